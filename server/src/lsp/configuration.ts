import type { Locale, Standard } from '../engine/index.js';
import type { OpenDocument } from './document.js';
import { patiently } from './patience.js';
import type { AgreementConfiguration } from './protocol.js';
import { known } from './project/reader.js';
import type { Server } from './server.js';
import { DEFAULT_SETTINGS, readSettings, type ResourceSettings, type SettingsProblem } from './settings.js';
import { texts } from './texts.js';

export const SECTION = 'agreement';

/**
 * The settings of each document: asked from the editor where it can be asked, otherwise as it last sent them, otherwise
 * the defaults. A problem is logged once, however many documents it touches.
 */
export class Configuration {
  /** What the editor sent without being asked. */
  #sent: AgreementConfiguration | undefined;
  #locale: Locale | undefined;
  readonly #reported = new Set<string>();

  constructor(private readonly server: Server) {}

  /** Language last set by the user, for what belongs to no document. */
  get locale(): Locale | undefined {
    return this.#locale;
  }

  /** Folders of the user with clause files, as the editor sent them. */
  get clauseFolders(): readonly string[] {
    const folders: unknown = this.#sent?.clauseFolders;
    return Array.isArray(folders)
      ? folders.filter((folder) => typeof folder === 'string' && folder !== '')
      : [];
  }

  /** Takes settings that were sent, not asked for; anything but an object counts as none. */
  replace(sent: unknown): void {
    this.#sent = typeof sent === 'object' && sent !== null ? sent : undefined;
    this.#reported.clear();
    this.#locale = this.#read(this.#sent, '').locale;
  }

  /** Settings to begin with, before the editor has answered. */
  initial(uri: string): ResourceSettings {
    return this.#read(this.#sent, uri);
  }

  /** Settings of the workspace, for what belongs to no document. */
  async general(): Promise<ResourceSettings> {
    if (!this.server.client.configuration) return this.#read(this.#sent, '');
    try {
      const raw: unknown = await this.server.connection.workspace.getConfiguration({ section: SECTION });
      return this.#read(raw ?? this.#sent, '');
    } catch (error) {
      this.server.log.error('workspace/configuration', error);
      return DEFAULT_SETTINGS;
    }
  }

  /** Asks for the settings of an open document and applies them; `ready` is settled when checks may begin. */
  load(document: OpenDocument, own?: readonly Standard[]): void {
    if (!this.server.client.configuration) {
      const { standards } = document.project;
      const settings = this.#read(
        this.#sent,
        document.uri,
        own ?? (standards.length > 0 ? standards : undefined),
      );
      if (JSON.stringify(settings) !== JSON.stringify(document.settings)) document.configure(settings);
      return;
    }
    const answered = this.#ask(document);
    document.waitFor(
      patiently(this.server, 'configuration', answered, () =>
        this.#warn(texts(this.server.locale()).settingsUnanswered),
      ),
    );
  }

  /** The settings changed: all open documents take them, then their findings are brought again. */
  async reload(): Promise<void> {
    this.#reported.clear();
    const documents = [...this.server.documents.values()];
    for (const document of documents) this.load(document);
    await Promise.all(documents.map((document) => document.ready));
    await this.server.groups.reload();
    await this.server.workspaceDiagnostics.configure();
    this.server.delivery.refresh();
  }

  async #ask(document: OpenDocument): Promise<void> {
    let settings: ResourceSettings;
    try {
      const { uri } = document;
      const { connection, projects } = this.server;
      const [raw, own] = await Promise.all<[Promise<unknown>, Promise<readonly Standard[]>]>([
        connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }),
        projects.standardsOf(uri),
      ]);
      settings = this.#read(raw ?? this.#sent, uri, own);
    } catch (error) {
      this.server.log.error('workspace/configuration', error);
      return;
    }
    this.#locale = settings.locale;
    if (!document.closed) document.configure(settings);
  }

  /** `own`: the user's own standards; while they are still to be read no standard is called unknown. */
  #read(raw: unknown, uri: string, own?: readonly Standard[]): ResourceSettings {
    if (raw === undefined) return DEFAULT_SETTINGS;
    const { settings, problems } = readSettings(raw, uri, known(this.server, own ?? []));
    const early = own === undefined && this.server.projects.canRead;
    if (!early || problems.every(({ key }) => key !== 'standard')) this.#report(problems, settings.locale);
    return settings;
  }

  #report(problems: readonly SettingsProblem[], locale: Locale | undefined): void {
    if (problems.length > 0) this.#warn(texts(locale ?? this.server.locale()).settings(problems));
  }

  #warn(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.server.log.warn(message);
  }
}
