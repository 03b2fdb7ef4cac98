import type { OutlineNode } from '../outline/types.js';
import type { Clause } from '../standard/clause-types.js';
import type { Draft } from './draft.js';
import { withoutSuffix, withValues } from './number-format.js';

/** What goes in, in snippet syntax, in the form of the draft. */
export interface ClauseForm {
  /** Heading or lead of the clause, plain text. */
  readonly lead: string;
  /** Blank line between lead and body, or the body right behind the lead. */
  readonly joined: boolean;
}

/** The form of a clause beside `model`: its marks, number style and separators, with another number and title. */
export function formLike(
  draft: Draft,
  model: OutlineNode | undefined,
  values: readonly number[] | undefined,
  title: string,
): ClauseForm {
  if (!model) return { lead: `## ${title}`, joined: false };
  const { raw, text, toRaw } = lineOf(draft, model);
  const { number } = model;
  const numberText = number ? (values ? withValues(withoutSuffix(number), values) : '') : '';
  const head = number ? raw.slice(0, number.from) : raw.slice(0, model.titleFrom);
  if (model.title === '') {
    const rest = number ? gap(raw, number.to) : '';
    return { lead: head + (numberText === '' ? '' : numberText + rest), joined: true };
  }
  const between = number ? raw.slice(number.to, model.titleFrom) : '';
  const lead = numberText === '' ? unnumbered(head) : head + numberText + between;
  if (!model.hasText) return { lead: lead + title + raw.slice(model.titleTo).trimEnd(), joined: false };
  const after = /^[\s\S]{0,8}?(?=[^\s*:：)）\u3000]|$)/.exec(raw.slice(model.titleTo))?.[0] ?? '';
  void text;
  void toRaw;
  return { lead: lead + title + after, joined: true };
}

function lineOf(
  draft: Draft,
  node: OutlineNode,
): { raw: string; text: string; toRaw: (index: number) => number } {
  const line = draft.line(node.ref);
  return { raw: line.raw, text: line.text, toRaw: (index) => line.toRaw(index) };
}

/** White space and marks between a number and the text behind it. */
function gap(raw: string, from: number): string {
  return /^[\s*_\u3000]{0,6}/.exec(raw.slice(from))![0];
}

/** Marks before a number that is left out: `## `, `**`; list markers go. */
function unnumbered(head: string): string {
  return head.replace(/\d{1,9}[.)]\s*$/, '');
}

/** Snippet syntax to plain text: defaults and first choices filled in. */
export function plainText(clause: Clause): string {
  const defaults = new Map<number, string>();
  for (const part of clause.body) {
    if (part.kind === 'text' || defaults.has(part.ordinal)) continue;
    defaults.set(part.ordinal, part.kind === 'choice' ? (part.choices[0] ?? '') : part.text);
  }
  return clause.body
    .map((part) => (part.kind === 'text' ? part.text : (defaults.get(part.ordinal) ?? '')))
    .join('');
}

/** Text made safe inside a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
