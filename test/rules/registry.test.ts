import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../server/src/engine/rules/registry.js';
import type { Basis } from '../../server/src/engine/standard/types.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { categories } = JSON.parse(read('docs/rules/catalogue.json')) as {
  categories: Record<string, string[]>;
};

/** Which committed text a quoted document is found in. */
const SEEDS: readonly (readonly [name: string, file: string])[] = [
  ['国科发政〔2008〕770号', '000-guidance-770.txt'],
  ['国科发计〔2008〕338号', '001-provisional-rules-338.txt'],
  ['闽科政〔2009〕46号', '003-fujian-plan-and-agreement-reference.txt'],
  ['云南科技出版社', '004-yunnan-book-front-matter.txt'],
];
const bare = (text: string): string => text.replace(/\s+/g, '');

function seedText({ document, article }: Basis): string | undefined {
  const file = SEEDS.find(([name]) => document.includes(name))?.[1];
  const lines = /第(\d+)(?:-(\d+))?行$/.exec(article);
  if (!file || !lines) return undefined;
  const from = Number(lines[1]);
  const seed = read(`test/corpus/seeds/${file}`).split('\n');
  return bare(seed.slice(from - 1, Number(lines[2] ?? from)).join(''));
}

describe('the list of rules', () => {
  it('knows every code once, under its category in the catalogue', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id, category } of rules) assert.ok(categories[category]?.includes(id), `${category} ${id}`);
  });

  it('has a rule for every code of the catalogue, and no other', () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), Object.values(categories).flat().sort());
  });

  it('names its levels, depths and needs', () => {
    for (const { id, title, needs, messages } of rules) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(title.zh !== '' && title.en !== '', id);
      assert.equal(new Set(needs).size, needs.length, id);
      for (const [name, zh] of Object.entries(messages['zh-CN'])) {
        const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
        assert.deepEqual(places(messages.en[name] ?? ''), places(zh), `${id} ${name}`);
      }
    }
  });

  it('quotes the committed sources word for word', () => {
    let checked = 0;
    for (const { id, basis } of rules) {
      for (const source of basis) {
        assert.match(source.checked, /^\d{4}-\d{2}-\d{2}$/, id);
        if (source.quotation === undefined) continue;
        assert.equal(source.status, 'read', `${id}: ${source.document}`);
        const seed = seedText(source);
        if (seed === undefined) {
          // statutes are read in a public copy, which the page of the rule names
          assert.match(source.article, /^第[一二三四五六七八九十百]+条/, `${id}: ${source.document}`);
          continue;
        }
        assert.ok(seed.includes(bare(source.quotation)), `${id}: ${source.article} ${source.quotation}`);
        checked++;
      }
    }
    assert.ok(checked >= 15, `only ${checked} quotations`);
  });

  it('never shows the numbers of the catalogue’s rows', () => {
    for (const { id, messages } of rules) {
      for (const text of [...Object.values(messages['zh-CN']), ...Object.values(messages.en)]) {
        assert.doesNotMatch(text, /(?:^|[^A-Za-z])[SKCNRDL]\d{1,2}(?![A-Za-z\d])/, id);
      }
    }
  });
});
