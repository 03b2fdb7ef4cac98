import type { Draft } from '../draft.js';
import type { Span } from '../../text/span.js';
import { definitionAt, occurrencesAt } from './definition.js';
import { entriesOf } from './entries.js';
import { inlaysIn } from './inlays.js';
import { lensesOf } from './lenses.js';
import { linksOf } from './links.js';
import { renameAt, renameTarget } from './rename.js';
import { selectionsAt } from './selections.js';
import { SymbolIndex } from './symbol-index.js';
import { tokensIn } from './tokens.js';
import type {
  DefinitionLink,
  DraftLink,
  Inlay,
  Lens,
  MeaningToken,
  Navigation,
  Occurrence,
  Rename,
  RenameTarget,
  SymbolEntry,
} from './types.js';

const NO_NAMES: readonly string[] = [];

/** Navigation in one snapshot; `undefined` stands for a text that is no agreement and has none. */
export class Navigator implements Navigation {
  readonly index: SymbolIndex | undefined;

  constructor(draft: Draft | undefined) {
    this.index = draft && new SymbolIndex(draft);
  }

  definition(offset: number): DefinitionLink | undefined {
    return this.index && definitionAt(this.index, offset);
  }

  occurrences(offset: number): readonly Occurrence[] {
    return this.index ? occurrencesAt(this.index, offset) : [];
  }

  renameTarget(offset: number): RenameTarget | undefined {
    return this.index && renameTarget(this.index, offset);
  }

  rename(offset: number, newName: string): Rename | undefined {
    return this.index && renameAt(this.index, offset, newName);
  }

  names(): readonly string[] {
    return this.index?.names.list ?? NO_NAMES;
  }

  entries(): readonly SymbolEntry[] {
    return this.index ? entriesOf(this.index) : [];
  }

  links(): readonly DraftLink[] {
    return this.index ? linksOf(this.index) : [];
  }

  lenses(locale: 'zh-CN' | 'en'): readonly Lens[] {
    return this.index ? lensesOf(this.index, locale) : [];
  }

  inlays(span: Span, locale: 'zh-CN' | 'en'): readonly Inlay[] {
    return this.index ? inlaysIn(this.index.draft, span, locale) : [];
  }

  tokens(span: Span): readonly MeaningToken[] {
    return this.index ? tokensIn(this.index, span) : [];
  }

  selections(offset: number): readonly Span[] {
    return this.index ? selectionsAt(this.index.draft, offset) : [];
  }
}
