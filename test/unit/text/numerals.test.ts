import assert from 'node:assert/strict';
import { formatNumeral, parseNumeral } from '../../../server/src/engine/text/numerals.js';

describe('text/numerals', () => {
  it('writes and reads every number of clauses alike', () => {
    for (let n = 0; n <= 9999; n++) assert.equal(parseNumeral(formatNumeral(n)), n);
  });

  const cases: readonly (readonly [string, number | undefined])[] = [
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿一', 21],
    ['一百零三', 103],
    ['一百一十', 110],
    ['二〇', 20],
    ['壹佰贰拾', 120],
    ['12', 12],
    ['', undefined],
    ['甲', undefined],
    ['123456', undefined],
    ['一'.repeat(11), undefined],
  ];
  for (const [given, expected] of cases)
    it(`reads 「${given}」`, () => assert.equal(parseNumeral(given), expected));
});
