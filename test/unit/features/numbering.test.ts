import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createEngine } from '../../../server/src/engine/index.js';

const engine = createEngine();
const LAW = 'main.general.governing-law/law';
const LAW_TEXT = '本协议及其解释适用中华人民共和国法律。';
const EXIT = 'main.members.exit/exit';
const RISK = 'main.breach.risk/risk';

interface Result {
  readonly text: string;
  readonly note: string;
}

/** The text after a clause went in, its own words cut to the first ten characters, with what the user is told. */
function insert(text: string, clause: string): Result {
  const draft = engine.open(text, { standard: 'alliance-agreement' });
  const { at, text: inserted, edits, note } = draft.insertion(clause)!;
  for (const { span } of edits) assert.ok(span.end <= at.start || span.start >= at.end, 'edits stay apart');
  const all = [{ span: at, newText: inserted }, ...edits];
  const spans = all.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  spans.forEach((span, i) => assert.ok(i === 0 || spans[i - 1]!.end <= span.start, 'no two edits touch'));
  return { text: applyEdits(text, all), note: note?.zh ?? '' };
}

/** `before` with ▷…◁ around what is new or changed; `to` gives the whole text expected. */
function becomes(before: string, clause: string, to: string): void {
  const { text, note } = insert(before, clause);
  assert.equal(text, to);
  assert.equal(note, '');
}

const TITLE = '# 甲产业技术创新战略联盟协议书\n\n';

describe('numbers of a clause that goes in', () => {
  it('第X条 under plain lines, with three references behind it and one before', () => {
    becomes(
      '甲联盟协议书\n\n第一条 联盟名称：甲联盟，依第三条管理经费。\n\n第二条 违约责任：依第一条和第三条赔偿。\n\n第三条 一般条款：依第二条第二款、第三条办理。\n',
      'main.projects.approval/project-approval',
      '甲联盟协议书\n\n第一条 联盟名称：甲联盟，依第四条管理经费。\n\n第二条 项目管理：项目来源：成员提出、理事会征集、承接政府科技计划。程序：申请单位提交申请书，经秘书处初审、专家委员会评审、理事会批准后，由参与方签订项目协议（载明分工、经费、现有知识产权投入、成果归属和收益）。\n\n第三条 违约责任：依第一条和第四条赔偿。\n\n第四条 一般条款：依第三条第二款、第四条办理。\n',
    );
  });

  for (const [name, one, two, three, expected] of [
    ['一、', '## 一、联盟名称', '## 二、违约责任', '## 三、其他事项', '## 二、项目管理'],
    ['第一章', '## 第一章 联盟名称', '## 第二章 违约责任', '## 第三章 其他事项', '## 第二章 项目管理'],
    ['第1条', '**第1条　联盟名称**', '**第2条　违约责任**', '**第3条　其他事项**', '**第2条　项目管理**'],
    ['1.', '## 1. 联盟名称', '## 2. 违约责任', '## 3. 其他事项', '## 2. 项目管理'],
    ['1、', '**1、联盟名称**', '**2、违约责任**', '**3、其他事项**', '**2、项目管理**'],
    ['（一）', '## （一）联盟名称', '## （二）违约责任', '## （三）其他事项', '## （二）项目管理'],
    ['壹、', '## 壹、联盟名称', '## 贰、违约责任', '## 叁、其他事项', '## 贰、项目管理'],
    ['full width', '１．联盟名称', '２．违约责任', '３．其他事项', '２．项目管理'],
    ['none', '## 联盟名称', '## 违约责任', '## 其他事项', '## 项目管理'],
  ] as const) {
    it(`headings numbered ${name}`, () => {
      const before = `${TITLE}${one}\n\n甲联盟。\n\n${two}\n\n赔偿损失。\n\n${three}\n\n无。\n`;
      const { text } = insert(before, 'main.projects.approval/project-approval');
      const headings = text.split('\n').filter((line) => /联盟名称|项目管理|违约责任|其他事项/.test(line));
      const shifted = (line: string): string =>
        line
          .replace(/[三叁]/, (char) => (char === '三' ? '四' : '肆'))
          .replace(/[二贰]/, (char) => (char === '二' ? '三' : '叁'))
          .replace(/3|３/, (digit) => (digit === '3' ? '4' : '４'))
          .replace(/2|２/, (digit) => (digit === '2' ? '3' : '３'));
      assert.deepEqual(headings, [one, expected, shifted(two), shifted(three)]);
    });
  }

  it('第X条 below 第X章 runs on through the chapters, and 款 and 项 stay', () => {
    becomes(
      `${TITLE}## 第一章 联盟成员\n\n### 第一条 新成员加入\n\n依第三条第（二）项办理。\n\n### 第二条 除名\n\n由理事会除名。\n\n## 第二章 违约责任\n\n### 第三条 赔偿\n\n依第二条、第三条第二款处理。\n`,
      EXIT,
      insertedBetween(
        `${TITLE}## 第一章 联盟成员\n\n### 第一条 新成员加入\n\n依第四条第（二）项办理。\n\n`,
        '### 第二条 联盟成员的退出\n\n',
        EXIT,
        '### 第三条 除名\n\n由理事会除名。\n\n## 第二章 违约责任\n\n### 第四条 赔偿\n\n依第三条、第四条第二款处理。\n',
      ),
    );
  });

  it('1.1 below 1.: siblings and their references follow, other decimals stay', () => {
    becomes(
      `${TITLE}## 10. 一般条款\n\n### 10.1 不可抗力\n\n免责，损失达10.2万元的除外。\n\n### 10.2 文件送达\n\n见10.1和10.2.1。\n\n10.2.1 以书面送达。\n\n## 11. 其他\n\n依照10.2.1执行。\n`,
      LAW,
      `${TITLE}## 10. 一般条款\n\n### 10.1 不可抗力\n\n免责，损失达10.2万元的除外。\n\n### 10.2 法律适用\n\n${LAW_TEXT}\n\n### 10.3 文件送达\n\n见10.1和10.3.1。\n\n10.3.1 以书面送达。\n\n## 11. 其他\n\n依照10.3.1执行。\n`,
    );
  });
});

