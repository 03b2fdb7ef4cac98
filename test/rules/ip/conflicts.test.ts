import assert from 'node:assert/strict';
import { ipRules } from '../../../server/src/engine/rules/families/ip.js';
import { open, report } from '../draft.js';

const CONFLICTS = ipRules.filter(({ category }) => category === 'conflict').map(({ id }) => id);
const of = (text: string): readonly string[] => report(text, CONFLICTS);

describe('conflicts between clauses on intellectual property', () => {
  it('knows scope, stage and object apart (hard case of the model clauses)', () => {
    assert.deepEqual(
      of(
        '未经许可，不得将他人投入的知识产权用于联盟项目之外的其他用途。\n研发阶段可不经授权无偿合理使用联盟其他成员的专利技术。\n产业化阶段在公平合理条件下使用。',
      ),
      [],
    );
  });

  it('lets an exclusive licence for one field stand beside ordinary ones for others', () => {
    assert.deepEqual(
      of(
        '项目成果在车用领域独占许可给甲方；\n其他成员在非车用领域享有普通许可；\n任何一方不得向联盟外第三方许可，但依第7.4条履行成果扩散义务的除外。',
      ),
      [],
    );
  });

  it('does not mix shares of a right with shares of income', () => {
    assert.deepEqual(
      of('专利权由甲方享有60%、乙方享有40%；\n许可净收入由甲方、乙方各享有50%；\n产品销售提成为销售额的3%。'),
      [],
    );
  });

  it('reports one pair once, at the later clause, with the other as related', () => {
    const text = '项目成果归承担单位所有。\n\n联盟项目形成的知识产权由全体成员共有。';
    const [finding, ...rest] = open(text)
      .findings()
      .filter(({ rule }) => CONFLICTS.includes(rule));
    assert.deepEqual(rest, []);
    assert.equal(finding?.severity, 'error');
    assert.deepEqual(
      finding.related.map(({ span }) => text.slice(span.start, span.end)),
      ['归承担单位所有'],
    );
  });

  it('says 可能 where the owners may be the same unit', () => {
    const text = '项目成果归承担单位所有。\n\n项目成果归甲方所有。';
    const draft = open(text);
    const finding = draft.findings().find(({ rule }) => rule === 'foreground-ip-conflict');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding.message.id, 'maybe');
  });

  for (const text of [
    '项目成果归承担单位所有。\n\n国家科技计划项目形成的成果归课题承担单位所有，自筹项目的成果归全体成员共有。',
    '项目专利归甲方所有。\n\n项目软件著作权归乙方所有。',
    '一号项目的成果归甲方所有。\n\n二号项目的成果归乙方所有。',
    '“高镍正极”项目的成果归甲方所有。\n\n“硅碳负极”项目的成果归乙方所有。',
    '项目成果归承担单位所有，项目协议另有约定的从其约定。\n\n项目成果归全体成员共有。',
    '项目成果归承担单位所有，成员在自身生产中可以优先获得普通许可。',
  ]) {
    it(`finds none in ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(of(text), []));
  }

  it('sees that a clause on all results leaves no case to another', () => {
    const text = '项目的全部知识产权均归甲方所有。\n\n合作完成的项目成果归联盟全体成员共有。';
    assert.deepEqual(of(text), ['foreground-ip-conflict «归联盟全体成员共有»']);
  });

  it('takes over the other wording on request', () => {
    const text = '现有知识产权归各自所有。\n\n入盟后现有专利归联盟共有。';
    const draft = open(text);
    const [finding] = draft.findings().filter(({ rule }) => rule === 'background-ip-conflict');
    const [fix] = draft.fixes(finding!.span, 'zh-CN').filter(({ fixId }) => fixId === 'adopt');
    assert.deepEqual(
      fix?.edits.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`),
      ['归联盟共有 → 归各自所有'],
    );
  });

  it('puts the exception before the ban, wherever the ban stands', () => {
    const text = '所有成果不得向联盟外任何单位许可。\n\n政府资助项目形成的成果应向联盟外扩散。';
    const draft = open(text);
    const [finding] = draft.findings().filter(({ rule }) => rule === 'diffusion-vs-secrecy');
    const [fix] = draft.fixes(finding!.span, 'zh-CN').filter(({ fixId }) => fixId === 'adopt');
    assert.deepEqual(fix?.edits, [{ span: { start: 4, end: 4 }, newText: '除依成果扩散条款许可外，' }]);
  });
});
