import type { OutlineNode } from '../outline/types.js';
import type { LineRef, Place } from '../text/place.js';
import type { Standard, StandardNode } from './types.js';

export type MatchEvidence =
  'heading' | 'bold' | 'numbered-line' | 'plain-line' | 'run-in' | 'content' | 'front-matter';

/** One place of the draft that treats one node of the standard. A place may serve several nodes, a node several places. */
export interface SectionMatch {
  readonly node: StandardNode;
  /** The heading text, or the sentence, that shows it. */
  readonly place: Place;
  /** The clause of the outline, when the match rests on one. */
  readonly outline: OutlineNode | undefined;
  /** First line after what belongs to this match (exclusive). */
  readonly end: LineRef;
  readonly evidence: MatchEvidence;
  /** 0..1; matches below 0.7 are not kept. */
  readonly confidence: number;
  /** True when nothing but blanks and prompts stands in it. */
  readonly empty: boolean;
}

/** The draft laid beside a standard. */
export interface Alignment {
  readonly standard: Standard;
  /** Matches of each node, best first; absent key: none. */
  readonly matches: ReadonlyMap<string, readonly SectionMatch[]>;
  /** Mandatory parts without a place of their own whose words stand in their chapter: they are not lacking. */
  readonly mentioned: ReadonlySet<string>;
  /** Headings under the operative part that fit no node. */
  readonly unknown: readonly OutlineNode[];
  /** True when the text has no title and fewer than three top sections: absence is no finding then. */
  readonly fragment: boolean;
  /** Id of the deepest node whose extent holds the line, `''` for none. */
  sectionAt(ref: LineRef): string;
}
