import type { TextEdit } from '../../server/src/engine/index.js';
import { Random } from '../corpus/random.js';

/** What a keystroke does, with its share in percent. */
export const KEYSTROKES = [
  { kind: 'Han character typed', share: 60 },
  { kind: 'Han character deleted', share: 20 },
  { kind: 'punctuation typed', share: 10 },
  { kind: 'digit typed', share: 8 },
  { kind: 'new line typed', share: 2 },
] as const;

export type KeystrokeKind = (typeof KEYSTROKES)[number]['kind'];

export interface Keystroke extends TextEdit {
  readonly kind: KeystrokeKind;
}

/**
 * `mixed`: the shares above, one place of ten anywhere in the draft: in numbers, headings, tables, at either end of a
 * line. `sentences`: no new lines, all places between two Han characters of lines with a pause.
 */
export type Typing = 'mixed' | 'sentences';

const ELSEWHERE = 0.1;
const HAN = '各方应当在收到通知之日起提交理事会审议决定并书面告知秘书处成员单位按照约定承担保密义务';
const PUNCTUATION = '，。；、：';
const GAP = 4;

/**
 * `count` keystrokes on `text`, one after the other: each offset is one of the text that the keystrokes before it have
 * made. Places are random, apart from each other, and the same for the same seed. Fewer come back for a text too short.
 */
export function keystrokes(
  text: string,
  count: number,
  seed: number,
  typing: Typing = 'mixed',
): readonly Keystroke[] {
  const random = new Random(seed);
  const taken = new Set<number>();
  const made: { readonly at: number; readonly delta: number }[] = [];
  const out: Keystroke[] = [];
  for (let i = 0; i < count; i++) {
    const mixed = typing === 'mixed';
    const kind = kindOf(random.next() * (mixed ? 100 : 98));
    const inside = !mixed || kind === 'Han character deleted' || !random.chance(ELSEWHERE);
    const at = place(text, random, inside, taken);
    if (at === undefined) break;
    const removed = kind === 'Han character deleted' ? 1 : 0;
    const newText = typed(kind, random);
    let offset = at;
    for (const before of made) if (before.at < at) offset += before.delta;
    out.push({ kind, span: { start: offset, end: offset + removed }, newText });
    made.push({ at, delta: newText.length - removed });
    taken.add(Math.floor(at / GAP));
  }
  return out;
}

function kindOf(percent: number): KeystrokeKind {
  let sum = 0;
  for (const { kind, share } of KEYSTROKES) if (percent < (sum += share)) return kind;
  return KEYSTROKES[0].kind;
}

function typed(kind: KeystrokeKind, random: Random): string {
  switch (kind) {
    case 'Han character typed':
      return random.pick([...HAN]);
    case 'punctuation typed':
      return random.pick([...PUNCTUATION]);
    case 'digit typed':
      return String(random.int(0, 9));
    case 'new line typed':
      return '\n';
    default:
      return '';
  }
}

function place(
  text: string,
  random: Random,
  inside: boolean,
  taken: ReadonlySet<number>,
): number | undefined {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const at = random.int(0, text.length);
    if (taken.has(Math.floor(at / GAP))) continue;
    // never between the two units of a character or of a line end
    if (/[\udc00-\udfff\n]/.test(text[at] ?? '') && !isHan(text, at - 1)) continue;
    if (!inside || (isHan(text, at - 1) && isHan(text, at) && isSentence(text, at))) return at;
  }
  return undefined;
}

/** True when the line at `at` is text with a pause in it: no heading, no row of a table, no name. */
function isSentence(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return /^[^#|].{15,}/.test(text.slice(start, end)) && /[，。；]/.test(text.slice(start, end));
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
