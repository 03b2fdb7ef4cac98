import * as vscode from 'vscode';
import {
  CLAUSE_FOLDER,
  isClauseFile,
  isStandardFile,
  MOST_CLAUSE_FILES,
  MOST_STANDARD_FILES,
  STANDARD_FOLDER,
} from '../../server/src/lsp/protocol.js';
import type { ListFilesParams, ListFilesResult } from '../../server/src/lsp/protocol.js';

/** Folders inside each other that are looked into. */
const MAX_DEPTH = 8;
const SETTING = 'clauseFolders';

/** The folders of the user's own clauses that hold for every workspace, as set. */
export function clauseFolders(): vscode.Uri[] {
  const set = vscode.workspace.getConfiguration('agreement').get<unknown>(SETTING);
  if (!Array.isArray(set)) return [];
  return set
    .filter((path): path is string => typeof path === 'string' && path !== '')
    .map((path) => (/^[a-z][a-z0-9+.-]+:\/\//i.test(path) ? vscode.Uri.parse(path) : vscode.Uri.file(path)));
}

/** Answers the server: clauses of a workspace folder and of the user's folders, or its standards. Never rejects. */
export async function listOwnFiles({ root, kind }: ListFilesParams): Promise<ListFilesResult> {
  const own = vscode.workspace.workspaceFolders?.find(({ uri }) => bare(uri) === root.replace(/\/$/, ''));
  if (kind === 'standards') return { files: own ? await standardsIn(own.uri) : [] };
  const folders = [...(own ? [vscode.Uri.joinPath(own.uri, CLAUSE_FOLDER)] : []), ...clauseFolders()];
  const files: string[] = [];
  for (const folder of folders) await collect(folder, 0, files);
  return { files: [...new Set(files)] };
}

/** True for a clause or a standard that the server may read: in a workspace, or a clause in a folder of the user. */
export function mayBeOwn(file: vscode.Uri): boolean {
  if (isStandardFile(file.path) && !file.path.includes('/../'))
    return vscode.workspace.getWorkspaceFolder(file) !== undefined;
  if (!file.path.endsWith('.md') || file.path.includes('/../')) return false;
  if (isClauseFile(file.path) && vscode.workspace.getWorkspaceFolder(file) !== undefined) return true;
  return clauseFolders().some((folder) => file.toString().startsWith(`${bare(folder)}/`));
}

/** The standards of a workspace folder, by URI. */
async function standardsIn(workspace: vscode.Uri): Promise<readonly string[]> {
  const folder = vscode.Uri.joinPath(workspace, STANDARD_FOLDER);
  return (await entriesOf(folder))
    .filter(([, type]) => type === vscode.FileType.Directory)
    .slice(0, MOST_STANDARD_FILES)
    .map(([name]) => vscode.Uri.joinPath(folder, name, 'standard.yaml').toString());
}

/** True where a workspace folder has standards of its own, which may be for drafts with any title. */
export async function hasStandards(document: vscode.Uri): Promise<boolean> {
  const workspace = vscode.workspace.getWorkspaceFolder(document);
  return workspace !== undefined && (await standardsIn(workspace.uri)).length > 0;
}

/** Calls `changed` when a clause file of the user's folders, or the list of folders, changes. */
export function watchClauseFolders(changed: () => void): vscode.Disposable {
  let watchers: vscode.Disposable[] = [];
  const watch = (): void => {
    for (const watcher of watchers) watcher.dispose();
    watchers = clauseFolders().flatMap((folder) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*.md'));
      return [
        watcher,
        ...[watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete].map((on) => on(changed)),
      ];
    });
  };
  watch();
  const settings = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(`agreement.${SETTING}`)) return;
    watch();
    changed();
  });
  return new vscode.Disposable(() => {
    settings.dispose();
    for (const watcher of watchers) watcher.dispose();
  });
}

async function collect(folder: vscode.Uri, depth: number, files: string[]): Promise<void> {
  if (depth > MAX_DEPTH || files.length >= MOST_CLAUSE_FILES) return;
  for (const [name, type] of await entriesOf(folder)) {
    if (files.length >= MOST_CLAUSE_FILES) return;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) await collect(uri, depth + 1, files);
    else if (type === vscode.FileType.File && name.endsWith('.md')) files.push(uri.toString());
  }
}

/** What a folder holds, by name; nothing where it is not there or not to be read. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    // asked first: VS Code writes a folder that is not there into its log
    if ((await vscode.workspace.fs.stat(folder)).type !== vscode.FileType.Directory) return [];
    return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

function bare(uri: vscode.Uri): string {
  return uri.toString().replace(/\/$/, '');
}
