import assert from 'node:assert/strict';
import { exceptionsIn } from '../../../server/src/engine/text/exceptions.js';
import { normalisePhrase } from '../../../server/src/engine/text/line-text.js';

describe('exceptions', () => {
  for (const [raw, topics] of [
    ['除修改章程外，决议经全体理事过半数通过。', ['修改章程']],
    ['决议过半数通过，但成员除名的除外。', ['成员除名']],
    ['决议过半数通过，本协议另有约定的除外。', ['']],
    ['项目协议另有约定的，从其约定。', ['']],
    ['法律另有规定的除外。', []],
    ['除法律另有规定外，各方应当保密。', []],
    ['经理事会决议除名。', []],
    ['在不违反第三条的前提下，可以另行许可。', ['']],
    ['除'.repeat(200), []],
  ] as const) {
    it(raw.slice(0, 30), () =>
      assert.deepEqual(
        exceptionsIn(normalisePhrase(raw)).map(({ topic }) => topic),
        topics,
      ),
    );
  }
});
