import assert from 'node:assert/strict';
import type { Suite } from 'mocha';

/** Fails a suite that has lost tests: a suite that runs nothing must not look like one that passes. */
export function atLeast(suite: Suite, count: number): void {
  suite.beforeAll(`has at least ${count} tests`, () => {
    assert.ok(suite.total() >= count, `only ${suite.total()} tests of ${count} are left`);
  });
}
