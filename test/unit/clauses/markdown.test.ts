import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { clauseText } from '../../../server/src/engine/standard/clause-body.js';

const clauses = loadClauses();

const parser = unified().use(remarkParse).use(remarkGfm);

function kinds(node: Nodes, into = new Set<string>()): Set<string> {
  into.add(node.type);
  if ('children' in node) for (const child of node.children) kinds(child, into);
  return into;
}

const PLAIN = ['root', 'paragraph', 'text'];
const LIST = [...PLAIN, 'list', 'listItem'];
const TABLE = [...PLAIN, 'table', 'tableRow', 'tableCell'];

/** Clauses that are more than paragraphs. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'title/title': ['root', 'heading', 'text'],
  'preamble.recitals/recitals': LIST,
  'main.name-purpose/name-purpose': LIST,
  'main.goals-tasks/goals': LIST,
  'main.goals-tasks.division/division': TABLE,
  'main.organisation.liability-subject/recourse': LIST,
  'main.organisation.decision-body/council-rules': LIST,
  'annexes/contribution-table': TABLE,
};

describe('clauses as Markdown', () => {
  for (const clause of clauses) {
    it(`${clause.id} is read as it is written`, () => {
      const tree = parser.parse(clauseText(clause));
      const allowed = SHAPES[clause.id] ?? PLAIN;
      assert.deepEqual(
        [...kinds(tree)].filter((kind) => !allowed.includes(kind)),
        [],
      );
      for (const kind of ['heading', 'list', 'table']) {
        assert.equal(kinds(tree).has(kind), allowed.includes(kind), kind);
      }
    });
  }

  it('keeps the sentence after a table out of the table', () => {
    const division = clauses.find(({ id }) => id === 'main.goals-tasks.division/division');
    assert.ok(division);
    const blocks = parser.parse(clauseText(division)).children.map(({ type }) => type);
    assert.deepEqual(blocks, ['table', 'paragraph']);
  });
});
