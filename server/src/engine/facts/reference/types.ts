import type { NumberReference } from './references.js';

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A reference to a numbered clause of the same draft (第三条, 3.2, 第二章). */
export interface CrossReferenceFact extends Placed {
  readonly type: 'crossReference';
  readonly kind: NumberReference['kind'];
  readonly values: readonly number[];
  /** 本章第三条: counted within its own chapter. */
  readonly local: boolean;
}

/** 前条: the clause before. */
export interface RelativeReferenceFact extends Placed {
  readonly type: 'relativeReference';
  readonly word: string;
}

/** An annex by its number, as a clause mentions it. */
export interface AnnexMentionFact extends Placed {
  readonly type: 'annexMention';
  readonly number: number;
  /** Last number of a range (附件一至附件三). */
  readonly last: number;
  /** Title beside the number (附件三《项目管理办法》), normalised; `''` for none. */
  readonly title: string;
}

/** A line that begins with 附件N: an entry of the list of annexes, or the heading of an annex. */
export interface AnnexEntryFact extends Placed {
  readonly type: 'annexEntry';
  readonly number: number;
  readonly title: string;
  /** 另册, 另行装订: its text stands elsewhere. */
  readonly apart: boolean;
}

/** A statute that is no longer in force. */
export interface RepealedLawFact extends Placed {
  readonly type: 'repealedLaw';
  readonly law: string;
}

/** Facts of the family `reference`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface ReferenceFacts {
  crossReference: CrossReferenceFact;
  relativeReference: RelativeReferenceFact;
  annexMention: AnnexMentionFact;
  annexEntry: AnnexEntryFact;
  repealedLaw: RepealedLawFact;
}
