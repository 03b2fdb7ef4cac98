import assert from 'node:assert/strict';
import type { FuzzMode } from './markdown-edits.js';
import { fuzzMarkdown, type FuzzResult } from './markdown-fuzzer.js';

/** At least 20,000 edits, over kinds of text; `npm run fuzz` does ten times as many, with other seeds. */
const RUNS: readonly [FuzzMode, seed: number, edits: number][] = [
  ['agreement', 11, 2_500],
  ['agreement', 12, 2_500],
  ['mix', 21, 2_500],
  ['mix', 22, 2_500],
  ['soup', 31, 3_500],
  ['soup', 32, 3_500],
  ['plain', 51, 2_500],
  ['deep', 41, 800],
];

describe('the tree of an edited text is what remark gives for the whole text', function () {
  this.timeout(300_000);
  const results: FuzzResult[] = [];

  for (const [mode, seed, edits] of RUNS) {
    it(`${mode}, seed ${seed}: ${edits} edits`, () => {
      const result = fuzzMarkdown(mode, seed, edits);
      results.push(result);
      assert.equal(result.failure, undefined);
      assert.equal(result.edits, edits);
    });
  }

  it('went the ways it is meant to test', () => {
    const total = (of: (result: FuzzResult) => number): number =>
      results.reduce((sum, result) => sum + of(result), 0);
    assert.ok(total(({ edits }) => edits) >= 20_000, 'edits');
    assert.ok(total(({ plainBlocks }) => plainBlocks) > 1_000, 'plain text');
    assert.ok(total(({ textPatches }) => textPatches) > 500, 'text patches');
    assert.ok(total(({ relabelled }) => relabelled) > 200, 'chunks parsed again for a label');
    assert.ok(total(({ opaque }) => opaque) > 50, 'texts with a wall');
    assert.ok(
      total(({ parsedChars }) => parsedChars) < total(({ characters }) => characters),
      'less than whole parses',
    );
  });
});
