import * as vscode from 'vscode';
import { CLAUSE_FILE, CLAUSE_FOLDER, SECTIONS } from '../../../server/src/lsp/protocol.js';
import type {
  ClauseFileParams,
  ClauseFileResult,
  ProtocolRange,
  SectionItem,
  SectionsParams,
} from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { clauseFolders } from '../clause-files.js';
import { t } from '../texts.js';

/** What the user is asked; a test or a keybinding may hand it over. */
interface Answers {
  readonly section: string;
  readonly title: string;
  readonly name: string;
  readonly names: boolean;
}

/**
 * Makes a clause file of the user's library out of the selection: asks for section, title and name, and whether the names
 * of the alliance and its parties become tab stops; writes the file below `.agreement/clauses` of the workspace (else of
 * the first folder in the settings) and opens it. A file that is there already is never written over.
 */
export async function saveAsClause(server: AgreementServer, argument: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown' || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(t('Select the text of a clause first.'));
    return;
  }
  const { document, selection } = editor;
  const root = vscode.workspace.getWorkspaceFolder(document.uri);
  const folder = root ? vscode.Uri.joinPath(root.uri, CLAUSE_FOLDER) : clauseFolders()[0];
  if (folder === undefined) {
    void vscode.window.showErrorMessage(
      t('There is no place for clauses: open a folder, or set agreement.clauseFolders.'),
    );
    return;
  }
  const answers = isAnswers(argument) ? argument : await ask(server, document, selection);
  if (answers === undefined) return;
  const params: ClauseFileParams = { uri: document.uri.toString(), range: plainRange(selection), ...answers };
  const file = await server.request<ClauseFileResult | null>(CLAUSE_FILE, params);
  if (!file) {
    void vscode.window.showErrorMessage(t('The selection cannot be kept as a clause: it holds no text.'));
    return;
  }
  const uri = vscode.Uri.joinPath(folder, `${file.id}.md`);
  if (!(await writeNew(folder, `${file.id}.md`, file.text))) {
    void vscode.window.showErrorMessage(t('{0} cannot be written, or is there already.', uri.fsPath));
    return;
  }
  server.filesChanged([uri]);
  await vscode.window.showTextDocument(uri, { preview: false });
}

/** Plain data: a worker gets nothing of the editor's own objects. */
function plainRange({ start, end }: vscode.Range): ProtocolRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** Writes a file that is not there yet, with the folders above it; false where it cannot be written or is there. */
async function writeNew(folder: vscode.Uri, path: string, text: string): Promise<boolean> {
  const { fs } = vscode.workspace;
  const there = (uri: vscode.Uri): Promise<boolean> =>
    Promise.resolve(fs.stat(uri)).then(
      () => true,
      () => false,
    );
  try {
    const names = path.split('/');
    const file = vscode.Uri.joinPath(folder, path);
    if (await there(file)) return false;
    // not every file system makes the folders above
    const above = [vscode.Uri.joinPath(folder, '..'), folder];
    names.slice(0, -1).forEach((_, at) => above.push(vscode.Uri.joinPath(folder, ...names.slice(0, at + 1))));
    for (const one of above) if (!(await there(one))) await fs.createDirectory(one);
    await fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch {
    return false;
  }
}

async function ask(
  server: AgreementServer,
  document: vscode.TextDocument,
  selection: vscode.Selection,
): Promise<Answers | undefined> {
  const params: SectionsParams = { uri: document.uri.toString(), position: plainRange(selection).start };
  const sections = (await server.request<readonly SectionItem[]>(SECTIONS, params)) ?? [];
  const picks = sections.map(({ id, title, here }) => ({ label: title, description: id, id, here }));
  const section = await vscode.window.showQuickPick(
    [...picks.filter(({ here }) => here), ...picks.filter(({ here }) => !here)],
    {
      title: t('Save Selection as Reference Clause'),
      placeHolder: t('Section of the clause'),
      matchOnDescription: true,
    },
  );
  if (section === undefined) return undefined;
  const title = await vscode.window.showInputBox({
    title: t('Save Selection as Reference Clause'),
    prompt: t('Title, also what is typed to get the clause'),
    value: section.label,
    validateInput: (value) => (value.trim() === '' ? t('Must not be empty') : undefined),
  });
  if (title === undefined) return undefined;
  const name = await vscode.window.showInputBox({
    title: t('Save Selection as Reference Clause'),
    prompt: t('Name of the file: lower-case letters, digits and hyphens'),
    validateInput: (value) =>
      /^[a-z][a-z0-9-]{0,60}$/.test(value)
        ? undefined
        : t('Lower-case letters, digits and hyphens, a letter first'),
  });
  if (name === undefined) return undefined;
  const names = await vscode.window.showQuickPick(
    [
      { label: t('Names of the alliance and the parties become tab stops'), names: true },
      { label: t('Keep the text as it is'), names: false },
    ],
    { title: t('Save Selection as Reference Clause') },
  );
  return names && { section: section.id, title, name, names: names.names };
}

function isAnswers(argument: unknown): argument is Answers {
  if (typeof argument !== 'object' || argument === null) return false;
  const { section, title, name, names } = argument as Partial<Record<keyof Answers, unknown>>;
  return [section, title, name].every((value) => typeof value === 'string') && typeof names === 'boolean';
}
