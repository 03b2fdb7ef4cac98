import * as vscode from 'vscode';
import { hasStandards, mayBeOwn } from './clause-files.js';
import { mayBeDraft } from './draft-files.js';
import { PROJECT_FILES } from '../../server/src/lsp/protocol.js';
import type { ReadFileParams, ReadFileResult } from '../../server/src/lsp/protocol.js';

/** Bytes one UTF-16 unit takes at most in UTF-8. */
const BYTES_PER_UNIT = 3;
/** Folders above a draft that are looked into. */
const MAX_FOLDERS = 64;

/**
 * Answers the server, which has no file system of its own here: the text of a project file, of a list of accepted
 * findings or of a Markdown file inside a workspace folder, of a clause or a standard of the user, and of nothing else.
 * Never rejects.
 */
export async function readProjectFile({ uri, maxLength }: ReadFileParams): Promise<ReadFileResult> {
  const file = vscode.Uri.parse(uri);
  const inProject = isProjectFile(file) && vscode.workspace.getWorkspaceFolder(file) !== undefined;
  if (!inProject && !mayBeOwn(file) && !mayBeDraft(file)) return { problem: 'missing' };
  try {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.File) === 0) return { problem: 'unreadable', reason: 'not a file' };
    if (size > maxLength * BYTES_PER_UNIT) return { problem: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(file);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
      return { problem: 'missing' };
    return { problem: 'unreadable', reason: error instanceof TypeError ? 'UTF-8' : String(error) };
  }
}

/** True for files that the server reads beside drafts. */
export function isProjectFile(uri: vscode.Uri): boolean {
  return PROJECT_FILES.includes(uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

/**
 * True when the nearest project file may list files as agreements, or the workspace has standards of its own: the server
 * then has to say which.
 */
export async function hasListing(document: vscode.Uri): Promise<boolean> {
  if (await hasStandards(document)) return true;
  const root = vscode.workspace.getWorkspaceFolder(document);
  let folder = vscode.Uri.joinPath(document, '..');
  for (let count = 0; root !== undefined && count < MAX_FOLDERS; count++) {
    const uri = vscode.Uri.joinPath(folder, PROJECT_FILES[0]!).toString();
    const { text, problem } = await readProjectFile({ uri, maxLength: 65_536 });
    if (text !== undefined) return /^["']?files["']?\s*:/m.test(text);
    if (problem !== 'missing' || folder.path === root.uri.path || folder.path === '/') return false;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return false;
}
