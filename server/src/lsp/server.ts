import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../engine/index.js';
import { clientProfile, type ClientProfile, initializationOptions } from './client-profile.js';
import { Configuration } from './configuration.js';
import { Delivery } from './delivery.js';
import { Groups } from './group/groups.js';
import type { OpenDocument } from './document.js';
import { Formatting } from './formatting.js';
import { toLocale } from './locale.js';
import { describe, type Log } from './log.js';
import { type ProjectDocument, ProjectDocuments } from './project/project-documents.js';
import { Projects } from './project/projects.js';
import type { Runtime } from './runtime.js';
import { TriggerCharacters } from './trigger-characters.js';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './values.js';
import { WorkspaceDiagnostics } from './workspace/workspace-diagnostics.js';

/** Params of every request about a document. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * The running server: what handlers share, and the one way in which they are registered, so that no handler can take
 * the process down, answer before `initialize` or speak of a text that is gone.
 */
export class Server {
  readonly documents = new Map<string, OpenDocument>();
  readonly log: Log;
  readonly configuration: Configuration;
  readonly delivery: Delivery;
  readonly triggers: TriggerCharacters;
  readonly formatting: Formatting;
  readonly projects: Projects;
  readonly groups: Groups;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly projectDocuments: ProjectDocuments;
  #client: ClientProfile | undefined;
  #editorLocale: Locale = 'zh-CN';
  #shutDown = false;

  constructor(
    readonly connection: Connection,
    readonly runtime: Runtime,
  ) {
    this.log = {
      error: (what, error) => connection.console.error(`${what}: ${describe(error)}`),
      warn: (message) => connection.console.warn(message),
    };
    this.configuration = new Configuration(this);
    this.delivery = new Delivery(this);
    this.triggers = new TriggerCharacters(this);
    this.formatting = new Formatting(this);
    this.projects = new Projects(this);
    this.groups = new Groups(this);
    this.workspaceDiagnostics = new WorkspaceDiagnostics(this);
    this.projectDocuments = new ProjectDocuments(this);
  }

  /** What the editor can do; known from `initialize` on. */
  get client(): ClientProfile {
    if (this.#client === undefined) throw new Error('not initialized');
    return this.#client;
  }

  initialize(params: InitializeParams): ClientProfile {
    const options = initializationOptions(params);
    this.#editorLocale = toLocale(options.locale) ?? toLocale(params.locale) ?? 'zh-CN';
    this.#client = clientProfile(params);
    this.configuration.replace(options.settings);
    this.projects.initialize(params);
    return this.#client;
  }

  shutDown(): void {
    this.#shutDown = true;
  }

  /** Language of everything said about a document, or of the server at large. */
  locale(document?: OpenDocument): Locale {
    return document?.settings.locale ?? this.configuration.locale ?? this.#editorLocale;
  }

  /** Answers a request; a handler that throws is logged and answered with `fallback`. */
  onRequest<P, R>(
    method: string,
    fallback: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    this.connection.onRequest(method, async (params: P, token: CancellationToken): Promise<R> => {
      if (this.#client === undefined) {
        throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
      }
      if (this.#shutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.log.error(method, error);
        return fallback;
      }
    });
  }

  /**
   * Answers a request about an open document in its current version; other documents get `fallback`. `inProject`
   * answers it for project files.
   */
  onDocumentRequest<P extends AboutDocument, R>(
    method: string,
    fallback: R,
    handler: (document: OpenDocument, params: P, token: CancellationToken) => R | Promise<R>,
    inProject?: (document: ProjectDocument, params: P) => R | Promise<R>,
  ): void {
    this.onRequest<P, R>(method, fallback, async (params, token) => {
      const project = this.projectDocuments.get(params.textDocument.uri);
      if (project !== undefined && inProject !== undefined) return inProject(project, params);
      const document = this.documents.get(params.textDocument.uri);
      if (document === undefined) return fallback;
      const { version } = document;
      if (document.ready !== undefined) await document.ready;
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (document.version !== version || document.closed) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
      }
      return handler(document, params, token);
    });
  }

  /** Takes a notification; a handler that throws is logged. */
  onNotification<P>(method: string, handler: (params: P) => void): void {
    this.connection.onNotification(method, (params: P) => {
      if (this.#client === undefined || this.#shutDown) return;
      try {
        handler(params);
      } catch (error) {
        this.log.error(method, error);
      }
    });
  }

  /** Lets a promise run on its own; a failure is logged. */
  background(what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => this.log.error(what, error));
  }
}
