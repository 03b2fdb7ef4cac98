import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { markdown, marked } from './tokeniser.js';

const CLAUSE = '第一条 甲方：××公司按本协议第八条第二款投入人民币100万元（以下简称“投入”）';

/** Parts of a Markdown file that are no text of the agreement. */
const SILENT: Record<string, string> = {
  'fenced code': `\`\`\`\n${CLAUSE}\n\`\`\``,
  'fenced code of a known language': `\`\`\`js\n// ${CLAUSE}\n\`\`\``,
  'fenced code of an unknown language': `~~~contract\n${CLAUSE}\n~~~`,
  'fenced code in a list': `- 甲\n  \`\`\`\n  ${CLAUSE}\n  \`\`\``,
  'indented code': `    ${CLAUSE}`,
  'inline code': `代码 \`${CLAUSE}\` 之后`,
  'HTML comment': `<!-- ${CLAUSE} -->`,
  'HTML comment over several lines': `<!--\n${CLAUSE}\n\n${CLAUSE}\n-->`,
  'HTML comment inside a line': `正文 <!-- ${CLAUSE} --> 正文`,
  'attribute of a tag': `正文 <a title="按本协议第八条第二款">正文</a>`,
  'address of a link': '正文 [正文](./附件一.md "按本协议第八条第二款")',
  'text of a link': '正文 [本协议第八条第二款](#8)',
  image: '![本协议第八条第二款](a.png)',
  'link definition': '[附件一]: ./附件一.md',
  'front matter': `---\ntitle: 由××公司按本协议第八条第二款投入\n---\n正文`,
};

describe('grammar: silent parts of a file', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await markdown(true);
  });

  it('the clause used here is marked when it stands in the text', () => {
    const scopes = new Set(marked(grammar, CLAUSE).map((token) => token.scopes.at(-1)));
    assert.equal(scopes.size, 6);
  });

  for (const [name, text] of Object.entries(SILENT)) {
    it(name, () => {
      assert.deepEqual(
        marked(grammar, text).map((token) => token.text),
        [],
      );
    });
  }

  it('text after each of them is marked again', () => {
    for (const [name, text] of Object.entries(SILENT)) {
      const last = marked(grammar, `${text}\n\n第二条 名称`).at(-1);
      assert.equal(last?.text, '第二条', name);
    }
  });
});
