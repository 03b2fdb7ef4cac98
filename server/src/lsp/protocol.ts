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
}

/** Request: where a clause goes in the current version; `null` for an unknown clause or a stale version. */
export const INSERT_CLAUSE = 'agreement/insertClause';
export interface InsertClauseParams {
  readonly uri: string;
  readonly version: number;
  readonly clause: string;
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

/** Request without parameters: the standards. */
export const STANDARDS = 'agreement/standards';
export interface StandardItem {
  readonly id: string;
  readonly title: string;
}

/** Client to server: the line of the cursor, so that nothing is said about the line being typed. */
export const CURSOR = 'agreement/cursor';
export interface CursorParams {
  readonly uri: string;
  /** 0-based; -1 when the editor lost the focus. */
  readonly line: number;
}

/** `initializationOptions` of the client; every field may be absent (other editors). */
export interface InitializationOptions {
  readonly locale?: string;
  /** Base of `docs/rules/<code>.md`, for `codeDescription`. */
  readonly docsBase?: string;
  /** Whether `agreement/status` is sent; by default only to a client that sends `docsBase`. */
  readonly status?: boolean;
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
  readonly severityByProfile?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly language?: string;
  /** Globs of files that are agreements whatever their title says. */
  readonly files?: readonly string[];
  /** Kilobytes; larger documents are not checked. */
  readonly maxFileSize?: number;
  /** Nothing is said about the line being typed. */
  readonly quietWhileTyping?: boolean;
}
