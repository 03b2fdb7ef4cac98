import { nearest } from '../host/nearest.js';
import { matchesGlob } from '../host/glob.js';
import {
  DEPTHS,
  type Levels,
  type LevelsByProfile,
  optionKeys,
  PROFILES,
  RULE_LEVELS,
} from '../host/project-file.js';
import type { SettingsLayer } from '../host/project-settings.js';
import {
  DEFAULT_FORMAT,
  type Engine,
  type FormatOptions,
  type Locale,
  type Profile,
  type ReviewDepth,
} from '../engine/index.js';

const LINK_UPDATES = ['prompt', 'always', 'never'] as const;
export type LinkUpdate = (typeof LINK_UPDATES)[number];

/** The settings of one document, checked. */
export interface ResourceSettings {
  /** What the engine is told. A standard is for files that are agreements but do not name one. */
  readonly layer: SettingsLayer;
  /** `agreement.files` names the file. */
  readonly listed: boolean;
  /** `undefined`: the language of the editor. */
  readonly locale: Locale | undefined;
  /** Bytes in UTF-8; larger documents are not checked. */
  readonly maxBytes: number;
  readonly quietWhileTyping: boolean;
  /** Agreements and annexes of the workspace are checked although no editor shows them. */
  readonly workspaceDiagnostics: boolean;
  /** What happens to links when a file is moved. */
  readonly updateLinks: LinkUpdate;
  /** References and lacking parts above clauses and sections. */
  readonly codeLens: boolean;
  /** Figures behind amounts in words, clauses behind 前条. */
  readonly inlayHints: boolean;
  /** What formatting touches; `undefined` where the user wants none of this server. */
  readonly format: FormatOptions | undefined;
}

/** What holds where nothing is set, or where a value makes no sense. */
export const DEFAULT_SETTINGS: ResourceSettings = {
  layer: {},
  listed: false,
  locale: undefined,
  maxBytes: Number.POSITIVE_INFINITY,
  quietWhileTyping: true,
  workspaceDiagnostics: false,
  updateLinks: 'prompt',
  codeLens: true,
  inlayHints: false,
  format: DEFAULT_FORMAT,
};

const LANGUAGES: readonly string[] = ['auto', 'zh-CN', 'en'];
const NUMERALS: readonly FormatOptions['numerals'][] = ['keep', 'arabic', 'chinese', 'halfwidth'];
const INDENTATIONS: readonly FormatOptions['indentation'][] = ['keep', 'remove'];

/** A value that was not understood; the default is used in its place. */
export interface SettingsProblem {
  /** Key below `agreement.`, for example `severity.missing-section`. */
  readonly key: string;
  readonly value: string;
  /** Values that would do; empty where any of a type would. */
  readonly allowed: readonly string[];
  /** The value probably meant. */
  readonly meant: string | undefined;
}

/**
 * Reads the section `agreement` of an editor's settings for one document. Never throws: what is missing or makes no
 * sense falls back to its default, and what makes no sense is reported. Keys that belong to the client are ignored.
 */
