import assert from 'node:assert/strict';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { clauseText } from '../../../server/src/engine/standard/clause-body.js';
import { engine } from '../draft.js';

const clauses = loadClauses();

describe('a clause of the library alone', () => {
  for (const clause of clauses) {
    it(`is read as ${clause.section}: ${clause.prefixes.zh}`, () => {
      const heading = clause.heading === '' ? '' : `## ${clause.heading}\n\n`;
      const text = `${heading}${clauseText(clause)}\n`;
      const sections = engine.open(text, { standard: 'alliance-agreement' }).sections();
      const own = sections.find(({ id }) => id === clause.section)!;
      assert.equal(own.status, 'present');
      const place = own.places.find(({ evidence }) => evidence === 'heading');
      assert.ok(place, 'its heading is known as the heading of the section');
      assert.equal(place.heading.start, heading === '' ? 2 : 3);
      assert.equal(text.slice(place.extent.end).trim(), '', 'the whole clause belongs to it');
      const empty = sections.filter(({ status }) => status === 'empty').map(({ id }) => id);
      assert.deepEqual(empty, []);
    });
  }
});
