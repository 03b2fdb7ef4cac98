import assert from 'node:assert/strict';
import { applyEdits, createEngine } from '../../../server/src/engine/index.js';

const engine = createEngine();
const LAW = 'main.general.governing-law/law';
const LAW_TEXT = '本协议及其解释适用中华人民共和国法律。';

/** The text after a clause went in, with what the user is told. */
function insert(text: string, clause: string): { text: string; note: string } {
  const draft = engine.open(text, { standard: 'alliance-agreement' });
  const { at, text: inserted, edits, note } = draft.insertion(clause)!;
  return { text: applyEdits(text, [{ span: at, newText: inserted }, ...edits]), note: note?.zh ?? '' };
}

describe('features/insertion', () => {
  it('takes the form of run-in clauses and shifts decimals and the references to them', () => {
    assert.equal(
      insert(
        '甲联盟协议书\n\n10. 一般条款\n\n10.1 不可抗力：免责，依10.2办理。\n\n10.2 文件送达：以书面送达。\n\n11. 其他\n\n见10.2和11.1。\n\n11.1 无。\n',
        LAW,
      ).text,
      `甲联盟协议书\n\n10. 一般条款\n\n10.1 不可抗力：免责，依10.2办理。\n\n10.2 文件送达：以书面送达。\n\n10.3 法律适用：${LAW_TEXT}\n\n11. 其他\n\n见10.2和11.1。\n\n11.1 无。\n`
        .replace(
          /10\.2 文件送达：以书面送达。\n\n10\.3 法律适用：(.*)\n/,
          '10.2 法律适用：$1\n\n10.3 文件送达：以书面送达。\n',
        )
        .replace('依10.2办理', '依10.3办理')
        .replace('见10.2和', '见10.3和'),
    );
  });

  it('numbers a new chapter and its article, and lets later numbers and references follow', () => {
    const { text } = insert(
      '# 甲联盟协议书\n\n第一章 联盟成员\n\n第一条 成员依第三条承担责任。\n\n第二章 违约责任\n\n第二条 违约的，依第三条和第二章处理，并适用《民法典》第三条。\n\n第三条 违约金按第二条计算。\n',
      'main.dissolution/dissolution',
    );
    assert.match(text, /第一条 成员依第四条承担责任。/);
    assert.match(text, /第二章 解散和清算\n\n第二条 有下列情形之一的，联盟解散/);
    assert.match(
      text,
      /第三章 违约责任\n\n第三条 违约的，依第四条和第三章处理，并适用《民法典》第三条。\n\n第四条 违约金按第三条计算。/,
    );
  });

  it('keeps ATX levels, bold marks, Chinese and full-width numerals', () => {
    const atx = insert(
      '# 甲联盟协议书\n\n## 十、一般条款\n\n### （一）不可抗力\n\n免责。\n\n## 十一、其他\n\n无。\n',
      LAW,
    ).text;
    assert.match(atx, new RegExp(`### （二）法律适用\n\n${LAW_TEXT}\n\n## 十一、其他`));
    const bold = insert(
      '甲联盟协议书\n\n**一、联盟名称**\n\n甲联盟。\n\n**二、违约责任**\n\n赔偿。\n',
      'main.projects.approval/project-approval',
    ).text;
    assert.match(bold, /\*\*二、项目管理\*\*\n\n项目来源/);
    assert.match(bold, /\*\*三、违约责任\*\*/);
    const wide = insert(
      '甲联盟协议书\n\n１０．一般条款\n\n内容。\n\n１１．其他\n\n无。\n',
      'main.breach/breach',
    ).text;
    assert.match(wide, /１０．违约责任\n\n一方违约的/);
    assert.match(wide, /１１．一般条款/);
    assert.match(wide, /１２．其他/);
  });

  it('leaves the number out and says so when a reference could mean two clauses', () => {
    const { text, note } = insert(
      '# 甲联盟协议书\n\n## 第一章 联盟成员\n\n第一条 成员按期投入。\n\n第二条 依本章第一条办理。\n\n## 第二章 违约责任\n\n第一条 依第一条赔偿。\n',
      'main.dissolution/dissolution',
    );
    assert.match(text, /## 第二章 解散和清算|## 解散和清算/);
    if (!text.includes('第二章 解散和清算')) assert.match(note, /未编号/);
  });

  it('keeps the line ends of the draft', () => {
    const { text } = insert(
      '# 甲联盟协议书\r\n\r\n## 违约责任\r\n\r\n赔偿。\r\n',
      'main.projects.approval/project-approval',
    );
    assert.ok(!/[^\r]\n/.test(text));
  });

  it('puts the title at the start and the first chapter behind the title', () => {
    assert.match(insert('## 违约责任\n\n赔偿。\n', 'title/title').text, /^# .*联盟协议书\n\n## 违约责任/);
    assert.match(
      insert('甲联盟协议书\n', 'main.breach/breach').text,
      /^甲联盟协议书\n\n## 违约责任\n\n一方违约的/,
    );
  });

  it('goes before a list of annexes that no heading parts from the last section', () => {
    const tail = '附件：\n\n附件一：分工表\n\n签署页\n\n甲方：（盖章）\n';
    const draft = `甲产业技术创新战略联盟协议书\n\n违约责任\n\n赔偿损失。\n\n${tail}`;
    const { text } = insert(draft, 'main.breach/breach');
    assert.match(text, /\n违约责任\n\n赔偿损失。\n\n一方违约的[^\n]*\n\n附件：\n\n附件一/);
  });

  it('makes its own section present, wherever it goes', () => {
    const drafts = [
      '# 甲联盟协议书\n\n## 一、联盟名称\n\n甲联盟。\n\n## 二、违约责任\n\n赔偿。\n',
      '甲联盟协议书\n第一条 名称\n甲联盟。\n第二条 违约责任\n赔偿。\n',
      '',
    ];
    for (const text of drafts) {
      const draft = engine.open(text, { standard: 'alliance-agreement' });
      for (const clause of draft.clauses()) {
        const after = engine.open(insert(text, clause.id).text, { standard: 'alliance-agreement' });
        const state = after.sections().find(({ id }) => id === clause.section);
        assert.ok(
          state && state.status !== 'missing',
          `${clause.id} in ${JSON.stringify(text.slice(0, 20))}: ${state?.status}`,
        );
      }
    }
  });

  it('knows no clause that does not exist', () => {
    assert.equal(engine.open('', { standard: 'alliance-agreement' }).insertion('no/such'), undefined);
  });
});
