import assert from 'node:assert/strict';
import { RestartBudget, RESTART_WINDOW_MS, RESTARTS } from '../../../client/src/restart-budget.js';

describe('RestartBudget', () => {
  it('grants three restarts within three minutes, then none', () => {
    let now = 0;
    const budget = new RestartBudget(RESTARTS, RESTART_WINDOW_MS, () => now);
    const granted = [0, 1000, 2000, 3000, RESTART_WINDOW_MS - 1].map((time) => {
      now = time;
      return budget.grant();
    });
    assert.deepEqual(granted, [true, true, true, false, false]);
  });

  it('forgets restarts that are older than the window', () => {
    let now = 0;
    const budget = new RestartBudget(1, 1000, () => now);
    assert.equal(budget.grant(), true);
    now = 999;
    assert.equal(budget.grant(), false);
    now = 1000;
    assert.equal(budget.grant(), true);
  });

  it('starts afresh when the user restarts by hand', () => {
    const budget = new RestartBudget(1, 1000, () => 0);
    budget.grant();
    budget.reset();
    assert.equal(budget.grant(), true);
  });
});
