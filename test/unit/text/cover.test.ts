import assert from 'node:assert/strict';
import { append } from '../../../server/src/engine/text/append.js';
import { Cover, firstAbove } from '../../../server/src/engine/text/cover.js';
import { groupBy } from '../../../server/src/engine/text/group.js';

const ranges = [
  { from: 5, to: 6, name: 'short' },
  { from: 0, to: 10, name: 'long' },
  { from: 5, to: 20, name: 'longer' },
  { from: 30, to: 30, name: 'empty' },
];

describe('ranges that cover a point', () => {
  const cover = new Cover(ranges);

  it('give the one that begins first, behind shorter ones too', () => {
    const at = (point: number): string | undefined => cover.first(point)?.name;
    assert.deepEqual([-1, 0, 5, 9, 10, 19, 20, 30].map(at), [
      undefined,
      'long',
      'long',
      'long',
      'longer',
      'longer',
      undefined,
      undefined,
    ]);
  });

  it('say the same as a look at every range', () => {
    for (let from = -1; from < 32; from++) {
      assert.equal(
        cover.holds(from),
        ranges.some((range) => range.from <= from && from < range.to),
      );
      for (let to = from; to < 32; to++) {
        const meets = ranges.some((range) => range.from < to && from < range.to);
        assert.equal(cover.meets({ from, to }), meets, `${from} to ${to}`);
      }
    }
  });

  it('find the first greater number', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 9].map((value) => firstAbove([1, 3, 3, 7], value)),
      [0, 1, 1, 3, 4],
    );
  });
});

describe('lists', () => {
  it('are grouped by key in their order; what has no key is left out', () => {
    const groups = groupBy([5, 2, 4, 1, 3], (n) => (n === 4 ? undefined : n % 2));
    assert.deepEqual(
      [...groups],
      [
        [1, [5, 1, 3]],
        [0, [2]],
      ],
    );
  });

  it('grow by more entries than the stack holds', () => {
    const list = [1];
    append(list, new Array<number>(500_000).fill(2));
    assert.equal(list.length, 500_001);
  });
});
