import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from './line.js';

const NOTES = [
  '提起诉讼⟦（也可约定向**仲裁机构申请仲裁）⟧。',
  '共同约定**单位⟦（一般可以是联盟理事长单位）⟧，作为联盟对外承担责任的主体',
  '三、定义部分⟦（视联盟具体情况制定，可省略）⟧',
  '设立咨询机构⟦（视联盟具体情况，非必设机构）⟧，如专家咨询委员会。',
  '⟦参考条款如：⟧',
  '⟦参考条款：⟧联盟经费来源。',
  '⟦编写说明：⟧本部分写明联盟名称。',
  '⟦填写说明⟧',
  '秘书处设在甲方⟦【根据实际情况填写】⟧。',
  '第五条 研发基金⟦(如无可删除)⟧',
  '违约金⟦（注：比例可根据项目情况调整）⟧为百分之五。',
  '支付违约金。⟦（此处是否约定违约金上限，请甲方法务斟酌）⟧',
  '本条比例⟦（请财务部核实）⟧为百分之五。',
  '⟦（是否增加仲裁条款，待与律师确认）⟧',
  '成员退出⟦（须法务补充意见）⟧应当结清款项。',
  '由秘书处保管⟦（或约定由理事长单位保管）⟧。',
];

const TERMS = [
  '海西大学（以下简称“海大”）',
  '第六条 会议（含通讯方式）由理事长召集。',
  '非专利技术（如非公知技术信息、技术秘密等）',
  '各方可约定仲裁地，另有约定的除外。',
  '由法定代表人签署（也可由其授权代表签署，另有约定的除外）。',
  '（注：金额单位为万元）',
  '联盟可约定会费标准。',
  '技术说明书（附件三）',
  '根据实际情况调整分工。',
  '会议决议（是否公开由理事会决定）应当记录。',
  '变更（须经法律顾问审核的，从其规定）应当书面作出。',
  '聘请律师（费用由甲方承担）。',
  '延期（待各方确认后生效）。',
];

describe('notes', () => {
  for (const text of NOTES) it(`finds ${text}`, () => assert.equal(marked(unmarked(text), 'note'), text));
  for (const text of TERMS) it(`leaves ${text}`, () => assert.equal(marked(text, 'note'), text));

  it('tells alternatives from advice and from what introduces model text', () => {
    const forms = ['（也可约定仲裁）', '（一般可以是理事长单位）', '参考条款如：'];
    assert.deepEqual(
      forms.map((text) => factsOf(text, 'note')[0]?.form),
      ['alternative', 'advice', 'lead'],
    );
  });
});
