import assert from 'node:assert/strict';
import { ALLIANCE } from './built-in.js';
import {
  ancestors,
  byId,
  childrenOf,
  descendants,
  topOf,
} from '../../../server/src/engine/standard/lookup.js';
import type { Standard } from '../../../server/src/engine/standard/types.js';

const standard = ALLIANCE;
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

describe('looking up the standard', () => {
  it('finds nodes by id', () => {
    assert.equal(byId(standard, 'main.members.expulsion')?.title.zh, '成员除名');
    assert.equal(byId(standard, 'main.nothing'), undefined);
  });

  it('goes up, nearest first', () => {
    assert.deepEqual(ids(ancestors(standard, 'main.members.expulsion')), ['main.members', 'main']);
    assert.deepEqual(ancestors(standard, 'title'), []);
    assert.deepEqual(ancestors(standard, 'main.nothing'), []);
  });

  it('goes down in typical order', () => {
    assert.deepEqual(ids(childrenOf(standard, 'preamble')), ['preamble.parties', 'preamble.recitals']);
    assert.deepEqual(childrenOf(standard, 'title'), []);
    const below = ids(descendants(standard, 'main'));
    assert.equal(below.length, 60);
    assert.deepEqual(below.slice(0, 3), [
      'main.name-purpose',
      'main.name-purpose.relations',
      'main.goals-tasks',
    ]);
  });

  it('finds the top section', () => {
    assert.equal(topOf(standard, 'main.breach.risk')?.id, 'main.breach');
    assert.equal(topOf(standard, 'main.breach')?.id, 'main.breach');
    assert.equal(topOf(standard, 'main'), undefined);
    assert.equal(topOf(standard, 'main.nothing'), undefined);
    for (const { id } of standard.nodes) {
      if (id === 'main' || id === 'preamble') continue;
      assert.notEqual(topOf(standard, id), undefined, id);
    }
  });

  it('keeps standards apart', () => {
    const other: Standard = { ...standard, nodes: standard.nodes.slice(0, 1) };
    assert.equal(byId(other, 'main'), undefined);
    assert.equal(byId(standard, 'main')?.id, 'main');
  });
});
