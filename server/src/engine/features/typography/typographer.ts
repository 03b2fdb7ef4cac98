import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { NO_AGREEMENT } from '../restructure/restructure.js';
import { rewriteAmounts } from './amounts.js';
import type { RewriteOperation, Rewriting, Typography } from './types.js';

/** How a draft is written: what changes its look and never its words or values. */
export class Typographer implements Typography {
  constructor(private readonly draft: Draft | undefined) {}

  rewrite(operation: RewriteOperation, span: Span): Rewriting {
    return this.draft ? rewriteAmounts(this.draft, operation, span) : NO_AGREEMENT;
  }
}
