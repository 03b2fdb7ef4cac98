import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { createEngine } from '../server/src/engine/index.js';
import { PROFILES, RULE_LEVELS } from '../server/src/host/project-file.js';
import { projectShape } from '../server/src/host/project-schema.js';
import type { GeneratedFile } from './generated-file.js';
import { projectSchema } from './project-schema.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { rules, standards } = createEngine();
/** Texts of the manifest that are made here; every other text is written by hand. */
const PREFIX = 'rule.';
const STANDARD_PREFIX = 'standard.';
const OPTION_PREFIX = 'option.';

type Json = Record<string, unknown>;

/**
 * The schema of project files, and in the manifest the standards, the options of rules, and the codes of all rules below
 * `agreement.severity` and `agreement.severityByProfile`, so that the settings editor lists them with their titles.
 */
export async function generateProject(): Promise<readonly GeneratedFile[]> {
  return Promise.all([
    file('docs/agreement.schema.json', () => projectSchema(projectShape({ rules, standards }))),
    file('package.json', withCodes),
    file('package.nls.json', (texts) => withTitles(texts, 'en')),
    file('package.nls.zh-cn.json', (texts) => withTitles(texts, 'zh')),
  ]);
}

async function file(path: string, change: (content: Json) => object): Promise<GeneratedFile> {
  const content = change(JSON.parse(await readFile(ROOT + path, 'utf8')) as Json);
  const options = await prettier.resolveConfig(ROOT + path);
  return {
    path,
    content: await prettier.format(JSON.stringify(content), { ...options, filepath: ROOT + path }),
  };
}

function withCodes(manifest: Json): Json {
  const { properties } = (manifest['contributes'] as { configuration: { properties: Json } }).configuration;
  const level = {
    type: 'string',
    enum: RULE_LEVELS,
    enumDescriptions: RULE_LEVELS.map((name) => `%severity.${name}%`),
  };
  const codes = rules.map(({ id }) => id).sort();
  const ids = standards.map(({ id }) => id);
  Object.assign(properties['agreement.standard'] as Json, {
    enum: ['auto', ...ids],
    enumDescriptions: ['%setting.standard.auto%', ...ids.map((id) => `%${STANDARD_PREFIX}${id}%`)],
  });
  Object.assign(properties['agreement.severity'] as Json, {
    properties: Object.fromEntries(
      codes.map((id) => [id, { type: 'string', enum: RULE_LEVELS, description: `%${PREFIX}${id}%` }]),
    ),
    additionalProperties: level,
  });
  Object.assign(properties['agreement.options'] as Json, {
    properties: Object.fromEntries(
      optionTexts().map(({ key, choices }) => [
        key,
        {
          type: 'array',
          items: { type: 'string', ...(choices ? { enum: choices } : {}) },
          uniqueItems: true,
          markdownDescription: `%${OPTION_PREFIX}${key}%`,
        },
      ]),
    ),
    additionalProperties: false,
  });
  Object.assign(properties['agreement.severityByProfile'] as Json, {
    propertyNames: { enum: PROFILES },
    additionalProperties: { type: 'object', propertyNames: { enum: codes }, additionalProperties: level },
  });
  return manifest;
}

function optionTexts(): readonly { key: string; zh: string; en: string; choices?: readonly string[] }[] {
  return rules
    .flatMap(({ id, options = [] }) => options.map((option) => ({ key: `${id}.${option.name}`, ...option })))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function withTitles(texts: Json, language: 'zh' | 'en'): Json {
  const byHand = Object.entries(texts).filter(
    ([key]) => ![PREFIX, STANDARD_PREFIX, OPTION_PREFIX].some((prefix) => key.startsWith(prefix)),
  );
  const titles = rules.map(({ id, title }): [string, string] => [PREFIX + id, title[language]]).sort();
  const documents = standards.map(({ id, title }): [string, string] => [
    STANDARD_PREFIX + id,
    title[language],
  ]);
  const options = optionTexts().map((one): [string, string] => [OPTION_PREFIX + one.key, one[language]]);
  return Object.fromEntries([...byHand, ...documents, ...options, ...titles]);
}
