import type { Bilingual } from '../../standard/types.js';
import type { Span, TextEdit } from '../../text/span.js';

/** What kind of thing a name or a number in the draft stands for. */
export type SymbolKind =
  'term' | 'party' | 'label' | 'short-name' | 'body' | 'alliance' | 'clause' | 'annex' | 'amount';

/** One place where a symbol is defined or used. */
export interface Occurrence {
  readonly span: Span;
  /** True where it is defined: the heading of a clause, the line that declares a party. */
  readonly definition: boolean;
}

/** Where the cursor leads: the words under it, and the places they come from. */
export interface DefinitionLink {
  readonly origin: Span;
  readonly targets: readonly {
    readonly selection: Span;
    /** Everything that belongs to the target. */
    readonly extent: Span;
  }[];
}

/** What can be renamed at a place, or why it cannot. */
export type RenameTarget =
  { readonly span: Span; readonly placeholder: string } | { readonly refusal: Bilingual };

/** A group of edits of a rename; a group that a person should look at is shown before it is made. */
export interface RenameGroup {
  readonly id: 'uses' | 'titles';
  readonly review: boolean;
  readonly edits: readonly TextEdit[];
}

export type Rename = { readonly groups: readonly RenameGroup[] } | { readonly refusal: Bilingual };

/** A symbol for lists over several documents. */
export interface SymbolEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
}

/** A place in the text that leads elsewhere: to another place, or to a file as the draft names it. */
export interface DraftLink {
  readonly span: Span;
  readonly target: { readonly at: number } | { readonly file: string };
}

/** A line above a clause, a definition or a section. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** Places the line stands for; empty where it only says something. */
  readonly places: readonly Span[];
}

/** A remark inside the text. */
export interface Inlay {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** A piece of text with a meaning of its own, for colouring. */
export interface MeaningToken {
  readonly span: Span;
  readonly kind: 'term' | 'party' | 'reference' | 'amount';
  readonly definition: boolean;
}

/** The draft as a net of names and numbers; every list is in text order. Nothing here throws on any text. */
export interface Navigation {
  /** Definition of what stands at an offset; undefined where nothing known stands. */
  definition(offset: number): DefinitionLink | undefined;
  /** All places of the symbol at an offset, its definitions included; empty where none stands. */
  occurrences(offset: number): readonly Occurrence[];
  renameTarget(offset: number): RenameTarget | undefined;
  /** Names of terms, parties, bodies and the alliance; the same list as long as none of them changes. */
  names(): readonly string[];
  /** Everything that has a name, a title or an amount bound to a name. */
  entries(): readonly SymbolEntry[];
  links(): readonly DraftLink[];
  lenses(locale: 'zh-CN' | 'en'): readonly Lens[];
  inlays(span: Span, locale: 'zh-CN' | 'en'): readonly Inlay[];
  tokens(span: Span): readonly MeaningToken[];
  /** Growing selections around an offset, the smallest first. */
  selections(offset: number): readonly Span[];
  /** The edits of a rename, or why it is refused; undefined where nothing can be renamed. */
  rename(offset: number, newName: string): Rename | undefined;
}
