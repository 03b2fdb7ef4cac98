import type { ClausePart } from './clause-types.js';
import type { Bilingual } from './types.js';

/** What is wrong with a body, and where: a UTF-16 offset into the body. */
export interface BodyProblem {
  readonly offset: number;
  readonly reason: Bilingual;
}

export type BodyResult = { readonly parts: readonly ClausePart[] } | { readonly problem: BodyProblem };

type Stop = Exclude<ClausePart, { kind: 'text' }>;

const REASONS = {
  escape: {
    zh: '反斜杠之后只能是 $、}、\\（选项中为 逗号、|、\\）；要写反斜杠本身，请写 \\\\',
    en: 'A backslash may stand only before $, } or \\ (in a choice before a comma, | or \\); write \\\\ for a backslash',
  },
  dollar: { zh: '“$”不是制表位时请写成 \\$', en: 'Write \\$ where $ does not begin a tab stop' },
  brace: { zh: '多余的“}”；要写字面的“}”，请写成 \\}', en: 'Stray }; write \\} for the character itself' },
  ordinal: {
    zh: '制表位写作 ${1}、${1:默认文字} 或 ${1|选项,选项|}，序号为 1 至 99',
    en: 'A tab stop is ${1}, ${1:default} or ${1|choice,choice|}, numbered 1 to 99',
  },
  unclosed: { zh: '制表位没有在本行内用“}”结束', en: 'This tab stop is not closed with } on its line' },
  unclosedChoice: { zh: '选项没有在本行内用“|}”结束', en: 'This choice is not closed with |} on its line' },
  nested: {
    zh: '制表位不能嵌套，或者前一个制表位没有用“}”结束',
    en: 'Tab stops must not be nested, or the one before is not closed with }',
  },
  emptyDefault: { zh: '默认文字为空，请写成 ${1}', en: 'Empty default: write ${1} instead' },
  fewOptions: { zh: '选项至少要有两个', en: 'A choice needs at least two options' },
  badOption: { zh: '选项为空或者重复', en: 'An option is empty or repeated' },
  gap: { zh: '制表位序号不连续', en: 'The tab stops are not numbered without gaps' },
  redefined: {
    zh: '同一序号的制表位有两种不同的默认文字或选项',
    en: 'Two tab stops of one number have different defaults or choices',
  },
} as const satisfies Record<string, Bilingual>;

/** A fault found while scanning; carried as a value, never thrown. */
interface Fault {
  readonly at: number;
  readonly reason: Bilingual;
}
type Scanned<T> = { readonly value: T; readonly end: number } | Fault;

const isFault = (scanned: object): scanned is Fault => 'reason' in scanned;
const fault = (at: number, reason: keyof typeof REASONS): Fault => ({ at, reason: REASONS[reason] });

/** Reads up to an unescaped character of `closers` on the same line; `escapable` may follow a backslash. */
function scanText(
  body: string,
  from: number,
  closers: string,
  escapable: string,
  open: Fault,
): Scanned<string> {
  let value = '';
  let at = from;
  while (at < body.length) {
    const char = body.charAt(at);
    if (closers.includes(char)) return { value, end: at };
    if (char === '\n' || char === '\r') return open;
    if (char === '\\') {
      const next = body.charAt(at + 1);
      if (next === '' || !escapable.includes(next)) return fault(at, 'escape');
      value += next;
      at += 2;
    } else {
      value += char;
      at += 1;
    }
  }
  return open;
}

function scanDefault(body: string, from: number, start: number, ordinal: number): Scanned<Stop> {
  const text = scanText(body, from, '}$', '$}\\', fault(start, 'unclosed'));
  if (isFault(text)) return text;
  if (body.charAt(text.end) === '$') {
    return fault(text.end, body.charAt(text.end + 1) === '{' ? 'nested' : 'dollar');
  }
  if (text.value === '') return fault(start, 'emptyDefault');
  return { value: { kind: 'stop', ordinal, text: text.value }, end: text.end + 1 };
}

function scanChoices(body: string, from: number, start: number, ordinal: number): Scanned<Stop> {
  const choices: string[] = [];
  let at = from;
  for (;;) {
    const option = scanText(body, at, ',|', ',|\\', fault(start, 'unclosedChoice'));
    if (isFault(option)) return option;
    if (option.value === '' || choices.includes(option.value)) return fault(at, 'badOption');
    choices.push(option.value);
    at = option.end + 1;
    if (body.charAt(option.end) === '|') break;
  }
  if (body.charAt(at) !== '}') return fault(start, 'unclosedChoice');
  if (choices.length < 2) return fault(start, 'fewOptions');
  return { value: { kind: 'choice', ordinal, choices }, end: at + 1 };
}

