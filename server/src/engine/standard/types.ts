/** A text in the two languages of the product; Chinese is the source language. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `container` nodes only group others; they are never reported as missing. */
export type SectionStatus = 'mandatory' | 'optional' | 'conditional' | 'recommended' | 'container';

/** Where a demand comes from. `quotation` stands only where the text was read. */
export interface Basis {
  /** Full title of the document, for example `国科发政〔2008〕770号`. */
  readonly document: string;
  /** Article, section or line, for example `第七条` or `附件1 第111行`. */
  readonly article: string;
  readonly quotation?: string;
  readonly status: 'read' | 'excerpt' | 'memory';
  /** ISO date of the check. */
  readonly checked: string;
}

/** A point that the text of a section has to contain. Cues are plain phrases, never regular expressions. */
export interface RequiredElement {
  readonly id: string;
  readonly title: Bilingual;
  readonly cues: readonly string[];
  /** Undefined where the demand is our own drafting practice. */
  readonly basis: Basis | undefined;
  /** Not every agreement needs it. */
  readonly optional: boolean;
}

/**
 * A phrase group that shows that a sentence treats a section without a heading: every part of `all` occurs in the
 * sentence, at least one of `any` (where given) occurs, none of `none` occurs. Parts are normalised phrases.
 */
export interface ContentCue {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  /** 0..1; 0.7 and more anchors the section. */
  readonly confidence: number;
}

/** One row of the standard tree. */
export interface StandardNode {
  readonly id: string;
  readonly title: Bilingual;
  readonly status: SectionStatus;
  /** Severity of the finding when the node is missing; undefined for containers and optional nodes. */
  readonly severity: Severity | undefined;
  /** For conditional nodes: what makes it necessary, as a fact name and in words. */
  readonly condition?: { readonly fact: string; readonly text: Bilingual };
  /** Row number in the standard; the typical order. */
  readonly order: number;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** True for the sections whose absence `missing-section` reports. */
  readonly top: boolean;
  /** Normalised headings that name this node wherever they stand. */
  readonly synonyms: readonly string[];
  /** Headings that name this node only below its own parent (监督 under 经费). */
  readonly contextual: readonly string[];
  readonly cues: readonly ContentCue[];
  readonly elements: readonly RequiredElement[];
  readonly basis: readonly Basis[];
  /** What the standard asks here, for hovers. */
  readonly guidance: Bilingual;
  /** Id of the reference clause that a fix inserts, if there is one. */
  readonly clause: string | undefined;
}

/**
 * A group of rules that a standard asks for. `document` rules run for every standard: structure, blanks, numbers,
 * references, what no document may say. `elements`: required elements as the standard lists them. `contract`: documents
 * that parties sign. `governance`: bodies and votes. `finance`: contributions and shares. `ip`: intellectual property.
 * `alliance`: rules about the agreement of alliance partners itself.
 */
export type RuleSet = 'document' | 'elements' | 'contract' | 'governance' | 'finance' | 'ip' | 'alliance';

/** Words that a kind of document must not contain, found sentence by sentence as a content cue is. */
export interface ForbiddenPhrase {
  readonly id: string;
  readonly cue: Omit<ContentCue, 'confidence'>;
  readonly severity: Severity;
  /** What is wrong with them, one sentence. */
  readonly reason: Bilingual;
  readonly basis: Basis | undefined;
}

/** A standard: the section tree of one kind of document, as plain data. */
export interface Standard {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Ends of document titles that call for this standard; the longest one decides. */
  readonly titles: readonly string[];
  /** Serves a draft whose title calls for no standard. */
  readonly fallback: boolean;
  /** Another standard that a draft with such a title may have been meant for. */
  readonly alternative: { readonly id: string; readonly title: Bilingual } | undefined;
  /** Rules that run for it beside the `document` rules. */
  readonly rules: readonly RuleSet[];
  readonly forbidden: readonly ForbiddenPhrase[];
  /** All nodes in typical order. */
  readonly nodes: readonly StandardNode[];
  /** Headings that say nothing by themselves (其他, 附则, 总则): their content decides. */
  readonly undecided: readonly string[];
}
