import type { Engine } from '../engine/index.js';
import type { FileContent } from '../host/files.js';
import type { FolderNames } from '../host/group-finder.js';

/** What a file's head says about the file; see `detectAgreement`. */
export interface Detector {
  (
    head: string,
    options: { readonly listed: boolean; readonly titles?: readonly string[] },
  ): { readonly agreement: boolean; readonly standard?: string };
}

/** The world as the server sees it. Tests pass their own engine and clock. */
export interface Runtime {
  readonly engine: Engine;
  readonly detect: Detector;
  /** UTF-16 units; longer documents are kept in step but not checked. */
  readonly maxDocumentLength: number;
  /** Reads a file of the machine by its URI; absent where there are none (a web worker). Never rejects. */
  readonly readFile?: (uri: string, maxLength: number) => Promise<FileContent>;
  /** URIs of the clause files below a folder (URI or path), at most `most`; absent where there are no files. Never rejects. */
  readonly listClauses?: (folder: string, most: number) => Promise<readonly string[]>;
  /** URIs of the files `standard.yaml` one folder below a folder (URI or path); as `listClauses`. */
  readonly listStandards?: (folder: string, most: number) => Promise<readonly string[]>;
  /** Names in a folder by its URI; absent where there are no files. Never rejects. */
  readonly listFolder?: (uri: string) => Promise<FolderNames>;
  /** Milliseconds from any start, never going back. */
  now(): number;
  /** Resolves after everything else that waits (messages, timers) had its turn. */
  turn(): Promise<void>;
  /** Calls `run` once after `milliseconds`; the function returned calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}
