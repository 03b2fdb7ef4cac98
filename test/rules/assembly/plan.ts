import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import type { Clause, ClausePart } from '../../../server/src/engine/standard/clause-types.js';

const clauses = loadClauses();

/** What somebody decides who builds an agreement from the library: the value of every factor, by its name. */
export type Plan = Readonly<Record<string, string>>;

export type Factors = Readonly<Record<string, readonly string[]>>;

type Choice = Extract<ClausePart, { kind: 'choice' }>;

/** Decisions on whole clauses: alternatives that exclude one another, and clauses that may be left out. */
const STRUCTURE: Factors = {
  layout: ['chapters-and-articles', 'han', 'decimal', 'headings'],
  parties: ['3', '5'],
  funding: ['government', 'own'],
  dispute: ['litigation', 'arbitration'],
  ownership: ['undertaker', 'joint', 'contribution'],
  association: ['yes', 'no'],
  definitions: ['yes', 'no'],
  supervision: ['yes', 'no'],
  fund: ['yes', 'no'],
  details: ['yes', 'no'],
  agent: ['yes', 'no'],
};

/** Clauses that some decision leaves out, with the values that keep them; every other clause is always there. */
const ONLY_WHEN: Readonly<Record<string, readonly [factor: string, ...values: string[]]>> = {
  'definitions/definitions': ['definitions', 'yes'],
  'main.organisation.supervision-body/supervision': ['supervision', 'yes'],
  'main.funds.rd-fund/rd-fund': ['fund', 'yes'],
  'main.funds.office/office': ['details', 'yes'],
  'main.funds.rd/rd-funds': ['details', 'yes'],
  'main.funds.government/gov-funds': ['funding', 'government'],
  'main.projects.government/gov-project': ['funding', 'government'],
  'main.benefits-ip.diffusion/diffusion': ['funding', 'government'],
  'main.benefits-ip.foreground-ip/foreground-undertaker': ['ownership', 'undertaker'],
  'main.benefits-ip.foreground-ip/foreground-joint': ['ownership', 'joint', 'contribution'],
  'main.benefits-ip.foreground-ip/foreground-contribution': ['ownership', 'contribution'],
  'main.general.dispute-resolution/litigation': ['dispute', 'litigation'],
  'main.general.dispute-resolution/arbitration': ['dispute', 'arbitration'],
  'annexes/poa': ['agent', 'yes'],
};

/** What a decision takes back of `requires`, as the caution of the clause allows. */
const WAIVED: Readonly<Record<string, (plan: Plan, required: string) => boolean>> = {
  'main.funds.sources/sources': ({ funding }, required) =>
    funding === 'own' && required === 'main.funds.government/gov-funds',
};

/** The name of the factor that chooses an option of a clause. */
export function factorOf(clause: Clause, { ordinal }: Choice): string {
  return `${clause.id}#${ordinal}`;
}

/** The value of another factor without which this one decides nothing: its clause would not be there. */
export function conditionOf(factor: string): Plan {
  const condition = ONLY_WHEN[factor.slice(0, factor.indexOf('#'))];
  return condition ? { [condition[0]]: condition[1]! } : {};
}

/** Whether the choice of a factor is to be read in the agreement of a plan. */
function speaks(factor: string, plan: Plan): boolean {
  const [name, ...values] = ONLY_WHEN[factor.slice(0, factor.indexOf('#'))] ?? [];
  return name === undefined || plan[name] === undefined || values.includes(plan[name]);
}

/** The decisions of a plan that can be read in its agreement. */
export function readable(plan: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([factor]) => speaks(factor, plan)));
}

/** All decisions with all their values: those on clauses, and every choice inside a clause. */
export function allFactors(): Factors {
  const choices = clauses.flatMap((clause) =>
    clause.body
      .filter((part) => part.kind === 'choice')
      // the rows of this table are filled in for each member
      .filter(() => clause.id !== 'annexes/contribution-table')
      .map((part) => [factorOf(clause, part), part.choices] as const),
  );
  return { ...STRUCTURE, ...Object.fromEntries(choices) };
}

/** Choices that must agree, because the cautions say so or because they name the same unit. */
const AGREEMENTS: readonly ((value: (factor: string) => string | undefined) => boolean)[] = [
  // the place named at the end of the clause on litigation has to carry the court chosen before it
  (value) =>
    value('main.general.dispute-resolution/litigation#1') !== '本协议签订地' ||
    (value('main.general.dispute-resolution/litigation#3') ?? '签订地').includes('签订地'),
  // a government project is signed by the chair unit: so the liable subject is the chair unit
  (value) =>
    value('funding') !== 'government' ||
    (value('main.organisation.liability-subject/liability-subject#2') ?? '联盟理事长单位') ===
      '联盟理事长单位',
];

/** False where values that are known already cannot go together; a factor that is still open contradicts nothing. */
export function fitsTogether(plan: Plan): boolean {
  const told = readable(plan);
  return AGREEMENTS.every((agrees) => agrees((factor) => told[factor]));
}

/** The clauses of a plan in the order of the library. Throws when the plan breaks `requires` or `conflicts`. */
export function clausesOf(plan: Plan): readonly Clause[] {
  const chosen = clauses.filter(({ id }) => speaks(`${id}#`, plan));
  const ids = new Set(chosen.map(({ id }) => id));
  for (const clause of chosen) {
    const lacking = clause.requires.filter((id) => !ids.has(id) && !WAIVED[clause.id]?.(plan, id));
    const clashing = clause.conflicts.filter((id) => ids.has(id));
    if (lacking.length > 0) throw new Error(`${clause.id} requires ${lacking.join(', ')}`);
    if (clashing.length > 0) throw new Error(`${clause.id} excludes ${clashing.join(', ')}`);
  }
  return chosen;
}
