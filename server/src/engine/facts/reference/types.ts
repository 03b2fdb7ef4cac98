import type { AnnexNaming } from './annex-titles.js';
import type { NumberReference } from './references.js';

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A reference to a numbered clause of the same draft (第三条, 3.2, 第二章). */
export interface CrossReferenceFact extends Placed {
  readonly type: 'crossReference';
  readonly kind: NumberReference['kind'] | 'part';
  readonly values: readonly number[];
  /** 本章第三条: counted within its own chapter. */
  readonly local: boolean;
  /** 第五条之一, 第二章第三条: see `NumberReference`; 0 for none. */
  readonly branch: number;
  readonly chapter: number;
  /** 本协议第三条. */
  readonly own: boolean;
  /** 第三十七条第三款, 第4.2款(h)项: numbers of the 款 and of the 项; 0 for none. */
  readonly paragraph: number;
  readonly item: number;
  /** Where the words end, with the 款 and 项 behind. */
  readonly wordsTo: number;
  /** The subject in brackets behind it (第九条（保密）), `''` for none. */
  readonly label: string;
  /** The matter that the words beside it name (依第八条申请仲裁: `dispute`), `''` for none. */
  readonly topic: string;
}

/** 前条: the clause before. */
export interface RelativeReferenceFact extends Placed {
  readonly type: 'relativeReference';
  readonly word: string;
  /** `back`: 前条, 前款, 前项. `list`: 下列情形, of which the line itself gives none. `table`: 下表. */
  readonly form: 'back' | 'back-paragraph' | 'back-item' | 'list' | 'table';
}

/** An annex by its number (A counts as 201), as a clause mentions it; with number 0: 《联盟经费管理办法》 by its title alone. */
export interface AnnexMentionFact extends Placed {
  readonly type: 'annexMention';
  readonly number: number;
  /** Last number of a range (附件一至附件三). */
  readonly last: number;
  /** Title beside the number (附件三《项目管理办法》), normalised; `''` for none. */
  readonly title: string;
  readonly as: AnnexNaming;
}

/**
 * An entry of a list of annexes, or the heading of an annex: 附件N at the head of a line, in a row or in a list within one
 * line. With number 0: 上述附件另行装订, said of all.
 */
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

/** An article of a statute whose number may have changed. */
export interface LawArticleFact extends Placed {
  readonly type: 'lawArticle';
  readonly law: string;
  readonly article: number;
  /** The sentence around it, normalised, as far as it decides. */
  readonly words: string;
}

/** A term where it is defined. */
export interface DefinedTermFact extends Placed {
  readonly type: 'definedTerm';
  readonly term: string;
  /** What it stands for, normalised. */
  readonly meaning: string;
  /**
   * `short`: （以下简称“X”）; `meaning`: “X”指…; `bare`: X，是指… without quotes; `row`: two cells of a table; `aside`: X（即…）,
   * X包括…，但不包括…, which only say more of what is defined elsewhere.
   */
  readonly form: 'short' | 'meaning' | 'bare' | 'row' | 'aside';
}

/** A word in quotes that bears a duty. */
export interface QuotedTermFact extends Placed {
  readonly type: 'quotedTerm';
  readonly term: string;
}

/** Which of two documents prevails. */
export interface PrecedenceFact extends Placed {
  readonly type: 'precedence';
  /** agreement, annex, charter, project, supplement. */
  readonly winner: string;
  readonly loser: string;
}

/** What becomes of rights and duties when the agreement or a membership ends. */
export interface SurvivalFact extends Placed {
  readonly type: 'survival';
  /** `none`: all end; `some`: named ones go on. */
  readonly answer: 'none' | 'some';
  readonly event: 'end' | 'leaving';
}

/** Numbers of one style that count on inside a line, three at least. */
export interface InlineRunFact extends Placed {
  readonly type: 'inlineRun';
  readonly style: 'han-paren' | 'arabic-paren' | 'circled';
  /** In text order. */
  readonly items: readonly {
    readonly value: number;
    readonly from: number;
    readonly to: number;
    /** As written. */
    readonly raw: string;
  }[];
}

/** Whether a member may transfer its position. */
export interface AssignmentFact extends Placed {
  readonly type: 'assignment';
  readonly allowed: boolean;
}

/** Which language version prevails. */
export interface LanguageFact extends Placed {
  readonly type: 'language';
  /** 中文, 英文 …, `equal` for equal force. */
  readonly version: string;
}

/** A link to a Markdown file that may hold an annex, or one half of such a link. */
export interface AnnexLinkFact extends Placed {
  readonly type: 'annexLink';
  /** `[附件二](x.md)`, `[附件二][a]`, `[a]: x.md` */
  readonly form: 'inline' | 'use' | 'definition';
  /** Path as the link gives it, decoded; `''` for a use. */
  readonly target: string;
  /** What joins uses and definitions; `''` for an inline link. */
  readonly label: string;
  /** 0 for an annex without number; undefined where neither words nor file name speak of an annex. */
  readonly annex: number | undefined;
}

/** A sentence that says how annexes or measures take effect. */
export interface AnnexEffectFact {
  readonly type: 'annexEffect';
  readonly from: 0;
  readonly to: 0;
}

/** Characters that are easily confused in legal text. */
export interface TypoFact extends Placed {
  readonly type: 'typo';
  readonly wrong: string;
  readonly right: string;
}

/** Facts of the family `reference`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface ReferenceFacts {
  crossReference: CrossReferenceFact;
  relativeReference: RelativeReferenceFact;
  annexMention: AnnexMentionFact;
  annexEntry: AnnexEntryFact;
  annexLink: AnnexLinkFact;
  repealedLaw: RepealedLawFact;
  lawArticle: LawArticleFact;
  definedTerm: DefinedTermFact;
  quotedTerm: QuotedTermFact;
  precedence: PrecedenceFact;
  survival: SurvivalFact;
  assignment: AssignmentFact;
  inlineRun: InlineRunFact;
  language: LanguageFact;
  annexEffect: AnnexEffectFact;
  typo: TypoFact;
}
