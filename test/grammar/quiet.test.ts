import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IGrammar } from 'vscode-textmate';
import { markdown, marked } from './tokeniser.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Lines of ordinary files: a contributed grammar reaches every Markdown file of the user, not only agreements. */
const ORDINARY = [
  '# my-package',
  '## 1. Installation',
  '1. Run `npm install`.',
  '1.1 Getting started',
  '(1) First of all',
  'a) First of all',
  'I. Introduction',
  '- [ ] write the docs (TODO, TBD)',
  'Use {{ message }} in the template, or ${name} in a script.',
  'Hello {{name}}, your id is ${id}.',
  '| Name | Coverage | Price |',
  '| ---- | -------: | ----- |',
  '| core | 98.5%    | $100  |',
  'Coverage is 95%; the price is ¥1,000 or $20.',
  'A 3×4 matrix, 1024×768 pixels, x×y',
  'Call `__init__` or __init__ and foo(), arr[ ], arr[].',
  '**bold** and *italic* and ***both*** and ____ and ......',
  'status 20x, 20xx and XX',
  'See section 3.2 and Annex 1 of [the manual](https://example.com/3.2).',
  'Party A: the server; Party B: the client',
  '“quoted”: refers to the text … and so on ……',
  'v1.2.0 (2026-01-31)',
  '______',
  '***',
  '# 使用指南',
  '## 安装',
  '- 支持 Windows、macOS 和 Linux',
  '1. 运行 `npm install`',
  '2. 打开设置，搜索“格式化”',
  '## v2.0 版本发布',
  '2.0 版本的新增功能',
  '点击**设置**按钮，选择**公司**账号。',
  '执行第一条命令，再看第二章的例子和第三节。',
  '详见第二章，或者查看上述文档。',
  '调用函数()，数组[ ]为空，括号（）不能省略。',
  '把XX模块里的xx文件改成自己的名字。',
  '3元组、二元运算符、5元素列表',
  '甲方和乙方是示例数据，官方：无，第三方：无',
  '路线图：插件系统待定……',
  '图片尺寸 1024×768，缩放 2× 显示',
  '这是指针，指向下一个节点；“指针”指向它。',
  '之前款式和当前条件都会保留。',
  '[下载附件](./a.zip)，附件大小不超过 10 MB',
  '六成员变量、三成本降低',
  '__粗体__文字，___粗斜体___文字，**加粗****再加粗**',
];

describe('grammar: ordinary Markdown stays as it is', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await markdown(true);
  });
  const seen = (text: string): string[] =>
    marked(grammar, text).map((token) => `${token.line + 1}: ${token.text} ${token.scopes.at(-1)}`);

  for (const line of ORDINARY) {
    it(line, () => {
      assert.deepEqual(seen(line), []);
    });
  }

  it('nothing in the READMEs of the installed packages', function () {
    this.timeout(120_000);
    const files = readmes();
    assert.ok(files.length >= 100, `only ${files.length} READMEs below ${MODULES}: run npm ci`);
    for (const file of files.slice(0, 120)) assert.deepEqual(seen(readFileSync(file, 'utf8')), [], file);
  });
});

/** README.md of every package at the top of node_modules, sorted. */
function readmes(): string[] {
  const packages = readdirSync(MODULES)
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(path.join(MODULES, name)).map((inner) => path.join(name, inner))
        : [name],
    )
    .sort();
  return packages.map((name) => path.join(MODULES, name, 'README.md')).filter((file) => existsSync(file));
}
