import { clauses } from './clauses.js';
import { codeAction } from './code-action.js';
import { completion } from './completion.js';
import { cursor } from './cursor.js';
import { diagnostic } from './diagnostic.js';
import { didChangeConfiguration } from './did-change-configuration.js';
import { didChange } from './did-change.js';
import { didClose } from './did-close.js';
import { didOpen } from './did-open.js';
import { documentSymbol } from './document-symbol.js';
import { foldingRange } from './folding-range.js';
import type { Handler } from './handler.js';
import { hover } from './hover.js';
import { insertClause } from './insert-clause.js';
import { standards } from './standards.js';

/** Everything the server answers to, beside `initialize`, `shutdown` and `exit`. */
export const HANDLERS: readonly Handler[] = [
  didOpen,
  didChange,
  didClose,
  didChangeConfiguration,
  diagnostic,
  documentSymbol,
  foldingRange,
  codeAction,
  completion,
  hover,
  cursor,
  clauses,
  insertClause,
  standards,
];
