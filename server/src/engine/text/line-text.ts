import { simplify } from './simplified.js';
import type { Span } from './span.js';

/** A logical line twice: as written, and as a normalised copy to match against, with a map back. */
export interface LineText {
  /** Exact source of the line (it may hold line breaks where a sentence runs on). */
  readonly raw: string;
  /**
   * Normalised copy: half-width forms, simplified characters, no Markdown marks (`#`, `>`, `**`, escapes), no masked
   * text (comments, struck text, tags), no white space next to a Han character or punctuation. Never shown to users.
   */
  readonly text: string;
  /** Offset in `raw` of the character at `index` of `text`; `index === text.length` gives the end of the last one. */
  toRaw(index: number): number;
}

const SPACE = 0x20;

/** True for Han characters, Chinese punctuation and the ideographic zero. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}

function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff
  );
}

/** Full-width forms to half-width; Chinese punctuation with an ASCII twin too. Length never changes. */
export function narrow(code: number): number {
  if (code < 0x2000) return code;
  if (code >= 0x4e00) {
    if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
    return code === 0xff61 ? 0x3002 : simplify(code);
  }
  // no case for 。: it stays, being the end of a sentence
  switch (code) {
    case 0x201c:
    case 0x201d:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return 0x22;
    case 0x2018:
    case 0x2019:
      return 0x27;
    case 0x3010:
    case 0x3014:
      return 0x5b;
    case 0x3011:
    case 0x3015:
      return 0x5d;
    default:
      return code;
  }
}

class NormalisedLine implements LineText {
  /**
   * `runs`: pairs of an index in `text` and how much further right in `raw` the characters from there on stand;
   * `undefined` where that is `shift` for all of them.
   */
  constructor(
    readonly raw: string,
    readonly text: string,
    private readonly shift: number,
    private readonly runs: readonly number[] | undefined,
    private readonly end: number,
  ) {}

  toRaw(index: number): number {
    if (index < 0) return 0;
    if (index >= this.text.length) return this.end;
    const { runs } = this;
    if (runs === undefined) return index + this.shift;
    let low = 0;
    let high = runs.length >> 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (runs[2 * middle]! <= index) low = middle;
      else high = middle;
    }
    return index + runs[2 * low + 1]!;
  }
}

/** True for characters beside which a space says nothing: Han, and every mark that is not a letter or digit. */
function absorbsSpace(code: number): boolean {
  if (code >= 0x30 && code <= 0x39) return false;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return false;
  return !(code >= 0xc0 && code < 0x2000);
}

/** Working memory for lines of usual length; longer ones bring their own. */
const USUAL = 8192;
const usualCodes = new Uint16Array(USUAL);
const runs: number[] = [];

/**
 * Normalises one logical line. `masks` are sorted spans of `raw` that do not count (comments, struck text).
 * Any text is accepted; lone surrogates are kept as they are.
 */
