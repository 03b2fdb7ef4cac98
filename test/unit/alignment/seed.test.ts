import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sectionsText, structureOf } from '../outline/outline-text.js';

const SOURCE = readFileSync(
  new URL('../../corpus/seeds/003-fujian-plan-and-agreement-reference.txt', import.meta.url),
  'utf8',
);
/** The reference text itself, lines 103-379. */
const REFERENCE = SOURCE.split('\n').slice(102, 379).join('\n');
const TOPS = new Set([
  'title',
  'preamble.parties',
  'preamble.recitals',
  'definitions',
  'annexes',
  'signature',
]);
const isTop = (id: string): boolean => TOPS.has(id) || /^main\.[a-z-]+$/.test(id);

describe('alignment of the reference text', () => {
  it('finds all 17 chapters, none of them in the table of contents', () => {
    assert.deepEqual(
      sectionsText(REFERENCE, isTop).map((entry) => {
        const [id, line] = entry.split('@');
        return `${id}@${Number(line) + 102}`;
      }),
      [
        'title@105',
        'preamble.parties@155',
        'preamble.recitals@167',
        'definitions@182',
        'main.name-purpose@188',
        'main.goals-tasks@192',
        'main.organisation@198',
        'main.members@230',
        'main.funds@249',
        'main.projects@279',
        'main.benefits-ip@303',
        'main.dissolution@333',
        'main.breach@337',
        'main.general@351',
        'main.other@365',
        'annexes@369',
        'signature@375',
      ],
    );
  });

  it('leaves no heading of it unknown', () => {
    const { unknown } = structureOf(REFERENCE).structure.alignment;
    assert.deepEqual(
      unknown.map(({ title }) => title),
      [],
    );
  });
});
