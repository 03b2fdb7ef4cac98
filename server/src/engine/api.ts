import type { Bilingual, Severity, Standard } from './standard/types.js';
import type {
  Finding,
  FixSafety,
  Locale,
  RenderedFinding,
  ReviewDepth,
  RuleMeta,
  RuleOptions,
} from './rules/types.js';
import type { Outside } from './rules/outside.js';
import type { Navigation } from './features/navigation/types.js';
import type { RestructureOperation, Restructuring } from './features/restructure/types.js';
import type { Typography } from './features/typography/types.js';
import type { Clause } from './standard/clause-types.js';
import type { Span, TextEdit } from './text/span.js';

/** A set of severities and demands. `final` is for the text that goes to signature. */
export type Profile = '770' | 'fujian-46' | 'national-plan' | 'final';

/** How one document is to be read; absent values mean: decide from the text. */
export interface AgreementSettings {
  /**
   * Id of a standard: the text is checked even where nothing in it says what it is.
   * `null`: the text is no agreement, whatever it says. `undefined`: front matter and title decide.
   */
  readonly standard?: string | null;
  readonly profile?: Profile;
  /** How much is said; `standard` when absent. */
  readonly depth?: ReviewDepth;
  /** Level per rule id; unknown ids are ignored. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Options per rule id. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  /**
   * Id of the standard of the agreement that this text is an annex of: it is checked as an annex, without the sections of
   * an agreement, unless its own title calls for another standard.
   */
  readonly annexOf?: string;
  /** The user's own clauses, read elsewhere, beside those of the product. */
  readonly clauses?: readonly Clause[];
  /** The user's own standards, read elsewhere, beside those of the product. */
  readonly standards?: readonly Standard[];
}

/** What the host lends to a long check. The engine owns no clock and no timer. */
export interface Host {
  /** True when nobody wants the result any more. */
  readonly aborted: boolean;
  /** Lets other work run; called between rules. */
  pause(): Promise<void>;
}

export type SectionState = 'present' | 'empty' | 'missing' | 'not-applicable';

/** How a section was recognised. */
export type SectionEvidence =
  'heading' | 'bold' | 'numbered-line' | 'plain-line' | 'run-in' | 'content' | 'front-matter' | 'child';

export interface SectionPlace {
  /** The heading or the sentence itself. */
  readonly heading: Span;
  /** Everything that belongs to it. */
  readonly extent: Span;
  readonly evidence: SectionEvidence;
  /** 0..1 */
  readonly confidence: number;
}

/** One node of the standard, as found in the draft. Every node is listed, in the order of the standard. */
export interface SectionReport {
  readonly id: string;
  readonly title: Bilingual;
  readonly top: boolean;
  readonly mandatory: boolean;
  readonly status: SectionState;
  /** All places that treat this node, best first; empty when missing. */
  readonly places: readonly SectionPlace[];
}

export interface SymbolNode {
  readonly name: string;
  /** For example the number of the clause or the title of the standard's node. */
  readonly detail: string;
  readonly kind: 'title' | 'container' | 'section' | 'clause' | 'annex' | 'signature';
  readonly extent: Span;
  readonly selection: Span;
  readonly children: readonly SymbolNode[];
}

export interface FoldingSpan {
  readonly span: Span;
  readonly kind: 'section' | 'comment';
}

/** Markdown text with the span it speaks about. */
export interface HoverInfo {
  readonly span: Span;
  readonly markdown: string;
}

export interface CompletionOffer {
  readonly kind: 'heading' | 'clause' | 'name' | 'number' | 'phrase';
  readonly label: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What the client filters by: the characters the user has typed, in every prefix. */
  readonly filterText: string;
  readonly sortText: string;
  /** Replaced by the snippet. */
  readonly replace: Span;
  /** Snippet syntax (`${1:…}`). */
  readonly snippet: string;
  /** Changes elsewhere: later numbers and references. */
  readonly additionalEdits: readonly TextEdit[];
  /**
   * For a clause whose place is not at the cursor: what goes from the text when it is taken. The snippet is empty then,
   * `insertion(id, away)` tells where the clause goes in.
   */
  readonly away?: Span;
  /** Clause id or section id. */
  readonly id: string;
}

/** A clause, fitted to the draft. */
export interface Insertion {
  /** Where the snippet goes. */
  readonly at: Span;
  /** Snippet syntax; heading and number included where needed. */
  readonly snippet: string;
  /** The same text with defaults and first choices filled in. */
  readonly text: string;
  /** Later numbers and exact references that follow. None overlaps `at`. */
  readonly edits: readonly TextEdit[];
  /** Something the user must know (a number left out because a reference is ambiguous …). */
  readonly note: Bilingual | undefined;
}

export interface ClauseSummary {
  readonly id: string;
  readonly section: string;
  readonly sectionTitle: Bilingual;
  readonly title: Bilingual;
  readonly prefixes: { readonly zh: string; readonly pinyin: string; readonly en: string };
  readonly caution: Bilingual | undefined;
  /** Plain text with defaults filled in. */
  readonly preview: string;
  /** Whether the draft already treats the section. */
  readonly present: boolean;
  /** Of the user's own library. */
  readonly own: boolean;
}

