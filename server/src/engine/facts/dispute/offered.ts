import { append } from '../../text/append.js';
import { parseNumeral } from '../../text/numerals.js';
import { bracketsOf } from '../brackets.js';
import { ALTERNATIVE } from '../notes.js';
import type { OptionFact } from '../types.js';
import type { Part } from './sentences.js';
import { allMatches } from '../../text/all-matches.js';

const ITEM = /\(([一二三四五六\d])\)|([①-⑥])|(?:^|[:;,。])(\d)[.、)]/g;

/** An option of the same line, with its place in the normalised text. */
export interface PlacedOption {
  readonly at: number;
  readonly option: OptionFact;
}

/** Drafting notes of a normalised line that offer other wording. */
export function alternatives(text: string): readonly Part[] {
  return bracketsOf(text)
    .filter(({ inner }) => ALTERNATIVE.test(inner))
    .map(({ from, to }) => ({ start: from, end: to }));
}

/**
 * Parts of a normalised line that only offer a way: the items that a filled-in number
 * does not choose, boxes without a tick, alternatives with a label of their own.
 */
export function offeredParts(text: string, options: readonly PlacedOption[]): readonly Part[] {
  const out: Part[] = [];
  const numbered = options.find(({ option }) => option.form === 'numbered' || option.form === 'pick');
  if (numbered) append(out, unchosenItems(text, numbered));
  const marks = options.filter(({ option }) => option.form === 'tick' || option.form === 'bracketed');
  marks.forEach(({ at, option }, index) => {
    if (option.form === 'tick' && option.chosen === 1) return;
    out.push({ start: at, end: marks[index + 1]?.at ?? text.length });
  });
  return out;
}

function unchosenItems(text: string, { at, option }: PlacedOption): readonly Part[] {
  const items = [...allMatches(ITEM, text)]
    .filter((match) => match.index >= at)
    .map((match) => ({ start: match.index, value: valueOf(match[1] ?? match[2] ?? match[3]!) }));
  if (items.length < 2) return [];
  return items
    .map((item, index) => ({
      value: item.value,
      start: item.start,
      end: items[index + 1]?.start ?? text.length,
    }))
    .filter((item) => item.value !== option.chosen);
}

function valueOf(words: string): number | undefined {
  const code = words.charCodeAt(0);
  return code >= 0x2460 && code <= 0x2465 ? code - 0x245f : parseNumeral(words);
}
