import assert from 'node:assert/strict';
import { applyEdits, createEngine, type RestructureOperation } from '../../../../server/src/engine/index.js';
import { mark, marked } from '../marked.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n';

/** The draft after an operation at ‸, places left alone marked; or the reason for which nothing is done. */
function run(operation: RestructureOperation, source: string): string {
  const { draft, cursor, text } = marked(HEAD + source);
  const result = draft.restructure(operation, cursor < 0 ? 0 : cursor);
  if ('refusal' in result) return result.refusal.zh;
  const marks = result.left.flatMap(({ span }) => [
    { span: { start: span.start, end: span.start }, newText: '⟦' },
    { span: { start: span.end, end: span.end }, newText: '⟧' },
  ]);
  const inside = result.edits.some(({ span }) =>
    marks.some((edge) => span.start < edge.span.start && edge.span.start < span.end),
  );
  return applyEdits(text, inside ? result.edits : [...result.edits, ...marks]).slice(HEAD.length);
}

/** The same, for operations that also tell why something was left alone. */
function reasons(operation: RestructureOperation, source: string): string[] {
  const { draft, cursor } = marked(HEAD + source);
  const result = draft.restructure(operation, Math.max(0, cursor));
  return 'refusal' in result ? [result.refusal.zh] : result.left.map(({ reason }) => reason.zh);
}

describe('features/restructure: renumber', () => {
  it('counts chapters and articles anew, references follow, laws and other agreements stay', () => {
    assert.equal(
      run(
        'renumber-all',
        '第一章 总则\n\n第一条 见第四条第二款、第六条和第三章。\n\n第三章 成员\n\n第四条 依《民法典》第六条、第四条和补充协议第四条。\n\n第六条 依本协议第四条。\n',
      ),
      '第一章 总则\n\n第一条 见第二条第二款、第三条和第二章。\n\n第二章 成员\n\n第二条 依《民法典》第六条、第四条和补充协议第四条。\n\n第三条 依本协议第二条。\n',
    );
  });

  it('counts an annex for itself', () => {
    assert.equal(
      run(
        'renumber-all',
        '第一条 甲。\n\n第三条 见附件二第二条、第一条。\n\n## 附件二 管理办法\n\n第二条 依第四条。\n\n乙。\n\n第四条 依主协议第三条。\n',
      ),
      '第一条 甲。\n\n第二条 见附件二第一条、第一条。\n\n## 附件二 管理办法\n\n第一条 依第二条。\n\n乙。\n\n第二条 依主协议第二条。\n',
    );
  });

  it('starts anew in each chapter where the draft does, and lists what does not say which is meant', () => {
    const text =
      '第一章 总则\n\n第一条 甲。\n\n第三条 依本章第一条。\n\n第二章 成员\n\n第一条 依⟦第三条⟧。\n\n第三条 依第一章第三条。\n';
    const { draft } = marked(HEAD + text.replace(/[⟦⟧]/g, ''));
    const result = draft.restructure('renumber-all', 0);
    assert.ok('edits' in result);
    const after = applyEdits(HEAD + text.replace(/[⟦⟧]/g, ''), result.edits).slice(HEAD.length);
    assert.equal(
      after,
      '第一章 总则\n\n第一条 甲。\n\n第二条 依本章第一条。\n\n第二章 成员\n\n第一条 依第三条。\n\n第二条 依第一章第二条。\n',
    );
    assert.deepEqual(
      result.left.map(({ reason }) => reason.zh),
      ['“第三条”所指的条款不能确定，没有改动，请逐处确认。'],
    );
  });

  it('keeps two instruments of one file apart', () => {
    assert.equal(
      run(
        'renumber-all',
        '第一条 甲。\n\n第三条 依第一条。\n\n# 甲联盟章程\n\n第一条 乙。\n\n第四条 依第四条和本章程第一条。\n',
      ),
      '第一条 甲。\n\n第二条 依第一条。\n\n# 甲联盟章程\n\n第一条 乙。\n\n第二条 依第二条和本章程第一条。\n',
    );
  });

  it('leaves numbers with 第五条之一 alone and says why', () => {
    const text = '第一条 甲。\n\n第一条之一 乙。\n\n第四条 依第一条之一。\n';
    assert.equal(run('renumber-all', text), text.replace('第一条之一 乙', '⟦第一条之一⟧ 乙'));
    assert.match(reasons('renumber-all', text)[0]!, /其他文件可能按现有条号引用/);
  });

  it('leaves a second beginning without a title alone and says why', () => {
    const text = '第一条 甲。\n\n第二条 乙。\n\n第一条 丙。\n\n第四条 丁。\n';
    assert.match(reasons('renumber-all', text)[0]!, /分不清/);
  });

  it('counts lists, decimals and full-width digits in their own form', () => {
    assert.equal(
      run(
        'renumber-all',
        '一、成员\n\n（一）甲；\n\n（三）乙；\n\n（四）丙。\n\n三、经费\n\n3.1 甲。\n\n3.3 依3.1。\n',
      ),
      '一、成员\n\n（一）甲；\n\n（二）乙；\n\n（三）丙。\n\n二、经费\n\n2.1 甲。\n\n2.2 依2.1。\n',
    );
    assert.equal(
      run('renumber-all', '第１条 甲。\n\n第３条 依第１条、第３条。\n'),
      '第１条 甲。\n\n第２条 依第１条、第２条。\n',
    );
  });

  it('counts from the cursor on only', () => {
    assert.equal(
      run('renumber-from', '第一条 甲。\n\n第三条 乙。\n\n第六条 ‸丙，见第三条、第九条。\n\n第九条 丁。\n'),
      '第一条 甲。\n\n第三条 乙。\n\n第四条 丙，见第三条、第五条。\n\n第五条 丁。\n',
    );
  });

  it('says that nothing is to be done', () => {
    assert.equal(run('renumber-all', '第一条 甲。\n\n第二条 乙。\n'), '编号已经连续，无须调整。');
  });
});

