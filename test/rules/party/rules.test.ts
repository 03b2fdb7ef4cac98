import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/engine/text/span.js';
import { open, report } from '../draft.js';

const PARTIES =
  '## 缔约方\n\n甲方：闽光材料有限公司，住所地：福州市五四路1号，法定代表人：林一\n乙方：海西大学，住所地：福州市学府路2号，法定代表人：陈二\n丙方：闽东研究院，住所地：宁德市湖滨路3号，法定代表人：王三\n\n';
const sign = (...names: readonly string[]): string =>
  `## 签署页\n\n${names.map((name) => `${name}（公章）　法定代表人（签字）：　日期：`).join('\n\n')}`;

/** The text after the fix of the first finding of a rule. */
function fixed(text: string, rule: string): string {
  const draft = open(text);
  const finding = draft.findings().find((one) => one.rule === rule);
  assert.ok(finding, rule);
  const action = draft.fixes(finding.span, 'zh-CN').find((one) => one.finding.rule === rule);
  assert.ok(action, `${rule} has no fix`);
  return applyEdits(text, action.edits);
}

describe('parties and those who sign', () => {
  const names = ['party-name-mismatch'];

  it('agree whatever the width of brackets and spaces', () => {
    const text =
      '## 缔约方\n\n1. 石门（集团）有限公司\n2. 海西大学\n\n' + sign('石门(集团)有限公司', '海 西 大 学');
    assert.deepEqual(report(text, names), []);
  });

  it('differ once for each slip, at the signature page', () => {
    const text = PARTIES + sign('甲方：闽光材料股份有限公司', '乙方：海西大学', '丙方：闽东研究院');
    assert.deepEqual(report(text, names), ['party-name-mismatch «闽光材料股份有限公司»']);
    assert.ok(
      fixed(text, names[0]!).endsWith(sign('甲方：闽光材料有限公司', '乙方：海西大学', '丙方：闽东研究院')),
    );
  });

  it('are told by label in a table with the seal in the cell', () => {
    const rows = ['甲方', '乙方', '丙方'].map((label) => `| ${label}（盖章） |  | 　年　月　日 |`).join('\n');
    const text = `${PARTIES}## 签署页\n\n| 各方 | 法定代表人（签字） | 日期 |\n| --- | --- | --- |\n${rows}`;
    assert.deepEqual(report(text, [...names, 'signature-fields-missing', 'signature-date-missing']), []);
  });

  it('are told by a table under any heading of a page to be signed', () => {
    for (const heading of ['签章栏', '各方签字页', '签约单位盖章处', '签署栏', '签字盖章页']) {
      const rows = ['闽光材料有限责任公司', '海西大学', '闽东研究院'].map((name) => `| ${name} |  |  |`);
      const table = `| 单位（公章） | 法定代表人（签字） | 日期 |\n| --- | --- | --- |\n${rows.join('\n')}`;
      const found = report(
        `${PARTIES}## 一、目标\n\n近期目标：建成平台。\n\n## ${heading}\n\n${table}`,
        names,
      );
      assert.deepEqual(found, ['party-name-mismatch «闽光材料有限责任公司»'], heading);
    }
  });

  it('are not compared in a fragment without signatures, nor with a list that goes on', () => {
    assert.deepEqual(report(PARTIES, names), []);
    const open = '缔约各方：闽光材料有限公司、海西大学等单位。\n\n' + sign('闽光材料有限公司', '闽东研究院');
    assert.deepEqual(report(open, names), []);
  });

  it('need the full name where the preamble only defines a short one', () => {
    const text =
      '首部：\n\n福建闽光新材料有限公司(以下简称“甲方”)，住所地：福州市1号\n\n福建海西大学（以下简称“海大”），住所地：福州市2号\n\n' +
      sign('甲方： 福建闽光新材料有限公司 ', '海大');
    assert.deepEqual(report(text, names), ['party-name-mismatch «海大»']);
  });
});

