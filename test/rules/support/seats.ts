import type { Seat } from './embed.js';

interface Group extends Seat {
  readonly codes: readonly string[];
}

/** Examples speak about matters that the host settles too: its own words on them make room. */
const GROUPS: readonly Group[] = [
  {
    at: 'general',
    without: ['general/dispute'],
    codes: [
      'arbitration-and-litigation',
      'arbitrate-then-litigate',
      'jurisdiction-conflict',
      'jurisdiction-multiple',
      'arbitration-institution-conflict',
      'arbitration-institution-missing',
      'arbitration-institution-ambiguous',
      'arbitration-seat-conflict',
      'arbitration-verb-mismatch',
      'court-nonbreaching',
      'court-unspecified',
      'dispute-scope-narrow',
      'ad-hoc-arbitration',
      'exclusive-jurisdiction',
      'ip-court-level',
    ],
  },
  { at: 'general', without: ['general/dispute', 'organisation/seat'], codes: ['court-anchor-undefined'] },
  { without: ['general/dispute', 'general/force-majeure'], codes: ['misplaced-section'] },
  {
    at: 'general',
    without: ['general/law'],
    // all parties are Chinese: a foreign law is a finding of its own wherever it is named
    follows: ['foreign-law-domestic'],
    codes: ['governing-law-conflict'],
  },
  {
    at: 'general',
    without: ['general/effect'],
    codes: ['effect-condition-conflict', 'effect-form-weak', 'invalid-date', 'sign-seal-ambiguous'],
  },
  {
    at: 'general',
    without: ['general/term'],
    codes: ['term-conflict', 'renewal-conflict', 'term-vs-dates', 'date-order', 'project-beyond-term'],
  },
  { at: 'general', without: ['general/copies'], codes: ['copies-conflict'] },
  { at: 'general', without: ['general/amendment'], codes: ['amendment-rule-conflict'] },
  { at: 'general', without: ['general/notices'], codes: ['address-mismatch'] },
  {
    at: 'general',
    without: ['general/notices', 'projects', 'dissolution', 'other'],
    codes: ['empty-section'],
  },
  {
    at: 'organisation',
    without: ['organisation/composition'],
    codes: ['tenure-conflict', 'meeting-frequency-conflict', 'council-size-conflict', 'council-sum'],
  },
  {
    at: 'organisation',
    without: ['organisation/composition', 'organisation/votes'],
    codes: [
      'vote-threshold-conflict',
      'quorum-conflict',
      'vote-basis-conflict',
      'threshold-number-vs-fraction',
      'threshold-unreachable',
      'even-council-tie',
      'half-ambiguous',
    ],
  },
  { at: 'projects', without: ['projects/approval'], codes: ['deciding-body-conflict'] },
  { at: 'projects', without: ['projects/acceptance'], codes: ['body-name-inconsistent'] },
  { at: 'organisation', without: ['organisation/secretary-general'], codes: ['appointment-conflict'] },
  {
    at: 'organisation',
    without: ['organisation/liability', 'organisation/seat'],
    codes: ['liability-subject-conflict'],
  },
  {
    at: 'organisation',
    without: ['organisation/seat', 'funds/management'],
    codes: ['secretariat-host-conflict', 'chair-unit-conflict'],
  },
  { at: 'organisation', without: ['organisation/liability'], codes: ['national-plan-subject'], state: true },
  {
    at: 'organisation',
    without: ['organisation/liability', 'organisation/authority'],
    codes: ['liability-subject-missing'],
  },
  {
    at: 'organisation',
    without: ['organisation/secretariat', 'organisation/seat', 'organisation/secretary-general'],
    codes: ['fulltime-staff-missing'],
  },
  { at: 'members', without: ['members/expulsion'], codes: ['expulsion-without-hearing'] },
  { without: ['name', 'recitals/aim'], untitled: true, codes: ['alliance-name-mismatch'] },
  { without: ['breach'], codes: ['placeholder-left'] },
  { numbered: true, codes: ['xref-missing'] },
  { whole: true, codes: ['charter-not-agreement'] },
  { without: ['recitals'], stands: 'name', codes: ['recital-missing'] },
  { at: 'recitals', codes: ['recital-has-obligation'] },
  { without: ['goals/goals'], codes: ['goals-no-horizon'] },
  { without: ['goals/division'], codes: ['division-incomplete'] },
  { single: true, codes: ['party-composition'] },
  { at: 'members', without: ['members/exit'], codes: ['notice-period-conflict', 'day-kind-mixed'] },
  { at: 'members', without: ['members/joining'], codes: ['admission-conflict', 'joining-no-contract-link'] },
  {
    at: 'funds',
    without: ['funds/management', 'organisation/seat'],
    codes: ['funds-manager-conflict'],
  },
  {
    // the example is the whole chapter: the host's own would settle what it leaves open
    without: ['funds'],
    codes: [
      'contribution-no-ratio',
      'funds-use-missing',
      'funds-manager-missing',
      'no-separate-account',
      'gov-funds-rule-missing',
    ],
  },
  { at: 'benefits', without: ['benefits/sharing'], codes: ['benefit-share-conflict', 'sharing-undefined'] },
  {
    at: 'benefits',
    without: ['benefits/foreground', 'benefits/leaving'],
    codes: ['foreground-ip-conflict', 'ip-after-leaving-conflict', 'ip-on-dissolution-conflict'],
  },
  {
    at: 'benefits',
    state: true,
    codes: ['diffusion-vs-secrecy', 'gov-ip-owner', 'tech-export-clause-missing'],
  },
  { at: 'benefits', state: true, without: ['benefits/overseas'], codes: ['overseas-without-approval'] },
  // what is said to be missing must not stand in the host
  {
    without: ['benefits'],
    codes: [
      'foreground-ip-missing',
      'background-ip-missing',
      'joint-ip-exercise-missing',
      'improvement-missing',
      'ip-leaving-missing',
    ],
  },
  {
    without: ['other/confidentiality', 'members/duties', 'members/exit'],
    codes: ['confidentiality-missing'],
  },
  { without: ['breach'], codes: ['breach-no-consequence', 'risk-missing'] },
  { without: ['benefits/leaving'], codes: ['survival-conflict'] },
];

/** Where the examples of a rule go; a chapter of their own where nothing is said. */
export const SEATS: Readonly<Record<string, Seat>> = Object.fromEntries(
  GROUPS.flatMap(({ codes, ...seat }) => codes.map((code) => [code, seat])),
);

/** Rules on the head of a document: a wording of theirs that begins with a title is a document of its own. */
export const ALONE: ReadonlySet<string> = new Set(['charter-not-agreement', 'recital-missing']);

/** Where the wordings of a rule stand when its examples have another place. */
export const WORDING_SEATS: Readonly<Record<string, Seat>> = {
  'empty-section': { without: ['projects', 'dissolution', 'other', 'general/notices'] },
  'recital-has-obligation': { at: 'recitals', without: ['recitals/agreement'] },
};
