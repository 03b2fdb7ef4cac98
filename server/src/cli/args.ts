import { parseArgs } from 'node:util';
import type { Locale, Profile, Severity, ReviewDepth } from '../engine/index.js';
import { nearest } from '../host/nearest.js';
import { DEPTHS, LEVELS, PROFILES } from '../host/project-file.js';
import { usageTexts, type UsageTexts } from './usage.js';

const FORMATS = ['text', 'json'] as const;
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const COMMANDS = ['check', 'outline', 'format'] as const;
/** Options of some commands only. */
const ONLY: Readonly<Record<string, readonly (typeof COMMANDS)[number][]>> = {
  format: ['check', 'outline'],
  profile: ['check', 'outline'],
  depth: ['check', 'outline'],
  'fail-on': ['check'],
  'write-baseline': ['check'],
  check: ['format'],
  write: ['format'],
};

const OPTIONS = {
  format: { type: 'string' },
  standard: { type: 'string' },
  locale: { type: 'string' },
  profile: { type: 'string' },
  depth: { type: 'string' },
  'fail-on': { type: 'string' },
  'write-baseline': { type: 'boolean' },
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'mistake'; readonly message: string; readonly locale: Locale }
  | Job;

export interface Job {
  readonly kind: (typeof COMMANDS)[number];
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly locale: Locale;
  readonly standard: string | undefined;
  readonly profile: Profile | undefined;
  readonly depth: ReviewDepth | undefined;
  readonly failOn: Severity;
  /** Accept what is found instead of failing on it. */
  readonly writeBaseline: boolean;
  /** What becomes of a formatted file: it is printed, only compared, or written. */
  readonly formatted: 'print' | 'check' | 'write';
  readonly color: boolean;
}

/** The first mistake of a command line; thrown inside this file only. */
class Mistake extends Error {}

/**
 * Reads the arguments behind the program's name. Never throws: a mistake is named, with the word probably meant.
 * `standards` are the ids that `--standard` takes.
 */
export function readArguments(argv: readonly string[], standards: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  // the language comes first: even a mistake is told in it
  const locale: Locale = values.locale === 'en' ? 'en' : 'zh-CN';
  const texts = usageTexts(locale);
  try {
    for (const token of tokens) if (token.kind === 'option') checkOption(token, texts);
    if (values.help === true) return { kind: 'help', locale };
    if (values.version === true) return { kind: 'version', locale };
    const [command, ...paths] = positionals;
    if (command === undefined) throw new Mistake(texts.noCommand);
    const kind = choice(texts.command, command, COMMANDS, texts);
    for (const [option, commands] of Object.entries(ONLY)) {
      if (values[option as keyof typeof values] !== undefined && !commands.includes(kind))
        throw new Mistake(texts.notFor(`--${option}`, commands));
    }
    if (paths.length === 0) throw new Mistake(texts.noFile);
    if (values.check === true && values.write === true) throw new Mistake(texts.checkOrWrite);
    const formatted = values.check === true ? 'check' : values.write === true ? 'write' : 'print';
    if (kind === 'format' && formatted === 'print' && paths.length > 1) throw new Mistake(texts.printOne);
    if (formatted === 'write' && paths.includes('-')) throw new Mistake(texts.noWriteOfInput);
    const writeBaseline = values['write-baseline'] === true;
    if (writeBaseline && paths.includes('-')) throw new Mistake(texts.noBaselineOfInput);
    const pick = <T extends string>(name: keyof typeof values, allowed: readonly T[]): T | undefined => {
      const value = values[name];
      return typeof value === 'string'
        ? choice(texts.valueOf(`--${name}`), value, allowed, texts)
        : undefined;
    };
    pick('locale', LOCALES);
    return {
      kind,
      paths,
      locale,
      format: pick('format', FORMATS) ?? 'text',
      standard: pick('standard', standards),
      profile: pick('profile', PROFILES),
      depth: pick('depth', DEPTHS),
      failOn: pick('fail-on', LEVELS) ?? 'warning',
      writeBaseline,
      formatted,
      color: values['no-color'] !== true,
    };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { kind: 'mistake', message: error.message, locale };
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, texts: UsageTexts): void {
  if (!Object.hasOwn(OPTIONS, name)) {
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new Mistake(texts.unknownOption(rawName, nearest(rawName, known)));
  }
  const { type } = OPTIONS[name as keyof typeof OPTIONS];
  if (type === 'string' && (value === undefined || value === '')) throw new Mistake(texts.noValue(rawName));
  if (type === 'boolean' && value !== undefined) throw new Mistake(texts.needsNoValue(rawName));
}

function choice<T extends string>(what: string, value: string, allowed: readonly T[], texts: UsageTexts): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Mistake(texts.unknownValue(what, value, allowed, nearest(value, allowed)));
  return found;
}
