/** Requests and notifications beyond LSP. Types and names only: the client imports this file. */

/** Server to client: what the status item shows, after each check of an open document. */
export const STATUS = 'agreement/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Id of the standard, `null` when the file is no agreement. */
  readonly standard: string | null;
  readonly standardTitle: string;
  readonly complete: number;
  /** Titles of the missing top sections. */
  readonly missing: readonly string[];
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Findings that are accepted and not shown. */
  readonly accepted: number;
  /** Ids of rules that crashed; empty normally. */
  readonly faults: readonly string[];
  /** Why the document is not checked (too large), in the user's language. */
  readonly refused?: string;
}

/** Request: the reference clauses, in the order of the standard. */
export const CLAUSES = 'agreement/clauses';
export interface ClausesParams {
  readonly uri: string;
}
export interface ClauseItem {
  readonly id: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly title: string;
  readonly prefixes: readonly string[];
  readonly caution?: string;
  readonly preview: string;
  readonly present: boolean;
  /** Of the user's own library. */
  readonly own: boolean;
}

/** Request: where a clause goes in the current version; `null` for an unknown clause or a stale version. */
export const INSERT_CLAUSE = 'agreement/insertClause';
export interface InsertClauseParams {
  readonly uri: string;
  readonly version: number;
  /** Id of a clause, or of a section that goes in with its clause. */
  readonly clause: string;
  /** What goes from the text at the same time; its removal is one of the edits. */
  readonly gone?: ProtocolRange;
}
/** Command of the client, named by completions of clauses whose place is not at the cursor. */
export const INSERT_COMMAND = 'agreement.insertClause';
export interface InsertAwayArgument {
  readonly uri: string;
  /** As `InsertClauseParams.clause`. */
  readonly id: string;
  /** What was typed to call for the clause, and its words: it goes only while they stand there. */
  readonly gone: ProtocolRange;
  readonly text: string;
}
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
export interface InsertClauseResult {
  readonly version: number;
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
  readonly at: ProtocolRange;
  /** Snippet syntax. */
  readonly snippet: string;
  readonly note?: string;
}

/** Request: renumbers, moves, parts or joins clauses; `null` for a stale version. */
export const RESTRUCTURE = 'agreement/restructure';
export interface RestructureParams {
  readonly uri: string;
  readonly version: number;
  /** `renumber-all`, `renumber-from`, `move-up`, `move-down`, `split`, `merge`, `unify`, `repair`. */
  readonly operation: string;
  readonly position: { readonly line: number; readonly character: number };
}
export type RestructureResult =
  | {
      readonly version: number;
      readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
      /** Where the cursor belongs afterwards. */
      readonly cursor?: { readonly line: number; readonly character: number };
      /** What a person has to decide, at its place after the edits. */
      readonly left: readonly LeftPlace[];
    }
  | { readonly refusal: string };
export interface LeftPlace {
  readonly range: ProtocolRange;
  readonly reason: string;
}

/** Request: writes amounts or numbers in another form; `null` for a stale version or an unknown operation. */
export const REWRITE = 'agreement/rewrite';
export interface RewriteParams {
  readonly uri: string;
  readonly version: number;
  /** `amount-words`, `amount-to-figures`, `numerals-arabic` …: see `RewriteOperation` of the engine. */
  readonly operation: string;
  readonly range: ProtocolRange;
}
export type RewriteResult =
  | {
      readonly version: number;
      readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
    }
  | { readonly refusal: string };

/** Command of the client: shows places of one document. */
export const SHOW_PLACES = 'agreement.showPlaces';
export type ShowPlacesArguments = readonly [
  uri: string,
  at: { readonly line: number; readonly character: number },
  ranges: readonly ProtocolRange[],
  /** Said before the places are shown; empty for nothing. */
  message: string,
];

/** Request: the standards, with those of the workspace of a document where one is named. */
export const STANDARDS = 'agreement/standards';
export interface StandardsParams {
  readonly uri?: string;
}
export interface StandardItem {
  readonly id: string;
  readonly title: string;
}

