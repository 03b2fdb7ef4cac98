import assert from 'node:assert/strict';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { engine } from '../draft.js';
import { assemble } from './assemble.js';
import { pairsIn, pairsOf, pairwise } from './pairwise.js';
import { allFactors, clausesOf, type Plan } from './plan.js';

const clauses = loadClauses();

/** What is said in a low voice about some choices, and is meant to be said. */
const REMARKS: readonly string[] = [
  // everything paid in is forfeited: the wording of the reference, with a balanced option beside it
  'information forfeit-all-funds',
  // three quarters of all with a quorum of two thirds: the caution of the clause says so, too
  'hint threshold-unreachable',
];

/** `severity rule «words»` of everything found in the agreement of a plan. */
function found(text: string, profile: '770' | 'final'): readonly string[] {
  const agreement = engine.open(text, { depth: 'thorough', profile });
  assert.equal(agreement.standard, 'alliance-agreement');
  const findings = agreement
    .findings()
    .map(({ severity, rule, span }) => `${severity} ${rule} «${text.slice(span.start, span.end)}»`);
  return [...findings, ...agreement.faults().map(({ rule }) => `fault ${rule}`)];
}

const unexpected = (all: readonly string[]): readonly string[] =>
  all.filter((one) => !REMARKS.some((remark) => one.startsWith(`${remark} `)));

describe('an agreement assembled from the library', () => {
  const plans = pairwise(allFactors());

  it('has been built with every two choices together', () => {
    const shown = new Set(plans.flatMap((plan) => [...pairsIn(plan)]));
    const pairs = [...pairsOf(allFactors()).keys()];
    assert.ok(pairs.length > 3000 && plans.length < 100, `${pairs.length} pairs in ${plans.length} plans`);
    assert.deepEqual(
      pairs.filter((pair) => !shown.has(pair)),
      [],
    );
  });

  it('has been built with every clause', () => {
    const used = new Set(plans.flatMap((plan) => clausesOf(plan).map(({ id }) => id)));
    assert.deepEqual(
      clauses.filter(({ id }) => !used.has(id)).map(({ id }) => id),
      [],
    );
  });

  plans.forEach((plan, at) => {
    it(`is free of errors and warnings, in the final profile too: ${nameOf(plan, at)}`, () => {
      const text = assemble(plan);
      assert.deepEqual(unexpected(found(text, '770')), []);
      assert.deepEqual(unexpected(found(text, 'final')), []);
    });
  });

  it('holds each of its sections', () => {
    for (const plan of plans.slice(0, 8)) {
      const sections = engine.open(assemble(plan)).sections();
      for (const { section } of clausesOf(plan)) {
        assert.equal(sections.find(({ id }) => id === section)?.status, 'present', section);
      }
    }
  });

  it('would be found out: both ways to resolve disputes, a blank, a section without text', () => {
    const text = assemble(plans.find(({ dispute }) => dispute === 'arbitration')!);
    const swap = (from: RegExp, to: string): readonly string[] => {
      assert.match(text, from);
      return unexpected(found(text.replace(from, to), '770')).map((one) => one.split(' ')[1]!);
    };
    assert.ok(
      swap(/裁决是终局的/, '任何一方也可以向武夷市人民法院提起诉讼').includes('arbitration-and-litigation'),
    );
    assert.ok(swap(/仲裁地为福州/, '仲裁地为××').includes('placeholder-left'));
    assert.ok(swap(/不可抗力指[^\n]{0,200}\n/, '\n').includes('empty-section'));
  });

  it('cannot be built against requires and conflicts', () => {
    const own = plans.find(({ funding }) => funding === 'own')!;
    // what was required stays required where the words that need it stay
    const sources = clauses.find(({ prefixes }) => prefixes.en === 'sources')!;
    assert.ok(sources.requires.includes('main.funds.government/gov-funds'));
    assert.doesNotMatch(assemble(own), /政府财政资助/);
    for (const { ownership, dispute } of plans.filter((plan) => plan !== own)) {
      const ids = clausesOf({ ...own, ownership: ownership!, dispute: dispute! }).map(({ id }) => id);
      assert.equal(ids.filter((id) => id.startsWith('main.general.dispute-resolution/')).length, 1);
      assert.equal(
        ids.some((id) => id.endsWith('/foreground-undertaker')),
        ownership === 'undertaker',
      );
    }
  });
});

/** The decisions on whole clauses; those on wording would make the line too long. */
function nameOf(plan: Plan, at: number): string {
  const { layout, parties, funding, dispute, ownership } = plan;
  return `${at + 1}. ${[layout, `${parties} parties`, funding, dispute, ownership].join(', ')}`;
}
