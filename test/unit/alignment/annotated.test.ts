import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { structureOf } from '../outline/outline-text.js';

interface Expected {
  readonly sections: Readonly<
    Record<
      string,
      { readonly present: boolean; readonly line: number | null; readonly alsoLines?: readonly number[] }
    >
  >;
  readonly tolerated?: readonly { readonly kind: string }[];
}

const FOLDER = new URL('../../corpus/annotated/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const locked = new Set(JSON.parse(read('locked.json')) as readonly string[]);
const drafts = readdirSync(FOLDER)
  .filter((name) => /^\d\d-.*\.md$/.test(name))
  .map((name) => name.replace(/\.md$/, ''))
  .filter((name) => !locked.has(name) && !locked.has(`${name}.md`));

/** Differences between what a draft is labelled with and what is recognised. */
function differences(name: string): readonly string[] {
  const expected = JSON.parse(read(`${name}.expected.json`)) as Expected;
  const { structure, places, document } = structureOf(read(`${name}.md`));
  const tolerated = new Set(expected.tolerated?.map(({ kind }) => kind));
  const out: string[] = [];
  for (const [id, { present, line, alsoLines }] of Object.entries(expected.sections)) {
    const best = structure.alignment.matches.get(id)?.[0];
    if (tolerated.has(`missing-section:${id}`)) continue;
    if ((best !== undefined) !== present) {
      out.push(`${id}: ${present ? 'not found' : 'found'}`);
      continue;
    }
    if (!best) continue;
    const found = document.positionAt(places.spanOf(best.place).start).line + 1;
    if (found !== line && !alsoLines?.includes(found)) out.push(`${id}: line ${found}, not ${line}`);
  }
  return out;
}

describe('alignment of annotated drafts', () => {
  it('covers at least 26 drafts', () => assert.ok(drafts.length >= 26));
  for (const name of drafts)
    it(`finds the sections of ${name}`, () => assert.deepEqual(differences(name), []));
});
