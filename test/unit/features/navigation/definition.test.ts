import assert from 'node:assert/strict';
import { mark, marked } from '../marked.js';
import { DRAFT } from './draft.js';

/** Lines with a target of the symbol at the cursor, the target marked. */
function definition(piece: string, draft = DRAFT): string[] {
  const plain = piece.replace('‸', '');
  assert.equal(draft.split(plain).length, 2, `not once in the draft: ${plain}`);
  const { draft: agreement, cursor, text } = marked(draft.replace(plain, piece));
  const link = agreement.navigation.definition(cursor);
  return mark(
    text,
    (link?.targets ?? []).map(({ selection }) => selection),
  )
    .split('\n')
    .filter((line) => line.includes('⟦'));
}

describe('features/navigation: definition', () => {
  it('leads from a term to its definition and from a party to where it is declared', () => {
    assert.deepEqual(definition('‸成果归'), [
      '第一条 “项目成果”指成员在联盟项目中取得的技术成果。“⟦成果⟧”指一切技术成果。',
    ]);
    const [line] = definition('（二）津‸江大学');
    assert.equal(line, '乙方：⟦津江大学⟧，住所地：汉津市学府路2号，法定代表人：吴敏');
  });

  it('leads to the 款 and the 项 that a reference names', () => {
    assert.deepEqual(definition('第二条第‸二款'), ['⟦理事会每年召开两次会议。⟧']);
    assert.deepEqual(definition('第二条第三款第‸（二）项'), ['⟦（二）津江大学提议。⟧']);
  });

  it('leads from 前条 to the clause before', () => {
    assert.deepEqual(definition('前‸条的规定'), ['⟦第二条⟧ 联盟设理事会，理事会为决策机构。']);
  });

  it('leads from 本协议第三条 to the agreement, not to an annex', () => {
    assert.deepEqual(definition('本协议第三‸条'), [
      '⟦第三条⟧ 理事会依照第二条第二款召集会议，第二条第三款第（二）项的情形除外。前条的规定不受影响。',
    ]);
  });

  it('leads to all clauses that a reference could mean, and says so', () => {
    const draft =
      '# 甲联盟协议书\n\n## 第一章 总则\n\n第一条 依第一条办理。\n\n## 第二章 成员\n\n第一条 依本章第一条办理。\n';
    assert.equal(definition('第一条 依第‸一条办理', draft).length, 2);
    const { draft: agreement, cursor } = marked(draft.replace('第一条 依第一条', '第一条 依第‸一条'));
    const { markdown } = agreement.hover(cursor, 'zh-CN')!;
    assert.ok(markdown.startsWith('这一引用可能指向多处：\n\n- 第一条'), markdown);
    assert.deepEqual(definition('本章第一‸条', draft), ['⟦第一条⟧ 依本章第一条办理。']);
  });

  it('takes 第三条 for 三、 where nothing is numbered 第一条', () => {
    const draft = '# 甲联盟协议书\n\n一、联盟名称\n\n甲联盟。\n\n二、成员\n\n依第一条办理。\n';
    assert.deepEqual(definition('依第‸一条', draft), ['⟦一、联盟名称⟧']);
  });
});

describe('features/navigation: hover', () => {
  const hover = (piece: string): string => {
    const plain = piece.replace('‸', '');
    const { draft, cursor } = marked(DRAFT.replace(plain, piece));
    return draft.hover(cursor, 'zh-CN')?.markdown ?? '';
  };

  it('shows what a term stands for', () => {
    assert.match(hover('‸成果归'), /\*\*成果\*\* · 定义的词语 · 用到 6 处\n\n一切技术成果/);
  });

  it('shows the text of the clause that is meant', () => {
    assert.match(hover('第二条第‸二款'), /\*\*第二条\*\*|> 理事会每年召开两次会议。/);
    assert.match(hover('第二条第三款第‸（二）项'), /> （二）津江大学提议。/);
  });

  it('shows the data of a party and where it appears', () => {
    const text = hover('，‸乙方出资');
    assert.match(text, /\*\*津江大学\*\* · 乙方/);
    assert.match(text, /住所：汉津市学府路2号/);
    assert.match(text, /法定代表人：吴敏/);
    assert.match(text, /出资：400万元/);
    assert.match(text, /- 经费：\d 处/);
    assert.match(text, /- 签署：没有提到/);
  });

  it('says how often a clause is referred to, besides what the standard asks', () => {
    assert.match(hover('第二‸条 联盟设'), /3 处引用/);
  });
});
