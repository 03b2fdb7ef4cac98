import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { markdown, tokens } from './tokeniser.js';

const DRAFTS = new URL('../corpus/annotated/', import.meta.url);

/** Markdown next to the things that the injection grammar marks. */
const NEIGHBOURS = [
  '第一条 **名称** 与 *宗旨* 以及 `代码` 和 [链接](a.md)',
  '**第一条** 名称',
  '**第一条：名称** 联盟',
  '## 第一章 **总则** `x` ##',
  '> 第一条 **名称**\n> 第二条 *宗旨*',
  '- （一）**名称**；\n  - 1、*宗旨*\n- 甲方：**公司**',
  '1. 第一条 **名称**\n   1.1 *宗旨*',
  '| 甲方： | 50% | **粗** |\n| --- | --- | --- |\n|人民币5万元|**粗**|见附件一 *斜* |',
  '第一章 总则\n======\n甲方（盖章）：\n-----',
  '（以下简称“**联盟**”）与（以下简称**联盟**）',
  '甲方：____ **粗** {{partyA}} *斜*',
  '一、<u> 肆 </u>份，<b>第二条</b> **粗**',
  '正文 <!-- 第一条 --> **粗** 第八条第二款 *斜*',
  '~~第三条第一款~~ **第四条第二款** [附件一](a.md) ![附件二](b.png)',
  '第一条 a\\*b\\_c &nbsp; & < 联盟',
];

describe('grammar: Markdown around the marks keeps its formatting', () => {
  let plain: IGrammar;
  let injected: IGrammar;
  before(async () => {
    plain = await markdown(false);
    injected = await markdown(true);
  });

  for (const text of NEIGHBOURS) {
    it(text.replaceAll('\n', ' ⏎ '), () => {
      assert.deepEqual(scopesByCharacter(injected, text), scopesByCharacter(plain, text));
    });
  }

  it('in every annotated draft, but for asterisks that are blanks', () => {
    const files = readdirSync(DRAFTS).filter((name) => name.endsWith('.md'));
    assert.ok(files.length >= 30, `${files.length} drafts`);
    for (const name of files) {
      const text = readFileSync(new URL(name, DRAFTS), 'utf8');
      const lines = text.split(/\r\n|\r|\n/);
      const before = scopesByCharacter(plain, text);
      const after = scopesByCharacter(injected, text);
      for (const [index, line] of lines.entries()) {
        if (after[index]?.asteriskBlank) continue;
        assert.deepEqual(after[index], before[index], `${name}:${index + 1}: ${line}`);
      }
    }
  });
});

interface LineScopes {
  characters: string[];
  asteriskBlank: boolean;
}

/** For every character of every line its scopes without ours, so that only the work of the Markdown grammar remains. */
function scopesByCharacter(grammar: IGrammar, text: string): LineScopes[] {
  const lines: LineScopes[] = [];
  for (const token of tokens(grammar, text)) {
    const line = (lines[token.line] ??= { characters: [], asteriskBlank: false });
    const base = token.scopes.filter((scope) => !scope.endsWith('.agreement')).join(' ');
    for (const character of token.text.split('')) {
      // in a row of underscores the Markdown grammar sees an empty italic; the blank takes it away
      line.characters.push(character === '_' ? '_' : base);
    }
    if (base !== token.scopes.join(' ') && token.text.startsWith('*')) line.asteriskBlank = true;
  }
  return lines;
}
