import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { open } from './draft.js';

const FIRST = 103;
const LAST = 379;

describe('the model text itself, checked as a draft', () => {
  const seed = new URL('../corpus/seeds/003-fujian-plan-and-agreement-reference.txt', import.meta.url);
  const text = readFileSync(seed, 'utf8')
    .split('\n')
    .slice(FIRST - 1, LAST)
    .join('\n');
  const draft = open(text);
  const linesOf = (rule: string): readonly number[] =>
    draft
      .findings()
      .filter((finding) => finding.rule === rule)
      .map(({ span }) => draft.positionAt(span.start).line + FIRST);

  it('has every main section', () => {
    assert.deepEqual(linesOf('missing-section'), []);
    assert.deepEqual(linesOf('recital-missing'), []);
  });

  it('does not take the offered arbitration for a second forum', () => {
    assert.deepEqual(linesOf('arbitration-and-litigation'), []);
    assert.deepEqual(linesOf('arbitrate-then-litigate'), []);
  });

  it('still holds notes to its drafter and blanks', () => {
    for (const line of [173, 182, 212, 357])
      assert.ok(linesOf('template-note-left').includes(line), `line ${line}`);
    for (const line of [151, 178, 212, 357])
      assert.ok(linesOf('placeholder-left').includes(line), `line ${line}`);
  });
});