/** A text with the default words of a clause in the middle. */
function insertedBetween(head: string, lead: string, clause: string, tail: string): string {
  const preview = engine
    .open('', { standard: 'alliance-agreement' })
    .clauses()
    .find(({ id }) => id === clause)!.preview;
  return `${head}${lead}${preview}\n\n${tail}`;
}

describe('references that follow a clause that goes in', () => {
  const flat = (second: string, third = '赔偿损失。'): string =>
    `甲联盟协议书\n\n第一条 联盟名称：甲联盟。\n\n第二条 违约责任：${second}\n\n第三条 其他事项：${third}\n`;
  const after = (second: string, third?: string): string => {
    const { text, note } = insert(flat(second, third), 'main.projects.approval/project-approval');
    assert.equal(note, '');
    assert.match(text, /第二条 项目管理：项目来源/);
    return /第三条 违约责任：([^\n]{1,60})\n/.exec(text)![1]!;
  };

  for (const [words, expected] of [
    ['依第二、三条赔偿。', '依第三、四条赔偿。'],
    ['依第一至三条赔偿。', '依第一至四条赔偿。'],
    ['依第一条至第三条赔偿。', '依第一条至第四条赔偿。'],
    ['依第二和第三条赔偿。', '依第三和第四条赔偿。'],
    ['依本协议第三条赔偿。', '依本协议第四条赔偿。'],
    ['依前述第三条赔偿。', '依前述第四条赔偿。'],
    ['依第３条赔偿。', '依第４条赔偿。'],
    ['依**第三条**赔偿。', '依**第四条**赔偿。'],
    ['依《民法典》第三条赔偿。', '依《民法典》第三条赔偿。'],
    ['依《民法典》第二条第一款和第三条赔偿。', '依《民法典》第二条第一款和第三条赔偿。'],
    ['依民法典第二条、第三条赔偿。', '依民法典第二条、第三条赔偿。'],
    ['依国科发政〔2008〕770号第三条办理。', '依国科发政〔2008〕770号第三条办理。'],
    ['依《加入协议书》第三条办理。', '依《加入协议书》第三条办理。'],
    ['依项目协议第三条办理。', '依项目协议第三条办理。'],
    ['依《民法典》第三条和本协议第三条赔偿。', '依《民法典》第三条和本协议第四条赔偿。'],
    ['依第三条件赔偿。', '依第三条件赔偿。'],
  ] as const) {
    it(words, () => assert.equal(after(words), expected));
  }

  it('前条 of the clause behind becomes the number that it meant', () => {
    const before =
      '甲联盟协议书\n\n第一条 联盟名称：甲联盟。\n\n第二条 违约责任：违反前条的，依照目前条件赔偿。\n\n第三条 其他事项：依前条办理。\n';
    const { text } = insert(before, 'main.projects.approval/project-approval');
    assert.match(text, /第三条 违约责任：违反第一条的，依照目前条件赔偿。/);
    assert.match(text, /第四条 其他事项：依前条办理。/);
  });
});

