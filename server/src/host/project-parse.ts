// Loaded with the first project file: it brings the YAML parser along.
import type { Engine, Profile } from '../engine/index.js';
import { nearest } from './nearest.js';
import {
  DEPTHS,
  type Levels,
  optionKeys,
  type OptionWords,
  PROFILES,
  PROJECT_KEYS,
  RULE_LEVELS,
  type ProjectFile,
  type ProjectProblem,
  type ProjectSettings,
} from './project-file.js';
import { type Entry, readEntries, type Value } from './project-yaml.js';

/** What a project file may name. */
export type Known = Pick<Engine, 'standards' | 'rules'>;

/** Reads a project file. Never throws: whatever is wrong is named with its place, and the rest still counts. */
export function parseProject(text: string, known: Known): ProjectFile {
  const { entries, problems } = readEntries(text);
  const reader = new SettingsReader(known, [...problems]);
  return { settings: reader.settings(entries), problems: reader.problems };
}

class SettingsReader {
  readonly #rules: readonly string[];

  constructor(
    private readonly known: Known,
    readonly problems: ProjectProblem[],
  ) {
    this.#rules = known.rules.map(({ id }) => id);
  }

  settings(entries: readonly Entry[]): ProjectSettings {
    return Object.assign({}, ...entries.map((entry) => this.#setting(entry))) as ProjectSettings;
  }

  #setting(entry: Entry): ProjectSettings {
    switch (entry.key) {
      case 'standard': {
        const standards = this.known.standards.map(({ id }) => id);
        return defined('standard', this.#chosen(entry, standards));
      }
      case 'profile':
        return defined('profile', this.#chosen(entry, PROFILES));
      case 'depth':
        return defined('depth', this.#chosen(entry, DEPTHS));
      case 'severity':
        return { severities: this.#levels(entry) };
      case 'severityByProfile':
        return { severitiesByProfile: this.#byProfile(entry) };
      case 'options':
        return { options: this.#options(entry) };
      case 'files':
        return { files: this.#words(entry) };
      case 'names':
        return { names: this.#words(entry) };
      default: {
        const meant = nearest(entry.key, PROJECT_KEYS);
        this.problems.push({ kind: 'unknown-key', ...at(entry), key: entry.key, meant });
        return {};
      }
    }
  }

  #chosen<T extends string>({ key, value }: Entry, allowed: readonly T[]): T | undefined {
    const found = allowed.find((one) => one === value.text);
    if (found === undefined) {
      const text = value.text ?? '';
      const meant = nearest(text, allowed);
      this.problems.push({ kind: 'wrong-value', ...at(value), key, value: text, allowed, meant });
    }
    return found;
  }

  #levels(entry: Entry): Levels {
    const levels = this.#entries(entry).flatMap((one) => {
      if (!this.#rules.includes(one.key)) {
        const meant = nearest(one.key, this.#rules);
        this.problems.push({ kind: 'unknown-rule', ...at(one), key: one.key, meant });
        return [];
      }
      const level = this.#chosen(one, RULE_LEVELS);
      return level === undefined ? [] : [[one.key, level] as const];
    });
    return Object.fromEntries(levels);
  }

  #byProfile(entry: Entry): Partial<Record<Profile, Levels>> {
    const profiles = this.#entries(entry).flatMap((one) => {
      const profile = PROFILES.find((id) => id === one.key);
      if (profile !== undefined) return [[profile, this.#levels(one)] as const];
      const meant = nearest(one.key, PROFILES);
      this.problems.push({ kind: 'unknown-key', ...at(one), key: one.key, meant });
      return [];
    });
    return Object.fromEntries(profiles);
  }

  #options(entry: Entry): OptionWords {
    const known = optionKeys(this.known);
    const options = this.#entries(entry).flatMap((one) => {
      if (known.includes(one.key)) return [[one.key, this.#words(one)] as const];
      this.problems.push({
        kind: 'unknown-option',
        ...at(one),
        key: one.key,
        meant: nearest(one.key, known),
      });
      return [];
    });
    return Object.fromEntries(options);
  }

  /** A key with nothing behind it holds an empty map. */
  #entries({ key, value, ...place }: Entry): readonly Entry[] {
    if (value.entries === undefined && value.text !== '') {
      this.problems.push({ kind: 'not-a-map', ...at(place), key });
    }
    return value.entries ?? [];
  }

  /** A list of words, or a single one. */
  #words({ key, value }: Entry): readonly string[] {
    if (value.text !== undefined) return value.text === '' ? [] : [value.text];
    const words = value.items?.map(({ text }) => text);
    if (words === undefined || words.includes(undefined)) {
      this.problems.push({ kind: 'not-a-list', ...at(value), key });
    }
    return (words ?? []).filter((word) => word !== undefined && word !== '') as string[];
  }
}

function at({ line, span }: Pick<Value, 'line' | 'span'>): Pick<Value, 'line' | 'span'> {
  return { line, span };
}

function defined<K extends keyof ProjectSettings>(key: K, value: ProjectSettings[K]): ProjectSettings {
  return value === undefined ? {} : { [key]: value };
}
