import type { Bilingual } from './types.js';

/** A step into the YAML tree: key of a map or index of a list. */
export type PathStep = string | number;

/** A fault of a standard file before it is tied to a line. */
export interface Fault {
  readonly path: readonly PathStep[];
  readonly reason: Bilingual;
}

/** The part of an ajv error that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  object: '若干“键: 值”',
  array: '列表',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
};

/** Turns an error of the schema validator into a fault with a reason in both languages. */
export function faultOf(error: SchemaError): Fault {
  const path = stepsOf(error.instancePath);
  const unknown = error.params['additionalProperty'];
  return {
    path: error.keyword === 'additionalProperties' && typeof unknown === 'string' ? [...path, unknown] : path,
    reason: reasonOf(error),
  };
}

function reasonOf({ keyword, params }: SchemaError): Bilingual {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return both(
        `缺少“${String(params['missingProperty'])}”`,
        `“${String(params['missingProperty'])}” is missing`,
      );
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return both(`不认识的项目“${name}”`, `unknown field “${name}”`);
    }
    case 'type': {
      const type = String(params['type']);
      return both(`应为${TYPES[type] ?? type}`, `must be of type ${type}`);
    }
    case 'enum': {
      const values = Array.isArray(params['allowedValues']) ? params['allowedValues'].join('、') : '';
      return both(`只能是：${values}`, `must be one of: ${values.replaceAll('、', ', ')}`);
    }
    case 'maxLength':
      return both(`过长，最多 ${limit} 个字`, `too long, at most ${limit} characters`);
    case 'minLength':
      return both('不得为空', 'must not be empty');
    case 'maxItems':
    case 'maxProperties':
      return both(`项目过多，最多 ${limit} 个`, `too many entries, at most ${limit}`);
    case 'minItems':
      return both(`至少要有 ${limit} 项`, `at least ${limit} entries are needed`);
    case 'minimum':
      return both(`不得小于 ${limit}`, `must not be less than ${limit}`);
    case 'maximum':
      return both(`不得大于 ${limit}`, `must not be greater than ${limit}`);
    case 'pattern':
      return both(
        '写法不符合要求（参见 standard.schema.json）',
        'has the wrong form (see standard.schema.json)',
      );
    default:
      return both(
        `不符合 standard.schema.json（${keyword}）`,
        `does not satisfy standard.schema.json (${keyword})`,
      );
  }
}

export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** Steps of a JSON pointer; list indices become numbers. */
function stepsOf(pointer: string): PathStep[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
}

/** JSON pointer of the steps, `''` for the whole file. */
export function pointerOf(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
