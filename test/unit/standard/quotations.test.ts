import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { standards } from './built-in.js';
import type { Basis } from '../../../server/src/engine/standard/types.js';

/** Which committed text a quoted document is found in. */
const SEEDS: readonly (readonly [name: string, file: string])[] = [
  ['国科发政〔2008〕770号', '000-guidance-770.txt'],
  ['国科发计〔2008〕338号', '001-provisional-rules-338.txt'],
  ['闽科政〔2009〕46号', '003-fujian-plan-and-agreement-reference.txt'],
  ['云南科技出版社', '004-yunnan-book-front-matter.txt'],
];

function seedOf({ document }: Basis): readonly string[] | undefined {
  const file = SEEDS.find(([name]) => document.includes(name))?.[1];
  if (file === undefined) return undefined;
  return readFileSync(new URL(`../../corpus/seeds/${file}`, import.meta.url), 'utf8').split('\n');
}

const bare = (text: string): string => text.replace(/[\s　]+/g, '');

function* allBasis(): Generator<readonly [where: string, basis: Basis]> {
  for (const { nodes, forbidden } of standards) {
    for (const { id, basis } of forbidden) if (basis) yield [id, basis];
    for (const node of nodes) {
      for (const basis of node.basis) yield [node.id, basis];
      for (const { id, basis } of node.elements) if (basis) yield [`${node.id}/${id}`, basis];
    }
  }
}

describe('quotations of the standards', () => {
  it('stand word for word in the source at the lines given', () => {
    let checked = 0;
    for (const [where, basis] of allBasis()) {
      if (basis.quotation === undefined) continue;
      const seed = seedOf(basis);
      assert.ok(seed, `${where}: ${basis.document} is quoted but no text of it is committed`);
      const lines = / 第(\d+)(?:-(\d+))?行$/.exec(basis.article);
      assert.ok(lines, `${where}: the quotation has no line`);
      const from = Number(lines[1]);
      const text = bare(seed.slice(from - 1, Number(lines[2] ?? from)).join(''));
      assert.ok(text.includes(bare(basis.quotation)), `${where} ${basis.article}: ${basis.quotation}`);
      checked++;
    }
    assert.ok(checked >= 150, `only ${checked} quotations`);
  });

  it('come only from documents that were read', () => {
    for (const [where, { quotation, status, checked }] of allBasis()) {
      assert.match(checked, /^\d{4}-\d{2}-\d{2}$/, where);
      if (quotation !== undefined) assert.equal(status, 'read', where);
    }
  });

  it('cite statutes by article only', () => {
    for (const [where, { document, article, quotation }] of allBasis()) {
      if (!document.startsWith('《中华人民共和国')) continue;
      assert.match(article, /^第[一二三四五六七八九十百]+条(?:、第[一二三四五六七八九十百]+条)*$/, where);
      assert.equal(quotation, undefined, where);
    }
  });
});
