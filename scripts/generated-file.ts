/** A file made from data of the repository: committed, never edited by hand. */
export interface GeneratedFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}
