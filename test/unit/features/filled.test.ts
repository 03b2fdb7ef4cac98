import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';

const engine = createEngine();

const HEAD = `# 闽光锂电产业技术创新战略联盟协议书

## 一、缔约方

甲方：福建闽光新材料（集团）有限公司，住所地：福州市鼓楼区五四路1号，法定代表人：林一。

乙方：海西大学，住所地：福州市闽侯县学府路2号，法定代表人：陈二。

丙方：福建省电化学研究所，住所地：福州市鼓楼区杨桥路3号，法定代表人：黄三。
`;

/** The snippet with which a clause goes into a draft. */
function snippet(text: string, clause: string): string {
  return engine.open(text, { standard: 'alliance-agreement' }).insertion(clause)!.snippet;
}

function filled(text: string, clause: string, expected: RegExp): void {
  assert.match(snippet(text, clause), expected);
}

describe('a clause filled from the draft', () => {
  it('bears the name of the alliance, and the tab stops that are left count from 1', () => {
    filled(
      HEAD,
      'main.name-purpose/name-purpose',
      /1\. 联盟名称：闽光锂电产业技术创新战略联盟（以下简称“联盟”）[^$]*2\. 组织原则：\$\{1:自愿平等/,
    );
    filled(HEAD, 'preamble.recitals/recitals', /旨在成立闽光锂电产业技术创新战略联盟，并规范联盟运作/);
    filled(HEAD, 'annexes/poa', /代表本单位签署《闽光锂电产业技术创新战略联盟协议书》及其附件/);
  });

  it('keeps the tab stop where the draft gives two names, a blank one, or none of the usual form', () => {
    const two = `${HEAD}\n## 二、联盟名称\n\n联盟名称：闽光电池产业技术创新战略联盟。\n`;
    filled(two, 'preamble.recitals/recitals', /旨在成立\$\{1:××\}产业技术创新战略联盟/);
    const blank = '# ××产业技术创新战略联盟协议书\n\n## 一、缔约方\n';
    filled(blank, 'main.name-purpose/name-purpose', /联盟名称：\$\{1:××产业技术创新战略联盟\}/);
    const other = '# 闽光锂电技术创新联盟协议书\n';
    filled(other, 'preamble.recitals/recitals', /\$\{1:××\}/);
  });

  it('names the chair unit, the liable subject and the host by the label the draft uses', () => {
    const chair = `${HEAD}\n## 五、组织机构\n\n首届理事长单位为福建闽光新材料（集团）有限公司。秘书处设在乙方。\n`;
    filled(
      chair,
      'main.organisation.liability-subject/liability-subject',
      /共同约定甲方（\$\{1\|联盟理事长单位,/,
    );
    filled(
      chair,
      'main.organisation.executive-body/secretariat',
      /秘书处设在乙方（地址：福州市闽侯县学府路2号），依托单位为乙方。秘书长一名，由\$\{1\|/,
    );
    filled(chair, 'main.general.dispute-resolution/litigation', /所在地为福州市闽侯县，该地为本协议\$\{2\|/);
    filled(chair, 'main.organisation.decision-body/council', /首届理事长单位为甲方。/);
  });

  it('fills nothing about an office that two units hold, or that is for a later term', () => {
    const two = `${HEAD}\n## 五、组织机构\n\n理事长单位为甲方。\n\n## 十二、其他\n\n理事长单位由乙方担任。\n`;
    filled(two, 'main.organisation.liability-subject/liability-subject', /共同约定\$\{1:甲方\}（/);
    const later = `${HEAD}\n## 五、组织机构\n\n第二届理事长单位为乙方。\n`;
    filled(later, 'main.organisation.liability-subject/liability-subject', /共同约定\$\{1:甲方\}（/);
  });

  it('proposes numbers by the number of parties and leaves them to be changed', () => {
    filled(HEAD, 'main.organisation.decision-body/council', /理事会由\$\{1:三\}名理事组成/);
    filled(HEAD, 'main.general.effect-amendment/effect', /本协议一式\$\{1:五\}份/);
    const open = '# 甲联盟协议书\n\n## 一、缔约方\n\n首批成员为海西大学、福建省电化学研究所等单位。\n';
    filled(open, 'main.general.effect-amendment/effect', /本协议一式\$\{1:十五\}份/);
  });

  it('has a block on the signature page for each party, with its name as written', () => {
    assert.equal(
      snippet(HEAD, 'signature/signature').trim(),
      `## 签署页

（以下无正文，为签署页）

甲方：福建闽光新材料（集团）有限公司（公章）

法定代表人（签字）：＿＿＿＿

签署日期：\${1:　　年　月　日}

乙方：海西大学（公章）

法定代表人（签字）：＿＿＿＿

签署日期：\${2:　　年　月　日}

丙方：福建省电化学研究所（公章）

法定代表人（签字）：＿＿＿＿

签署日期：\${3:　　年　月　日}`,
    );
  });

  it('does without labels where the parties have none', () => {
    const named = `# 甲联盟协议书

## 一、缔约方

1. 海西大学，住所地：福州市学府路2号，法定代表人：陈二。

2. 福建省电化学研究所，住所地：福州市杨桥路3号，法定代表人：黄三。
`;
    filled(named, 'signature/signature', /签署页）\n\n海西大学（公章）\n/);
    filled(named, 'main.goals-tasks.division/division', /\| 海西大学 \| \$\{1\} \|/);
  });

  it('has a row for each party, with the figures of the pattern for its own number of rows only', () => {
    const rows = (text: string): readonly string[] =>
      snippet(text, 'annexes/contribution-table')
        .split('\n')
        .filter((line) => line.includes('方 |'));
    assert.deepEqual(
      rows(HEAD).map((row) => row.replace(/\$\{\d{1,2}\|[^}]{1,40}\}/, '…')),
      [
        '| 甲方 | … | ${2:400} | ${3:40}% | ${4:2027年3月31日} |',
        '| 乙方 | … | ${6:300} | ${7:30}% | ${8:2027年3月31日} |',
        '| 丙方 | … | ${10:300} | ${11:30}% | ${12:2027年3月31日} |',
      ],
    );
    const four = `${HEAD}\n丁方：福建工程学院，住所地：福州市学园路4号，法定代表人：郑四。\n`;
    assert.deepEqual(
      rows(four).map((row) => row.replace(/\$\{\d{1,2}\|[^}]{1,40}\}/, '…')),
      [
        '| 甲方 | … | ${2} | ${3}% | ${4} |',
        '| 乙方 | … | ${6} | ${7}% | ${8} |',
        '| 丙方 | … | ${10} | ${11}% | ${12} |',
        '| 丁方 | … | ${14} | ${15}% | ${16} |',
      ],
    );
  });

  it('is the same in completion, in the list of clauses and in a fix', () => {
    const text = `${HEAD}\n签署页`;
    const agreement = engine.open(text, { standard: 'alliance-agreement' });
    const offer = agreement.completions(text.length, 'zh-CN').find(({ id }) => id === 'signature/signature')!;
    assert.match(offer.snippet, /乙方：海西大学（公章）/);
    const listed = agreement.clauses().find(({ id }) => id === 'signature/signature')!;
    assert.match(listed.preview, /丙方：福建省电化学研究所（公章）/);
    const missing = engine.open(HEAD);
    const finding = missing.findings().find(({ section }) => section === 'signature')!;
    const [fix] = missing
      .fixes(finding.span, 'zh-CN')
      .filter(({ finding: of }) => of.section === 'signature');
    assert.match(fix!.edits.map(({ newText }) => newText).join(''), /乙方：海西大学（公章）/);
  });

  it('stands as in the library where the draft says nothing', () => {
    filled('', 'signature/signature', /\$\{1:甲方\}：\$\{2:全称\}（公章）/);
    filled('', 'main.goals-tasks.division/division', /\| \$\{1:甲方\} \| \$\{2\} \|/);
  });
});
