import assert from 'node:assert/strict';
import { DISPUTES } from './disputes.js';
import { newlyFound } from './four-parties.js';
import { GOVERNANCE } from './governance.js';
import { PARTIES } from './parties.js';

/** Rules with wordings that fire and near ones that do not, each in a chapter of one and the same agreement. */
describe('wordings', () => {
  for (const { rule, fires, silent } of [...GOVERNANCE, ...DISPUTES, ...PARTIES])
    describe(rule, () => {
      for (const [chapter, text, instead] of fires)
        it(`fires: ${text}`, () => {
          const found = newlyFound({ chapter, text, ...(instead ? { instead } : {}) });
          assert.ok(found.includes(rule), found.join());
        });
      for (const [chapter, text, instead] of silent)
        it(`is silent: ${text}`, () => {
          const found = newlyFound({ chapter, text, ...(instead ? { instead } : {}) });
          assert.ok(!found.includes(rule), found.join());
        });
    });
});
