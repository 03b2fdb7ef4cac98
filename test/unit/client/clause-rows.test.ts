import assert from 'node:assert/strict';
import { chapterRows, clausesOf } from '../../../client/src/views/clause-rows.js';
import type { ClauseItem } from '../../../server/src/lsp/protocol.js';

function clause(id: string, sectionTitle: string, present: boolean): ClauseItem {
  return { id, section: id, sectionTitle, title: id, prefixes: [], preview: '', present, own: false };
}

const ALL = [
  clause('entry', '联盟成员', true),
  clause('expulsion', '联盟成员', false),
  clause('breach', '违约责任', false),
];

describe('the rows of sections and clauses', () => {
  it('are the chapters in their order, missing where the draft has none of their sections', () => {
    assert.deepEqual(
      chapterRows(ALL).map((row) => row.kind === 'chapter' && [row.title, row.missing, row.clauses.length]),
      [
        ['联盟成员', false, 2],
        ['违约责任', true, 1],
      ],
    );
    assert.deepEqual(chapterRows([]), []);
  });

  it('stand for their clauses; what else a menu hands over stands for none', () => {
    const [members] = chapterRows(ALL);
    assert.deepEqual(clausesOf(members), ALL.slice(0, 2));
    assert.deepEqual(clausesOf({ kind: 'clause', clause: ALL[2] }), [ALL[2]]);
    for (const other of [undefined, null, 'breach', 3, {}, { kind: 'other' }])
      assert.equal(clausesOf(other), undefined);
  });
});
