import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';
import { rules } from '../../../server/src/engine/rules/registry.js';
import { appliesTo } from '../../../server/src/engine/rules/select.js';
import { ALLIANCE, standards } from './built-in.js';

const engine = createEngine();
const standardOf = (text: string): string | null => engine.open(text).standard;
const codes = (text: string, standard?: string): readonly string[] =>
  engine
    .open(text, standard === undefined ? {} : { standard })
    .findings()
    .map(({ rule }) => rule);

const CHARTER = `# 汉津市氢能产业技术创新战略联盟章程

第一条 本章程所称联盟不是法人。

第二条 成员大会由全体成员组成。修改本章程须经______通过。
`;

describe('the rules of a standard', () => {
  it('are all rules but those on listed elements for the alliance agreement', () => {
    const left = rules.filter((rule) => !appliesTo(rule, ALLIANCE)).map(({ id }) => id);
    assert.deepEqual(left, ['section-element-missing']);
  });

  it('are never those on the alliance agreement for another document', () => {
    for (const standard of standards.filter((one) => one !== ALLIANCE)) {
      assert.ok(!standard.rules.includes('alliance'), standard.id);
      const active = rules.filter((rule) => appliesTo(rule, standard));
      assert.ok(
        active.every(({ set }) => set !== undefined && set !== 'alliance'),
        standard.id,
      );
      for (const id of [
        'missing-section',
        'placeholder-left',
        'numbering-gap',
        'xref-missing',
        'amount-words-digits',
      ])
        assert.ok(
          active.some((rule) => rule.id === id),
          `${standard.id} ${id}`,
        );
    }
  });

  it('run for the standard the title calls for, or the one that is named', () => {
    const own = codes(CHARTER);
    assert.ok(own.includes('missing-section') && own.includes('placeholder-left'));
    assert.ok(!own.includes('confidentiality-missing'));
    const agreement = codes(CHARTER, 'alliance-agreement');
    assert.ok(agreement.includes('confidentiality-missing') && agreement.includes('charter-not-agreement'));
  });

  it('cite the model text of the agreement for agreements alone', () => {
    const cited = engine
      .open(CHARTER)
      .findings()
      .flatMap(({ basis }) => basis.map(({ document }) => document));
    assert.ok(cited.length > 0);
    assert.deepEqual(
      cited.filter((document) => document.includes('协议书编写参考')),
      [],
    );
  });
});

describe('the title', () => {
  it('of every kind of document is known to detection', () => {
    for (const { id, titles } of standards) {
      for (const title of titles.filter((words) => /[书程案法明]$/.test(words)))
        assert.equal(standardOf(`# 汉津市氢能产业技术创新战略联盟${title}\n`), id, title);
    }
  });

  it('chooses the standard', () => {
    assert.equal(standardOf(CHARTER), 'alliance-charter');
    assert.equal(standardOf('# 汉津市氢能产业技术创新战略联盟\n\n## 宪章（草案）\n'), 'alliance-charter');
    assert.equal(standardOf('---\ntitle: 汉津市氢能产业联盟章程\n---\n正文'), 'alliance-charter');
    assert.equal(standardOf('# 汉津市氢能产业技术创新战略联盟协议书\n'), 'alliance-agreement');
    assert.equal(standardOf('# 汉津市氢能产业技术创新战略联盟协议书（章程）\n'), 'alliance-agreement');
  });

  it('gives way to the front matter and to the settings', () => {
    assert.equal(standardOf(`---\nagreement: alliance-agreement\n---\n\n${CHARTER}`), 'alliance-agreement');
    assert.equal(standardOf(`---\nagreement: true\n---\n\n${CHARTER}`), 'alliance-charter');
    assert.equal(engine.open('正文', { standard: 'alliance-charter' }).standard, 'alliance-charter');
  });

  it('is followed while it is typed', () => {
    const agreement = engine.open('# 汉津氢能产业技术创新战略联盟协议书\n\n## 总则\n');
    const at = agreement.text().indexOf('协议书');
    const charter = agreement.edit({ span: { start: at, end: at + 3 }, newText: '章程' });
    assert.equal(charter.standard, 'alliance-charter');
    assert.deepEqual(
      charter.findings().map(({ rule, subject }) => [rule, subject]),
      engine
        .open(charter.text())
        .findings()
        .map(({ rule, subject }) => [rule, subject]),
    );
  });

  it('of a charter offers to check it as an agreement', () => {
    for (const [before, after] of [
      [CHARTER, `---\nagreement: alliance-agreement\n---\n\n${CHARTER}`],
      [
        `---\ntitle: 初稿\n---\n${CHARTER}`,
        `---\nagreement: alliance-agreement\ntitle: 初稿\n---\n${CHARTER}`,
      ],
      [
        `---\r\nagreement: alliance-charter\r\n---\r\n${CHARTER}`,
        `---\r\nagreement: alliance-agreement\r\n---\r\n${CHARTER}`,
      ],
    ] as const) {
      const draft = engine.open(before);
      const found = draft.findings().find(({ rule }) => rule === 'charter-not-agreement');
      assert.equal(found?.severity, 'hint');
      const fix = draft.fixes(found.span, 'zh-CN').find(({ fixId }) => fixId === 'switch');
      assert.equal(fix?.title, '按联盟协议书检查');
      const [edit] = fix.edits;
      const text = before.slice(0, edit!.span.start) + edit!.newText + before.slice(edit!.span.end);
      assert.equal(text, after);
      assert.equal(engine.open(text).standard, 'alliance-agreement');
    }
  });
});
