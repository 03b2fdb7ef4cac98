import type { CodeAction } from 'vscode-languageserver';
import { OPERATIONS, type Agreement, type RestructureOperation } from '../engine/index.js';
import { toPosition } from './convert.js';
import type { OpenDocument } from './document.js';
import { SHOW_PLACES, type ShowPlacesArguments } from './protocol.js';
import { afterwards, leftPlaces } from './restructured.js';
import type { Server } from './server.js';
import { texts } from './texts.js';
import { toWorkspaceEdit } from './workspace-edit.js';
import { CodeActionKind } from './values.js';

/** Kinds of the changes of order and number; hierarchical, as the protocol has it. */
export const REFACTORINGS: Readonly<Record<RestructureOperation, string>> = {
  'renumber-all': `${CodeActionKind.RefactorRewrite}.agreement.renumber`,
  'renumber-from': `${CodeActionKind.RefactorRewrite}.agreement.renumberFrom`,
  'move-up': 'refactor.move.agreement.up',
  'move-down': 'refactor.move.agreement.down',
  split: `${CodeActionKind.RefactorRewrite}.agreement.split`,
  merge: `${CodeActionKind.RefactorRewrite}.agreement.merge`,
  unify: `${CodeActionKind.RefactorRewrite}.agreement.unify`,
  repair: `${CodeActionKind.RefactorRewrite}.agreement.repair`,
};

/** The changes of order and number that apply at an offset, each with all its edits; those that are refused are left out. */
export function refactorActions(
  server: Server,
  document: OpenDocument,
  snapshot: Agreement,
  offset: number,
  wanted: (kind: string) => boolean,
): CodeAction[] {
  const locale = server.locale(document);
  const { restructure } = texts(locale);
  return OPERATIONS.filter((operation) => wanted(REFACTORINGS[operation])).flatMap(
    (operation): CodeAction[] => {
      const result = snapshot.restructure(operation, offset);
      if ('refusal' in result || (result.edits.length === 0 && !server.client.status)) return [];
      const action: CodeAction = {
        title: restructure.titles[operation] + restructure.left(result.left.length),
        kind: REFACTORINGS[operation],
        edit: toWorkspaceEdit(document, snapshot, result.edits, server.client),
      };
      if (result.left.length === 0 || !server.client.status) return [action];
      const after = afterwards(snapshot, result.edits);
      const left = leftPlaces(snapshot, after, result, locale);
      const args: ShowPlacesArguments = [
        document.uri,
        toPosition(after, Math.min(offset, after.length)),
        left.map(({ range }) => range),
        [...new Set(left.map(({ reason }) => reason))].slice(0, 3).join('\n'),
      ];
      return [{ ...action, command: { title: action.title, command: SHOW_PLACES, arguments: [...args] } }];
    },
  );
}
