import assert from 'node:assert/strict';
import { outlineText } from './outline-text.js';

const check = (text: string, expected: string): void => assert.equal(outlineText(text), expected.trim());

describe('outline', () => {
  it('nests chapters, articles and items by their numbers, whatever marks them', () => {
    check(
      '第一章 总则\n\n第一条 联盟名称\n\n（一）全称为甲联盟，简称联盟。\n\n（二）英文名略，以章程为准。\n\n第二条 宗旨\n\n第二章 成员\n\n第三条 加入',
      `
number 第一章 总则
  number 第一条 联盟名称
    number （一）
    number （二）
  number 第二条 宗旨
number 第二章 成员
  number 第三条 加入`,
    );
  });

  it('keeps articles that run on through 一、 二、 below them', () => {
    check(
      '一、总则\n\n第一条 联盟由各方组成，不具有法人资格。\n\n二、成员\n\n第二条 成员应当按期缴纳会费。',
      `
number 一、 总则
  number 第一条
number 二、 成员
  number 第二条`,
    );
  });

  it('takes chapters that count on in another style for chapters', () => {
    const text =
      '一、成员\n成员享有权利。\n2. 经费管理\n经费专账管理。\n三、项目管理\n项目由理事会立项。\n四、其他';
    const chapters = 'number 一、 成员\nnumber 2. 经费管理\nnumber 三、 项目管理\nnumber 四、 其他';
    check(text, chapters);
    check(text.replace(/^.{1,3}[、.].*$/gm, '\n**$&**\n'), chapters.replaceAll('number', 'bold'));
    // items that go on with their own run stay where they are
    check(
      '一、成员\n1. 条件\n2. 权利\n二、经费\n3. 来源\n4. 用途',
      'number 一、 成员\n  number 1. 条件\n  number 2. 权利\nnumber 二、 经费\n  number 3. 来源\n  number 4. 用途',
    );
  });

  it('lets a list that begins again stand below its clause, and the clauses count on behind it', () => {
    check(
      '3. 组织机构\n\n参考如下。\n\n1. 各方共同约定责任主体，代表联盟。\n\n2. 设立理事会，为决策机构。\n\n4. 联盟成员\n\n1. 成员的条件如下，缺一不可。',
      `
number 3. 组织机构
  number 1.
  number 2.
number 4. 联盟成员
  number 1.`,
    );
  });

  it('reads one paragraph without blank lines line by line', () => {
    check(
      '第一条 名称\n联盟的名称为甲联盟。\n第二条 宗旨\n联盟的宗旨是合作。',
      `
number 第一条 名称
number 第二条 宗旨`,
    );
  });

  it('finds an article in the middle of a line after the end of a sentence', () => {
    check('第一条 联盟不具有法人资格。第二条 成员按期投入。', 'number 第一条\nnumber 第二条');
  });

  it('does not break a line at a reference', () => {
    check('第一条 成员按第二条 的约定投入。违约的，依第三条的规定处理。', 'number 第一条');
  });

  it('treats bold headings as siblings and their numbers as levels', () => {
    check(
      '**第一章　总　则**\n\n**第一条** 名称如下。\n\n**第二章　成员**\n\n**签署**',
      `
bold 第一章 总则
  number 第一条
bold 第二章 成员
bold 签署 [signature]`,
    );
  });

  it('takes the title of an article from the words before a gap, a colon or brackets', () => {
    check(
      '第一条　联盟名称　联盟定名为甲联盟。\n\n第二条：争议解决：由各方协商。\n\n第三条（保密）各方保守秘密。',
      `
number 第一条 联盟名称
number 第二条 争议解决
number 第三条 保密`,
    );
  });

  it('drops comments, fenced code, tables of contents and quoted notes', () => {
    check(
      '<!--\n第一条 旧名称\n-->\n\n目 录\n\n一、总则\n\n二、成员\n\n一、总则\n\n联盟由各方组成。\n\n> 一、注：此处可省略\n\n```\n三、代码\n```\n\n二、成员\n\n成员如下。',
      'number 一、 总则\nnumber 二、 成员',
    );
  });

  it('does not take a signature line over dashes for a heading with levels below it', () => {
    check(
      '## 十、其他\n\n本条完。\n\n甲方（盖章）：\n-----\n\n乙方（盖章）：\n-----',
      'atx 十、 其他\n  setext 甲方(盖章)\n  setext 乙方(盖章)'.replaceAll('\n  ', '\n'),
    );
  });

  it('gives text behind 附件N to the annex, and a list of annexes to the body', () => {
    check(
      '## 十、其他\n\n本条完。\n\n## 附件\n\n附件一：成员名录\n\n附件二：管理办法\n\n## 签署页\n\n甲方（盖章）\n\n## 附件二 管理办法\n\n第一条 为规范管理，制定本办法。\n\n第二条 本办法自通过之日起生效。',
      `
atx 十、 其他
atx 附件
  run-in 附件一
  run-in 附件二
atx 签署页 [signature]
atx 附件二管理办法 [annex]
  number 第一条 [annex]
  number 第二条 [annex]`,
    );
  });

  it('takes rules with a title and articles of their own behind the page of signatures for an annex', () => {
    check(
      '**第一章 名称**\n\n**签署**\n\n甲公司（公章）\n\n**知识产权管理规则**\n\n**第一章 总则**\n\n第一条 为规范管理，制定本规则。',
      `
bold 第一章 名称
bold 签署 [signature]
bold 知识产权管理规则 [annex]
bold 第一章 总则 [annex]
  number 第一条 [annex]`,
    );
    check(
      '**第一章 名称**\n\n**签署**\n\n甲公司（公章）\n\n**联盟章程**\n\n另行制定。',
      `
bold 第一章 名称
bold 签署 [signature]`,
    );
  });

  it('never throws and ends on hostile texts', () => {
    for (const text of [
      '',
      '\n',
      '\uFEFF',
      '\ud800',
      '第'.repeat(5000),
      '一、'.repeat(5000),
      '# '.repeat(3000),
      '（'.repeat(5000),
      '附件'.repeat(3000),
    ]) {
      assert.equal(typeof outlineText(text), 'string');
    }
  });
});
