/** How a clause says which place a court is taken from. */
export type CourtAnchor =
  /** A place is named: 福州市鼓楼区. */
  | 'named'
  | 'defendant'
  | 'plaintiff'
  /** A party, by label or by name; see `owner`. */
  | 'party'
  | 'performance'
  | 'signing'
  | 'object'
  /** The secretariat, the standing body or the unit that hosts it. */
  | 'secretariat'
  | 'alliance'
  /** The side that did not break the agreement, which nobody knows when a suit begins. */
  | 'innocent'
  /** 当地, 有管辖权的, 相关, or no word at all. */
  | 'unspecified'
  | 'other';

/** One court that a phrase points to; `甲方或者乙方住所地人民法院` has two. */
export interface CourtTarget {
  readonly anchor: CourtAnchor;
  /** Label or name of the party, normalised, `''` for other anchors. */
  readonly owner: string;
  /** The place as named there or in brackets behind, normalised, `''` for none. */
  readonly place: string;
}

/** A phrase that ends in 法院. Whether it is chosen for disputes is told by the dispute fact around it. */
export interface CourtFact {
  readonly type: 'court';
  readonly from: number;
  readonly to: number;
  /** Where the words for the place stand, without brackets and without the court's own word; equal offsets for none. */
  readonly headFrom: number;
  readonly headTo: number;
  /** Never empty. */
  readonly targets: readonly CourtTarget[];
  /** True when 或 joins it to the court named before it. */
  readonly joined: boolean;
  /** Rank by its name: 某区人民法院 is basic, 某市人民法院 says nothing. */
  readonly level: 'basic' | 'intermediate' | 'high' | 'special' | '';
  /** True when 有管辖权的, 相应级别 … leaves the rank open. */
  readonly open: boolean;
  /** True for a court outside the mainland. */
  readonly offshore: boolean;
  /** True when the sentence speaks of 任何, 一切, 所有 disputes. */
  readonly wide: boolean;
  readonly words: string;
}

/** A body that arbitrates, as a clause names it. */
export interface ArbitrationBodyFact {
  readonly type: 'arbitrationBody';
  readonly from: number;
  readonly to: number;
  /**
   * `named`; `generic`: 仲裁委员会 or 有关部门 alone; `anchored`: that of a place that is not said (当地, 签订地);
   * `place`: 福州市的仲裁机构; `blank`: to be filled in; `ad-hoc`: a person, or 临时仲裁; `tribunal`: 仲裁庭, which chooses nothing.
   */
  readonly kind: 'named' | 'generic' | 'anchored' | 'place' | 'blank' | 'ad-hoc' | 'tribunal';
  /** Normalised name, or the place for `place`. */
  readonly name: string;
  /** True when 或 joins it to the body named before it. */
  readonly joined: boolean;
  /** `whole`: for 一切, 任何 disputes, none left to other clauses; `apart`: said to be a rule of its own beside others. */
  readonly reach: 'whole' | 'apart' | '';
  readonly words: string;
}

/** 仲裁地: the seat in law, never the place of a hearing. */
export interface ArbitrationSeatFact {
  readonly type: 'arbitrationSeat';
  readonly from: number;
  readonly to: number;
  readonly place: string;
}

/** A choice of law. */
export interface GoverningLawFact {
  readonly type: 'governingLaw';
  readonly from: number;
  readonly to: number;
  /** `中国`, `香港`, `英国` …; `外国` where none is named. */
  readonly law: string;
  /** What it governs: the agreement, the arbitration agreement, rights in technology, or another contract. */
  readonly object: 'contract' | 'arbitration' | 'ip' | 'other';
  readonly words: string;
}

/** The form on which the agreement takes effect. */
export interface EffectFormFact {
  readonly type: 'effectForm';
  readonly from: number;
  readonly to: number;
  /** `either`: 签字或盖章; `unclear`: 签字盖章, 签章; `seal`, `agent`: that alone; `contract-seal`: 合同专用章. */
  readonly form: 'either' | 'unclear' | 'seal' | 'agent' | 'contract-seal';
  readonly words: string;
}

/** Words of a dispute clause that do not fit together or leave much out. */
export interface ForumWordingFact {
  readonly type: 'forumWording';
  readonly from: number;
  readonly to: number;
  /**
   * `court-arbitrates`, `body-sues`: the verb of the other way. `narrow`: only disputes from performance.
   * `patent`, `estate`, `resolution`: a dispute that law reserves is put to a forum. `open`: no way is named.
   */
  readonly form: 'court-arbitrates' | 'body-sues' | 'narrow' | 'open' | 'patent' | 'estate' | 'resolution';
  /** For reserved disputes: where they are sent. */
  readonly forum: 'arbitration' | 'court' | '';
  readonly words: string;
}

/**
 * A place that ties the agreement to somewhere: an address of a party, the place of signing or performance, the seat of
 * the secretariat. It has no place of its own, so that typing elsewhere in the line changes nothing.
 */
export interface TiePlaceFact {
  readonly type: 'tiePlace';
  readonly from: 0;
  readonly to: 0;
  readonly role: 'party' | 'domicile' | 'signing' | 'performance' | 'object' | 'secretariat' | 'alliance';
  /** Label of the party, or for the secretariat its host; `''` when the line does not say. */
  readonly owner: string;
  /** `party`: its full name. Other roles: the place. Normalised; `''` when only an owner is known. */
  readonly place: string;
}

/** What a line settles, as words of a closed list, without a place of its own. */
export interface ForumTopicFact {
  readonly type: 'forumTopic';
  readonly from: 0;
  readonly to: 0;
  readonly topics: readonly ('effect' | 'copies' | 'foreign' | 'notices' | 'force-majeure')[];
}

/** Facts of the family `forum`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface ForumFacts {
  court: CourtFact;
  arbitrationBody: ArbitrationBodyFact;
  arbitrationSeat: ArbitrationSeatFact;
  governingLaw: GoverningLawFact;
  effectForm: EffectFormFact;
  forumWording: ForumWordingFact;
  tiePlace: TiePlaceFact;
  forumTopic: ForumTopicFact;
}
