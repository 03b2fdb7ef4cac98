import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from '../line.js';

/** `anchor(owner)@place` of every court of a line, 或 before one that is joined. */
function reading(raw: string): string {
  return factsOf(raw, 'court')
    .map(
      ({ targets, joined, level }) =>
        (joined ? '或 ' : '') +
        targets
          .map(({ anchor, owner, place }) => anchor + (owner && `(${owner})`) + (place && `@${place}`))
          .join('/') +
        (level && ` ${level}`),
    )
    .join('; ');
}

describe('courts of a line', () => {
  for (const text of [
    '争议由⟦福州市鼓楼区人民法院⟧管辖。',
    '向⟦甲方住所地（即福州市××区，为本协议履行地）的人民法院⟧提起诉讼。',
    '协商不成的，向⟦本协议签订地（墨池省纸坊市）有管辖权的人民法院⟧提起诉讼。',
    '向⟦被告住所地人民法院⟧起诉。',
    '管辖法院为⟦福州市鼓楼区人民法院⟧。',
    '由**⟦守约方**所在地法院⟧管辖。',
  ]) {
    it(`marks ${text}`, () => assert.equal(marked(unmarked(text), 'court'), text));
  }

  for (const [text, expected] of [
    ['由甲方或者乙方住所地人民法院管辖。', 'party(甲方)/party(乙方)'],
    [
      '向北京市海淀区人民法院或者福州市鼓楼区人民法院起诉。',
      'named@北京市海淀区 basic; 或 named@福州市鼓楼区 basic',
    ],
    ['向福州市中级人民法院起诉。', 'named@福州市 intermediate'],
    ['由广州知识产权法院管辖。', 'named@广州 special'],
    ['向联盟常设机构（秘书处）所在地的人民法院提起诉讼。', 'secretariat'],
    ['向秘书处所在地福州市鼓楼区人民法院起诉。', 'secretariat@福州市鼓楼区 basic'],
    ['向联盟所在地人民法院起诉。', 'alliance'],
    ['向青梧印务集团有限公司住所地（青梧市）人民法院起诉。', 'party(青梧印务集团有限公司)@青梧市'],
    ['由违约方所在地法院管辖。', 'innocent'],
    ['由原告或者被告住所地人民法院管辖。', 'plaintiff/defendant'],
    ['向有管辖权的人民法院起诉。', 'unspecified'],
    ['經人民法院判決認定。', 'unspecified'],
    ['向佳木斯市向阳区人民法院起诉。', 'named@佳木斯市向阳区 basic'],
  ] as const) {
    it(`reads ${text}`, () => assert.equal(reading(text), expected));
  }

  it('survives odd lines', () => {
    for (const text of ['法院', '）法院', '（法院', '向（'.repeat(50) + '法院'.repeat(200)]) {
      for (const { from, to, headFrom, headTo } of factsOf(text, 'court')) {
        assert.ok(from < to && headFrom <= headTo && to <= text.length);
      }
    }
  });
});
