import assert from 'node:assert/strict';
import { differences, editBetween } from '../../../server/src/engine/facts/compare.js';
import type { Fact } from '../../../server/src/engine/facts/types.js';

const blank = (from: number, to: number, form = 'cross'): Fact =>
  ({ type: 'placeholder', from, to, form }) as Fact;
const duty: Fact = { type: 'duty', from: 0, to: 0 };

/** Differences of facts when one character was typed at offset 10. */
function typedAtTen(before: readonly Fact[], after: readonly Fact[]): Record<string, string> {
  return Object.fromEntries(differences(before, after, { from: 10, to: 10, delta: 1 }));
}

describe('differences between the facts of a line', () => {
  it('are none before the edit, and a move behind it', () => {
    assert.deepEqual(typedAtTen([blank(2, 4), duty], [blank(2, 4), duty]), {});
    assert.deepEqual(typedAtTen([blank(12, 14), duty], [blank(13, 15), duty]), { placeholder: 'moved' });
  });

  it('are a change where the edit touches or stands inside, or a value is new', () => {
    assert.deepEqual(typedAtTen([blank(10, 12)], [blank(11, 13)]), { placeholder: 'changed' });
    assert.deepEqual(typedAtTen([blank(8, 12)], [blank(8, 13)]), { placeholder: 'changed' });
    assert.deepEqual(typedAtTen([blank(12, 14)], [blank(13, 15, 'word')]), { placeholder: 'changed' });
    assert.deepEqual(typedAtTen([blank(12, 14)], [blank(14, 16)]), { placeholder: 'changed' });
    assert.deepEqual(typedAtTen([blank(12, 14)], []), { placeholder: 'changed' });
    assert.deepEqual(typedAtTen([], [duty]), { duty: 'changed' });
  });

  it('take numbers that are no offsets for values', () => {
    const share = (value: number): Fact => ({ type: 'x', from: 20, to: 30, value }) as unknown as Fact;
    const moved = { ...share(41), from: 21, to: 31 } as unknown as Fact;
    assert.deepEqual(typedAtTen([share(40)], [moved]), { x: 'changed' });
  });

  it('are told by the smallest edit', () => {
    assert.deepEqual(editBetween('甲方应当付款', '甲方应当按期付款'), { from: 4, to: 4, delta: 2 });
    assert.deepEqual(editBetween('一一一', '一一'), { from: 2, to: 3, delta: -1 });
    assert.deepEqual(editBetween('', '甲'), { from: 0, to: 0, delta: 1 });
  });
});
