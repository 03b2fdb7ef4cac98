import * as vscode from 'vscode';
import { isMarkdown } from '../../server/src/lsp/protocol.js';
import type { ListFolderParams, ListFolderResult } from '../../server/src/lsp/protocol.js';

/** Entries of a folder that are handed on at most; the server looks at fewer. */
const MOST_ENTRIES = 20_000;

/** True for a Markdown file inside a workspace folder: it may hold an agreement or one of its annexes. */
export function mayBeDraft(file: vscode.Uri): boolean {
  return (
    isMarkdown(file.path) &&
    !file.path.split('/').includes('..') &&
    vscode.workspace.getWorkspaceFolder(file) !== undefined
  );
}

/** Answers the server: the names in a folder of the workspace, and nothing of any other folder. Never rejects. */
export async function listFolder({ folder }: ListFolderParams): Promise<ListFolderResult> {
  const nothing = { files: [], folders: [] };
  try {
    const uri = vscode.Uri.parse(folder, true);
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined || uri.path.split('/').includes('..'))
      return nothing;
    // asked first: VS Code writes a folder that is not there into its log
    if ((await vscode.workspace.fs.stat(uri)).type !== vscode.FileType.Directory) return nothing;
    const entries = (await vscode.workspace.fs.readDirectory(uri)).slice(0, MOST_ENTRIES);
    const names = (wanted: vscode.FileType): string[] =>
      entries.filter(([, type]) => type === wanted).map(([name]) => name);
    return {
      files: names(vscode.FileType.File).filter(isMarkdown),
      folders: names(vscode.FileType.Directory),
    };
  } catch {
    // gone, or not to be read: it holds nothing
    return nothing;
  }
}
