import type { SectionEvidence, SectionPlace, SectionReport } from '../api.js';
import type { SectionMatch } from '../standard/alignment.js';
import { lookup } from '../standard/tree.js';
import type { StandardNode } from '../standard/types.js';
import type { Draft } from './draft.js';

/** Every node of the standard with its state in the draft, in the order of the standard. */
export function sectionReports(draft: Draft): readonly SectionReport[] {
  const tree = lookup(draft.standard);
  return draft.standard.nodes.map((node) => {
    const own = draft.alignment.matches.get(node.id) ?? [];
    const below =
      own.length > 0 || node.status !== 'container'
        ? []
        : tree.descendants(node).flatMap((child) => draft.alignment.matches.get(child.id)?.slice(0, 1) ?? []);
    const places = [
      ...own.map((match) => placeOf(draft, match, undefined)),
      ...below.slice(0, 1).map((match) => placeOf(draft, match, 'child')),
    ];
    return {
      id: node.id,
      title: node.title,
      top: node.top,
      mandatory: node.status === 'mandatory',
      status: state(node, own, below),
      places,
    };
  });
}

function state(
  node: StandardNode,
  own: readonly SectionMatch[],
  below: readonly SectionMatch[],
): SectionReport['status'] {
  if (own.length > 0) return own.every((match) => match.empty) ? 'empty' : 'present';
  if (below.length > 0) return 'present';
  return node.status === 'mandatory' || node.status === 'container'
    ? 'missing'
    : node.status === 'conditional'
      ? 'not-applicable'
      : 'missing';
}

function placeOf(draft: Draft, match: SectionMatch, evidence: SectionEvidence | undefined): SectionPlace {
  const heading = draft.spanOf(match.place);
  const end = draft.lineSpan(match.end);
  const exists = draft.lineText(match.end) !== '';
  return {
    heading,
    extent: {
      start: draft.lineSpan(match.place).start,
      end: Math.max(heading.end, exists ? lastEnd(draft, match) : end.end),
    },
    evidence: evidence ?? match.evidence,
    confidence: match.confidence,
  };
}

/** End of the last line of a match. */
function lastEnd(draft: Draft, match: SectionMatch): number {
  const last = draft.previous(match.end);
  return last ? draft.lineSpan(last).end : draft.spanOf(match.place).end;
}
