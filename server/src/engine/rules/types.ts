import type { Place, LineRef } from '../text/place.js';
import type { Span, TextEdit } from '../text/span.js';
import type { Basis, Bilingual, RuleSet, Severity } from '../standard/types.js';

export type { Basis, Severity };
export type Locale = 'zh-CN' | 'en';

/** Values filled into a message. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** A text made at the edge: `id` names a template of the rule, `args` fill its `{name}` places. */
export interface Message {
  readonly id: string;
  readonly args?: MessageArgs;
}

/** `safe` changes numbering, spacing, references or punctuation only; everything else needs a person's review. */
export type FixSafety = 'safe' | 'needs-review';

/** An offer to mend a finding. Its edits are computed by the rule when somebody asks for them. */
export interface FixOffer {
  /** Unique within the finding; also the id of its title template. */
  readonly id: string;
  readonly args?: MessageArgs;
  readonly safety: FixSafety;
}

export interface RelatedPlace {
  readonly place: Place;
  readonly message: Message;
}

/** What a rule reports: places are relative to lines, so that it survives edits elsewhere. */
export interface RawFinding {
  readonly place: Place;
  /** Id of the standard's node the finding belongs to, `''` when it belongs to none. */
  readonly section: string;
  /** What the finding is about (a node id, a number, a party …); part of its identity. */
  readonly subject: string | null;
  readonly message: Message;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly FixOffer[];
  /** Overrides the rule's level for this finding (a guess of scope lowers it). */
  readonly severity?: Severity;
  /** Overrides the rule's depth: a lesser lack of the same kind speaks only from there on. */
  readonly depth?: ReviewDepth;
  /** Overrides the rule's basis. */
  readonly basis?: readonly Basis[];
}

/** A finding on the current text, resolved to absolute spans. Identity is rule + span + subject. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly section: string;
  readonly subject: string | null;
  readonly message: Message;
  readonly basis: readonly Basis[];
  readonly related: readonly { readonly span: Span; readonly message: Message }[];
  readonly fixes: readonly FixOffer[];
  /** The finding as its rule reported it. */
  readonly raw: RawFinding;
}

/** Texts of a finding in one language. */
export interface RenderedFinding {
  readonly message: string;
  readonly related: readonly string[];
  readonly fixes: readonly { readonly id: string; readonly title: string; readonly safety: FixSafety }[];
}

export type Templates = Readonly<Record<string, string>>;

export type RuleCategory =
  'structure' | 'content' | 'conflict' | 'consistency' | 'reference' | 'drafting' | 'compliance' | 'product';
export type ReviewDepth = 'essential' | 'standard' | 'thorough';

/** Options of a rule as the settings give them; unknown keys are ignored. */
export type RuleOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An option of a rule: a list of words that the rule is told. Its key in settings is `rule.name`. */
export interface RuleOption extends Bilingual {
  readonly name: string;
  /** The words that make sense; any where it is absent. */
  readonly choices?: readonly string[];
}

export interface RuleMeta {
  /** Kebab-case code: LSP `code`, JSON `rule`, settings key, folder name. */
  readonly id: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** The shallowest review depth in which the rule speaks. */
  readonly depth: ReviewDepth;
  /** For which documents the rule is meant; absent: `alliance`, the agreement of alliance partners alone. */
  readonly set?: RuleSet;
  readonly title: { readonly zh: string; readonly en: string };
  readonly basis: readonly Basis[];
  readonly options?: readonly RuleOption[];
  /** Message templates of the rule, of its related places and of its fix titles, by id. */
  readonly messages: Readonly<Record<Locale, Templates>>;
}

/** A rule over the context `C` (see rules/context.ts): reads tree and facts, never raw Markdown nodes. */
export interface Rule<C = unknown> extends RuleMeta {
  /**
   * What the rule reads. The findings of a rule are kept until one of these changes:
   * `outline` (headings, numbers, sections), `tree` (these and the lines between them: a rule that goes from line to line
   * needs it), `profile`, `outside` (other files of the agreement), the facts of the named types, any word of the draft
   * (`text`), or any word in the section of an id (`text:main.goals-tasks`). A fact that typing before it in its line only pushes
   * along is no change; where a finding stands in such a line, the rule runs again.
   */
  readonly needs: readonly string[];
  check(context: C): readonly RawFinding[];
  /** The edits of one offered fix on the current text; empty when it no longer applies. */
  fix?(context: C, finding: Finding, fixId: string): readonly TextEdit[];
}

export type { LineRef, Place, Span, TextEdit };
