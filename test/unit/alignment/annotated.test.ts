import assert from 'node:assert/strict';
import { annotatedDrafts, readAnnotated as read } from '../../../scripts/lib/annotated.js';
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

const drafts = annotatedDrafts(false);

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
