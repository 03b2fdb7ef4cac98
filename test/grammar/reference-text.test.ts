import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { type Token, markdown, marked } from './tokeniser.js';

const SEED = new URL('../corpus/seeds/003-fujian-plan-and-agreement-reference.txt', import.meta.url);

describe('grammar: the reference text of the agreement (seed 003, lines 103-379)', () => {
  let grammar: IGrammar;
  let tokens: Token[];
  before(async () => {
    grammar = await markdown(true);
    const lines = readFileSync(SEED, 'utf8').split(/\r?\n/);
    // lines before the annex are blanked, so that the numbers of lines stay those of the seed
    tokens = marked(grammar, [...Array<string>(102).fill(''), ...lines.slice(102, 379)].join('\n'));
  });
  const linesOf = (kind: string): number[] =>
    tokens.filter((token) => token.scopes.at(-1)?.includes(kind)).map((token) => token.line + 1);

  it('marks the four blanks and the line of dots', () => {
    assert.deepEqual(linesOf('placeholder'), [151, 178, 180, 212, 357]);
  });

  it('marks the numbers of the six parts and of the decimal clauses, and leaves lists to Markdown', () => {
    const numbers = tokens.filter((token) => token.scopes.at(-1)?.includes('clause-number'));
    assert.deepEqual(
      numbers.map((token) => token.text).join(' '),
      '附件 1 一、 二、 三、 四、 五、 六、 一、 二、 三、 四、 3.1 3.2 3.3 1.1 1.2 1.1 1.2 1.2.1 1.2.2 1.3 五、 六、',
    );
  });

  it('marks nothing else: the text defines no term, names no party and states no sum', () => {
    assert.equal(tokens.length, linesOf('placeholder').length + linesOf('clause-number').length);
  });
});
