import * as vscode from 'vscode';
import { Agreements } from './agreements.js';
import { AgreementServer } from './client.js';
import type { CreateClient, ServerState } from './client.js';
import { acceptFindings } from './commands/accept-findings.js';
import { watchClauseFolders } from './clause-files.js';
import { changeNumerals } from './commands/change-numerals.js';
import { chooseStandard } from './commands/choose-standard.js';
import { comfortableEditing } from './commands/comfortable-editing.js';
import { insertClause } from './commands/insert-clause.js';
import { newDocument } from './commands/new-document.js';
import { restructure } from './commands/restructure.js';
import { rewrite } from './commands/rewrite.js';
import { restartServer } from './commands/restart-server.js';
import { saveAsClause } from './commands/save-as-clause.js';
import { CLAUSES_CHANGED, SHOW_PLACES } from '../../server/src/lsp/protocol.js';
import { showPlaces } from './commands/show-places.js';
import { showRule } from './commands/show-rule.js';
import { followCursor } from './cursor.js';
import { hasListing, isProjectFile } from './project-files.js';
import { loadTexts } from './texts.js';
import { ClausePages } from './views/clause-pages.js';
import { showClauseTree } from './views/clause-tree.js';
import { showStatus } from './views/status.js';

/** What the extension hands to other extensions and to its tests. */
export interface AgreementApi {
  /** Whether the document is taken for an agreement. */
  isAgreement(document: vscode.TextDocument): boolean;
  /** `off` until the first agreement is shown. */
  serverState(): ServerState;
  readonly onDidChangeServerState: vscode.Event<ServerState>;
}

/** Wires everything; the server itself starts with the first agreement that an editor shows. */
export async function activate(
  context: vscode.ExtensionContext,
  create: CreateClient,
): Promise<AgreementApi> {
  const log = vscode.window.createOutputChannel('Agreement Drafting', { log: true });
  await loadTexts(context.extensionUri);
  const agreements = new Agreements();
  const server = new AgreementServer(context, create, log);
  const pages = new ClausePages();
  const startIfNeeded = (): void => {
    if (server.state !== 'off') return;
    if (agreements.visible().length > 0 || documents().some(({ uri }) => isProjectFile(uri)))
      void server.start();
    else
      for (const { uri, languageId } of documents()) if (languageId === 'markdown') void startIfListed(uri);
  };
  const startIfListed = async (uri: vscode.Uri): Promise<void> => {
    if ((await hasListing(uri)) && server.state === 'off') void server.start();
  };
  const command = (name: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`agreement.${name}`, run);
  context.subscriptions.push(
    log,
    agreements,
    server,
    pages,
    showStatus(agreements, server),
    showClauseTree(agreements, server),
    followCursor(agreements, server),
    watchClauseFolders(() => server.notify(CLAUSES_CHANGED, {})),
    agreements.onDidChange(startIfNeeded),
    server.onStatus(({ uri, standard }) => agreements.report(uri, standard !== null)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('agreement.language')) void loadTexts(context.extensionUri);
    }),
    command('newDocument', (answers) => newDocument(server, answers)),
    command('insertClause', (clause) => insertClause(server, pages, clause)),
    command('saveAsClause', (answers) => saveAsClause(server, answers)),
    command('chooseStandard', (choice) => chooseStandard(server, choice)),
    command('restartServer', () => restartServer(server)),
    command('showRule', (code) => showRule(context.extensionUri, code)),
    command('acceptFindings', (finding) => acceptFindings(server, finding)),
    command('renumberAll', () => restructure(server, 'renumber-all')),
    command('renumberFrom', () => restructure(server, 'renumber-from')),
    command('moveClauseUp', () => restructure(server, 'move-up')),
    command('moveClauseDown', () => restructure(server, 'move-down')),
    command('splitClause', () => restructure(server, 'split')),
    command('mergeClause', () => restructure(server, 'merge')),
    command('unifyNumbering', () => restructure(server, 'unify')),
    command('repairReferences', () => restructure(server, 'repair')),
    command('insertAmountWords', () => rewrite(server, 'amount-words')),
    command('insertAmountFigures', () => rewrite(server, 'amount-figures')),
    command('changeNumerals', (style) => changeNumerals(server, style)),
    vscode.commands.registerCommand(SHOW_PLACES, showPlaces),
    command('showLog', () => log.show(true)),
    command('comfortableEditing', () => comfortableEditing()),
  );
  startIfNeeded();
  return {
    isAgreement: (document) => agreements.has(document),
    serverState: () => server.state,
    onDidChangeServerState: server.onDidChangeState,
  };
}

/** The documents that an editor shows. */
function documents(): vscode.TextDocument[] {
  return vscode.window.visibleTextEditors.map(({ document }) => document);
}
