import type { Draft } from '../draft.js';
import { definitionAt, occurrencesAt } from './definition.js';
import { renameAt, renameTarget } from './rename.js';
import { SymbolIndex } from './symbol-index.js';
import type { DefinitionLink, Navigation, Occurrence, Rename, RenameTarget } from './types.js';

/** Navigation in one snapshot; `undefined` stands for a text that is no agreement and has none. */
export class Navigator implements Navigation {
  private readonly index: SymbolIndex | undefined;

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
}