describe('a clause that cannot be numbered for certain', () => {
  const unchanged = (before: string, { text }: Result): void => {
    // everything that stood there stands there still, in its order
    let at = 0;
    for (const line of before.split('\n').filter((one) => one !== '')) {
      const found = text.indexOf(line, at);
      assert.ok(found >= 0, `gone or changed: ${line}`);
      at = found + line.length;
    }
  };
  const refused = (before: string, clause: string, reason: RegExp): void => {
    const result = insert(before, clause);
    assert.match(result.note, /^条款未编号/);
    assert.match(result.note, reason);
    unchanged(before, result);
  };

  it('numbers that begin again in each chapter, with a reference that does not say which', () => {
    refused(
      `${TITLE}## 第一章 联盟成员\n\n第一条 加入：经理事会同意。\n\n第二条 除名：依第二条办理。\n\n## 第二章 违约责任\n\n第一条 赔偿。\n\n第二条 依第二条处理。\n`,
      EXIT,
      /第二条/,
    );
  });

  it('is numbered all the same where each reference names its chapter', () => {
    const before = `${TITLE}## 第一章 联盟成员\n\n第一条 加入：经理事会同意。\n\n第二条 除名：由理事会除名。\n\n## 第二章 违约责任\n\n第一条 赔偿。\n\n第二条 依本章第一条和第一章第二条处理，不影响第二章第二条。\n`;
    const { text, note } = insert(before, EXIT);
    assert.equal(note, '');
    assert.match(text, /第三条 除名：由理事会除名/);
    assert.match(text, /第二条 依本章第一条和第一章第三条处理，不影响第二章第二条。/);
  });

  it('two instruments in one file: each keeps its own numbers and references', () => {
    const before = `${TITLE}第一条 联盟名称：甲联盟。\n\n第二条 违约责任：依第三条赔偿。\n\n第三条 其他事项：无。\n\n# 甲产业技术创新战略联盟章程\n\n第一条 总则：依第二条执行。\n\n第二条 理事：由理事会依第三条选举。\n\n第三条 附则：无。\n`;
    const { text, note } = insert(before, 'main.projects.approval/project-approval');
    assert.equal(note, '');
    assert.match(text, /第二条 项目管理：项目来源/);
    assert.match(text, /第三条 违约责任：依第四条赔偿。\n\n第四条 其他事项：无。/);
    const charter = (all: string): string => all.slice(all.indexOf('# 甲产业技术创新战略联盟章程'));
    assert.equal(charter(text), charter(before));
  });

  it('two instruments without headings of their own', () => {
    const before =
      '甲产业技术创新战略联盟协议书\n\n第一条 联盟名称：甲联盟。\n\n第二条 违约责任：依第三条赔偿。\n\n第三条 其他事项：无。\n\n甲产业技术创新战略联盟章程\n\n第一条 总则：依第二条执行。\n\n第二条 理事：由理事会依第三条选举。\n\n第三条 附则：无。\n';
    const { text } = insert(before, 'main.projects.approval/project-approval');
    assert.match(text, /第三条 违约责任：依第四条赔偿。\n\n第四条 其他事项：无。/);
    const charter = (all: string): string => all.slice(all.indexOf('甲产业技术创新战略联盟章程'));
    assert.equal(charter(text), charter(before));
  });

  it('words that count several clauses back, or one forward', () => {
    const flat = (first: string, second: string): string =>
      `甲联盟协议书\n\n第一条 联盟名称：${first}\n\n第二条 违约责任：${second}\n\n第三条 其他事项：无。\n`;
    const clause = 'main.projects.approval/project-approval';
    refused(flat('甲联盟。', '依前两条赔偿。'), clause, /前两条/);
    refused(flat('名称变更依下一条办理。', '赔偿。'), clause, /下一条/);
    assert.equal(insert(flat('甲联盟。', '赔偿。下一条另有约定的除外。'), clause).note, '');
  });

  it('第五条之一 moves with 第五条, and references know the two apart', () => {
    const before =
      '甲联盟协议书\n\n第一条 联盟名称：甲联盟。\n\n第二条 违约责任：依第二条之一和第三条办理。\n\n第二条之一 依第二条办理。\n\n第三条 其他事项：无。\n';
    const { text, note } = insert(before, 'main.projects.approval/project-approval');
    assert.equal(note, '');
    assert.match(text, /第三条 违约责任：依第三条之一和第四条办理。\n\n第三条之一 依第三条办理。\n\n第四条/);
  });

  it('nothing goes in between 第X条 and 第X条之一 with a number', () => {
    refused(
      `${TITLE}## 第一章 联盟成员\n\n### 第一条 新成员加入\n\n经理事会同意。\n\n### 第一条之一 除名\n\n由理事会除名。\n\n### 第二条 成员名录\n\n见附件。\n`,
      EXIT,
      /第×条之一/,
    );
  });

  it('a reference in another form than the number', () => {
    const han = (words: string): string =>
      `${TITLE}## 一、联盟名称\n\n甲联盟。\n\n## 二、违约责任\n\n${words}\n\n## 三、其他事项\n\n无。\n`;
    refused(han('依本协议第三部分办理。'), 'main.projects.approval/project-approval', /第三部分/);
    const { text, note } = insert(han('依第一部分和第三条办理。'), 'main.projects.approval/project-approval');
    assert.equal(note, '');
    assert.match(text, /依第一部分和第四条办理。/);
  });

  it('第（二）项 where （二） is a heading of the same part, but not elsewhere', () => {
    const items = (inside: string, outside: string): string =>
      `${TITLE}## 九、违约责任\n\n### （一）赔偿\n\n${inside}\n\n### （二）风险以外的情形\n\n无。\n\n## 十、其他事项\n\n${outside}\n`;
    const { note } = insert(items('赔偿损失。', '依前款第（二）项办理。'), RISK);
    assert.equal(note, '');
  });

  it('a reference to the clauses of an agreement that was named before is left alone', () => {
    const before =
      '甲联盟协议书\n\n第一条 联盟名称：甲联盟。\n\n第二条 违约责任：各方另有协议的，依该协议第三条赔偿。\n\n第三条 其他事项：无。\n';
    const { text } = insert(before, 'main.projects.approval/project-approval');
    assert.match(text, /第三条 违约责任：各方另有协议的，依该协议第三条赔偿。\n\n第四条 其他事项/);
  });
});