export function readSettings(
  raw: unknown,
  uri: string,
  engine: Pick<Engine, 'standards' | 'rules'>,
): { settings: ResourceSettings; problems: readonly SettingsProblem[] } {
  if (typeof raw !== 'object' || raw === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  const problems: SettingsProblem[] = [];
  const values = raw as Readonly<Record<string, unknown>>;
  const oneOf = (key: string, value: unknown, allowed: readonly string[]): string | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && allowed.includes(value)) return value;
    problems.push({
      key,
      value: show(value),
      allowed,
      meant: typeof value === 'string' ? nearest(value, allowed) : undefined,
    });
    return undefined;
  };
  const typed = <T>(key: string, fits: (value: unknown) => value is T, wanted: string): T | undefined => {
    const value = values[key];
    if (value === undefined || value === null) return undefined;
    if (fits(value)) return value;
    problems.push({ key, value: show(value), allowed: [wanted], meant: undefined });
    return undefined;
  };

  const standard = oneOf('standard', values['standard'], ['auto', ...engine.standards.map(({ id }) => id)]);
  const profile = oneOf('profile', values['profile'], PROFILES) as Profile | undefined;
  const depth = oneOf('depth', values['depth'], DEPTHS) as ReviewDepth | undefined;
  const rules = engine.rules.map(({ id }) => id);
  const levels = (key: string, map: Record<string, unknown> | undefined): Levels =>
    Object.fromEntries(
      Object.entries(map ?? {}).flatMap(([rule, value]) => {
        const level = oneOf(`${key}.${rule}`, value, RULE_LEVELS);
        if (level === undefined || oneOf(key, rule, rules) === undefined) return [];
        return [[rule, level]];
      }),
    ) as Levels;
  const severities = levels('severity', typed('severity', isRecord, '{ … }'));
  const byProfile = Object.entries(typed('severityByProfile', isMaps, '{ …: { … } }') ?? {});
  const severitiesByProfile = Object.fromEntries(
    byProfile.flatMap(([name, map]) => {
      if (oneOf('severityByProfile', name, PROFILES) === undefined) return [];
      return [[name, levels(`severityByProfile.${name}`, map)]];
    }),
  ) as LevelsByProfile;
  const known = optionKeys(engine);
  const options = Object.fromEntries(
    Object.entries(typed('options', isRecord, '{ … }') ?? {}).flatMap(([key, value]) => {
      if (oneOf('options', key, known) === undefined) return [];
      if (isStrings(value)) return [[key, value]];
      problems.push({ key: `options.${key}`, value: show(value), allowed: ['[ … ]'], meant: undefined });
      return [];
    }),
  );
  const formatOptions = (): FormatOptions | undefined => {
    const wishes = typed('format', isRecord, '{ … }') ?? {};
    const on = (key: string): boolean => {
      const value = wishes[key];
      if (value === undefined || value === null || isBoolean(value)) return value !== false;
      problems.push({
        key: `format.${key}`,
        value: show(value),
        allowed: ['true | false'],
        meant: undefined,
      });
      return true;
    };
    const indentation = oneOf('format.indentation', wishes['indentation'], INDENTATIONS);
    const numerals = oneOf('format.numerals', wishes['numerals'], NUMERALS);
    const options: FormatOptions = {
      whitespace: on('whitespace'),
      marks: on('marks'),
      punctuation: on('punctuation'),
      indentation: (indentation as FormatOptions['indentation'] | undefined) ?? 'keep',
      numerals: (numerals as FormatOptions['numerals'] | undefined) ?? 'keep',
    };
    return on('enable') ? options : undefined;
  };
  const files = typed('files', isStrings, '[ … ]') ?? [];
  const maxFileSize = typed('maxFileSize', isPositive, '> 0');
  const moved = typed('updateLinksOnFileMove', isRecord, '{ … }');
  const updateLinks = oneOf('updateLinksOnFileMove.enabled', moved?.['enabled'], LINK_UPDATES);
  const language = oneOf('language', values['language'], LANGUAGES);
  return {
    settings: {
      layer: {
        ...(standard === undefined || standard === 'auto' ? {} : { standard }),
        ...(profile === undefined ? {} : { profile }),
        ...(depth === undefined ? {} : { depth }),
        ...(Object.keys(severities).length === 0 ? {} : { severities }),
        ...(Object.keys(options).length === 0 ? {} : { options }),
        ...(byProfile.length === 0 ? {} : { severitiesByProfile }),
      },
      listed: files.some((glob) => matchesGlob(glob, uri)),
      locale: language === 'auto' ? undefined : (language as Locale | undefined),
      maxBytes: maxFileSize === undefined ? DEFAULT_SETTINGS.maxBytes : maxFileSize * 1024,
      quietWhileTyping: typed('quietWhileTyping', isBoolean, 'true | false') ?? true,
      workspaceDiagnostics: typed('workspaceDiagnostics', isBoolean, 'true | false') ?? false,
      updateLinks: (updateLinks as LinkUpdate | undefined) ?? 'prompt',
      codeLens: typed('codeLens', isBoolean, 'true | false') ?? true,
      inlayHints: typed('inlayHints', isBoolean, 'true | false') ?? false,
      format: formatOptions(),
    },
    problems,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMaps(value: unknown): value is Record<string, Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(isRecord);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A value for a message, cut short. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
