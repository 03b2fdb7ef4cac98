import assert from 'node:assert/strict';
import { score } from '../../../scripts/lib/score.js';

const KINDS = {
  'amount-mismatch': ['contribution-sum', 'amount-words-digits'],
  'term-conflict': ['term-conflict'],
};
const label = (kind: string, line: number, alsoLines: readonly number[] = []) => ({
  kind,
  line,
  alsoLines,
  why: '',
  severity: 'error',
});
const finding = (rule: string, line: number) => ({
  rule,
  severity: 'error' as const,
  subject: null,
  line,
  endLine: line,
});

function verdicts(
  labels: readonly ReturnType<typeof label>[],
  found: readonly ReturnType<typeof finding>[],
): string {
  return score({ findings: labels, mustNotFlag: [], tolerated: [] } as never, found, KINDS)
    .map(({ verdict }) => verdict)
    .join(' ');
}

describe('the score of a draft', () => {
  it('counts two defects of one kind on one line', () => {
    const labels = [label('amount-mismatch', 3), label('amount-mismatch', 3)];
    assert.equal(
      verdicts(labels, [finding('contribution-sum', 3), finding('amount-words-digits', 3)]),
      'hit hit',
    );
    assert.equal(verdicts(labels, [finding('contribution-sum', 3)]), 'hit miss');
  });

  it('gives each label the finding that no other label can have', () => {
    const labels = [label('term-conflict', 3, [9]), label('term-conflict', 3)];
    assert.equal(verdicts(labels, [finding('term-conflict', 3), finding('term-conflict', 9)]), 'hit hit');
  });

  it('takes a defect said at both its places for one', () => {
    assert.equal(
      verdicts([label('term-conflict', 3, [9])], [finding('term-conflict', 3), finding('term-conflict', 9)]),
      'hit',
    );
  });

  it('counts what nobody labelled as false', () => {
    assert.equal(verdicts([label('term-conflict', 3)], [finding('term-conflict', 5)]), 'miss false');
  });
});
