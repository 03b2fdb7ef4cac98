import type { Bilingual, Engine } from '../engine/index.js';
import { DEPTHS, PROFILES, PROJECT_KEYS, type ProjectKey, RULE_LEVELS } from './project-file.js';
import { DEPTH_HELP, KEY_HELP, LEVEL_HELP, PROFILE_HELP } from './project-help.js';

/** A word that may stand in a project file, and what it means. */
export interface Word {
  readonly name: string;
  readonly help: Bilingual;
}

/** What may stand below a key: one of some words, a list of any words, or keys again. */
export type Shape =
  | { readonly kind: 'one-of'; readonly words: readonly Word[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'map'; readonly keys: readonly Word[]; readonly value: Shape };

/** A key at the top of a project file. */
export interface KeyShape extends Word {
  readonly name: ProjectKey;
  readonly shape: Shape;
}

/** The shape of project files: docs/agreement.schema.json, completion and hovers are made from it. */
export function projectShape({ standards, rules }: Pick<Engine, 'standards' | 'rules'>): readonly KeyShape[] {
  const levels: Shape = {
    kind: 'map',
    keys: rules.map(({ id, title }) => ({ name: id, help: title })),
    value: oneOf(RULE_LEVELS, LEVEL_HELP),
  };
  const shapes: Readonly<Record<ProjectKey, Shape>> = {
    standard: { kind: 'one-of', words: standards.map(({ id, title }) => ({ name: id, help: title })) },
    profile: oneOf(PROFILES, PROFILE_HELP),
    depth: oneOf(DEPTHS, DEPTH_HELP),
    severity: levels,
    severityByProfile: { kind: 'map', keys: words(PROFILES, PROFILE_HELP), value: levels },
    options: { kind: 'map', keys: optionShapes(rules), value: { kind: 'list' } },
    files: { kind: 'list' },
    names: { kind: 'list' },
  };
  return PROJECT_KEYS.map((name) => ({ name, help: KEY_HELP[name], shape: shapes[name] }));
}

function optionShapes(rules: Engine['rules']): readonly Word[] {
  return rules
    .flatMap(({ id, options = [] }) =>
      options.map(({ name, zh, en }) => ({ name: `${id}.${name}`, help: { zh, en } })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function oneOf<T extends string>(names: readonly T[], help: Readonly<Record<T, Bilingual>>): Shape {
  return { kind: 'one-of', words: words(names, help) };
}

function words<T extends string>(names: readonly T[], help: Readonly<Record<T, Bilingual>>): readonly Word[] {
  return names.map((name) => ({ name, help: help[name] }));
}
