import * as vscode from 'vscode';
import { CloseAction, ErrorAction, FileChangeType, RevealOutputChannelOn } from 'vscode-languageclient';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { LIST_FILES, LIST_FOLDER, READ_FILE, STATUS } from '../../server/src/lsp/protocol.js';
import type { InitializationOptions, StatusParams } from '../../server/src/lsp/protocol.js';
import { listOwnFiles } from './clause-files.js';
import { listFolder } from './draft-files.js';
import { middleware } from './middleware.js';
import { readProjectFile } from './project-files.js';
import { RestartBudget, RESTARTS } from './restart-budget.js';
import { locale, t } from './texts.js';

/**
 * Makes a client over the transport of this host (a process, a worker). `lost` is for hosts in which the client does
 * not notice by itself that its server has died.
 */
export type CreateClient = (
  options: LanguageClientOptions,
  lost: (reason: string) => void,
) => BaseLanguageClient;

/** Also the section of the settings in which the client looks for `trace.server`. */
export const CLIENT_ID = 'agreement';
export const CLIENT_NAME = 'Agreement Drafting';

export type ServerState = 'off' | 'starting' | 'running' | 'failed';

/** The language server as the rest of the client sees it: started when first needed, restarted a few times. */
export class AgreementServer implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #create: CreateClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #budget = new RestartBudget();
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #statusReceived = new vscode.EventEmitter<StatusParams>();
  #client: BaseLanguageClient | undefined;
  #starting: Promise<BaseLanguageClient | undefined> | undefined;
  #state: ServerState = 'off';

  readonly onDidChangeState = this.#stateChanged.event;
  readonly onStatus = this.#statusReceived.event;

  constructor(context: vscode.ExtensionContext, create: CreateClient, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#create = create;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server if it is not running. Resolves to `undefined`, after telling the user, when it cannot start. */
  start(): Promise<BaseLanguageClient | undefined> {
    this.#starting ??= this.#launch();
    return this.#starting;
  }

  /** Ends the server if it runs and starts a new one; forgets earlier crashes. */
  async restart(): Promise<BaseLanguageClient | undefined> {
    this.#budget.reset();
    await this.#end();
    return this.start();
  }

  /** Sends a request, starting the server first. `undefined` when there is no server or the request fails. */
  async request<R>(method: string, params?: object): Promise<R | undefined> {
    const client = await this.start();
    if (client === undefined) return undefined;
    try {
      return await (params === undefined
        ? client.sendRequest<R>(method)
        : client.sendRequest<R>(method, params));
    } catch (error) {
      this.#log.error(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** Sends a notification to a running server; otherwise nothing happens. */
  notify(method: string, params: object): void {
    if (this.#state !== 'running') return;
    this.#client
      ?.sendNotification(method, params)
      .catch((error: unknown) => this.#log.error(`${method}: ${String(error)}`));
  }

  /** Tells a running server of files that were written for it. */
  filesChanged(uris: readonly vscode.Uri[]): void {
    const changes = uris.map((uri) => ({ uri: uri.toString(), type: FileChangeType.Changed }));
    this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  dispose(): void {
    void this.#end();
    this.#stateChanged.dispose();
    this.#statusReceived.dispose();
  }

  /** A new client each time: a client whose server died while starting cannot be used again. */
  async #launch(): Promise<BaseLanguageClient | undefined> {
    this.#setState('starting');
    const lost = (reason: string): void => this.#lost(client, reason);
    const client: BaseLanguageClient = this.#create(this.#options(lost), lost);
    this.#client = client;
    client.onRequest(READ_FILE, readProjectFile);
    client.onRequest(LIST_FILES, listOwnFiles);
    client.onRequest(LIST_FOLDER, listFolder);
    client.onNotification(STATUS, (params: StatusParams) => this.#statusReceived.fire(params));
    try {
      await client.start();
    } catch (error) {
      this.#lost(client, String(error));
      return this.#starting;
    }
    if (client !== this.#client) {
      await this.#discard(client);
      return this.#starting;
    }
    this.#setState('running');
    void vscode.commands.executeCommand('setContext', 'agreement.started', true);
    return client;
  }

  /** The server of `client` has died, or could not be started: starts another one, or gives up and says so. */
  #lost(client: BaseLanguageClient, reason: string): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    this.#log.error(`the language server has ended: ${reason}`);
    if (this.#budget.grant()) this.#starting = this.#launch();
    else this.#failed();
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    this.#setState('off');
    if (client !== undefined) await this.#discard(client);
  }

  async #discard(client: BaseLanguageClient): Promise<void> {
    try {
      await client.dispose();
    } catch (error) {
      // it is still starting (then it is ended once it has started) or does not answer any more
      this.#log.debug(String(error));
    }
  }

  #options(lost: (reason: string) => void): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      locale: locale(),
      docsBase: this.#context.extensionUri.toString(),
      files: true,
    };
    return {
      documentSelector: [{ language: 'markdown' }, { pattern: '**/agreement.yaml' }],
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      initializationFailedHandler: () => false,
      // nothing is pulled unless it is said here
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
      errorHandler: errorHandler(lost),
      middleware,
      markdown: {
        isTrusted: { enabledCommands: ['agreement.insertClause', 'agreement.showRule'] },
        supportHtml: false,
      },
    };
  }

  #failed(): void {
    this.#setState('failed');
    this.#starting = Promise.resolve(undefined);
    const message = t(
      'The agreement checker has stopped {0} times within 3 minutes and is now off.',
      RESTARTS + 1,
    );
    const show = t('Show Log');
    const again = t('Restart');
    void vscode.window.showErrorMessage(message, show, again).then((choice) => {
      if (choice === show) this.#log.show(true);
      if (choice === again) void this.restart();
    });
  }

  #setState(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** Restarting is ours (see `#lost`); the client only reports, in the log. */
function errorHandler(lost: (reason: string) => void): ErrorHandler {
  return {
    error: (error) => ({ action: ErrorAction.Continue, handled: true, message: String(error) }),
    closed: () => {
      lost('connection closed');
      return {
        action: CloseAction.DoNotRestart,
        handled: true,
        message: 'connection to the language server closed',
      };
    },
  };
}
