import assert from 'node:assert/strict';
import { without } from './agreement.js';
import { SELF_CONTAINED } from './faulty.js';
import { findingsOf } from './findings.js';
import { atLeast } from '../lsp/least.js';

/**
 * What an agreement without annexes newly shows when one clause or section is taken out. Several lacking parts of one
 * section are one finding, and a body that nobody sets up any more is named where it first acts.
 */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  name: ['missing-section [main.name-purpose] @ goals'],
  'name-text': ['empty-section [main.name-purpose] @ name'],
  goals: ['missing-section [main.goals-tasks] @ organisation'],
  external: ['liability-subject-missing [main.organisation.liability-subject] @ organisation'],
  council: [
    'body-name-inconsistent [理事会] @ project',
    'incomplete-section [main.organisation] @ organisation',
  ],
  experts: ['body-name-inconsistent [专家委员会] @ arbitration'],
  secretariat: [
    'body-name-inconsistent [秘书处] @ leaving',
    'court-anchor-undefined [all] @ dispute',
    'incomplete-section [main.organisation] @ organisation',
  ],
  organisation: ['court-anchor-undefined [all] @ dispute', 'missing-section [main.organisation] @ members'],
  members: ['missing-section [main.members] @ funds'],
  conditions: ['member-conditions-missing [main.members.conditions] @ members'],
  rights: ['member-rights-missing [main.members.rights] @ members'],
  joining: ['joining-no-contract-link [main.members.joining] @ members'],
  leaving: ['exit-incomplete [main.members.exit] @ members'],
  funds: ['missing-section [main.funds] @ projects'],
  accounts: [
    'no-internal-supervision [main.funds.supervision] @ funds',
    'no-separate-account [main.funds.management] @ funds',
  ],
  projects: ['missing-section [main.projects] @ rights-in-results'],
  'projects-text': ['empty-section [main.projects] @ projects'],
  'rights-in-results': ['missing-section [main.benefits-ip] @ dissolution'],
  existing: ['background-ip-missing [main.benefits-ip.background-ip] @ rights-in-results'],
  results: [
    'benefit-scope-missing [main.benefits-ip.benefit-sharing] @ rights-in-results',
    'foreground-ip-missing [main.benefits-ip.foreground-ip] @ rights-in-results',
  ],
  dissolution: ['missing-section [main.dissolution] @ breach'],
  'dissolution-text': ['empty-section [main.dissolution] @ dissolution'],
  breach: ['missing-section [main.breach] @ general'],
  general: ['missing-section [main.general] @ other'],
  'force-majeure': ['force-majeure-missing [main.general.force-majeure] @ general'],
  dispute: ['dispute-missing [main.general.dispute-resolution] @ general'],
  law: ['law-missing [main.general.governing-law] @ general'],
  effect: ['effect-missing [main.general.effect-amendment] @ general'],
  notices: ['notices-missing [main.general.notices] @ general'],
  other: ['missing-section [main.other] @ annexes'],
  'other-text': ['empty-section [main.other] @ other'],
};

/** Clauses that no rule demands where another one treats the matter too. */
const NOT_MISSED: Readonly<Record<string, string>> = {
  expulsion: 'expulsion stands in the chapter on members, and the first clause on breach stays',
  secrecy: 'restricts the use of what others brought in; the clause on existing rights stays',
  alliance: 'the name of the alliance is given in the first article as well',
  project: 'the approval of projects is treated in the chapter on projects',
};

describe('an agreement with one clause taken out', function () {
  atLeast(this, 35);

  const settings = { depth: 'standard' } as const;
  const whole = findingsOf(SELF_CONTAINED, undefined, settings);
  const added = (key: string): readonly string[] =>
    findingsOf(without(SELF_CONTAINED, key), undefined, settings).filter((found) => !whole.includes(found));

  for (const [key, findings] of Object.entries(MISSED)) {
    it(`shows what it lacks: ${key}`, () => assert.deepEqual(added(key), findings));
  }
  for (const [key, reason] of Object.entries(NOT_MISSED)) {
    it(`lacks nothing without ${key}: ${reason}`, () => assert.deepEqual(added(key), []));
  }
});
