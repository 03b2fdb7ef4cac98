import type { CodeAction } from 'vscode-languageserver';
import { type Agreement, REWRITES, type RewriteOperation, type Span } from '../engine/index.js';
import type { OpenDocument } from './document.js';
import type { Server } from './server.js';
import { texts } from './texts.js';
import { toWorkspaceEdit } from './workspace-edit.js';
import { CodeActionKind } from './values.js';

const BASE = `${CodeActionKind.RefactorRewrite}.agreement`;

/** Kinds of the changes of form; hierarchical, as the protocol has it. */
export const REWRITINGS: Readonly<Record<RewriteOperation, string>> = {
  'amount-words': `${BASE}.amount.words`,
  'amount-figures': `${BASE}.amount.figures`,
  'amount-to-words': `${BASE}.amount.toWords`,
  'amount-to-figures': `${BASE}.amount.toFigures`,
  'numerals-arabic': `${BASE}.numerals.arabic`,
  'numerals-chinese': `${BASE}.numerals.chinese`,
  'numerals-halfwidth': `${BASE}.numerals.halfwidth`,
};

/** The changes of form that apply to a span, each as one edit; those that are refused are left out. */
export function rewriteActions(
  server: Server,
  document: OpenDocument,
  snapshot: Agreement,
  span: Span,
  wanted: (kind: string) => boolean,
): CodeAction[] {
  const { titles } = texts(server.locale(document)).rewrite;
  return REWRITES.filter((operation) => wanted(REWRITINGS[operation])).flatMap((operation): CodeAction[] => {
    const result = snapshot.typography.rewrite(operation, span);
    if ('refusal' in result) return [];
    const [first, ...others] = result.edits;
    const title =
      others.length === 0 && first !== undefined && operation.startsWith('amount-')
        ? `${titles[operation]} ${first.newText}`
        : titles[operation];
    const edit = toWorkspaceEdit(document, snapshot, result.edits, server.client);
    return [{ title, kind: REWRITINGS[operation], edit }];
  });
}