describe('a draft into which clauses go one after the other', () => {
  /** 第X条 with a mark of its own and references that name the mark of what they mean: 依第三条⟨c⟩. */
  function draft(marks: readonly string[], references: readonly (readonly [number, number])[]): string {
    const articles = marks.map((mark, at) => {
      const words = references
        .filter(([from]) => from % marks.length === at)
        .map(([, to]) => `依第${numeral((to % marks.length) + 1)}条⟨${marks[to % marks.length]}⟩办理。`);
      return `第${numeral(at + 1)}条 ${TITLES[at]}：〔${mark}〕约定如下。${words.join('')}`;
    });
    return `甲联盟协议书\n\n${articles.join('\n\n')}\n`;
  }
  const TITLES = ['联盟名称', '技术创新目标', '组织机构', '联盟成员', '经费管理', '违约责任', '一般条款'];
  const numeral = (value: number): string =>
    '〇一二三四五六七八九十'[value] ?? `十${'一二三四五六七八九'[value - 11]}`;

  it('keeps every reference at the clause that it meant', () => {
    const clauses = engine
      .open('', { standard: 'alliance-agreement' })
      .clauses()
      .filter(({ section }) => section.startsWith('main.'))
      .map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 4 }),
        (references, inserted) => {
          let text = draft(['a', 'b', 'c', 'd', 'e', 'f', 'g'], references);
          const count = text.split('⟨').length;
          for (const clause of inserted) text = insert(text, clause).text;
          let seen = 1;
          for (const [, number, mark] of text.matchAll(/依第([一二三四五六七八九十]{1,3})条⟨(\w)⟩/g)) {
            seen++;
            assert.match(text, new RegExp(`^第${number}条 [^：\\n]{1,20}：〔${mark}〕`, 'm'), text);
          }
          assert.equal(seen, count);
        },
      ),
      { numRuns: 60 },
    );
  });
});
