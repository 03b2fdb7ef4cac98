import type { Bilingual } from '../../standard/types.js';
import type { Span } from '../../text/span.js';
import type { RenameGroup } from '../navigation/types.js';

/** A place in one of the files. */
export interface FilePlace {
  readonly file: string;
  readonly span: Span;
}

export interface GroupOccurrence extends FilePlace {
  readonly definition: boolean;
}

export interface GroupDefinition {
  readonly origin: Span;
  readonly targets: readonly { readonly file: string; readonly selection: Span; readonly extent: Span }[];
}

export type GroupRename =
  | { readonly files: readonly { readonly file: string; readonly groups: readonly RenameGroup[] }[] }
  | { readonly refusal: Bilingual };

/** A place that leads elsewhere: to a place in one of the files, or to a path as the draft names it. */
export interface GroupLink {
  readonly span: Span;
  readonly target: { readonly file: string; readonly at: number } | { readonly path: string };
}

/** The drafts of one agreement as one net of names and numbers. Nothing here throws on any text or offset. */
export interface DraftGroup {
  /** The names of its files, the agreement first. */
  readonly files: readonly string[];
  definition(file: string, offset: number): GroupDefinition | undefined;
  /** All places of the symbol at an offset in all files, its definitions included. */
  occurrences(file: string, offset: number): readonly GroupOccurrence[];
  /** The edits of a rename in all files, or why it is refused in one of them; undefined where nothing can be renamed. */
  rename(file: string, offset: number, newName: string): GroupRename | undefined;
  links(file: string): readonly GroupLink[];
  /** What other files say of what stands at an offset, as Markdown; undefined where the draft itself says it. */
  hover(file: string, offset: number, locale: 'zh-CN' | 'en'): { span: Span; markdown: string } | undefined;
}
