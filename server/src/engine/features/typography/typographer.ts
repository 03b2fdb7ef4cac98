import type { MarkdownDocument } from '../../markdown/document.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { NO_AGREEMENT } from '../restructure/restructure.js';
import { rewriteAmounts } from './amounts.js';
import { formatEdits } from './format.js';
import { rewriteNumerals } from './numerals.js';
import {
  DEFAULT_FORMAT,
  type FormatOptions,
  type RewriteOperation,
  type Rewriting,
  type Typography,
} from './types.js';

/** How a draft is written: what changes its look and never its words or values. */
export class Typographer implements Typography {
  constructor(
    private readonly draft: Draft | undefined,
    private readonly document: MarkdownDocument | undefined,
  ) {}

  format(options: FormatOptions = DEFAULT_FORMAT, range?: Span): readonly TextEdit[] {
    const { draft, document } = this;
    return draft && document ? formatEdits(draft, document, options, range) : [];
  }

  rewrite(operation: RewriteOperation, span: Span): Rewriting {
    const { draft, document } = this;
    if (!draft || !document) return NO_AGREEMENT;
    switch (operation) {
      case 'numerals-arabic':
        return rewriteNumerals(draft, document, 'arabic', span);
      case 'numerals-chinese':
        return rewriteNumerals(draft, document, 'chinese', span);
      case 'numerals-halfwidth':
        return rewriteNumerals(draft, document, 'halfwidth', span);
      default:
        return rewriteAmounts(draft, operation, span);
    }
  }
}
