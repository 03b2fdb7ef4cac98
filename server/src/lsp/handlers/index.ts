import { acceptFindings } from './accept-findings.js';
import { clauseFile } from './clause-file.js';
import { clauses } from './clauses.js';
import { clausesChanged } from './clauses-changed.js';
import { codeAction } from './code-action.js';
import { codeLens } from './code-lens.js';
import { completion } from './completion.js';
import { cursor } from './cursor.js';
import { definition } from './definition.js';
import { diagnostic } from './diagnostic.js';
import { didChangeConfiguration } from './did-change-configuration.js';
import { didChangeWatchedFiles } from './did-change-watched-files.js';
import { didChangeWorkspaceFolders } from './did-change-workspace-folders.js';
import { didChange } from './did-change.js';
import { didClose } from './did-close.js';
import { didOpen } from './did-open.js';
import { didSave } from './did-save.js';
import { documents } from './documents.js';
import { documentHighlight } from './document-highlight.js';
import { documentLink } from './document-link.js';
import { documentSymbol } from './document-symbol.js';
import { formatting } from './formatting.js';
import { foldingRange } from './folding-range.js';
import type { Handler } from './handler.js';
import { hover } from './hover.js';
import { inlayHint } from './inlay-hint.js';
import { insertClause } from './insert-clause.js';
import { newDocument } from './new-document.js';
import { prepareRename } from './prepare-rename.js';
import { rangeFormatting } from './range-formatting.js';
import { rangesFormatting } from './ranges-formatting.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { restructure } from './restructure.js';
import { rewrite } from './rewrite.js';
import { selectionRange } from './selection-range.js';
import { semanticTokensFull } from './semantic-tokens-full.js';
import { semanticTokensRange } from './semantic-tokens-range.js';
import { sections } from './sections.js';
import { standards } from './standards.js';
import { willRenameFiles } from './will-rename-files.js';
import { workspaceDiagnostic } from './workspace-diagnostic.js';
import { workspaceSymbol } from './workspace-symbol.js';

/** Everything the server answers to, beside `initialize`, `shutdown` and `exit`. */
export const HANDLERS: readonly Handler[] = [
  didOpen,
  didChange,
  didClose,
  didSave,
  didChangeConfiguration,
  didChangeWatchedFiles,
  didChangeWorkspaceFolders,
  diagnostic,
  workspaceDiagnostic,
  documentSymbol,
  foldingRange,
  formatting,
  rangeFormatting,
  rangesFormatting,
  codeAction,
  completion,
  hover,
  definition,
  references,
  documentHighlight,
  prepareRename,
  rename,
  documentLink,
  workspaceSymbol,
  willRenameFiles,
  codeLens,
  inlayHint,
  semanticTokensFull,
  semanticTokensRange,
  selectionRange,
  cursor,
  clauses,
  clausesChanged,
  clauseFile,
  sections,
  insertClause,
  restructure,
  rewrite,
  standards,
  documents,
  newDocument,
  acceptFindings,
];
