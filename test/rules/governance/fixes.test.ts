import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/engine/index.js';
import { open } from '../draft.js';

/** The text after one fix of the only finding of a rule. */
function fixed(text: string, rule: string, fixId: string): string {
  const agreement = open(text);
  const found = agreement.findings().filter((finding) => finding.rule === rule);
  assert.equal(found.length, 1, rule);
  const action = agreement
    .fixes(found[0]!.span, 'zh-CN')
    .find((fix) => fix.finding.rule === rule && fix.fixId === fixId);
  assert.ok(action, `no fix ${fixId}`);
  return applyEdits(text, action.edits);
}

const OWN = new Set(['majority', 'casting']);

describe('fixes of governance', () => {
  for (const [rule, fixId, text, after] of [
    [
      'vote-threshold-conflict',
      'adopt',
      '第三条 除名须经全体理事四分之三以上通过。\n\n第四条 经出席会议的理事三分之二以上同意，予以除名。',
      '第三条 除名须经全体理事四分之三以上通过。\n\n第四条 经全体理事四分之三以上同意，予以除名。',
    ],
    [
      'vote-threshold-conflict',
      'cite',
      '第三条 除名须经全体理事四分之三以上通过。\n\n第四条 经出席会议的理事三分之二以上同意，予以除名。',
      '第三条 除名须经全体理事四分之三以上通过。\n\n第四条 经第三条规定的表决比例同意，予以除名。',
    ],
    [
      'tenure-conflict',
      'adopt',
      '3.2 理事会每届三年。\n\n3.3 理事任期五年。',
      '3.2 理事会每届三年。\n\n3.3 理事每届三年。',
    ],
    [
      'amendment-rule-conflict',
      'annexes',
      '3.3 理事会有权修改本协议。\n\n3.4 对本协议的变更须经各方一致同意。',
      '3.3 理事会有权修改本协议附件。\n\n3.4 对本协议的变更须经各方一致同意。',
    ],
    [
      'boundary-overlap',
      'limit',
      '单项支出五十万元以上的由理事会批准，五十万元以下的由秘书长批准。',
      '单项支出五十万元以上的由理事会批准，不满五十万元的由秘书长批准。',
    ],
    [
      'boundary-gap',
      'limit',
      '单项支出超过五十万元的由理事会批准，不满五十万元的由秘书长批准。',
      '单项支出超过五十万元的由理事会批准，五十万元以下的由秘书长批准。',
    ],
    [
      'council-sum',
      'total',
      '理事会由９名理事组成，甲方４名，乙方、丙方各３名。',
      '理事会由１０名理事组成，甲方４名，乙方、丙方各３名。',
    ],
    [
      'council-sum',
      'total',
      '理事会由九名理事组成，甲方四名，乙方、丙方各三名。',
      '理事会由十名理事组成，甲方四名，乙方、丙方各三名。',
    ],
    [
      'body-name-inconsistent',
      'replace',
      '联盟的最高权力机构是会员大会。\n\n会员代表大会每年召开一次。',
      '联盟的最高权力机构是会员大会。\n\n会员大会每年召开一次。',
    ],
    [
      'secretariat-host-conflict',
      'adopt',
      '秘书处设在甲方。\n\n秘书处依托单位乙方管理经费。',
      '秘书处设在甲方。\n\n秘书处依托单位甲方管理经费。',
    ],
  ] as const) {
    it(`${rule}: ${fixId}, ${text.slice(0, 12)}`, () => assert.equal(fixed(text, rule, fixId), after));
  }

  it('writes 过半数 for 半数以上 and gives the chair a casting vote', () => {
    const text = '理事会由十名理事组成，决议由半数以上理事通过。';
    const agreement = open(text, 'final');
    const configured = agreement.configure({ ...agreement.settings, depth: 'thorough' });
    const after = (rule: string): string => {
      const found = configured.findings().find((finding) => finding.rule === rule);
      const fix = configured
        .fixes(found!.span, 'zh-CN')
        .find(({ finding, fixId }) => finding.rule === rule && OWN.has(fixId));
      return applyEdits(text, fix!.edits);
    };
    assert.equal(after('half-ambiguous'), '理事会由十名理事组成，决议由过半数理事通过。');
    assert.equal(
      after('even-council-tie'),
      '理事会由十名理事组成，决议由半数以上理事通过。票数相等时，由理事长决定。',
    );
  });
});
