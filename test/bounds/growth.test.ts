import assert from 'node:assert/strict';
import { bundle } from './counted-engine.js';
import { renamed } from './frame.js';
import { CLAUSES, SENTENCES } from './growing-clauses.js';
import { EXAMPLES } from './growing-examples.js';
import { LISTS, type Growing } from './growing-lists.js';
import { excess, Scales } from './growth.js';

/** Pieces in the smaller of the two drafts. */
const SUITES: readonly (readonly [growing: Growing, pieces: number])[] = [
  [LISTS, 100],
  [CLAUSES, 100],
  [SENTENCES, 600],
  [EXAMPLES, 6],
];

describe('the work of a check grows no faster than n log n', () => {
  let scales: Scales;

  before(async () => {
    await bundle();
    scales = new Scales();
  });
  after(() => scales.close());

  for (const [growing, pieces] of SUITES) {
    for (const [name, draft] of Object.entries(growing)) {
      it(name, () => {
        const once = scales.weigh(draft(pieces));
        const twice = scales.weigh(renamed(draft(2 * pieces)));
        assert.deepEqual(twice.faults, []);
        // what only sets in between the two has to keep its pace from there on
        if (excess(once, twice).length === 0) return;
        const fourfold = scales.weigh(draft(4 * pieces));
        assert.equal(excess(twice, fourfold).join('\n'), '');
      });
    }
  }
});
