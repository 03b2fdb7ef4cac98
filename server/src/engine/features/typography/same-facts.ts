import { extractFacts } from '../../facts/extract.js';
import { type LineText, normaliseLine } from '../../text/line-text.js';
import type { Rewritten } from './numeral-words.js';

/** Names of the fields of facts that say where something stands. */
const OFFSET = /^(?:from|to|start|end|head|at)$|(?:From|To)$/;
const NUMERALS = /百分之|[0-9０-９,%％〇零一二两三四五六七八九十百千万亿]/g;
/** Past this many numbers a line is changed as a whole or not at all: each of them would be another look at it. */
const MOST = 40;

/** What a line states, without the places and whatever the numerals in its words. */
export function statedIn(line: LineText, table: boolean): string {
  // that a sentence mixes two notations is what a change of style is for
  const facts = extractFacts(line, { table }).filter(({ type }) => type !== 'numberMix');
  return JSON.stringify(facts, (key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(NUMERALS, '')
      : typeof value === 'number' && OFFSET.test(key)
        ? 0
        : value,
  );
}

/** The changes of numbers after which a line states the same as before; each is tried alone where all together do not. */
export function statedAlike(raw: string, changes: readonly Rewritten[]): readonly Rewritten[] {
  if (changes.length === 0) return changes;
  const before = statedIn(normaliseLine(raw), false);
  const fits = (some: readonly Rewritten[]): boolean =>
    statedIn(normaliseLine(changed(raw, some)), false) === before;
  if (fits(changes)) return changes;
  if (changes.length > MOST) return [];
  const good = changes.filter((change) => fits([change]));
  return fits(good) ? good : [];
}

function changed(raw: string, changes: readonly Rewritten[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, text } of changes) {
    out += raw.slice(at, from) + text;
    at = to;
  }
  return out + raw.slice(at);
}