describe('features/restructure: move', () => {
  it('changes places with the neighbour, references follow, 前条 is written out where another comes before', () => {
    assert.equal(
      run('move-down', '第一条 ‸甲。\n\n第二条 依第一条。\n\n第三条 依前条和第二条第一款。\n'),
      '第一条 依第二条。\n\n第二条 甲。\n\n第三条 依第一条和第一条第一款。\n',
    );
    assert.equal(run('move-up', '第一条 甲。\n\n第二条 依‸前条。\n'), '第一条 依第二条。\n\n第二条 甲。\n');
  });

  it('takes items, paragraphs and the comments before it along', () => {
    assert.equal(
      run(
        'move-up',
        '### 第一条 甲\n\n正文。\n\n（一）子；\n\n（二）丑。\n\n<!-- 协议检查-忽略 term-missing 理由：另有约定 -->\n\n### 第二条 ‸乙\n\n文。\n\n### 第三条 丙\n\n文。\n',
      ),
      '<!-- 协议检查-忽略 term-missing 理由：另有约定 -->\n\n### 第一条 乙\n\n文。\n\n### 第二条 甲\n\n正文。\n\n（一）子；\n\n（二）丑。\n\n### 第三条 丙\n\n文。\n',
    );
  });

  it('moves a chapter with its articles', () => {
    assert.equal(
      run(
        'move-up',
        '第一章 甲\n\n第一条 子。\n\n第二条 丑，见第三条。\n\n第二章 ‸乙\n\n第三条 寅，见第二章和前条。\n\n第三章 丙\n\n第四条 卯，见第二条。\n',
      ),
      '第一章 乙\n\n第一条 寅，见第一章和第三条。\n\n第二章 甲\n\n第二条 子。\n\n第三条 丑，见第一条。\n\n第三章 丙\n\n第四条 卯，见第三条。\n',
    );
  });

  it('leaves ranges to a person when their ends change places', () => {
    const result = reasons('move-down', '第一条 ‸甲。\n\n第二条 乙。\n\n第三条 见第一条至第三条。\n');
    assert.deepEqual(result, ['“第一条”所指的条款不能确定，没有改动，请逐处确认。']);
  });

  it('puts the cursor where the clause has gone', () => {
    const { draft, cursor, text } = marked(`${HEAD}第一条 甲。\n\n第二条 ‸乙。\n`);
    const result = draft.restructure('move-up', cursor);
    assert.ok('edits' in result);
    assert.equal(applyEdits(text, result.edits).slice(result.cursor, result.cursor! + 5), '第一条 乙');
    const down = draft.restructure('move-down', text.indexOf('甲。'));
    assert.ok('edits' in down);
    assert.equal(applyEdits(text, down.edits).slice(down.cursor, down.cursor! + 5), '第二条 甲');
  });

  it('refuses at the ends, outside of clauses, beside 之一 and over other content', () => {
    assert.match(run('move-up', '第一条 ‸甲。\n\n第二条 乙。\n'), /前面没有同级的条款/);
    assert.match(run('move-down', '第一章 总\n\n第一条 ‸甲。\n\n第二章 分\n\n第二条 乙。\n'), /后面没有同级/);
    assert.match(run('move-down', '‸鉴于各方同意。\n\n第一条 甲。\n\n第二条 乙。\n'), /不在有编号的条款里/);
    assert.match(run('move-down', '第一条 甲‸。\n\n第一条之一 乙。\n'), /依附于前一条/);
    assert.match(run('move-down', '第一条 甲‸。\n\n```\n代码\n```\n\n第二条 乙。\n'), /不属于任何一条/);
  });
});

