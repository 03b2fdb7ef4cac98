import type { Bilingual } from '../server/src/engine/standard/types.js';
import type { KeyShape, Shape, Word } from '../server/src/host/project-schema.js';

/** docs/agreement.schema.json: the shape of project files as a JSON Schema for other editors and tools. */
export function projectSchema(shape: readonly KeyShape[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://agreement-drafting.invalid/agreement.schema.json',
    title: 'agreement.yaml: 协议检查的项目文件 · project file of Agreement Drafting',
    description:
      '对所在文件夹及其下各级文件夹中的协议有效，最近的一份为准。Holds for the agreements in its folder and below; the nearest one counts.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      shape.map(({ name, help, shape: value }) => [
        name,
        { description: both(help), ...(name === 'standard' ? withOwn(schemaOf(value)) : schemaOf(value)) },
      ]),
    ),
    definitions: { levels: mapOf(levelsOf(shape)) },
  };
}

/** A project may have standards of its own. */
function withOwn(choice: object): object {
  return { anyOf: [choice, { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }] };
}

/** The map of levels that several keys share. */
function levelsOf(shape: readonly KeyShape[]): Shape & { kind: 'map' } {
  const levels = shape.find(({ name }) => name === 'severity')?.shape;
  if (levels?.kind !== 'map') throw new Error('severity is no map');
  return levels;
}

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case 'one-of':
      return choice(shape.words);
    case 'list':
      return { type: ['array', 'string', 'null'], items: { type: 'string' } };
    case 'map':
      return shape.value.kind === 'one-of' ? { $ref: '#/definitions/levels' } : mapOf(shape);
  }
}

function mapOf({ keys, value }: Shape & { kind: 'map' }): object {
  const inner = value.kind === 'map' ? { $ref: '#/definitions/levels' } : schemaOf(value);
  return {
    type: ['object', 'null'],
    propertyNames: {
      enum: keys.map(({ name }) => name),
      enumDescriptions: keys.map(({ help }) => both(help)),
    },
    additionalProperties: inner,
  };
}

/** 770 is also written as a number. */
function choice(words: readonly Word[]): object {
  const values = words.flatMap(({ name, help }) =>
    /^\d+$/.test(name)
      ? [
          { value: name, help },
          { value: Number(name), help },
        ]
      : [{ value: name, help }],
  );
  return {
    enum: values.map(({ value }) => value),
    enumDescriptions: values.map(({ help }) => both(help)),
  };
}

function both({ zh, en }: Bilingual): string {
  return /[。！？]$/.test(zh) ? `${zh}${en}` : `${zh} · ${en}`;
}
