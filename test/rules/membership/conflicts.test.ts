import assert from 'node:assert/strict';
import { membershipRules } from '../../../server/src/engine/rules/families/membership.js';
import { engine, open, report } from '../draft.js';

const CODES = membershipRules
  .filter(({ category }) => category === 'conflict' || category === 'drafting')
  .map(({ id }) => id);
const of = (text: string): readonly string[] => report(text, CODES);

describe('conflicts between clauses on members', () => {
  for (const [text, expected] of [
    [
      '新成员经理事会批准加入。\n\n新成员加入须经全体成员一致同意。\n\n新成员加入须经全体成员一致同意。',
      ['admission-conflict «经全体成员一致同意»', 'admission-conflict «经全体成员一致同意»'],
    ],
    [
      '新成员经理事会批准加入。\n\n申请加入的单位提交申请即成为成员。',
      ['admission-conflict «提交申请即成为成员»'],
    ],
    ['新成员经理事会批准加入。\n\n理事会批准新成员加入。', []],
    ['新成员经理事会批准加入（也可约定由成员大会批准加入）。', []],
    ['成员退出应提前三个月通知。\n\n成员退出应提前３个月通知。', []],
    ['成员退出应提前三个月通知。\n\n成员退出应提前90日通知。', ['day-kind-mixed «提前90日»']],
    ['成员退出应提前三个月通知。\n\n成员退出应提前60日通知。', ['notice-period-conflict «提前60日»']],
    ['成员退出应提前三个月通知。\n\n退出合作项目应提前一个月通知。', []],
    [
      '成员不得加入同类联盟。\n\n成员可以参加其他产业联盟。',
      ['exclusivity-of-membership-conflict «可以参加其他产业联盟»'],
    ],
    ['成员不得加入同类联盟。\n\n成员可以与高校开展同类研究。', []],
    ['成员未及时缴款的，支付违约金。\n\n秘书处应当及时公布纪要。', ['vague-time «及时»']],
  ] as const) {
    it(text.replaceAll('\n\n', ' / '), () => assert.deepEqual(of(text), expected));
  }

  it('relates the earlier place and offers its words', () => {
    const text = '成员退出应提前三个月通知。\n\n成员退出应提前60日通知。';
    const draft = open(text);
    const finding = draft.findings().find(({ rule }) => rule === 'notice-period-conflict');
    assert.equal(finding?.severity, 'warning');
    assert.deepEqual(
      finding.related.map(({ span }) => text.slice(span.start, span.end)),
      ['提前三个月'],
    );
    assert.match(engine.render(finding, 'zh-CN').message, /此处为60日，另一处为3个月/);
    const fix = draft.fixes(finding.span, 'zh-CN').find(({ fixId }) => fixId === 'adopt');
    assert.deepEqual(
      fix?.edits.map(({ newText }) => newText),
      ['提前三个月'],
    );
  });
});