export function normaliseLine(raw: string, masks: readonly Span[] = []): LineText {
  const length = raw.length;
  const codes = length <= USUAL ? usualCodes : new Uint16Array(length);
  let size = 0;
  let shift = -1;
  runs.length = 0;
  let pendingSpace = -1;
  let mask = 0;
  let end = 0;
  let at = leadingMarks(raw);
  // true while every character is the one of `raw`
  let same = true;
  while (at < length) {
    if (mask < masks.length) {
      while (mask < masks.length && masks[mask]!.end <= at) mask++;
      if (mask < masks.length && masks[mask]!.start <= at) {
        at = masks[mask]!.end;
        continue;
      }
    }
    const source = raw.charCodeAt(at);
    const code = narrow(source);
    // Han characters and their punctuation are neither blank nor markup
    if (source <= 0x3000 || source === 0xfeff) {
      if (isBlank(code)) {
        if (pendingSpace < 0) pendingSpace = at;
        // a quoted line inside the same logical line begins with its own mark
        if (source === 10 || source === 13) at += quoteMarks(raw, at + 1);
        at++;
        continue;
      }
      const skip = markupAt(raw, at, source);
      if (skip > 0) {
        if (raw.startsWith('&nbsp;', at) && pendingSpace < 0) pendingSpace = at;
        at += skip;
        continue;
      }
    }
    if (pendingSpace >= 0) {
      if (size > 0 && !absorbsSpace(code) && !absorbsSpace(codes[size - 1]!)) {
        if (raw.charCodeAt(pendingSpace) !== SPACE) same = false;
        if (pendingSpace - size !== shift) runs.push(size, (shift = pendingSpace - size));
        codes[size++] = SPACE;
      }
      pendingSpace = -1;
    }
    if (code !== source) same = false;
    if (at - size !== shift) runs.push(size, (shift = at - size));
    codes[size++] = code;
    end = ++at;
  }
  const even = runs.length <= 2;
  const text = even && same ? raw.slice(end - size, end) : decode(codes, size);
  return new NormalisedLine(raw, text, shift, even ? undefined : runs.slice(), end);
}

/** Length of the indentation, quote marks, bullet and heading marks at the start of a line. */
function leadingMarks(raw: string): number {
  let at = skipBlank(raw, quoteMarks(raw, 0));
  if (BULLETS.has(raw.charCodeAt(at)) && isBlank(raw.charCodeAt(at + 1))) at = skipBlank(raw, at + 1);
  let hashes = at;
  while (hashes < raw.length && hashes - at < 6 && narrow(raw.charCodeAt(hashes)) === 0x23) hashes++;
  return hashes;
}

/** `-`, `+`, `•`, `●`, `■`, `◆`, `▪`; an asterisk is dropped as a mark anyway. */
const BULLETS: ReadonlySet<number> = new Set([0x2d, 0x2b, 0x2022, 0x25cf, 0x25a0, 0x25c6, 0x25aa]);

function skipBlank(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isBlank(raw.charCodeAt(at))) at++;
  return at;
}

function quoteMarks(raw: string, from: number): number {
  let at = from;
  let last = from;
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    if (code === 0x3e) last = ++at;
    else if (code === SPACE || code === 9) at++;
    else break;
  }
  return last - from;
}

/** Length of the Markdown mark at `at` that is no text: `**`, an escape's backslash, a tag, an entity for a space. */
function markupAt(raw: string, at: number, code: number): number {
  switch (code) {
    case 0x2a: {
      // asterisks: emphasis or a blank, never text
      let end = at;
      while (raw.charCodeAt(end) === 0x2a) end++;
      return end - at;
    }
    case 0x5c: {
      const next = raw.charCodeAt(at + 1);
      return next > 0x20 && next < 0x7f && !(next >= 0x30 && next <= 0x39) && !isLetter(next) ? 1 : 0;
    }
    case 0x3c: {
      const end = raw.indexOf('>', at);
      if (end < 0 || end - at > 60) return 0;
      const next = raw.charCodeAt(at + 1);
      return isLetter(next) || next === 0x2f ? end + 1 - at : 0;
    }
    case 0x26:
      return raw.startsWith('&nbsp;', at)
        ? 6
        : raw.startsWith('&emsp;', at) || raw.startsWith('&ensp;', at)
          ? 6
          : 0;
    default:
      return 0;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function decode(codes: Uint16Array, size: number): string {
  let out = '';
  for (let at = 0; at < size; at += 4096) {
    out += String.fromCharCode.apply(
      null,
      codes.subarray(at, Math.min(size, at + 4096)) as unknown as number[],
    );
  }
  return out;
}

/** A phrase of the standard, normalised as lines are. Most are plain Chinese already: they come back as they are. */
export function normalisePhrase(phrase: string): string {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff || simplify(code) !== code) return normaliseLine(phrase).text;
  }
  return phrase;
}