describe('particulars of parties in a table', () => {
  const table = (first: string, second: string): readonly string[] =>
    report(
      `## 缔约方\n\n| 单位名称 | 住所 | 法定代表人 |\n| --- | --- | --- |\n| 海西大学 | ${first} | 陈二 |\n| 闽东研究院 | ${second} | 王三 |`,
      ['party-fields-incomplete'],
    );

  it('lack where one cell among filled ones is empty', () => {
    assert.deepEqual(table('福州市学府路2号', ''), ['party-fields-incomplete «闽东研究院»']);
  });

  it('are there where all cells are filled, to be filled in where none is', () => {
    assert.deepEqual(table('福州市学府路2号', '宁德市湖滨路3号'), []);
    assert.deepEqual(table('', ''), []);
  });
});

describe('words for two in an agreement of many', () => {
  const rule = ['two-party-wording'];

  it('are reported only where all are meant', () => {
    const text = `${PARTIES}## 合作\n\n项目合作双方应签订项目协议；许可方与被许可方双方另行约定许可费；本协议自双方签字盖章之日起生效。`;
    assert.deepEqual(report(text, rule), []);
    const apart = text.replaceAll('；', '。\n\n');
    assert.deepEqual(report(apart, rule), ['two-party-wording «双方»']);
    assert.ok(fixed(apart, rule[0]!).includes('本协议自各方签字盖章'));
  });

  it('are right where there are two', () => {
    const two = `${PARTIES.slice(0, PARTIES.indexOf('丙方'))}\n`;
    assert.deepEqual(report(`${two}## 合作\n\n本协议自双方签字之日起生效。`, rule), []);
  });
});

describe('fixes of the family', () => {
  it('add particulars before the mark at the end of the line', () => {
    const text = '## 缔约方\n\n甲方：闽光材料有限公司，住所地：福州市1号。';
    assert.ok(
      fixed(text, 'party-fields-incomplete').endsWith('住所地：福州市1号，法定代表人：＿＿＿＿＿＿。'),
    );
  });

  it('set the number of members in its own notation', () => {
    const text = `${PARTIES}## 联盟\n\n联盟由十二家单位组成。`;
    assert.ok(fixed(text, 'member-count').endsWith('联盟由三家单位组成。'));
    assert.ok(fixed(text.replace('十二', '12'), 'member-count').endsWith('联盟由3家单位组成。'));
  });

  it('adopt the name, the representative and the word that stand elsewhere', () => {
    const title = '# 锂电材料产业技术创新战略联盟协议书\n\n';
    assert.ok(
      fixed(`${title}联盟名称为锂电池材料产业技术创新战略联盟。`, 'alliance-name-mismatch').endsWith(
        '联盟名称为锂电材料产业技术创新战略联盟。',
      ),
    );
    const signed = `${PARTIES}## 签署页\n\n甲方：闽光材料有限公司（公章）　法定代表人：李四　日期：`;
    assert.ok(fixed(signed, 'signatory-mismatch').includes('法定代表人：林一　日期：'));
    assert.equal(fixed('甲方法人代表：张某', 'legal-rep-wording'), '甲方法定代表人：张某');
  });

  it('complete signature blocks', () => {
    const text = `${PARTIES}## 签署页\n\n甲方：闽光材料有限公司（公章）\n\n乙方：海西大学\n\n丙方：闽东研究院（公章）　法定代表人（签字）：`;
    const done = fixed(text, 'signature-fields-missing');
    assert.deepEqual(report(done, ['signature-fields-missing']), []);
    assert.deepEqual(report(fixed(done, 'signature-date-missing'), ['signature-date-missing']), []);
  });

  it('offer no half of a name', () => {
    const text = '# ××市锂电材料产业技术创新战略联盟协议书\n\n联盟名称为松屏市锂电产业技术创新战略联盟。';
    const [finding] = open(text)
      .findings()
      .filter(({ rule }) => rule === 'alliance-name-mismatch');
    assert.ok(finding);
    const actions = open(text).fixes(finding.span, 'zh-CN');
    assert.ok(actions.every(({ finding: { rule }, fixId }) => rule !== finding.rule || fixId === 'ignore'));
  });

  it('need a copy each, also where the list names founders only', () => {
    const list =
      '联盟发起单位：松屏材料有限公司、松屏大学、松屏市化工研究所。\n\n本协议一式三份，成员各执一份，秘书处存一份。';
    assert.deepEqual(report(list, ['copies-conflict']), ['copies-conflict «一式三份，成员各执一份»']);
    assert.deepEqual(report(list.replace('三份', '四份'), ['copies-conflict']), []);
  });
});
