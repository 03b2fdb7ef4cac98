import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from '../line.js';

describe('how an agreement takes effect', () => {
  for (const [text, form] of [
    ['本协议自各方⟦签字或盖章⟧之日起生效。', 'either'],
    ['本协议自各方⟦签字、盖章⟧之日起生效。', 'unclear'],
    ['經各方⟦簽章⟧後生效。', 'unclear'],
    ['本协议加盖⟦合同专用章⟧后生效。', 'contract-seal'],
    ['本协议经各方⟦加盖公章⟧后生效。', 'seal'],
    ['本协议自各方⟦授权代表签字⟧之日起生效。', 'agent'],
    ['本协议由各方代表⟦签字、盖章⟧后生效。', 'unclear'],
    ['本协议经法定代表人或授权代表签字并盖章后生效。', ''],
    ['本协议经各方法定代表人签署并加盖公章后生效。', ''],
    ['本协议自签订之日起生效。', ''],
    ['附件经各方签字盖章后生效。', ''],
    ['本协议的变更经各方签字盖章后生效。', ''],
    ['加入协议经双方签字盖章后生效。', ''],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.equal(marked(unmarked(text), 'effectForm'), text);
      assert.equal(
        factsOf(unmarked(text), 'effectForm')
          .map((fact) => fact.form)
          .join(),
        form,
      );
    });
  }
});

describe('what a line settles', () => {
  const topics = (raw: string): string =>
    factsOf(raw, 'forumTopic')
      .flatMap((fact) => fact.topics)
      .join();
  for (const [text, expected] of [
    ['本协议一式两份，各方各执一份。', 'copies'],
    ['除名自决议送达之日起生效。', ''],
    ['本协议自各方签署之日起执行。', 'effect'],
    ['不可抗力依法免责；通知以书面形式寄往住所地。', 'force-majeure,notices'],
    ['成员退出应提前三个月书面通知秘书处。', ''],
    ['丙方：香港新能源科技有限公司。', 'foreign'],
    ['向境外机构转让的，须经批准。', ''],
    ['提交香港国际仲裁中心仲裁。', ''],
  ] as const) {
    it(`${text} → ${expected}`, () => assert.equal(topics(text), expected));
  }
});

describe('places that tie an agreement to somewhere', () => {
  const ties = (raw: string, table = false): string =>
    factsOf(raw, 'tiePlace', table)
      .map(({ role, owner, place }) => [role, owner, place].filter((word) => word !== '').join(' '))
      .join('; ');
  for (const [text, expected] of [
    [
      '甲方：福建闽光新材料有限公司，住所地：福州市五四路1号，法定代表人：林一。',
      'party 甲方 福建闽光新材料有限公司; domicile 甲方 福州市五四路1号',
    ],
    ['住所地：福州市学府路2号', 'domicile 福州市学府路2号'],
    ['本协议签订于北京市海淀区。', 'signing 北京市海淀区'],
    ['本协议在福州市签订。', 'signing 福州市'],
    [
      '秘书处设在甲方（地址：福州市鼓楼区）。',
      'domicile 福州市鼓楼区; secretariat 甲方; secretariat 福州市鼓楼区',
    ],
    ['秘书处地点由理事会另行确定。', ''],
    ['秘书处依托单位为乙方。', 'secretariat 乙方'],
    ['向甲方住所地（福州市，为本协议履行地）人民法院起诉。', 'performance 福州市'],
  ] as const) {
    it(`reads ${text}`, () => assert.equal([...new Set(ties(text).split('; '))].join('; '), expected));
  }

  it('finds the address in a row of a table', () => {
    assert.equal(
      ties('| 甲方 | 闽光公司 | 福州市五四路1号 | 林一 |', true).includes('domicile 甲方 福州市五四路1号'),
      true,
    );
  });
});

describe('conditions of effect', () => {
  for (const [text, expected] of [
    ['本协议一式五份，各方一份，首次理事会会议召开之日起生效。', 'meeting'],
    ['本协议在联盟成立大会闭幕时生效。', 'meeting'],
    ['本协议自各方首期投入全部到账之日起生效。', 'payment'],
    ['本协议自联盟揭牌之日起生效。', 'unveiling'],
    ['本协议经第一次理事会会议通过后生效。', 'adoption'],
    ['本协议经各方签字盖章后生效，首次理事会会议应在一个月内召开。', 'seal+sign'],
    ['理事的职务自首届理事会召开之日起生效。', ''],
    ['许可自首期款项到账之日起生效。', ''],
  ] as const) {
    it(text, () =>
      assert.equal(
        factsOf(text, 'effect')
          .map(({ conditions }) => conditions.join('+'))
          .join(),
        expected,
      ),
    );
  }
});
