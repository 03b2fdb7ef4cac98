import { createEngine, type Finding, type RuleMeta } from '../../../server/src/engine/index.js';
import { examplesOf, readPage, unmark, type Example } from '../page.js';

const engine = createEngine();

export const ALL_CODES: ReadonlySet<string> = new Set(engine.rules.map(({ id }) => id));

/** Text of an example in some surroundings, with what the engine finds in it. */
export interface Checked {
  readonly text: string;
  readonly marks: Example['marks'];
  readonly findings: readonly Finding[];
}

/** A rule with the examples of its page. */
export interface RuleExamples {
  readonly rule: RuleMeta;
  readonly examples: readonly Example[];
}

/** Checks a text with marks against a standard, at the greatest depth. */
export function checkMarked(marked: string, standard?: string): Checked {
  const { text, marks } = unmark(marked);
  return { text, marks, findings: checkText(text, standard) };
}

export function checkText(text: string, standard = 'alliance-agreement'): readonly Finding[] {
  return engine.open(text, { standard, depth: 'thorough' }).findings();
}

/** Words without the signs of Markdown and without spaces; full-width digits and marks count as half-width ones. */
export function normalised(words: string): string {
  return words.normalize('NFKC').replace(/[\s*#]/g, '');
}

/** `rule «words»` of findings, free of places, sorted. */
export function contentOf({ text, findings }: Pick<Checked, 'text' | 'findings'>): readonly string[] {
  return findings
    .map(({ rule, span }) => `${rule} «${normalised(text.slice(span.start, span.end)).slice(0, 40)}»`)
    .sort();
}

/** What is wrong with the findings of the example's own rule: they have to stand exactly on its marks. */
export function ownProblem(code: string, { kind }: Example, checked: Checked): string | undefined {
  const own = checked.findings.filter(({ rule }) => rule === code).map(({ span }) => span);
  const wanted = kind === 'bad' ? checked.marks : [];
  const words = (spans: Example['marks']): string =>
    spans.map(({ start, end }) => `${start} «${checked.text.slice(start, end)}»`).join(', ') || 'nothing';
  return words(own) === words(wanted) ? undefined : `${code} on ${words(own)} instead of ${words(wanted)}`;
}

/** The rules that have pages with examples; RULE=term-conflict,copies-conflict chooses some. */
export function rulesWithExamples(): readonly RuleExamples[] {
  const wanted = process.env['RULE']?.split(',');
  return engine.rules
    .filter(({ id, category }) => category !== 'product' && (wanted?.includes(id) ?? true))
    .map((rule) => ({ rule, examples: examplesOf(readPage(rule.category, rule.id, 'rule.md'), 'rule.md') }));
}
