import assert from 'node:assert/strict';
import { atLeast } from '../lsp/least.js';
import { mapTexts, type Draft, type Section } from './agreement.js';
import { CLEAN } from './clean.js';
import { FAULTY } from './faulty.js';
import { findingsOf } from './findings.js';

const DRAFTS: Readonly<Record<string, Draft>> = { clean: CLEAN, faulty: FAULTY };

/** In this order: a name goes before its own beginning. */
const NAMES: readonly (readonly [string, string])[] = [
  ['武夷竹材科技股份有限公司', '汉津氢能装备集团有限公司'],
  ['武夷林业大学', '江城理工大学'],
  ['武夷省林产化工研究所', '汉津市燃料电池研究院'],
  ['武夷', '汉津'],
  ['竹基复合材料', '氢能装备'],
  ['竹缠绕管材', '储氢瓶'],
];

const NEUTRAL = [
  '联盟成员应当共同维护联盟的声誉。',
  '各方应当本着友好合作的精神推进工作。',
  '秘书处每年编印联盟工作简报，供成员交流。',
];

function renamed(text: string): string {
  return NAMES.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

function withSections(draft: Draft, change: (section: Section) => Section): Draft {
  return { ...draft, sections: draft.sections.map(change) };
}

/** Findings without their place: of two clauses that contradict each other the later one carries the finding. */
function regardlessOfPlace(findings: readonly string[]): readonly string[] {
  return findings.map((finding) => finding.slice(0, finding.lastIndexOf(' @ '))).sort();
}

describe('what does not change the meaning changes no finding', function () {
  atLeast(this, 90);

  for (const [kind, draft] of Object.entries(DRAFTS)) {
    const before = findingsOf(draft);

    it(`${kind}: parties and trade have other names`, () => {
      assert.deepEqual(findingsOf(mapTexts(draft, renamed)), before.map(renamed).sort());
    });

    for (const { key, clauses } of draft.sections) {
      for (const clause of clauses) {
        it(`${kind}: neutral prose behind ${clause.key}`, () => {
          for (const prose of NEUTRAL) {
            const longer = withSections(draft, (section) => ({
              ...section,
              clauses: section.clauses.map((one) =>
                one === clause ? { ...one, text: one.text + prose } : one,
              ),
            }));
            assert.deepEqual(findingsOf(longer), before, prose);
          }
        });
      }

      it(`${kind}: the clauses of ${key} in reverse order, numbers and references following`, () => {
        const reversed = withSections(draft, (section) =>
          section.key === key ? { ...section, clauses: [...section.clauses].reverse() } : section,
        );
        assert.deepEqual(regardlessOfPlace(findingsOf(reversed)), regardlessOfPlace(before));
      });
    }

    draft.sections.slice(1).forEach(({ key }, at) => {
      it(`${kind}: ${key} one place further up, numbers and references following`, () => {
        const sections = [...draft.sections];
        [sections[at], sections[at + 1]] = [sections[at + 1]!, sections[at]!];
        assert.deepEqual(regardlessOfPlace(findingsOf({ ...draft, sections })), regardlessOfPlace(before));
      });
    });
  }
});
