import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ipRules, ipTakesOver } from '../../../server/src/engine/rules/families/ip.js';
import { standards } from '../../unit/standard/built-in.js';
import { agreement, open, report } from '../draft.js';

const MINE = ipRules.map(({ id }) => id);
const corpus = (name: string): string =>
  readFileSync(new URL(`../../corpus/annotated/${name}.md`, import.meta.url), 'utf8');

describe('contents of the chapter on intellectual property', () => {
  it('takes over sections of the standard only', () => {
    const ids = new Set(standards.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    assert.deepEqual(
      ipTakesOver.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('says nothing of a fragment, or where the chapter itself is missing', () => {
    const absent = /-missing$/;
    const found = (text: string): readonly string[] => report(text, MINE).filter((one) => absent.test(one));
    assert.deepEqual(found('第七条 各方诚信合作。'), []);
    assert.deepEqual(
      open('# 甲乙产业技术创新战略联盟协议书\n\n## 一、经费管理\n\n经费由成员投入。\n\n各方承担保密义务。')
        .findings()
        .filter(({ rule, section }) => MINE.includes(rule) && section.startsWith('main.benefits-ip')),
      [],
    );
  });

  it('names an owner of results missing where only existing ones have one', () => {
    assert.ok(
      report(corpus('37-article-headings'), MINE).some((one) => one.startsWith('foreground-ip-missing')),
    );
  });

  it('finds the two rules on jointly held rights in a long agreement, and no other conflict', () => {
    const conflicts = new Set(ipRules.filter(({ category }) => category === 'conflict').map(({ id }) => id));
    assert.deepEqual(report(corpus('30-section-spread'), [...conflicts]), [
      'joint-ip-disposal-conflict «任一共有人均可不经其他共有人同意，自行将共有知识产权许可第三方实施»',
    ]);
  });

  for (const name of [
    '01-plain-lines-clean',
    '06-setext-clean',
    '13-long-annexes',
    '19-fullwidth-crlf-bom-clean',
    '20-clean-full-hash',
    '28-long-clean',
    '39-annex-of-notice-clean',
  ]) {
    it(`finds no contradiction and nothing unlawful in ${name}`, () => {
      const quiet = ipRules
        .filter(({ category }) => category === 'conflict' || category === 'compliance')
        .map(({ id }) => id);
      assert.deepEqual(report(corpus(name), quiet), []);
    });
  }

  it('lowers nothing and raises plans for leavers to errors with national plan projects', () => {
    const levels = (text: string): readonly string[] =>
      open(text)
        .findings()
        .filter(({ rule }) => rule === 'ip-leaving-missing')
        .map(({ severity }) => severity);
    assert.deepEqual(levels(agreement()), ['information']);
    assert.deepEqual(
      levels(`${agreement()}`.replace('## 一、缔约方', '## 一、缔约方\n\n联盟承担国家重点研发计划项目。')),
      ['error'],
    );
  });

  it('adds the missing sentence behind the one it belongs to', () => {
    const text = '第七条 成员可直接在美国申请专利。费用自理。';
    const draft = open(text);
    const [finding] = draft.findings().filter(({ rule }) => rule === 'foreign-filing-secrecy');
    const [fix] = draft.fixes(finding!.span, 'zh-CN').filter(({ fixId }) => fixId === 'mend');
    const [edit] = fix!.edits;
    assert.equal(text.slice(0, edit!.span.start), '第七条 成员可直接在美国申请专利。');
    assert.match(edit!.newText, /保密审查/);
  });

  it('takes a sentence out and leaves the number of its clause', () => {
    const text = '第七条 成员五年内不得采用其他来源的同类技术。费用自理。';
    const draft = open(text);
    const [finding] = draft.findings().filter(({ rule }) => rule === 'restrict-rd');
    const [fix] = draft.fixes(finding!.span, 'zh-CN').filter(({ fixId }) => fixId === 'mend');
    const [edit] = fix!.edits;
    assert.equal(text.slice(0, edit!.span.start) + text.slice(edit!.span.end), '第七条 费用自理。');
  });
});
