import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import { CONTENT, type CueHit } from './cues.js';
import type { HeadingMatches } from './heading-match.js';

/** Tells whether other hits on a line, or another lead of it, could have given another alignment. */
export type Judge = (
  ref: LineRef,
  before: readonly CueHit[],
  after: readonly CueHit[],
  leadMoved: boolean,
  /** What the lines of the draft treat now. */
  hitsAt: HitsAt,
) => boolean;

export type HitsAt = (ref: LineRef) => readonly CueHit[];

/**
 * The judge of one alignment: `named` by headings, `sentences` that stand for the nodes that no heading names; `outcome`
 * counts the votes for a heading that only its content can place, when the alignment was made or now.
 */
export function judgeOf(
  headings: HeadingMatches,
  named: ReadonlySet<string>,
  sentences: ReadonlyMap<string, { readonly ref: LineRef; readonly confidence: number }>,
  outcome: (node: OutlineNode, hitsAt?: HitsAt) => string,
): Judge {
  const voting = [
    ...headings.undecided,
    ...headings.open.filter((node) => !node.hasText && node.mark !== 'short'),
  ];
  return (ref, before, after, leadMoved, hitsAt) => {
    if (leadMoved && [...sentences.values()].some((best) => compareLines(best.ref, ref) === 0)) return true;
    if (sameHits(before, after)) return false;
    const strong = (hits: readonly CueHit[]): readonly CueHit[] =>
      hits.filter((hit) => hit.confidence >= CONTENT);
    if (!sameHits(strong(before), strong(after))) {
      const around = voting.filter(
        (node) => compareLines(node.ref, ref) <= 0 && compareLines(ref, node.end) < 0,
      );
      if (around.some((node) => outcome(node) !== outcome(node, hitsAt))) return true;
    }
    return [...before, ...after].some(({ node, confidence }) => {
      if (named.has(node.id)) return false;
      const best = sentences.get(node.id);
      if (confidence < CONTENT) return !best;
      return (
        !best ||
        confidence > best.confidence ||
        (confidence === best.confidence && compareLines(ref, best.ref) <= 0)
      );
    });
  };
}

function sameHits(a: readonly CueHit[], b: readonly CueHit[]): boolean {
  return (
    a.length === b.length &&
    a.every((hit, i) => hit.node === b[i]!.node && hit.confidence === b[i]!.confidence)
  );
}
