import * as vscode from 'vscode';
import type { ProtocolRange, ShowPlacesArguments } from '../../../server/src/lsp/protocol.js';
import { t } from '../texts.js';

/**
 * Shows places of one document in the peek view. With a message, the message comes first and the places when they are
 * asked for. Arguments of any other shape are ignored: commands can be called by anybody.
 */
export async function showPlaces(...values: unknown[]): Promise<void> {
  const [uri, at, ranges, message] = values as unknown as Partial<ShowPlacesArguments>;
  if (typeof uri !== 'string' || at === undefined || !Array.isArray(ranges)) return;
  if (message !== undefined && message !== '') {
    const show = t('Show');
    if ((await vscode.window.showWarningMessage(message, show)) !== show) return;
  }
  const target = vscode.Uri.parse(uri);
  const places = (ranges as readonly ProtocolRange[]).map(
    ({ start, end }) =>
      new vscode.Location(target, new vscode.Range(start.line, start.character, end.line, end.character)),
  );
  const position = new vscode.Position(at.line, at.character);
  await vscode.commands.executeCommand('editor.action.showReferences', target, position, places);
}
