import { allMatches } from '../../text/all-matches.js';
import type { LineText } from '../../text/line-text.js';
import { decidersIn } from './deciders.js';
import { knownMatters } from './matters.js';
import type { DecisionFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const CELL = /[^|]+/g;
/** A cell that names a body and no more than what it does: 理事会, 由理事会批准, 理事会（三分之二）. */
const ROUND_BODY =
  /^(?:由|经|报)?(?:联盟)?$|^(?:会议|全体)?(?:审议)?(?:批准|决定|审定|审批|核准|表决|决议|通过)?(?:\([^()]{0,12}\))?$/;
const LONGEST_MATTER = 16;

/**
 * Who decides what by a row of a table (立项 | 理事会): one fact for each cell that names a body, with its column. The head
 * of the column tells whether that body decides; only the whole table knows it.
 */
export function decisionsInRow(line: LineText): readonly DecisionFact[] {
  const row = line.text;
  if (!row.includes('|')) return [];
  const cells = [...allMatches(CELL, row)].map(({ 0: text, index }, column) => ({ text, index, column }));
  const matter = cells.find(({ text }) => text.length <= LONGEST_MATTER && knownMatters(text).length > 0);
  if (!matter) return [];
  const whole: Words = { line, sentence: { start: 0, end: row.length }, text: row };
  return cells.flatMap(({ text, index, column }): DecisionFact[] => {
    const [one, ...more] = column > matter.column ? decidersIn(text) : [];
    if (!one || more.length > 0) return [];
    if (!ROUND_BODY.test(text.slice(0, one.start)) || !ROUND_BODY.test(text.slice(one.end))) return [];
    const place = rawSpan(whole, index, index + text.length);
    return knownMatters(matter.text).map((name) => ({
      type: 'decision',
      matter: name,
      body: one.name,
      unanimous: false,
      band: false,
      exceptions: [],
      column,
      ...place,
    }));
  });
}
