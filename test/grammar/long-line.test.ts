import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { GRAMMAR_FILE, markdown, textmate } from './tokeniser.js';

/** VS Code does not tokenise a longer line (editor.maxTokenizationLineLength). */
const LONGEST = 20_000;

/** Text that a pattern begins to match again and again. */
const UNITS: Record<string, string> = {
  clauses: '第三条　甲方应按本协议第八条第二款投入人民币壹佰万元整（￥1,000,000.00），占50%；××。',
  prose: '联盟成员应当按照本协议履行义务，',
  numerals: '一二三四五',
  digits: '1',
  'dotted digits': '1.1.',
  'digits with commas': '人民币1,',
  'article heads': '第一',
  articles: '第一条第一款、',
  cues: '按第',
  'open brackets': '（以下简称',
  'open quotes': '“联盟',
  'as used': '本协议所称',
  underscores: '_',
  'full-width underscores': '联＿',
  crosses: '×',
  ellipses: '…',
  'full-width spaces': '　',
  templates: '联{{',
  shares: '一成',
  money: '一万',
  'bracketed asterisks': '*单位*（',
};

describe('grammar: long lines', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await markdown(true);
  });

  for (const [name, unit] of Object.entries(UNITS)) {
    it(`the longest line that VS Code tokenises: ${name}`, function () {
      // tens of milliseconds; a pattern with quadratic work takes minutes
      this.timeout(20_000);
      const line = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
      const { stoppedEarly } = grammar.tokenizeLine(line, textmate.INITIAL);
      assert.equal(stoppedEarly, false);
    });
  }

  it('a line of 1 MB', function () {
    this.timeout(60_000);
    const line = (UNITS['clauses'] ?? '').repeat(25_000).slice(0, 1_000_000);
    assert.equal(line.length, 1_000_000);
    const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
    const last = tokens.findLast((token) => token.scopes.at(-1)?.endsWith('.agreement'));
    assert.ok((last?.endIndex ?? 0) > 999_900, 'marked to its end');
  });

  it('every repetition of every pattern is bounded or possessive', () => {
    const sources: string[] = [];
    JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8'), (key, value: unknown) => {
      if (key === 'match' && typeof value === 'string') sources.push(value);
      return value;
    });
    assert.ok(sources.length > 40);
    for (const source of sources) {
      const signs = source.replace(/\\./g, '').replace(/\[[^[\]]*\]/g, '');
      const notPossessive = signs.replaceAll('*+', '').replaceAll('++', '');
      assert.doesNotMatch(notPossessive, /[*+]|,\}/, source);
    }
  });
});
