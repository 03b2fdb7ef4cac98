import assert from 'node:assert/strict';
import { agreement, report } from '../draft.js';

const SOURCE = '经费来源于成员投入，各方各投入五十万元。';

/** What `contribution-conflict` says of a draft with these fees among the funds and this clause on members. */
function conflicts(funds: string, members: string): readonly string[] {
  const text = agreement([SOURCE, `${SOURCE}${funds}`], ['## 七、经费管理', `${members}\n\n## 七、经费管理`]);
  return report(text, ['contribution-conflict']);
}

describe('fees by rank', () => {
  const fees = '理事长单位每年缴纳会费10万元，普通成员每年缴纳会费2万元。';
  it('are compared between clauses', () => {
    assert.deepEqual(conflicts('理事长单位每年缴纳会费8万元。', fees), ['contribution-conflict «8万元»']);
  });
  it('may be said twice, and differ between ranks', () => {
    assert.deepEqual(conflicts('理事长单位每年缴纳会费10万元，副理事长单位每年缴纳会费5万元。', fees), []);
  });
});
