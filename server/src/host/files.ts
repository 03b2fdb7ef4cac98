/** Why a file could not be read as text. `offset` counts bytes from the start of the file. */
export type FileProblem =
  | { readonly kind: 'missing' | 'directory' | 'denied' | 'too-large' }
  | { readonly kind: 'binary' | 'utf-16' | 'not-utf-8'; readonly offset: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A file's text without its byte order mark, and whether it had one, or the reason why there is no text. */
export type FileContent =
  | { readonly text: string; readonly byteOrderMark?: true; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: FileProblem };

/** Where files come from: the file system of the command line, or whatever a host puts in its place. */
export interface FileSource {
  /** Reads one file whole. Never rejects; a file that is gone, locked or no text gives a `problem`. */
  read(path: string): Promise<FileContent>;
}
