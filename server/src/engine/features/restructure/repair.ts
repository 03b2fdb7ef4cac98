import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import type { OutlineNode } from '../../outline/types.js';
import type { TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { referencesIn } from '../navigation/line-references.js';
import { likeNumeral } from '../number-format.js';
import { refuse } from './outcome.js';
import type { LeftAlone, Restructuring } from './types.js';

/**
 * Mends references whose subject in brackets (第九条（保密）) names another clause by its title; those that lead nowhere or
 * to several clauses, and those whose subject fits none, are listed.
 */
export function repairReferences(draft: Draft): Restructuring {
  const table = ClauseTable.of(draft.outline);
  const edits: TextEdit[] = [];
  const left: LeftAlone[] = [];
  for (const found of referencesIn(draft)) {
    if ('relative' in found || found.number.kind === 'annex') continue;
    const { ref, number } = found;
    const clauses = table.resolve(ref, number);
    const span = draft.spanOf({ ...ref, from: number.start, to: number.end });
    const text = draft.source(span.start, span.end);
    const label = labelBehind(draft, span.end);
    if (label !== '' && number.kind === 'article') {
      const titled = table.instrumentAt(ref).nodes.filter((node) => isTitle(node, label));
      const [target] = titled;
      if (titled.length === 1 && target && !(clauses.length === 1 && clauses[0] === target)) {
        // a title that the clause meant bears too says nothing
        if (clauses.length === 1 && clauses[0]!.title.includes(label)) continue;
        const place = draft.spanOf({ ...ref, from: number.from, to: number.to });
        const newText = likeNumeral(draft.source(place.start, place.end), target.number!.values.at(-1)!);
        edits.push({ span: place, newText });
        continue;
      }
    }
    if (clauses.length === 1 || (clauses.length === 0 && !numbersSo(table, ref, number.kind))) continue;
    left.push({
      span,
      reason:
        clauses.length === 0
          ? { zh: `“${text}”没有找到所指的条款。`, en: `${text} leads to no clause.` }
          : { zh: `“${text}”可能指向多处。`, en: `${text} could mean several clauses.` },
    });
  }
  if (edits.length === 0 && left.length === 0)
    return refuse('没有需要修复的条文引用。', 'No reference needs repair.');
  return { edits, left };
}

/** True when clauses of that kind are numbered at all where the line stands. */
function numbersSo(
  table: ClauseTable,
  ref: Parameters<ClauseTable['instrumentAt']>[0],
  kind: string,
): boolean {
  return table.instrumentAt(ref).nodes.some(({ number }) => number!.style === kind);
}

function isTitle(node: OutlineNode, label: string): boolean {
  return node.number!.style === 'article' && node.title !== '' && node.title === label;
}

/** The words in brackets right behind a reference. */
function labelBehind(draft: Draft, end: number): string {
  return (
    /^[（(]([\u4e00-\u9fff]{2,12})[）)]/.exec(draft.source(end, Math.min(draft.length, end + 16)))?.[1] ?? ''
  );
}
