import assert from 'node:assert/strict';
import {
  applyEdits,
  createEngine,
  DEFAULT_FORMAT,
  type FormatOptions,
} from '../../../../server/src/engine/index.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n第一条 联盟的宗旨是共同研究开发产业技术，共享成果。\n\n';
const engine = createEngine();

/** What stands below the head after formatting; the text may have a head of its own. */
function format(source: string, options: Partial<FormatOptions> = {}, head = HEAD): string {
  const text = head + source;
  const draft = engine.open(text, { standard: 'alliance-agreement' });
  const edits = draft.typography.format({ ...DEFAULT_FORMAT, ...options });
  const after = applyEdits(text, edits);
  assert.ok(after.startsWith(head));
  return after.slice(head.length);
}

function stays(source: string, options?: Partial<FormatOptions>, head?: string): void {
  assert.equal(format(source, options, head), source);
}

describe('features/typography: white space', () => {
  it('goes from the ends of lines and from empty lines, hard breaks and room behind a label stay', () => {
    assert.equal(
      format('第二条 成员退出的，提前通知。 \n \t\n第三条 成员除名的，书面通知。　\n'),
      '第二条 成员退出的，提前通知。\n\n第三条 成员除名的，书面通知。\n',
    );
    stays('第二条 甲方负责研究，  \n乙方负责试验。\n');
    stays('第二条 甲方联系人：　　　　\n\n出资额____ \n');
    assert.equal(format('- 甲方负责研究。  \n- 乙方负责试验。\n'), '- 甲方负责研究。\n- 乙方负责试验。\n');
  });

  it('keeps one empty line of several, and all of the signature page', () => {
    assert.equal(
      format('第二条 甲方负责研究。\n\n\n\n第三条 乙方负责试验。\n'),
      '第二条 甲方负责研究。\n\n第三条 乙方负责试验。\n',
    );
    stays(
      '第二条 甲方负责研究，乙方负责试验。\n\n（以下无正文）\n\n\n\n甲方（盖章）：　　　　  \n\n\n\n日期：　　年　月　日\n',
    );
  });

  it('keeps the cover as it is laid out', () => {
    stays(
      '　　　　甲产业技术创新战略联盟\n　　　　　　　协　议　书 \n\n\n\n  项目名称：  某某  \n  甲    方：\n\n\n第一条 联盟由各方组成，共享成果。\n',
      {},
      '',
    );
  });

  it('goes where a blank parts a word that the draft writes without one', () => {
    assert.equal(
      format('第二条 联 盟的成员应当按时缴付经费，各方共享成 果。\n'),
      '第二条 联盟的成员应当按时缴付经费，各方共享成果。\n',
    );
    assert.equal(
      format('第二条 甲方负责研究开发， 乙方负责试验 ，各方共享成果。\n'),
      '第二条 甲方负责研究开发，乙方负责试验，各方共享成果。\n',
    );
  });

  it('stays where it may say something', () => {
    // names side by side
    stays('第二条 联盟由华海大学 东升公司 联盟产业研究院组成，共享成果，按时缴付。\n');
    // a number to be filled in, by hand or filled in
    stays('第二条 协议一式 份，于 年 月 日在 签订，按下列第（ 1 ）种方式解决争议。\n');
    // what parts a title from its text, and letters apart
    stays('第二条 联盟名称 联盟的名称由各方共同研究决定，共享成果。\n\n## 总　则\n');
    // beside digits and Latin letters
    stays('第二条 甲方在 3 年内完成 ISO 认证的研究开发，各方共享成果。\n');
    // two blanks are laid out
    stays('第二条 联  盟的成员应当按时缴付经费，各方共享成果。\n');
  });

  it('goes before a line of text where Markdown does not show it; wide indentation on request', () => {
    assert.equal(
      format(' 第二条 甲方负责研究开发，乙方负责试验。\n'),
      '第二条 甲方负责研究开发，乙方负责试验。\n',
    );
    const indented = '　　第二条 甲方负责研究开发，乙方负责试验。\n\n　　　　　　附则说明\n';
    stays(indented);
    assert.equal(
      format(indented, { indentation: 'remove' }),
      '第二条 甲方负责研究开发，乙方负责试验。\n\n　　　　　　附则说明\n',
    );
  });

  it('lines up further lines of a list item', () => {
    assert.equal(
      format('1. 甲方负责研究开发，\n 乙方负责试验。\n'),
      '1. 甲方负责研究开发，\n   乙方负责试验。\n',
    );
  });
});

describe('features/typography: marks', () => {
  it('have one space behind them, and bullets are alike', () => {
    assert.equal(format('##   第二章 成员\n\n#\t附则\n'), '## 第二章 成员\n\n# 附则\n');
    assert.equal(
      format('* 甲方。\n* 乙方。\n\n第二条 丙。\n\n- 丁方。\n'),
      '* 甲方。\n* 乙方。\n\n第二条 丙。\n\n* 丁方。\n',
    );
    assert.equal(format('-   甲方。\n'), '- 甲方。\n');
  });

  it('are mended where the outline reads a heading that Markdown does not', () => {
    assert.equal(
      format('##第二章 成员\n\n第二条 甲。\n\n＃＃ 第三章 经费\n\n第三条 乙。\n'),
      '## 第二章 成员\n\n第二条 甲。\n\n## 第三章 经费\n\n第三条 乙。\n',
    );
    stays('#标签 不是标题，只是一句话，写在这里。\n');
  });

  it('never make a rule or an underline of an item', () => {
    stays('甲方\n\n- 乙方\n\n* - -\n\n*\n');
  });
});

