import type { RelativeReference } from '../../facts/reference/relative.js';
import type { NumberReference } from '../../facts/reference/references.js';
import type { OutlineNode } from '../../outline/types.js';
import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import { formatNumeral } from '../../text/numerals.js';
import type { LineRef } from '../../text/place.js';
import type { TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { referencesIn } from '../navigation/line-references.js';
import { clauseAt, clauseBefore } from '../navigation/resolve.js';
import { likeNumeral } from '../number-format.js';
import { numberWords, type OpenReference } from '../renumber.js';

/** What becomes of a reference to a clause whose paragraphs go elsewhere. */
export type Fate = 'stays' | 'open' | { readonly values: readonly number[]; readonly paragraph: number };

/** A reference to the clause, by number or from inside it. */
export interface Inward {
  readonly ref: LineRef;
  /** 款 and 项 it names; 0 for none. */
  readonly paragraph: number;
  readonly item: number;
  /** `inside`: 本条, 前款 in the clause itself; `behind`: 前条 in the clause behind it. */
  readonly relative: 'inside' | 'behind' | undefined;
}

/** Edits of the references to one clause, each as `fate` decides; those that it leaves open are listed. */
export function paragraphEdits(
  draft: Draft,
  node: OutlineNode,
  fate: (inward: Inward) => Fate,
): { readonly edits: readonly TextEdit[]; readonly open: readonly OpenReference[] } {
  const edits: TextEdit[] = [];
  const open: OpenReference[] = [];
  const table = ClauseTable.of(draft.outline);
  for (const found of referencesIn(draft)) {
    const { ref } = found;
    const words = 'relative' in found ? found.relative : found.number;
    const relative = 'relative' in found ? standing(draft, node, ref, found.relative) : undefined;
    if ('relative' in found ? relative === undefined : !means(table, found.number, ref, node)) continue;
    const decided = fate({ ref, paragraph: words.paragraph, item: words.item, relative });
    if (decided === 'stays') continue;
    const span = draft.spanOf({ ...ref, from: words.start, to: words.end });
    const text = draft.source(span.start, span.end);
    // 第三、四条: one numeral of a list has no 款 of its own
    if (decided === 'open' || /[、和与及至到~-]/.test(text)) open.push({ ref, span, text });
    else edits.push({ span, newText: rewritten(text, node, decided) });
  }
  return { edits, open };
}

function means(table: ClauseTable, number: NumberReference, ref: LineRef, node: OutlineNode): boolean {
  const clauses = table.resolve(ref, number);
  return clauses.length === 1 && clauses[0] === node;
}

function standing(
  draft: Draft,
  node: OutlineNode,
  ref: LineRef,
  { kind, back }: RelativeReference,
): Inward['relative'] {
  const here = clauseAt(draft, ref);
  if (here === node) return kind === 'article' && back > 0 ? undefined : 'inside';
  if (!here || kind !== 'article' || back === 0) return undefined;
  return clauseBefore(draft, here) === node ? 'behind' : undefined;
}

/** The words of a reference with another clause and another 款; the 项 behind stays as it is written. */
function rewritten(
  text: string,
  node: OutlineNode,
  { values, paragraph }: { readonly values: readonly number[]; readonly paragraph: number },
): string {
  const item = /第?[（(]?[一二三四五六七八九十\d０-９]{1,4}[)）]?项$/.exec(text)?.[0] ?? '';
  const digits = /[0-9０-９]+/.exec(text)?.[0];
  const number =
    node.number!.style === 'decimal'
      ? values.join('.')
      : digits === undefined
        ? numberWords(node, values).replace(/[0-9０-９]+/, formatNumeral(values.at(-1)!))
        : `第${likeNumeral(digits, values.at(-1)!)}条`;
  const part = paragraph > 0 ? `第${digits === undefined ? formatNumeral(paragraph) : paragraph}款` : '';
  return number + part + item;
}
