import assert from 'node:assert/strict';
import { extractAll, type Reader } from '../../../server/src/engine/facts/extract.js';
import type { Located, ReaderFaultFact } from '../../../server/src/engine/facts/types.js';
import type { RuleContext } from '../../../server/src/engine/rules/context.js';
import { rules } from '../../../server/src/engine/rules/registry.js';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';

const BROKEN: Reader = {
  name: 'facts/broken',
  read: (line) => {
    if (line.text.includes('坏')) throw new RangeError('out of words');
    return [{ type: 'duty', from: 0, to: 0 }];
  },
};
const SOUND: Reader = { name: 'facts/sound', read: () => [{ type: 'duty', from: 0, to: 0 }] };

describe('a reader of facts that throws', () => {
  const lines = ['好的一行', '坏的一行', '好的一行'].map((raw) => ({
    line: normaliseLine(raw),
    setting: { table: false },
  }));

  it('costs its own facts of that line only, and leaves a fact that says so', () => {
    assert.deepEqual(
      extractAll(lines, [BROKEN, SOUND]).map((facts) => facts.map(({ type }) => type)),
      [
        ['duty', 'duty'],
        ['readerFault', 'duty'],
        ['duty', 'duty'],
      ],
    );
  });

  it('is an engine-fault, once for each reader, that names it and its reason', () => {
    const faults = extractAll([...lines, ...lines], [BROKEN]).flatMap((facts, line) =>
      facts
        .filter((fact): fact is ReaderFaultFact => fact.type === 'readerFault')
        .map((fact): Located<ReaderFaultFact> => ({
          ref: { chunk: 0, line },
          fact,
          section: '',
          region: 'body',
        })),
    );
    assert.equal(faults.length, 2);
    const found = rules
      .find(({ id }) => id === 'engine-fault')!
      .check({ facts: () => faults } as unknown as RuleContext);
    assert.deepEqual(
      found.map(({ place, message }) => [place.line, message.id, message.args]),
      [[1, 'engine-fault', { rule: 'facts/broken', reason: 'out of words' }]],
    );
  });
});
