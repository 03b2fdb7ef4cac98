import assert from 'node:assert/strict';
import { atLeast } from '../lsp/least.js';
import type { Draft } from './agreement.js';
import { CLEAN } from './clean.js';
import { FAULTY, SELF_CONTAINED } from './faulty.js';
import { findingsOf } from './findings.js';
import { LAYOUTS, REFERENCE } from './layouts.js';

/** Rules that speak about the layout itself: they have to differ. */
const ABOUT_LAYOUT: Readonly<Record<string, string>> = {
  'plain-heading': 'says that a heading is no Markdown heading, which is what this layout does',
};

const DRAFTS: Readonly<Record<string, Draft>> = {
  'a clean agreement': CLEAN,
  'an agreement without annexes': SELF_CONTAINED,
  'an agreement with faults': FAULTY,
};

function contentOf(findings: readonly string[]): readonly string[] {
  return findings.filter((finding) => !Object.hasOwn(ABOUT_LAYOUT, finding.slice(0, finding.indexOf(' '))));
}

describe('an agreement laid out anew gives the same findings', function () {
  atLeast(this, 18);

  it('and there are some to compare', () => {
    const rules = new Set(findingsOf(FAULTY).map((finding) => finding.slice(0, finding.indexOf(' '))));
    for (const rule of [
      'arbitration-and-litigation',
      'term-conflict',
      'tenure-conflict',
      'share-sum',
      'amount-words-digits',
      'placeholder-left',
      'no-challenge',
      'alliance-owns-property',
    ]) {
      assert.ok(rules.has(rule), rule);
    }
  });

  for (const [kind, draft] of Object.entries(DRAFTS)) {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      if (name === REFERENCE) continue;
      it(`${kind}: ${name}`, () => {
        assert.deepEqual(contentOf(findingsOf(draft, layout)), contentOf(findingsOf(draft)));
      });
    }
  }
});
