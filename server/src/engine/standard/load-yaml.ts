import type { Document, Node, isMap, isSeq } from 'yaml';
import { yamlTooDeep } from '../text/yaml-depth.js';
import { both, type PathStep } from './schema-problems.js';
import type { Bilingual } from './types.js';

/** A YAML text as plain data, with the line of every place. */
export interface YamlText {
  /** Syntax errors; when there are any, `value` means nothing. */
  readonly errors: readonly { readonly line: number; readonly reason: Bilingual }[];
  readonly value: unknown;
  /** 1-based line of a place; of the nearest place above it when it does not exist. */
  lineOf(path: readonly PathStep[]): number;
}

/** Deepest nesting of brackets that a standard may have, and most columns of indentation; the YAML reader recurses. */
const MAX_DEPTH = 100;
const BOUNDS = { flow: MAX_DEPTH, block: 4 * MAX_DEPTH };

const REASONS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名不得带标签或锚点',
  BAD_ALIAS: '别名的写法不正确',
  BAD_INDENT: '缩进不正确',
  BAD_SCALAR_START: '此处的文字须加引号',
  BLOCK_AS_IMPLICIT_KEY: '键的写法不正确，或冒号后缺少换行',
  BLOCK_IN_FLOW: '方括号或花括号内不得换成缩进写法',
  DUPLICATE_KEY: '同一处写了两个相同的键',
  MISSING_CHAR: '缺少冒号、引号、括号或逗号',
  MULTILINE_IMPLICIT_KEY: '键不得跨行，可能缺少冒号',
  MULTIPLE_DOCS: '一个文件只能有一份标准（多余的 ---）',
  TAB_AS_INDENT: '缩进只能用空格，不得用制表符',
  TAG_RESOLVE_FAILED: '不支持的标签',
  UNEXPECTED_TOKEN: '多余的符号',
};

/** Parses YAML 1.2 without aliases (they can grow without bound). Loads the reader at the first call. */
export async function readYaml(source: string): Promise<YamlText> {
  const yaml = await import('yaml');
  const deep = yamlTooDeep(new yaml.Lexer().lex(source), BOUNDS);
  if (deep > 0) {
    const reason = both(`嵌套超过 ${MAX_DEPTH} 层`, `nested more than ${MAX_DEPTH} levels deep`);
    return { errors: [{ line: deep, reason }], value: undefined, lineOf: () => deep };
  }
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(source, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    reason: both(`YAML 语法错误：${REASONS[error.code] ?? error.code}`, `YAML syntax: ${error.message}`),
  }));
  yaml.visit(document, {
    Alias(_, node) {
      const reason = both(`不支持别名“*${node.source}”`, `aliases (*${node.source}) are not supported`);
      errors.push({ line: lineAt(startOf(node)), reason });
    },
  });
  return {
    errors,
    value: errors.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(yaml, document, path)),
  };
}

/** The part of the YAML module that a walk needs. */
interface Guards {
  readonly isMap: typeof isMap;
  readonly isSeq: typeof isSeq;
}

function offsetOf(yaml: Guards, document: Document, path: readonly PathStep[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (yaml.isMap(node)) {
      const pair = node.items.find((item) => keyOf(item.key) === String(step));
      if (pair === undefined) break;
      offset = startOf(pair.key, offset);
      node = pair.value;
    } else if (yaml.isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node, offset);
    } else break;
  }
  return offset;
}

function keyOf(key: unknown): string {
  const value: unknown = typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
  return String(value);
}

function startOf(node: unknown, otherwise = 0): number {
  return (node as Partial<Node> | null | undefined)?.range?.[0] ?? otherwise;
}