/** Request without parameters: the documents that can be begun, each with the decisions it asks for. */
export const DOCUMENTS = 'agreement/documents';
export interface DocumentItem {
  readonly id: string;
  readonly title: string;
  readonly options: readonly {
    readonly id: string;
    readonly title: string;
    readonly values: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** Request: the text of a new document; `null` for an unknown kind. Absent choices take their first value. */
export const NEW_DOCUMENT = 'agreement/newDocument';
export interface NewDocumentParams {
  readonly document: string;
  readonly choices: Readonly<Record<string, string>>;
}
export interface NewDocumentResult {
  /** Snippet syntax. */
  readonly snippet: string;
}

/** Client to server: the line of the cursor, so that nothing is said about the line being typed. */
export const CURSOR = 'agreement/cursor';
export interface CursorParams {
  readonly uri: string;
  /** 0-based; -1 when the editor lost the focus. */
  readonly line: number;
}

/** Server to client, for a server without a file system: the text of a file of the workspace. */
export const READ_FILE = 'agreement/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** Longest text that is wanted, in UTF-16 units. */
  readonly maxLength: number;
}
export interface ReadFileResult {
  readonly text?: string;
  /** Why there is no text. */
  readonly problem?: 'missing' | 'too-large' | 'unreadable';
  readonly reason?: string;
}
/**
 * Names of the only files that the server asks for, beside Markdown files of the workspace, and clauses and standards of
 * the user.
 */
export const PROJECT_FILES: readonly string[] = ['agreement.yaml', 'agreement.baseline.json'];

/** Folder of a workspace in which its own clauses lie. */
export const CLAUSE_FOLDER = '.agreement/clauses';

/** True for the URI or path of a clause file of a workspace. */
export function isClauseFile(uri: string): boolean {
  return uri.includes(`/${CLAUSE_FOLDER}/`) && uri.endsWith('.md');
}

/** Folder of a workspace in which its own standards lie, each in a folder of its own. */
export const STANDARD_FOLDER = '.agreement/standards';

/** True for the URI or path of a standard of a workspace. */
export function isStandardFile(uri: string): boolean {
  return /\/\.agreement\/standards\/[^/]{1,200}\/standard\.yaml$/.test(uri);
}

/** Most standards that are read for one draft. */
export const MOST_STANDARD_FILES = 50;

/** Most clause files that are read for one draft. */
export const MOST_CLAUSE_FILES = 500;

/** Server to client, for a server without a file system: the user's own clauses, or standards, for a draft, by URI. */
export const LIST_FILES = 'agreement/listFiles';
export interface ListFilesParams {
  /** The workspace folder of the draft, without `/` at the end; `''` outside of all of them. */
  readonly root: string;
  /** Clauses when absent. */
  readonly kind?: 'standards';
}
export interface ListFilesResult {
  readonly files: readonly string[];
}

/**
 * Server to client, for a server without a file system: the names of Markdown files and of folders in a folder of the
 * workspace. Such files are read with `agreement/readFile`, for agreements whose annexes are files of their own.
 */
export const LIST_FOLDER = 'agreement/listFolder';
export interface ListFolderParams {
  readonly folder: string;
}
export interface ListFolderResult {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** True for the URI or path of a Markdown file. */
export function isMarkdown(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri);
}

/** Client to server: a clause file of a folder of the user changed. */
export const CLAUSES_CHANGED = 'agreement/clausesChanged';

/** Request: the sections of the draft's standard, in its order; `here` is the one that holds the position. */
export const SECTIONS = 'agreement/sections';
export interface SectionsParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}
export interface SectionItem {
  readonly id: string;
  readonly title: string;
  readonly here: boolean;
}

/** Request: a piece of a draft as a clause file; `null` where it cannot be one. */
export const CLAUSE_FILE = 'agreement/clauseFile';
export interface ClauseFileParams {
  readonly uri: string;
  readonly range: ProtocolRange;
  readonly name: string;
  readonly section: string;
  readonly title: string;
  readonly names: boolean;
}
export interface ClauseFileResult {
  readonly id: string;
  readonly text: string;
}

/**
 * Request: the list of accepted findings with those of a draft in it, or with one more. The client writes it; `null`
 * when there is nothing (any more) to accept.
 */
export const ACCEPT_FINDINGS = 'agreement/acceptFindings';
export interface AcceptFindingsParams {
  readonly uri: string;
  /** The finding to accept; all of the draft when absent. */
  readonly fingerprint?: string;
}
export type AcceptFindingsResult =
  | { readonly uri: string; readonly text: string; readonly accepted: number; readonly problem?: undefined }
  /** Why nothing can be accepted, in the user's language. */
  | { readonly problem: string };
/** Command of the client, named by quick fixes: arguments are the fields of `AcceptFindingsParams`. */
export const ACCEPT_COMMAND = 'agreement.acceptFindings';

/** `initializationOptions` of the client; every field may be absent (other editors). */
export interface InitializationOptions {
  readonly locale?: string;
  /** Base of `docs/rules/<code>.md`, for `codeDescription`. */
  readonly docsBase?: string;
  /** Whether `agreement/status` is sent; by default only to a client that sends `docsBase`. */
  readonly status?: boolean;
  /** The client answers `agreement/readFile`. */
  readonly files?: boolean;
  /** Settings of an editor that answers no `workspace/configuration`. */
  readonly settings?: AgreementConfiguration;
}

/** The section `agreement` of the settings, as the client sends it. */
export interface AgreementConfiguration {
  readonly standard?: string;
  readonly profile?: string;
  readonly depth?: string;
  readonly severity?: Readonly<Record<string, string>>;
  /** Levels that hold under one profile only. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  readonly severityByProfile?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly language?: string;
  /** Folders of the user with clause files; for servers that read files themselves. */
  readonly clauseFolders?: readonly string[];
  /** Globs of files that are agreements whatever their title says. */
  readonly files?: readonly string[];
  /** Kilobytes; larger documents are not checked. */
  readonly maxFileSize?: number;
  /** Nothing is said about the line being typed. */
  readonly quietWhileTyping?: boolean;
  /** Agreements and annexes of the workspace are checked although no editor shows them. */
  readonly workspaceDiagnostics?: boolean;
  /** `enabled`: `prompt`, `always` or `never`. */
  readonly updateLinksOnFileMove?: { readonly enabled?: string };
  /** References and lacking parts above clauses and sections. */
  readonly codeLens?: boolean;
  /** Figures behind amounts in words, clauses behind 前条. */
  readonly inlayHints?: boolean;
  /** What formatting touches. */
  readonly format?: {
    readonly enable?: boolean;
    readonly whitespace?: boolean;
    readonly marks?: boolean;
    readonly punctuation?: boolean;
    /** `keep` or `remove`. */
    readonly indentation?: string;
    /** `keep`, `arabic`, `chinese` or `halfwidth`. */
    readonly numerals?: string;
  };
}
