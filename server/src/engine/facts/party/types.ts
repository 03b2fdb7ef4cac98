/** Facts of the family `party`, by type. Offsets are half-open UTF-16, relative to the line as written. */

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A unit that a line names, with the place of its name. */
export interface UnitName extends Placed {
  /** Normalised: half-width, without spaces, without remarks in brackets that are no part of the name. */
  readonly name: string;
  /** What stands in brackets behind the name: its address and who speaks for it, in the order of the text. */
  readonly particulars?: readonly (Placed & {
    readonly field: 'domicile' | 'legal-rep' | 'responsible';
    readonly value: string;
  })[];
}

/**
 * A line that names a party: `甲方：X公司`, `X公司（以下称甲方），住所地…`, `1. X大学，住所地…`, or a line that is nothing
 * but the name of a unit. Whether it stands among the parties is told by its section.
 */
export interface PartyFact extends Placed {
  readonly type: 'party';
  /** `labelled`: with a label; `described`: name with particulars; `bare`: the name alone. */
  readonly form: 'labelled' | 'described' | 'bare';
  /** 甲方, A方; `''` for none. */
  readonly label: string;
  /** Normalised name, `''` where it is left blank. */
  readonly name: string;
  /** True when the name ends as names of units do. */
  readonly unit: boolean;
  /** Other names by which the line defines the party, without the label. */
  readonly aliases: readonly string[];
  /** True when the line says that it is a legal person. */
  readonly legalPerson: boolean;
}

export type PartyField = 'name' | 'domicile' | 'legal-rep' | 'responsible' | 'service-address';

/** Particulars of a party: of the one that `owner` names, else of the party declared last. */
export interface PartyFieldFact extends Placed {
  readonly type: 'partyField';
  readonly field: PartyField;
  /** Label before the field (甲方住所地：…), `''` for none. */
  readonly owner: string;
  /** Normalised, `''` for a blank. */
  readonly value: string;
}

/** Several units in one sentence, joined by 、. */
export interface PartyListFact extends Placed {
  readonly type: 'partyList';
  readonly names: readonly UnitName[];
  /** True where 等, 首批 and the like show that there are more. */
  readonly open: boolean;
  /** True where the sentence says that these are the members or founders of the alliance. */
  readonly members: boolean;
  /** True where they are called founders: later members are not among them. */
  readonly founders: boolean;
}

/** A row of a table with a unit, a label of a party or the heads of particulars. */
export interface PartyRowFact extends Placed {
  readonly type: 'partyRow';
  readonly cells: readonly (Placed & { readonly text: string })[];
}

/** A line of the signature page; several parties in one line give one fact each. */
export interface SignatureFact extends Placed {
  readonly type: 'signature';
  readonly label: string;
  /** Normalised, `''` when only the label or nothing stands there. */
  readonly name: string;
  readonly seal: boolean;
  readonly signer: 'legal-rep' | 'agent' | 'either' | 'other' | '';
  /** Printed name of the signer, `''` when it is left to be signed. */
  readonly signerName: string;
  /** Where the printed name stands; both equal without one. */
  readonly signerFrom: number;
  readonly signerTo: number;
  readonly date: boolean;
}

/** A name of the alliance. `where`: the title, a sentence that gives the name, one that founds it, another mention. */
export interface AllianceNameFact extends Placed {
  readonly type: 'allianceName';
  readonly name: string;
  readonly where: 'title' | 'name' | 'founding' | 'mention';
  /** True when a blank to fill in stands before it (××市…): its beginning is not known yet. */
  readonly partial: boolean;
}

/** The label of a party where it is used; each label once per line. */
export interface PartyLabelFact extends Placed {
  readonly type: 'partyLabel';
  readonly label: string;
}

/** Words that end as names of units do (由福建闽光新材料有限公司): where the name begins is told by the names of the parties. */
export interface UnitMentionFact extends Placed {
  readonly type: 'unitMention';
  /** Normalised words up to the end of the name, at most some forty. */
  readonly words: string;
  /** Offset of `words` in the normalised line. */
  readonly wordsFrom: number;
  /** True beside words for a unit that belongs to another, or that changes its name. */
  readonly kin: boolean;
}

/** Words for two parties (双方). */
export interface TwoPartyFact extends Placed {
  readonly type: 'twoParty';
  /** True when a pair of its own is meant (项目合作双方). */
  readonly local: boolean;
}

/** 法人代表, 法人签字 for a person. */
export interface LegalRepWordFact extends Placed {
  readonly type: 'legalRepWord';
  /** What it should be. */
  readonly replacement: string;
}

/** How many members or parties the text says there are. */
export interface MemberCountFact extends Placed {
  readonly type: 'memberCount';
  readonly count: number;
}

/** Most of a line that is read for who does what, in UTF-16 units of the normalised text. */
export const TASK_WORDS = 2000;

/** A line that may say who does what. It has no place, so that edits inside keep their cost small. */
export interface PartyTaskFact {
  readonly type: 'partyTask';
  readonly from: 0;
  readonly to: 0;
  /** The normalised line where it says that it is about tasks or their division; `''` for a line that counts only in the chapter on them. */
  readonly text: string;
}

/** What a line provides of the matters that preamble, name, purpose and goals have to settle. */
export interface PartyElementFact {
  readonly type: 'partyElement';
  readonly from: 0;
  readonly to: 0;
  readonly element:
    | 'qualification'
    | 'principles'
    | 'purpose'
    | 'name'
    | 'horizon'
    | 'future-task'
    | 'obligation'
    | 'particulars-elsewhere'
    | 'own-service-address'
    | 'poa'
    | 'electronic'
    | 'sign-date';
  /** Of a horizon: 近期, 远期, a year, a number of years. */
  readonly value: string;
}

/** Facts of the family `party`, by type. */
export interface PartyFacts {
  party: PartyFact;
  partyField: PartyFieldFact;
  partyList: PartyListFact;
  partyRow: PartyRowFact;
  signature: SignatureFact;
  allianceName: AllianceNameFact;
  partyLabel: PartyLabelFact;
  unitMention: UnitMentionFact;
  twoParty: TwoPartyFact;
  legalRepWord: LegalRepWordFact;
  memberCount: MemberCountFact;
  partyTask: PartyTaskFact;
  partyElement: PartyElementFact;
}
