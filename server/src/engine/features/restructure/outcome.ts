import type { Bilingual } from '../../standard/types.js';
import type { Draft } from '../draft.js';
import type { NumberPlan, OpenReference } from '../renumber.js';
import type { LeftAlone, Restructured, Restructuring } from './types.js';

/** A refusal in both languages. */
export function refuse(zh: string, en: string): { readonly refusal: Bilingual } {
  return { refusal: { zh, en } };
}

/** References whose clause was parted or joined, as things left alone. */
export function partedOf(open: readonly OpenReference[]): readonly LeftAlone[] {
  return open.map(({ span, text }) => ({
    span,
    reason: {
      zh: `“${text}”所指的条款已经拆分或者合并，没有改动，请确认它指哪一部分。`,
      en: `The clause of “${text}” was parted or joined; the words were left as they are, see which part they mean.`,
    },
  }));
}

/** References that could mean several clauses, as things left alone. */
export function leftOf(open: readonly OpenReference[]): readonly LeftAlone[] {
  return open.map(({ span, text }) => ({
    span,
    reason: {
      zh: `“${text}”所指的条款不能确定，没有改动，请逐处确认。`,
      en: `What “${text}” means cannot be told for certain; it was left as it is, decide it yourself.`,
    },
  }));
}

/** A plan as the result of an operation; refused where there is nothing to do and nothing to tell. */
export function outcome(
  plan: NumberPlan,
  left: readonly LeftAlone[],
  nothing: { readonly refusal: Bilingual },
): Restructuring {
  const all = [...left, ...leftOf(plan.open)].sort((a, b) => a.span.start - b.span.start);
  if (plan.edits.length === 0 && all.length === 0) return nothing;
  return { edits: plan.edits, left: all } satisfies Restructured;
}

/** True where a draft breaks lines with CR LF. */
export function lineBreak(draft: Draft): string {
  return draft.source(0, 4000).includes('\r\n') ? '\r\n' : '\n';
}
