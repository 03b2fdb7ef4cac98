import assert from 'node:assert/strict';
import { engine } from './draft.js';
import { unmark } from './page.js';
import { embed } from './support/embed.js';
import { ALONE, SEATS, WORDING_SEATS } from './support/seats.js';
import { codesWithWordings, wordingsOf, type Part, type Wording } from './support/wordings.js';

/** A title as a heading, in bold, in the front matter or as a plain line. */
const TITLE = /^(?:# |---|\*\*|⟦)/;
const wanted = process.env['RULE']?.split(',');

/** Whether the rule speaks in the block, and whether at one of its marks; `text` is put into a clean agreement first. */
function answer(code: string, { text }: Wording): 'silent' | 'at a mark' | 'elsewhere' {
  const { text: plain, marks } = unmark(
    ALONE.has(code) && TITLE.test(text)
      ? `${text}\n`
      : embed(text, WORDING_SEATS[code] ?? SEATS[code] ?? {}).marked,
  );
  const draft = engine.open(plain, { standard: 'alliance-agreement', depth: 'thorough' });
  const own = draft.findings().filter(({ rule }) => rule === code);
  if (own.length === 0) return 'silent';
  const places = own.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
  const near = places.some(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end));
  return near ? 'at a mark' : 'elsewhere';
}

/** What the rule has to answer: also for what it does not read yet, so that the list of that stays true. */
const EXPECTED: Readonly<Record<Part, readonly string[]>> = {
  应当报告: ['at a mark'],
  尚未报告: ['silent', 'elsewhere'],
  不应报告: ['silent'],
  仍然误报: ['at a mark', 'elsewhere'],
};

describe('wordings of drafters, collected before any of them was checked', () => {
  const codes = new Set(engine.rules.map(({ id }) => id));
  for (const code of codesWithWordings()) {
    if (wanted && !wanted.includes(code)) continue;
    describe(code, () => {
      it('is a rule', () => assert.ok(codes.has(code)));
      for (const wording of wordingsOf(code)) {
        it(`${wording.part} in line ${wording.line}`, () => {
          const given = answer(code, wording);
          assert.ok(EXPECTED[wording.part].includes(given), given);
        });
      }
    });
  }
});