/** `start` is the offset of `${`. */
function scanStop(body: string, start: number): Scanned<Stop> {
  const digits = /^[1-9][0-9]?/.exec(body.slice(start + 2, start + 4))?.[0];
  if (digits === undefined) return fault(start, 'ordinal');
  const ordinal = Number(digits);
  const after = start + 2 + digits.length;
  switch (body.charAt(after)) {
    case '}':
      return { value: { kind: 'stop', ordinal, text: '' }, end: after + 1 };
    case ':':
      return scanDefault(body, after + 1, start, ordinal);
    case '|':
      return scanChoices(body, after + 1, start, ordinal);
    case '':
    case '\n':
      return fault(start, 'unclosed');
    default:
      return fault(start, 'ordinal');
  }
}

const isBare = (stop: Stop): boolean => stop.kind === 'stop' && stop.text === '';
const sameStop = (a: Stop, b: Stop): boolean => renderSnippetBody([a]) === renderSnippetBody([b]);

/** Numbers run from 1 without gaps, and a number means one thing. */
function checkOrdinals(stops: readonly { stop: Stop; at: number }[]): Fault | undefined {
  const used = new Set(stops.map(({ stop }) => stop.ordinal));
  const defined = new Map<number, Stop>();
  for (const { stop, at } of stops) {
    if (stop.ordinal > used.size) return fault(at, 'gap');
    if (isBare(stop)) continue;
    const earlier = defined.get(stop.ordinal);
    if (earlier !== undefined && !sameStop(earlier, stop)) return fault(at, 'redefined');
    defined.set(stop.ordinal, stop);
  }
  return undefined;
}

/**
 * The parts of a clause body in snippet syntax: literal text, `${1}`, `${1:default}`, `${1|choice,choice|}`.
 * It is the strict common part of the LSP and VS Code snippet grammars, so a valid body can be sent as it stands;
 * `renderSnippetBody` gives exactly the same text back. Any text is accepted as input: what is not valid comes back
 * as the first problem with its offset.
 */
export function parseSnippetBody(body: string): BodyResult {
  const parts: ClausePart[] = [];
  const stops: { stop: Stop; at: number }[] = [];
  let text = '';
  let at = 0;
  const flush = (): void => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  const failed = (found: Fault): BodyResult => ({ problem: { offset: found.at, reason: found.reason } });
  while (at < body.length) {
    const char = body.charAt(at);
    if (char === '\\') {
      const next = body.charAt(at + 1);
      if (next === '' || !'$}\\'.includes(next)) return failed(fault(at, 'escape'));
      text += next;
      at += 2;
    } else if (char === '}') {
      return failed(fault(at, 'brace'));
    } else if (char !== '$') {
      text += char;
      at += 1;
    } else if (body.charAt(at + 1) !== '{') {
      return failed(fault(at, 'dollar'));
    } else {
      const stop = scanStop(body, at);
      if (isFault(stop)) return failed(stop);
      flush();
      parts.push(stop.value);
      stops.push({ stop: stop.value, at });
      at = stop.end;
    }
  }
  flush();
  const broken = checkOrdinals(stops);
  return broken === undefined ? { parts } : failed(broken);
}

/** The snippet text of the parts, every special character escaped. The inverse of `parseSnippetBody`. */
export function renderSnippetBody(parts: readonly ClausePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text.replace(/[\\$}]/g, '\\$&');
      if (part.kind === 'choice') {
        const options = part.choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&'));
        return `\${${part.ordinal}|${options.join(',')}|}`;
      }
      if (part.text === '') return `\${${part.ordinal}}`;
      return `\${${part.ordinal}:${part.text.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

/**
 * The clause as plain text: every stop shows its default, every choice its first option, and a bare stop
 * repeats what its number stands for elsewhere (nothing, where it stands for nothing).
 */
export function clauseText(clause: { readonly body: readonly ClausePart[] }): string {
  const values = new Map<number, string>();
  for (const part of clause.body) {
    if (part.kind === 'text' || values.has(part.ordinal)) continue;
    const value = part.kind === 'choice' ? part.choices[0] : part.text;
    if (value !== undefined && value !== '') values.set(part.ordinal, value);
  }
  return clause.body
    .map((part) => (part.kind === 'text' ? part.text : (values.get(part.ordinal) ?? '')))
    .join('');
}
