import assert from 'node:assert/strict';
import {
  membershipRules,
  membershipTakesOver,
} from '../../../server/src/engine/rules/families/membership.js';
import { standards } from '../../unit/standard/built-in.js';
import { agreement, engine, open, report } from '../draft.js';

const MINE = membershipRules.map(({ id }) => id);
const EXIT = '成员退出应当提前三个月书面通知秘书处；严重违约的，经理事会决议除名。';
const JOINING = '新成员经理事会同意后签订加入协议，视同与全体成员建立契约关系。';

/** The agreement with other words on members, and what one rule says of it. */
function say(code: string, ...replace: readonly (readonly [string, string])[]): readonly string[] {
  return open(agreement(...replace))
    .findings()
    .filter(({ rule }) => rule === code)
    .map((finding) => `${finding.severity} ${engine.render(finding, 'zh-CN').message.split('。')[0]!}`);
}

describe('contents of the chapter on members', () => {
  it('takes over sections of the standard only', () => {
    const ids = new Set(standards.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    assert.deepEqual(
      membershipTakesOver.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('says nothing of a fragment', () => {
    assert.deepEqual(report('第七条 理事会可除名。\n\n第八条 成员可自愿退出。', MINE), []);
  });

  it('lists what an exit clause leaves open, as information where notice is settled', () => {
    assert.deepEqual(say('exit-incomplete'), [
      'information 退出条款没有约定：在研项目和经费的结清、知识产权的处理、退出后的保密',
    ]);
    assert.deepEqual(say('exit-incomplete', [EXIT, '成员可自愿退出。']), [
      'warning 退出条款没有约定：提前通知、退出的批准或者生效时间、在研项目和经费的结清、知识产权的处理、退出后的保密',
    ]);
  });

  it('counts what other chapters say of a member who leaves', () => {
    assert.deepEqual(
      say('exit-incomplete', [
        '违约方应当继续履行并赔偿损失。',
        '违约方应当继续履行并赔偿损失。成员退出的，应当结清款项，已经作出的许可和保密义务继续有效，退出自结清之日起生效。',
      ]),
      [],
    );
  });

  it('warns of expulsion without grounds and effects', () => {
    assert.deepEqual(
      say('expulsion-incomplete', [EXIT, '成员退出应当提前三个月书面通知秘书处。理事会可除名。']),
      ['warning 除名条款没有约定：除名的事由、除名的后果'],
    );
  });

  it('wants a hearing, and says of recusal only that no member may be called to vote on itself', () => {
    const heard = (words: string): readonly string[] =>
      say('expulsion-without-hearing', [EXIT, `成员严重违约的，经申辩由理事会除名${words}。`]);
    assert.deepEqual(heard(''), []);
    assert.deepEqual(heard('，被提议除名的成员回避表决'), []);
    assert.deepEqual(heard('，被提议除名的成员有权参加表决'), [
      'information 除名条款没有约定：被提议除名的成员回避表决',
    ]);
    assert.equal(say('expulsion-without-hearing').length, 1);
  });

  it('wants newcomers bound, not only approved', () => {
    assert.deepEqual(say('joining-no-contract-link'), []);
    assert.deepEqual(say('joining-no-contract-link', [JOINING, '新成员经理事会批准即成为成员。']), [
      'warning 约定了新成员的批准，没有约定新成员与原有成员怎样建立契约关系',
    ]);
  });

  it('reports a chapter on members that never treats exit, once', () => {
    assert.deepEqual(say('exit-incomplete', [EXIT, '严重违约的，经理事会决议除名。']).length, 1);
    assert.match(say('exit-incomplete', [EXIT, '严重违约的，经理事会决议除名。'])[0]!, /没有约定成员的退出/);
  });

  it('wants liquidation where the alliance is dissolved', () => {
    const clause = '有效期届满或者理事会决议解散的，联盟解散，由理事会组成清算组清理债权债务。';
    assert.deepEqual(say('dissolution-incomplete'), []);
    assert.equal(
      say('dissolution-incomplete', [`## 十、解散和清算\n\n${clause}`, '## 十、解散\n\n联盟期满解散。'])
        .length,
      1,
    );
  });

  it('adds only the sentences that lack', () => {
    const text = agreement([EXIT, '成员退出应当提前三个月书面通知秘书处。理事会可除名。']);
    const draft = open(text);
    const finding = draft.findings().find(({ rule }) => rule === 'expulsion-incomplete')!;
    const fix = draft
      .fixes(finding.span, 'zh-CN')
      .find(({ finding: { rule }, fixId }) => rule === finding.rule && fixId === 'insert');
    assert.equal(fix?.edits.length, 1);
    const [edit] = fix.edits;
    assert.match(edit!.newText, /挪用经费/);
    assert.match(edit!.newText, /自决议送达之日起生效/);
    assert.doesNotMatch(edit!.newText, /三分之二/);
  });

  it('reports conditions, rights and duties that no place states, and mere promises of them', () => {
    const standing =
      '成员应当具备独立法人资格等基本条件。成员享有表决和优先受让成果的权利，承担投入和保密的义务。';
    assert.deepEqual(report(agreement(), ['member-conditions-missing', 'member-rights-missing']), []);
    assert.deepEqual(
      report(agreement([standing, '成员享有表决的权利，承担投入的义务。']), ['member-conditions-missing']),
      ['member-conditions-missing «联盟成员»'],
    );
    assert.equal(
      report(
        agreement([
          standing,
          '成员应当具备独立法人资格。\n\n### 6.1 成员的权利\n\n成员的权利另行规定。\n\n### 6.2 其他',
        ]),
        ['member-rights-missing'],
      ).length,
      1,
    );
  });

  it('misses a term only where no place gives one', () => {
    assert.deepEqual(report(agreement(), ['term-missing']), ['term-missing «一般条款»']);
    for (const term of ['有效期五年。', '本协议长期有效。', '合作期限至2030年12月31日。'])
      assert.deepEqual(report(agreement(['本协议适用', `${term}本协议适用`]), ['term-missing']), []);
  });
});