describe('features/typography: punctuation', () => {
  it('is wide between Chinese text', () => {
    assert.equal(
      format('第二条 甲方(牵头单位)负责研究,乙方负责试验;丙方负责:示范!各方是否同意?由理事会决定.\n'),
      '第二条 甲方（牵头单位）负责研究，乙方负责试验；丙方负责：示范！各方是否同意？由理事会决定。\n',
    );
    assert.equal(
      format('第二条 “甲方”,《章程》;及（以下简称"联盟"),附件1,附件二。\n'),
      '第二条 “甲方”，《章程》；及（以下简称"联盟"），附件1，附件二。\n',
    );
  });

  it('stays in figures, codes, addresses, formulas, Latin text and ratios', () => {
    stays('第二条 经费1,200,000元，时间9:30，标准GB/T 1.1-2020(E)。\n');
    stays('第二条 网址https://a.cn/甲,乙;丙 邮箱a@b.cn,丙。\n');
    stays('第二条 变量{{甲,乙}}、${丙,丁}和$甲,乙$，由各方填写。\n');
    stays('第二条 甲方:乙方:丙方=5:3:2，按此比例分配收益。\n');
    stays('第二条 卡尔.马克思的著作，……以及第3.2条。\n');
    stays('第二条 Alpha(甲方)beta, gamma; delta。\n');
  });

  it('stays in numbers of clauses and references, in rows of blanks, in code, comments, links and tables', () => {
    stays('(一) 甲方负责研究开发，依第(一)项办理。\n\n1,乙方。\n');
    stays('甲方(盖章):      乙方(盖章):\n');
    stays(
      '`甲,乙`<!-- 甲,乙 -->[甲,乙](a,b)\n\n```\n甲,乙  \n```\n\n| 甲,乙 | (丙) |\n| --- | --- |\n| 丁, | 戊; |\n',
    );
    stays('第二条 甲方负责研究开发。<!-- 协议检查-忽略 xref-missing 理由:甲,乙 -->\n');
    stays('\\(甲方\\)负责研究开发，乙方负责试验。\n');
  });

  it('mends a pair of which one half is wide', () => {
    assert.equal(
      format('第二条 （4)项和(五）项，由甲方负责。\n'),
      '第二条 （4）项和（五）项，由甲方负责。\n',
    );
  });

  it('can be left out, as can everything else', () => {
    const messy = '第二条 甲方负责研究, 乙方负责试验。 \n\n\n##第二章 成员\n';
    stays(messy, { punctuation: false, whitespace: false, marks: false });
    assert.equal(
      format(messy, { punctuation: true, whitespace: false, marks: false }),
      messy.replace(',', '，'),
    );
  });
});

describe('features/typography: formatting', () => {
  it('keeps a byte order mark and the line ends of a draft', () => {
    const text = `\uFEFF${HEAD}第二条 甲方负责研究,\r\n\r\n\r\n\r\n第三条 乙方。 \r\n`;
    const draft = engine.open(text);
    assert.equal(
      applyEdits(text, draft.typography.format()),
      `\uFEFF${HEAD}第二条 甲方负责研究，\r\n\r\n第三条 乙方。\r\n`,
    );
  });

  it('stays inside of a range', () => {
    const text = `${HEAD}第二条 甲方,乙方。 \n\n第三条 丙方,丁方。 \n`;
    const start = text.indexOf('第三条');
    const edits = engine.open(text).typography.format(DEFAULT_FORMAT, { start, end: text.length });
    assert.equal(applyEdits(text, edits), text.replace('丙方,丁方。 ', '丙方，丁方。'));
    // half of a pair is no pair
    const bracket = `${HEAD}第二条 甲方(牵头单位)负责研究开发。\n`;
    const half = { start: 0, end: bracket.indexOf(')') };
    assert.deepEqual(engine.open(bracket).typography.format(DEFAULT_FORMAT, half), []);
  });

  it('leaves a line alone that would read otherwise, and only that', () => {
    // without its blank the number would begin a chapter in the middle of the sentence
    const text =
      '第二条 各方依照。第 二章　的规定办理,甲方负责研究。\n\n第三条 甲方,乙方负责试验。\n\n第二章 成员\n';
    assert.equal(format(text), text.replace('甲方,乙方', '甲方，乙方'));
  });

  it('does nothing to other Markdown', () => {
    assert.deepEqual(engine.open('# 说明\n\n甲,乙 \n\n\n\n丙\n').typography.format(), []);
  });

  it('writes numerals in one style on request', () => {
    const text = '第二条 应在三十日内缴付,期限三年。\n';
    assert.equal(format(text, { numerals: 'arabic' }), '第二条 应在30日内缴付，期限3年。\n');
  });
});