describe('features/restructure: split and merge', () => {
  it('parts a clause between two sentences; references to its paragraphs follow, those to the whole are listed', () => {
    const source =
      '第一条 甲事。‸乙事。\n\n丙事。\n\n第二条 依第一条第二款办理。\n\n第三条 依第一条、第二条。\n';
    assert.equal(
      run('split', source),
      '第一条 甲事。\n\n第二条 乙事。\n\n丙事。\n\n第三条 依第二条第二款办理。\n\n第四条 依⟦第一条⟧、第三条。\n',
    );
    assert.match(reasons('split', source)[0]!, /已经拆分或者合并/);
  });

  it('parts a clause between two paragraphs, in its own marks', () => {
    assert.equal(
      run('split', '### 第一条 名称\n\n甲事。\n\n‸乙事。\n\n### 第二条 成员\n\n依第一条第二款。\n'),
      '### 第一条 名称\n\n甲事。\n\n### 第二条\n\n乙事。\n\n### 第三条 成员\n\n依第二条第一款。\n',
    );
    assert.equal(
      run('split', '**第一条** 甲事。‸乙事。\n\n**第二条** 丙事。\n'),
      '**第一条** 甲事。\n\n**第二条** 乙事。\n\n**第三条** 丙事。\n',
    );
  });

  it('refuses inside a sentence, at the start, in a list', () => {
    assert.match(run('split', '第一条 甲‸事。乙事。\n'), /不是一句话的末尾/);
    assert.match(run('split', '第一条 ‸甲事。\n'), /要分开的两句话/);
    assert.match(run('split', '第一条 甲：\n\n（一）子；\n\n（二）丑。‸寅。\n'), /要分开的两句话/);
  });

  it('joins the next clause as paragraphs', () => {
    assert.equal(
      run('merge', '第一条 甲事‸。\n\n第二条 乙事。\n\n第三条 依第二条、第三条和第二条第一款。\n'),
      '第一条 甲事。\n\n乙事。\n\n第二条 依第一条第二款、第二条和第一条第二款。\n',
    );
  });

  it('parting and joining again gives the same text', () => {
    const source = '第一条 甲事。\n\n乙事。\n\n第二条 丙事。\n\n第三条 依第二条。\n';
    const parted = run('split', source.replace('乙事', '‸乙事'));
    assert.equal(parted, '第一条 甲事。\n\n第二条 乙事。\n\n第三条 丙事。\n\n第四条 依第三条。\n');
    assert.equal(run('merge', parted.replace('甲事', '‸甲事')), source);
  });

  it('refuses to drop a title or to fall into a list', () => {
    assert.match(run('merge', '### 第一条 名称\n\n甲‸。\n\n### 第二条 成员\n\n乙。\n'), /自己的标题“成员”/);
    assert.match(run('merge', '第一条 甲‸：\n\n（一）子；\n\n（二）丑。\n\n第二条 寅。\n'), /分项结尾/);
  });
});

describe('features/restructure: form and references', () => {
  it('writes all headings of a level in the form of most', () => {
    assert.equal(
      run('unify', '## 一、名称\n\n依第三条。\n\n## 二、目标\n\n无。\n\n## 第三条 成员\n\n无。\n'),
      '## 一、名称\n\n依第三条。\n\n## 二、目标\n\n无。\n\n## 三、 成员\n\n无。\n',
    );
    assert.match(run('unify', '## 一、名称\n\n无。\n\n## 二、目标\n\n无。\n'), /已经一致/);
  });

  it('mends a reference by the title it names, and lists what leads nowhere', () => {
    const source =
      '### 第一条 保密\n\n依第四条（违约责任）和第九条。\n\n### 第二条 违约责任\n\n依《民法典》第九十九条。\n\n### 第四条 其他\n\n无。\n';
    assert.equal(
      run('repair', source),
      source.replace('第四条（违约', '第二条（违约').replace('第九条', '⟦第九条⟧'),
    );
    assert.match(run('repair', '第一条 甲。\n\n第二条 依第一条。\n'), /没有需要修复/);
  });

  it('does nothing in a text that is no agreement', () => {
    const result = createEngine().open('# A tool\n\n第一条 甲\n').restructure('renumber-all', 0);
    assert.deepEqual(result, { refusal: { zh: '这份文件不是协议。', en: 'This file is no agreement.' } });
    assert.equal(mark('甲乙', [{ start: 0, end: 1 }]), '⟦甲⟧乙');
  });
});
