import type { FlatLine } from '../outline/table.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines } from '../text/place.js';
import type { MatchEvidence, SectionMatch } from './alignment.js';

/** What a line shows of a document's title. */
export function evidenceOf(line: FlatLine): MatchEvidence {
  const { mark } = line.reading;
  return mark === 'atx' || mark === 'setext' ? 'heading' : mark === 'bold' ? 'bold' : 'plain-line';
}

/** What a clause of the outline shows of a section. */
export function headingEvidence(node: OutlineNode): MatchEvidence {
  switch (node.mark) {
    case 'atx':
    case 'setext':
      return 'heading';
    case 'bold':
      return 'bold';
    case 'number':
      return 'numbered-line';
    case 'run-in':
      return 'run-in';
    default:
      return 'plain-line';
  }
}

/** Headings before sentences, filled before empty, sure before likely, then text order. */
export function byQuality(a: SectionMatch, b: SectionMatch): number {
  return (
    Number(b.evidence !== 'content') - Number(a.evidence !== 'content') ||
    Number(a.empty) - Number(b.empty) ||
    b.confidence - a.confidence ||
    compareLines(a.place, b.place)
  );
}
