import assert from 'node:assert/strict';
import { mark, marked } from '../marked.js';
import { DRAFT } from './draft.js';

/** The lines of the draft that hold a place of the symbol at the cursor, with its places marked. */
function occurrences(source: string): string[] {
  const { draft, cursor, text } = marked(source);
  const spans = draft.navigation.occurrences(cursor).map(({ span }) => span);
  return mark(text, spans)
    .split('\n')
    .filter((line) => line.includes('⟦'));
}

/** The draft with the cursor before a piece of text, which may name its surroundings: `由‸汉津材料`. */
function at(piece: string, draft = DRAFT): string {
  const plain = piece.replace('‸', '');
  assert.equal(draft.split(plain).length, 2, `not once in the draft: ${plain}`);
  return draft.replace(plain, piece);
}

describe('features/navigation: occurrences', () => {
  it('finds a term, the longer one where two fit', () => {
    assert.deepEqual(occurrences(at('‸成果归完成方')), [
      '第一条 “项目成果”指成员在联盟项目中取得的技术⟦成果⟧。“⟦成果⟧”指一切技术⟦成果⟧。',
      '第五条 项目成果依照附件一分配，⟦成果⟧归完成方。依《民法典》第二条和本协议第三条处理。',
      '附件一 ⟦成果⟧分配办法',
      '第一条 ⟦成果⟧按第二条分配。',
    ]);
    assert.deepEqual(occurrences(at('第五条 项‸目成果')), [
      '第一条 “⟦项目成果⟧”指成员在联盟项目中取得的技术成果。“成果”指一切技术成果。',
      '第五条 ⟦项目成果⟧依照附件一分配，成果归完成方。依《民法典》第二条和本协议第三条处理。',
    ]);
  });

  it('leaves a term alone where it ends a longer name', () => {
    const draft = `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司

乙方：津江大学

第一条 各方共同组建汉津新材料产业技术创新战略联盟（以下简称“联盟”）。

第二条 联‸盟不设分支机构，可以与其他产业技术创新联盟合作。
`;
    assert.deepEqual(occurrences(draft), [
      '第一条 各方共同组建汉津新材料产业技术创新战略联盟（以下简称“⟦联盟⟧”）。',
      '第二条 ⟦联盟⟧不设分支机构，可以与其他产业技术创新联盟合作。',
    ]);
  });

  it('tells a party by name, its short name and its label apart', () => {
    assert.deepEqual(occurrences(at('汉津材‸料股份有限公司')), [
      '甲方：⟦汉津材料股份有限公司⟧（以下简称“汉津材料”），住所地：汉津市江北路1号，法定代表人：高远',
    ]);
    assert.deepEqual(occurrences(at('由‸汉津材料管理')), [
      '甲方：汉津材料股份有限公司（以下简称“⟦汉津材料⟧”），住所地：汉津市江北路1号，法定代表人：高远',
      '第四条 甲方出资600万元，乙方出资400万元，由⟦汉津材料⟧管理。',
    ]);
    assert.deepEqual(occurrences(at('，‸乙方出资')), [
      '⟦乙方⟧：津江大学，住所地：汉津市学府路2号，法定代表人：吴敏',
      '第四条 甲方出资600万元，⟦乙方⟧出资400万元，由汉津材料管理。',
      '第六条 甲方、⟦乙方⟧各自承担费用，见第四条至第五条。',
    ]);
  });

  it('finds a body wherever it acts', () => {
    assert.equal(occurrences(at('由‸理事会决定')).length, 4);
  });

  it('finds the references to a clause, ranges and 前条 included, those of laws and annexes not', () => {
    assert.deepEqual(occurrences(at('第二‸条 联盟设')), [
      '⟦第二条⟧ 联盟设理事会，理事会为决策机构。',
      '第三条 理事会依照⟦第二条第二款⟧召集会议，⟦第二条第三款第（二）项⟧的情形除外。⟦前条⟧的规定不受影响。',
    ]);
    assert.deepEqual(occurrences(at('见第四条至第‸五条')), [
      '⟦第五条⟧ 项目成果依照附件一分配，成果归完成方。依《民法典》第二条和本协议第三条处理。',
      '第六条 甲方、乙方各自承担费用，见第四条至⟦第五条⟧。',
    ]);
  });

  it('counts the clauses of an annex for themselves', () => {
    assert.deepEqual(occurrences(at('按第二‸条分配')), [
      '第一条 成果按⟦第二条⟧分配。',
      '⟦第二条⟧ 由理事会决定。',
    ]);
  });

  it('finds an annex, its heading and where it is named', () => {
    assert.deepEqual(occurrences(at('依照附件‸一分配')), [
      '第五条 项目成果依照⟦附件一⟧分配，成果归完成方。依《民法典》第二条和本协议第三条处理。',
      '⟦附件一⟧ 成果分配办法',
    ]);
  });

  it('leaves comments, code and addresses alone', () => {
    const draft = `${DRAFT}\n<!-- 成果 -->\n\n见 \`成果\` 与 [表](成果.md)。\n`;
    const lines = occurrences(draft.replace('成果归完成方', '‸成果归完成方'));
    assert.equal(lines.length, 4);
  });

  it('says nothing about the articles of a law', () => {
    const { draft, cursor } = marked(at('《民法典》第二‸条'));
    assert.deepEqual(draft.navigation.occurrences(cursor), []);
    assert.equal(draft.navigation.definition(cursor), undefined);
  });

  it('finds the same after an edit as in a fresh draft', () => {
    const before = marked(DRAFT).draft;
    before.navigation.occurrences(DRAFT.indexOf('成果归'));
    const offset = DRAFT.indexOf('由汉津材料管理');
    const after = before.edit({ span: { start: offset, end: offset }, newText: '成果之外，' });
    const fresh = marked(after.text()).draft;
    const at = after.text().indexOf('成果归');
    assert.deepEqual(after.navigation.occurrences(at), fresh.navigation.occurrences(at));
    assert.equal(after.navigation.occurrences(at).length, 7);
  });
});
