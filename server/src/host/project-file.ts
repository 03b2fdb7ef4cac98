import type { AgreementSettings, Engine, Profile, ReviewDepth, Severity } from '../engine/index.js';
import { nearest } from './nearest.js';

/** Name of the project file; docs/agreement.schema.json describes it. */
export const PROJECT_FILE = 'agreement.yaml';
/** Longest project file that is read, in UTF-16 units. */
export const MAX_PROJECT_LENGTH = 65_536;

export const PROFILES: readonly Profile[] = ['770', 'fujian-46', 'national-plan', 'final'];
export const DEPTHS: readonly ReviewDepth[] = ['essential', 'standard', 'thorough'];
export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/**
 * Brackets that may be open at once, and characters of a line: block nesting needs a column for each level. The parser
 * descends by recursion, and V8 may end the whole process when a stack overflows inside a regular expression.
 */
const MAX_OPEN = 16;
const MAX_LINE = 500;
const KEYS = ['standard', 'profile', 'depth', 'severity'] as const;

export type ProjectSettings = Pick<AgreementSettings, 'standard' | 'profile' | 'depth' | 'severities'>;

/** What is wrong with a project file; lines are 1-based. `meant` is the nearest known word. */
export type ProjectProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep'; readonly line: number }
  | { readonly kind: 'syntax'; readonly line: number; readonly reason: string }
  | { readonly kind: 'not-a-map'; readonly line: number; readonly key: string | undefined }
  | {
      readonly kind: 'unknown-key';
      readonly line: number;
      readonly key: string;
      readonly meant: string | undefined;
    }
  | {
      readonly kind: 'unknown-rule';
      readonly line: number;
      readonly key: string;
      readonly meant: string | undefined;
    }
  | {
      readonly kind: 'wrong-value';
      readonly line: number;
      readonly key: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant: string | undefined;
    };

export interface ProjectFile {
  /** What could be read; what is wrong is left out. */
  readonly settings: ProjectSettings;
  readonly problems: readonly ProjectProblem[];
}

/** One key with its value, still with places: aliases and tags are not followed, so no file grows while it is read. */
interface Entry {
  readonly key: string;
  readonly line: number;
  /** Text of a plain value, `undefined` for anything else. */
  readonly value: string | undefined;
  /** Entries of a map, `undefined` for anything else. */
  readonly entries: readonly Entry[] | undefined;
}

/**
 * Reads a project file. Never rejects: whatever is wrong is named with its line and the rest still counts. The YAML
 * parser is loaded with the first file.
 */
export async function parseProject(
  text: string,
  engine: Pick<Engine, 'standards' | 'rules'>,
): Promise<ProjectFile> {
  if (text.length > MAX_PROJECT_LENGTH) return { settings: {}, problems: [{ kind: 'too-large' }] };
  const deep = tooDeep(text);
  if (deep !== undefined) return { settings: {}, problems: [{ kind: 'too-deep', line: deep }] };
  const problems: ProjectProblem[] = [];
  const entries = await readEntries(text, problems);
  const settings: { -readonly [K in keyof ProjectSettings]: ProjectSettings[K] } = {};
  for (const entry of entries) {
    switch (entry.key) {
      case 'standard': {
        const standard = chosen(
          entry,
          engine.standards.map(({ id }) => id),
          problems,
        );
        if (standard !== undefined) settings.standard = standard;
        break;
      }
      case 'profile': {
        const profile = chosen(entry, PROFILES, problems);
        if (profile !== undefined) settings.profile = profile;
        break;
      }
      case 'depth': {
        const depth = chosen(entry, DEPTHS, problems);
        if (depth !== undefined) settings.depth = depth;
        break;
      }
      case 'severity':
        settings.severities = severities(
          entry,
          engine.rules.map(({ id }) => id),
          problems,
        );
        break;
      default:
        problems.push({
          kind: 'unknown-key',
          line: entry.line,
          key: entry.key,
          meant: nearest(entry.key, KEYS),
        });
    }
  }
  return { settings, problems };
}

/** The first line that nests deeper than any project file does; brackets in words and remarks count as well. */
function tooDeep(text: string): number | undefined {
  let open = 0;
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.length > MAX_LINE) return at + 1;
    for (const char of line) {
      if (char === '[' || char === '{') open++;
      else if (char === ']' || char === '}') open = Math.max(0, open - 1);
      if (open > MAX_OPEN) return at + 1;
    }
  }
  return undefined;
}

function chosen<T extends string>(
  { key, line, value }: Entry,
  allowed: readonly T[],
  problems: ProjectProblem[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    const text = value ?? '';
    problems.push({ kind: 'wrong-value', line, key, value: text, allowed, meant: nearest(text, allowed) });
  }
  return found;
}

function severities(
  { key, line, value, entries }: Entry,
  rules: readonly string[],
  problems: ProjectProblem[],
): Readonly<Record<string, Severity | 'off'>> {
  const levels = new Map<string, Severity | 'off'>();
  // `severity:` with nothing behind it is an empty map
  if (entries === undefined && value !== '') problems.push({ kind: 'not-a-map', line, key });
  for (const entry of entries ?? []) {
    if (!rules.includes(entry.key)) {
      const meant = nearest(entry.key, rules);
      problems.push({ kind: 'unknown-rule', line: entry.line, key: entry.key, meant });
      continue;
    }
    const level = chosen(entry, [...LEVELS, 'off'] as const, problems);
    if (level !== undefined) levels.set(entry.key, level);
  }
  return Object.fromEntries(levels);
}

async function readEntries(text: string, problems: ProjectProblem[]): Promise<readonly Entry[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const scalar = (node: unknown): string | undefined => {
    if (node === null) return '';
    if (!isScalar(node)) return undefined;
    // as written: the profile 770 is a word, not a number
    return node.value === null ? '' : (node.source ?? String(node.value));
  };
  const entriesOf = (node: unknown): readonly Entry[] | undefined =>
    isMap(node)
      ? node.items.map(({ key, value }) => ({
          key: scalar(key) ?? '',
          line: isScalar(key) && key.range ? lineAt(key.range[0]) : 1,
          value: scalar(value),
          entries: entriesOf(value),
        }))
      : undefined;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const { pos, message } of document.errors) {
      problems.push({ kind: 'syntax', line: lineAt(pos[0]), reason: message });
    }
    if (document.errors.length > 0 || scalar(document.contents) === '') return [];
    const entries = entriesOf(document.contents);
    if (entries === undefined) problems.push({ kind: 'not-a-map', line: 1, key: undefined });
    return entries ?? [];
  } catch (error) {
    // the parser is not ours: what it throws is told, and the check goes on
    problems.push({
      kind: 'syntax',
      line: 1,
      reason: error instanceof Error ? error.message : String(error),
    });
    return [];
  }
}
