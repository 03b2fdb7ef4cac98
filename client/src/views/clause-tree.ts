import * as vscode from 'vscode';
import { CLAUSES } from '../../../server/src/lsp/protocol.js';
import type { ClauseItem, ClausesParams } from '../../../server/src/lsp/protocol.js';
import type { Agreements } from '../agreements.js';
import type { AgreementServer } from '../client.js';
import { currentInsertion, insertionEdit } from '../commands/insert-clause.js';
import { t } from '../texts.js';
import { chapterRows, clausesOf, type ClauseRow } from './clause-rows.js';

const VIEW = 'agreement.clauses';
/** What a dragged clause is, for the editor it is dropped on: its id. */
export const CLAUSE_MIME = 'application/vnd.agreement.clause';

/**
 * The view of sections and clauses beside an agreement: what its standard asks for, what the draft lacks, and every clause
 * that can go in, by its button or by dragging it into the text. Either way it goes to its own place.
 */
export function showClauseTree(agreements: Agreements, server: AgreementServer): vscode.Disposable {
  const tree = new ClauseTree(agreements, server);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, dragAndDropController: tree });
  let last = '';
  return vscode.Disposable.from(
    view,
    tree,
    agreements.onDidChange(() => tree.refresh()),
    server.onDidChangeState(() => tree.refresh()),
    server.onStatus(({ uri, version, standard, complete, missing }) => {
      if (uri !== vscode.window.activeTextEditor?.document.uri.toString()) return;
      // a second report of one version: something beside the text is another
      const state = JSON.stringify([uri, standard, complete, missing]);
      const same = last.startsWith(`${state} `) && last !== `${state} ${version}`;
      last = `${state} ${version}`;
      if (!same) tree.refresh();
    }),
    vscode.languages.registerDocumentDropEditProvider({ language: 'markdown' }, new ClauseDrops(server)),
  );
}

/** The rows, asked from the server while somebody looks at them. */
class ClauseTree
  implements
    vscode.TreeDataProvider<ClauseRow>,
    vscode.TreeDragAndDropController<ClauseRow>,
    vscode.Disposable
{
  readonly dragMimeTypes = [CLAUSE_MIME];
  readonly dropMimeTypes: readonly string[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly agreements: Agreements,
    private readonly server: AgreementServer,
  ) {}

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(row?: ClauseRow): Promise<ClauseRow[]> {
    if (row) return row.kind === 'chapter' ? row.clauses.map((clause) => ({ kind: 'clause', clause })) : [];
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !this.agreements.has(document)) return [];
    const params: ClausesParams = { uri: document.uri.toString() };
    return [...chapterRows((await this.server.request<readonly ClauseItem[]>(CLAUSES, params)) ?? [])];
  }

  getTreeItem(row: ClauseRow): vscode.TreeItem {
    const missing = row.kind === 'chapter' ? row.missing : !row.clause.present;
    const item =
      row.kind === 'chapter'
        ? new vscode.TreeItem(row.title, vscode.TreeItemCollapsibleState[missing ? 'Expanded' : 'Collapsed'])
        : new vscode.TreeItem(row.clause.title);
    item.contextValue = row.kind;
    item.iconPath = new vscode.ThemeIcon(missing ? 'circle-outline' : 'pass');
    const own = row.kind === 'clause' && row.clause.own ? [t('own')] : [];
    item.description = [...(missing ? [t('missing')] : []), ...own].join(' · ');
    if (row.kind === 'clause') item.tooltip = row.clause.preview;
    return item;
  }

  handleDrag(rows: readonly ClauseRow[], data: vscode.DataTransfer): void {
    const clauses = rows.flatMap((row) => clausesOf(row) ?? []);
    // of a chapter with several clauses nobody can tell which is meant
    if (clauses.length === 1) data.set(CLAUSE_MIME, new vscode.DataTransferItem(clauses[0]!.id));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** A clause that is dropped anywhere on a draft goes to its own place, numbers and references following, in one undo. */
export class ClauseDrops implements vscode.DocumentDropEditProvider {
  constructor(private readonly server: Pick<AgreementServer, 'request'>) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    _position: vscode.Position,
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const id = await data.get(CLAUSE_MIME)?.asString();
    const insertion = id === undefined ? undefined : await currentInsertion(this.server, document, id);
    if (insertion === undefined) return undefined;
    const edit = new vscode.DocumentDropEdit('');
    edit.additionalEdit = insertionEdit(document.uri, insertion);
    return edit;
  }
}