/** What a piece of a draft is to become in the user's library. */
export interface ClauseDraftOptions {
  /** Lower-case letters, digits and hyphens: the name of the file and the last part of the id. */
  readonly name: string;
  /** Id of the section it belongs to. */
  readonly section: string;
  readonly title: string;
  /** Names of the alliance and of the parties become tab stops. */
  readonly names: boolean;
}

/** A clause file that is not written yet. */
export interface ClauseDraft {
  /** Also its path below the folder of clauses, without `.md`. */
  readonly id: string;
  readonly text: string;
}

export interface FixAction {
  readonly finding: Finding;
  readonly fixId: string;
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly TextEdit[];
}

/** A rule that crashed. The others still ran. */
export interface Fault {
  readonly rule: string;
  readonly reason: string;
}

/** Immutable snapshot of one version of a draft. Everything is computed when first asked for and kept. */
export interface Agreement {
  readonly settings: AgreementSettings;
  /** Id of the standard it is checked against, `null` when the text is no agreement (then there are no findings). */
  readonly standard: string | null;
  /** Length in UTF-16 units. */
  readonly length: number;
  text(): string;
  slice(start: number, end: number): string;
  /** 0-based line and UTF-16 character, as LSP counts (`\n`, `\r\n`, `\r` end lines). Offsets are clamped. */
  positionAt(offset: number): { readonly line: number; readonly character: number };
  offsetAt(line: number, character: number): number;
  /** The snapshot after one edit; work is proportional to the edit. */
  edit(edit: TextEdit): Agreement;
  /** The same text under other settings. */
  configure(settings: AgreementSettings): Agreement;
  /** The same text beside other files; nothing is read again, and only rules that ask for these files run again. */
  within(outside: Outside): Agreement;
  sections(): readonly SectionReport[];
  /** All findings in text order. `limitPerRule` resolves only the first n of each rule. */
  findings(limitPerRule?: number): readonly Finding[];
  /** As `findings`, pausing between rules; `undefined` when aborted. */
  check(host: Host, limitPerRule?: number): Promise<readonly Finding[] | undefined>;
  /** Rules that crashed in the last `findings`/`check`. */
  faults(): readonly Fault[];
  symbols(locale: Locale): readonly SymbolNode[];
  folds(): readonly FoldingSpan[];
  hover(offset: number, locale: Locale): HoverInfo | undefined;
  /** `asked`: the user called for the list; otherwise typing brought it up, and less is offered. */
  completions(offset: number, locale: Locale, asked?: boolean): readonly CompletionOffer[];
  /** Names, numbers and references; empty for a text that is no agreement. */
  readonly navigation: Navigation;
  /** Renumbers, moves, parts or joins clauses, references following; refused for a text that is no agreement. */
  restructure(operation: RestructureOperation, offset: number): Restructuring;
  /** Amounts in words and figures. */
  readonly typography: Typography;
  /** Fixes of the findings that touch the span. */
  fixes(span: Span, locale: Locale): readonly FixAction[];
  clauses(): readonly ClauseSummary[];
  /** A piece of the text as a file of the user's library; `undefined` where it cannot be one. */
  clauseFile(span: Span, options: ClauseDraftOptions): ClauseDraft | undefined;
  /**
   * Where and how a clause goes in; `undefined` for an unknown clause. `gone`: a piece of text that goes at the same time
   * (the prefix that called for the clause) and counts for nothing; its removal is one of the edits.
   */
  insertion(clauseId: string, gone?: Span): Insertion | undefined;
}

/** A kind of document that can be begun from a template, with the decisions it asks for. */
export interface DocumentOffer {
  /** Id of the standard it is checked against. */
  readonly id: string;
  readonly title: Bilingual;
  readonly options: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly values: readonly { readonly id: string; readonly title: Bilingual }[];
  }[];
}

export interface Engine {
  open(text: string, settings?: AgreementSettings): Agreement;
  /**
   * Id of the standard, the user's own among them, that the title of a draft calls for; that of the alliance agreement
   * where it calls for none.
   */
  standardFor(text: string, own?: readonly Standard[]): string;
  /** The documents that can be begun, in the order in which an alliance needs them. */
  documents(): readonly DocumentOffer[];
  /** A new document in snippet syntax; absent choices take their first value. `undefined` for an unknown kind. */
  newDocument(id: string, choices?: Readonly<Record<string, string>>): string | undefined;
  readonly standards: readonly { readonly id: string; readonly title: Bilingual; readonly version: string }[];
  readonly rules: readonly RuleMeta[];
  /** What clause files of a user are laid beside: the product's own clauses, and the ids of all sections. */
  library(): { readonly clauses: readonly Clause[]; readonly sections: readonly string[] };
  /** Message, related texts and fix titles of a finding in one language. */
  render(finding: Finding, locale: Locale): RenderedFinding;
}
