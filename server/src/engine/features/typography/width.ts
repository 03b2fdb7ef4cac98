import { isHan } from '../../text/line-text.js';
import type { Span } from '../../text/span.js';
import { allMatches } from '../../text/all-matches.js';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};
const CLOSING = '）》〉”’】〕」』％';
const OPENING = '（《〈“‘【〔「『';
/** 甲:乙:丙=5:3:2 keeps its colons, and so does every line with a ratio or a time. */
const RATIO = /[0-9０-９][ \t]*:[ \t]*[0-9０-９]|:[^:，。；,;]{1,12}:/;

const NUMERAL = /^[〇零一二三四五六七八九十百\d０-９]{1,6}$/;

/** A character of a line that changes its width. */
export interface Widened {
  readonly at: number;
  readonly char: string;
}

/**
 * Half-width punctuation of Chinese text in `raw` (one logical line) that is to be full-width: commas, semicolons, colons,
 * question and exclamation marks behind a Han character or a closing mark and not in front of something technical,
 * brackets around Chinese text, and the full stop at the end of a sentence. Only characters for which `free` is true.
 */
export function widened(raw: string, free: (at: number) => boolean, sentence: boolean): readonly Widened[] {
  if (!/[,;:?!().]/.test(raw)) return [];
  const out: Widened[] = [];
  brackets(raw, free, out);
  const text = out.length === 0 ? raw : withWide(raw, out);
  const ratio = RATIO.test(text);
  for (let at = 0; at < text.length; at++) {
    const wide = WIDE[text[at]!];
    if (wide === undefined || !free(at) || text[at - 1] === '\\') continue;
    if (text[at] === ':' && ratio) continue;
    if ((endsChinese(text, at) || leadsOn(text, at)) && goesOn(text, at)) out.push({ at, char: wide });
  }
  if (sentence) fullStop(text, free, out);
  return out;
}

/** The line with the characters in place; its length stays. */
export function withWide(raw: string, wide: readonly Widened[]): string {
  const chars = raw.split('');
  for (const { at, char } of wide) chars[at] = char;
  return chars.join('');
}

/** True when the mark at `at` stands right behind Chinese text; emphasis between them does not count. */
function endsChinese(raw: string, at: number): boolean {
  let before = at - 1;
  while (raw[before] === '*') before--;
  const char = raw[before];
  if (char === undefined) return false;
  if (char === '"' || char === ')') return isHan(raw.charCodeAt(before - 1));
  return isHan(char.charCodeAt(0)) || CLOSING.includes(char);
}

/** 附件1,附件2 and 20%;其余: what stands before is no word, what follows is Chinese. */
function leadsOn(raw: string, at: number): boolean {
  return /[,;]/.test(raw[at]!) && /[0-9A-Za-z%]/.test(raw[at - 1] ?? '') && isHan(raw.charCodeAt(at + 1));
}

/** True unless the mark belongs to something that is no Chinese text: an address, an image, a row of marks. */
function goesOn(raw: string, at: number): boolean {
  const mark = raw[at]!;
  const next = raw[at + 1] ?? '';
  if (mark === ':' && /[/:-]/.test(next)) return false;
  if (mark === '!' && next === '[') return false;
  if (/[?!,;:.]/.test(next)) return false;
  if (mark === '?' || mark === '!')
    return (
      next === '' || /[\s*]/.test(next) || isHan(next.charCodeAt(0)) || (CLOSING + OPENING).includes(next)
    );
  return true;
}

/** Brackets around Chinese text; one half-width half of a pair follows the other one. */
function brackets(raw: string, free: (at: number) => boolean, out: Widened[]): void {
  const open: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]!;
    if (raw[at - 1] === '\\') continue;
    if (char === '(' || char === '（') open.push(at);
    else if (char === ')' || char === '）') {
      const from = open.pop();
      if (from === undefined || (raw[from] === '（' && char === '）')) continue;
      // (一) counts: numbers have a look of their own, but for two halves that do not fit
      const counts = NUMERAL.test(raw.slice(from + 1, Math.min(at, from + 9)));
      const fits = raw[from] === '(' && char === ')';
      if (counts ? fits : !hasHan(raw, from, at)) continue;
      if (!free(from) || !free(at)) continue;
      if (isLetter(raw, from - 1) || isLetter(raw, at + 1) || raw[from - 1] === ']') continue;
      if (raw[from] === '(') out.push({ at: from, char: '（' });
      if (char === ')') out.push({ at, char: '）' });
    }
  }
}

/** Looks at the first 200 characters only, so that brackets inside brackets cost no more than their length. */
function hasHan(raw: string, from: number, to: number): boolean {
  return /[\u3400-\u9fff]/.test(raw.slice(from + 1, Math.min(to, from + 200)));
}

function isLetter(raw: string, at: number): boolean {
  return /[A-Za-z]/.test(raw[at] ?? '');
}

/** The point at the end of a sentence, at the end of the line and nowhere else: 卡尔.马克思 has none. */
function fullStop(raw: string, free: (at: number) => boolean, out: Widened[]): void {
  const end = raw.trimEnd().length - 1;
  const before = raw[end - 1] ?? '';
  if (raw[end] !== '.' || !free(end)) return;
  if (!isHan(before.charCodeAt(0)) && !(before !== '' && CLOSING.includes(before))) return;
  out.push({ at: end, char: '。' });
}

/**
 * Spans of `raw` that are addresses, formulas, variables or codes of icons. Markdown takes everything up to the next
 * blank for the address, a wide mark at its end too.
 */
export function technical(raw: string): readonly Span[] {
  if (!/[@$/{:]/.test(raw)) return [];
  const out: Span[] = [];
  for (const match of allMatches(
    /(?:[a-z]{2,8}:\/\/|www\.)\S+|[\w.+-]{1,64}@\S{1,200}|\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|\$[^$\n]{1,200}\$|:[a-z_]{2,30}:/gi,
    raw,
  ))
    out.push({ start: match.index, end: match.index + match[0].length });
  return out;
}
