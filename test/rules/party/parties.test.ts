import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';
import { defineRule } from '../../../server/src/engine/rules/define.js';
import { partiesOf, type Parties } from '../../../server/src/engine/rules/support/party/parties.js';

function read(text: string): Parties {
  let seen: Parties | undefined;
  const probe = defineRule({
    id: 'probe',
    category: 'content',
    severity: 'hint',
    depth: 'thorough',
    title: { zh: '', en: '' },
    basis: [],
    needs: ['tree'],
    messages: { 'zh-CN': {}, en: {} },
    check(context) {
      seen = partiesOf(context);
      return [];
    },
  });
  createEngine({ rules: [probe] })
    .open(text, { standard: 'alliance-agreement' })
    .findings();
  assert.ok(seen);
  return seen;
}

/** `label name domicile representative` of each party. */
function partiesIn(text: string): readonly string[] {
  return read(text).list.map(({ label, name, domicile, legalRep, responsible }) =>
    [label, name, domicile?.value, legalRep?.value ?? responsible?.value].filter(Boolean).join(' '),
  );
}

const BOTH = ['甲方 闽光材料有限公司 福州市五四路1号 林一', '乙方 海西大学 福州市学府路2号 陈二'];

describe('the parties of an agreement', () => {
  const layouts: readonly (readonly [name: string, text: string])[] = [
    [
      'one line each',
      '## 缔约方\n\n甲方：闽光材料有限公司，住所地：福州市五四路1号，法定代表人：林一\n乙方：海西大学，住所地：福州市学府路2号，法定代表人：陈二',
    ],
    [
      'blocks',
      '## 缔约方\n\n甲　方：闽光材料有限公司\n住所地：福州市五四路1号　　法定代表人：林一　职务：董事长\n\n乙　方：海西大学\n住所地：福州市学府路2号\n法定代表人：陈二',
    ],
    [
      'bold labels without colon',
      '## 缔约方\n\n**甲方** 闽光材料有限公司，住所地为福州市五四路1号，法定代表人林一。\n\n**乙方** 海西大学，住所地为福州市学府路2号，法定代表人陈二。',
    ],
    [
      'labels in brackets',
      '闽光材料有限公司（以下称甲方），住所地福州市五四路1号，法定代表人林一\n海西大学（以下简称“乙方”），住所地福州市学府路2号，法定代表人陈二\n\n第一条 总则',
    ],
    [
      'a transposed table',
      '## 缔约方\n\n| 项 | 甲方 | 乙方 |\n| --- | --- | --- |\n| 名称 | 闽光材料有限公司 | 海西大学 |\n| 住所地 | 福州市五四路1号 | 福州市学府路2号 |\n| 法定代表人 | 林一 | 陈二 |',
    ],
    [
      'a table',
      '## 缔约方\n\n| 称谓 | 名称 | 住所地 | 法定代表人 |\n| --- | --- | --- | --- |\n| 甲方 | 闽光材料有限公司 | 福州市五四路1号 | 林一 |\n| 乙方 | 海西大学 | 福州市学府路2号 | 陈二 |',
    ],
  ];
  for (const [name, text] of layouts)
    it(`are read from ${name}`, () => assert.deepEqual(partiesIn(text), BOTH));

  it('are read from numbered lines, with the particulars of an annex', () => {
    const text =
      '# 闽光产业技术创新战略联盟协议书\n\n## 缔约方\n\n1. 闽光材料有限公司\n2. 海西大学\n\n## 签署页\n\n闽光材料有限公司（公章）\n\n海西大学（公章）\n\n## 附件一：成员名录\n\n| 名称 | 住所地 | 法定代表人 |\n| --- | --- | --- |\n| 闽光材料有限公司 | 福州市五四路1号 | 林一 |\n| 海西大学 | 福州市学府路2号 | 陈二 |\n\n以上名录由秘书处维护。';
    assert.deepEqual(partiesIn(text), [
      '闽光材料有限公司 福州市五四路1号 林一',
      '海西大学 福州市学府路2号 陈二',
    ]);
  });

  it('are read from a list in one sentence; brackets and digits belong to the names', () => {
    const text =
      '联盟发起单位：石门（集团）药材贸易有限公司、栖梧第三制药厂有限公司、华为联合大学和第五七一九工厂。';
    assert.deepEqual(partiesIn(text), [
      '石门(集团)药材贸易有限公司',
      '栖梧第三制药厂有限公司',
      '华为联合大学',
      '第五七一九工厂',
    ]);
  });

  it('are all of them only where nothing says that there are more', () => {
    const list = (words: string): Parties => read(`缔约各方：闽光材料有限公司、海西大学${words}。`);
    assert.deepEqual(
      [list('').exhaustive, list('等单位').exhaustive, list('等单位').open],
      [true, false, true],
    );
    const founders = read('联盟发起单位：闽光材料有限公司、海西大学。');
    assert.deepEqual([founders.exhaustive, founders.open], [false, false]);
  });

  it('are read from the signature page where nothing else names them', () => {
    const text =
      '## 一、总则\n\n各方见签署页。\n\n## 签署页\n\n闽光材料有限公司（公章）　法定代表人：\n\n海西大学（公章）　法定代表人：';
    assert.deepEqual(partiesIn(text), ['闽光材料有限公司', '海西大学']);
  });

  it('are not what carries out a task, an address of a court or an annexed deed', () => {
    const text =
      '## 分工\n\n甲方：负责建设中试中心\n\n向甲方住所地（福州市）人民法院起诉。\n\n闽光材料有限公司为理事长单位，负责建设研究中心。';
    assert.deepEqual(partiesIn(text), []);
  });

  it('keep apart who has the label of another', () => {
    const { doubles, byLabel } = read(
      '## 缔约方\n\n甲方：闽光材料有限公司\n乙方：海西大学\n乙方：闽东研究院',
    );
    assert.deepEqual(
      doubles.map(({ first, second }) => `${first.name} ${second.name}`),
      ['海西大学 闽东研究院'],
    );
    assert.equal(byLabel.get('乙方')?.name, '海西大学');
  });

  it('are found among five thousand', () => {
    const text = Array.from(
      { length: 5000 },
      (_, i) => `${i + 1}. 闽光第${i}材料有限公司，住所地：福州市${i}号`,
    );
    assert.equal(read(`## 缔约方\n\n${text.join('\n')}`).list.length, 5000);
  });
});
