import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GRAMMAR_FILE } from './tokeniser.js';

interface Build {
  text(): string;
}

describe('grammar: the committed file', () => {
  it('is what syntaxes/source gives; else run: node syntaxes/source/build.mjs', async () => {
    const build = (await import(new URL('../../syntaxes/source/build.mjs', import.meta.url).href)) as Build;
    assert.equal(readFileSync(GRAMMAR_FILE, 'utf8'), build.text());
  });

  it('has no scope name that changes the token type in VS Code', () => {
    const names = [...readFileSync(GRAMMAR_FILE, 'utf8').matchAll(/"name": "([^"]*\.agreement)"/g)];
    assert.ok(names.length > 40);
    for (const [, name] of names)
      assert.doesNotMatch(name ?? '', /\b(?:comment|string|regex|meta\.embedded)\b/);
  });
});
