/** What a name stands for. */
export type NameKind = 'term' | 'party' | 'label' | 'short-name' | 'body' | 'alliance';

/** A name that another file of the same agreement defines. */
export interface OutsideName {
  readonly kind: NameKind;
  /** As it is looked for: half-width, without spaces and marks. */
  readonly name: string;
  /** As its definition writes it. */
  readonly written: string;
  readonly meaning: string;
  /** Full name of the party behind a label or a short name, `''` otherwise. */
  readonly party: string;
}

/** An annex of the same agreement that stands in a file of its own, or that another file lists. */
export interface OutsideAnnex {
  /** 0 for one without number. */
  readonly number: number;
  /** Normalised, without number and title marks; `''` where none is known. */
  readonly title: string;
  /** 附件二 as the files write it. */
  readonly words: string;
  /** True when it has a file of its own, false where it is only listed. */
  readonly file: boolean;
}

/**
 * What a draft is told of the other files of its agreement: plain data, equal for equal files. The same object as long
 * as nothing in them that matters here has changed.
 */
export interface Outside {
  readonly role: 'alone' | 'agreement' | 'annex';
  /** The number of this annex; 0 for the agreement and for annexes without number. */
  readonly number: number;
  readonly names: readonly OutsideName[];
  readonly annexes: readonly OutsideAnnex[];
  /** Numbered clauses of the agreement (`article:3`), told to its annexes. */
  readonly clauses: readonly string[];
  /** Own terms that other files use. */
  readonly used: readonly string[];
}

/** Of a draft without other files. */
export const ALONE: Outside = { role: 'alone', number: 0, names: [], annexes: [], clauses: [], used: [] };
