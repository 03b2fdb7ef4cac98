import assert from 'node:assert/strict';
import { kindOf, leadingUnit } from '../../../../server/src/engine/facts/party/units.js';
import { factsOf, marked, unmarked } from '../line.js';

const check = (type: Parameters<typeof marked>[1], ...lines: readonly string[]): void => {
  for (const line of lines) assert.equal(marked(unmarked(line), type), line);
};

describe('facts on parties', () => {
  it('tell names from sentences', () => {
    check(
      'party',
      '甲方（委托单位）：⟦闽光材料有限公司⟧',
      '⟦甲方⟧：＿＿＿＿',
      '乙方：⟦安和（枫桥）新材股份有限公司⟧（住所地：枫桥市）',
      'A方：⟦闽东热能学院⟧（住所地：福州市）',
      '（１）⟦闽光艺术学院⟧，住所地：福州市',
      '甲方负责建设中试中心',
      '甲方：闽光材料有限公司（公章）',
      '各方按照约定向海西大学支付经费。',
    );
  });

  it('give units by their ends', () => {
    const units = [
      '闽光设计院有限公司',
      '海西大学',
      '闽东研究所',
      '锂电协会',
      '科学技术局',
      '检测中心',
      '张三',
    ];
    assert.deepEqual(units.map(kindOf), [
      'enterprise',
      'university',
      'institute',
      'association',
      'government',
      'institute',
      'unknown',
    ]);
    assert.equal(leadingUnit('枫桥装配设计院有限公司发起设立'), '枫桥装配设计院有限公司'.length);
    assert.equal(leadingUnit('华为技术有限公司和海西大学'), '华为技术有限公司'.length);
  });

  it('read particulars, but no forum and no signature', () => {
    check(
      'partyField',
      '住所地：⟦福州市五四路1号⟧　　法定代表人：⟦林一⟧　职务：董事长',
      '（甲方住所地：⟦福州市⟧；乙方住所地：⟦厦门市⟧）',
      '向甲方住所地（福州市）人民法院起诉。',
      '经各方法定代表人签署并加盖公章后生效。',
      '项目负责人：张三',
    );
  });

  it('read labels alone, in groups and in words that only look like one', () => {
    check(
      'partyLabel',
      '⟦甲方⟧负责A，⟦乙方⟧负责B，甲方协助',
      '⟦甲⟧、⟦乙⟧、⟦丙方⟧共三方',
      '按PPP方案和A方案执行，对方同意',
      '⟦己方⟧负责检测',
      '任何一方不得要求他方将其改进成果独占许可给己方',
    );
  });

  it('read names of alliances where they begin', () => {
    check(
      'allianceName',
      '联盟名称为⟦福建省锂电材料产业技术创新战略联盟⟧（以下简称“联盟”）。',
      '旨在成立⟦锂电材料产业技术创新战略联盟⟧，并规范联盟运作',
      '定名为“⟦腐蚀与防护技术创新联盟⟧”',
      '为明确“（）产业技术创新战略联盟”的职责',
      '名称：闽光材料有限公司',
    );
  });

  it('leave the number of a clause out of a name, and clauses on signing out of the signatures', () => {
    check(
      'party',
      '1.3 ⟦河北冶金能源研究院⟧，法定代表人：苑秀峰。',
      '1.2.1　⟦燕赵科技大学⟧，住所地：石家庄市裕华区。',
    );
    check('signature', '第三十五条本协议经四方法定代表人签署并加盖公章后生效，合作期限为理事会的一届任');
  });

  it('find pairs of their own', () => {
    const local = (line: string): readonly boolean[] => factsOf(line, 'twoParty').map((fact) => fact.local);
    assert.deepEqual(local('本协议自双方签字之日起生效'), [false]);
    assert.deepEqual(local('甲乙双方均应遵守本协议'), [false]);
    assert.deepEqual(local('甲乙双方共同承担课题一'), [true]);
    assert.deepEqual(local('与项目承担单位签订协议，由双方约定费用'), [true]);
    assert.deepEqual(local('劳动双方'), [true]);
    assert.deepEqual(local('本协议未写到的，由签约双方商量后补签协议。'), [false]);
    assert.deepEqual(local('本合同由签约双方各执一份。'), [false]);
    assert.deepEqual(local('许可协议由签约双方另行签订。'), [true]);
    assert.deepEqual(local('依本协议签订加入协议的，由签约双方各执一份。'), [true]);
  });

  it('find the word for a person only', () => {
    check('legalRepWord', '⟦法人代表⟧：张某', '公章、⟦法人⟧签字', '具有独立法人资格的企业法人：', '法人单位');
  });

  it('count members, but not a subset or a body', () => {
    check(
      'memberCount',
      '联盟由⟦12家⟧单位组成。',
      '联盟现有⟦三家⟧成员。',
      '联盟首批由五家单位组成',
      '理事会由七名理事组成',
    );
  });

  it('split a line of two signatures', () => {
    const blocks = factsOf('甲方（公章）：闽光公司　　乙方（公章）：海西大学　法定代表人：陈二', 'signature');
    assert.deepEqual(
      blocks.map(({ label, name, seal, signer, signerName }) => [label, name, seal, signer, signerName]),
      [
        ['甲方', '闽光公司', true, '', ''],
        ['乙方', '海西大学', true, 'legal-rep', '陈二'],
      ],
    );
    assert.deepEqual(factsOf('本协议经签字盖章后生效。', 'signature'), []);
  });

  it('survive text that is none', () => {
    for (const odd of [
      '\ud800甲方：\udc00',
      '甲方：',
      '|||',
      '甲、'.repeat(5000),
      `甲方：${'闽光公司'.repeat(5000)}`,
      '((('.repeat(3000),
    ]) {
      for (const table of [false, true]) assert.ok(factsOf(odd, 'party', table).length <= 1);
    }
  });
});
