import assert from 'node:assert/strict';
import { allMatches } from '../../../server/src/engine/text/all-matches.js';

const EXPRESSIONS = [
  /甲|乙/g,
  /(?<label>[甲乙丙])方(?:出资)?(\d+)?/g,
  /(?=方)/g,
  /\d*/g,
  /x*/gu,
  /[^,。]*/gu,
  /不在其中/g,
  /^第/gm,
];
const TEXTS = [
  '',
  '甲方出资10万元，乙方出资20万元。',
  '𠮷野家与𠮷方，丙方',
  '第一条\n第二条',
  '方方方',
  '\ud842',
];

describe('all matches of an expression', () => {
  it('are those of String.prototype.matchAll', () => {
    for (const expression of EXPRESSIONS)
      for (const text of TEXTS) {
        const expected = [...text.matchAll(expression)];
        const found = allMatches(expression, text);
        const plain = (matches: readonly RegExpMatchArray[]): unknown =>
          matches.map((match) => [match.index, [...match], { ...match.groups }]);
        assert.deepEqual(plain(found), plain(expected), `${String(expression)} in ${JSON.stringify(text)}`);
      }
  });

  it('begin at the start of the text and leave the expression there', () => {
    const expression = /方/g;
    expression.lastIndex = 3;
    assert.equal(allMatches(expression, '甲方乙方').length, 2);
    assert.equal(expression.lastIndex, 0);
  });
});
