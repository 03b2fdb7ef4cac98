import type { ClientCapabilities, DiagnosticTag, InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.js';

/** What the editor at the other end can do, asked once. Everything an editor does not promise is false. */
export interface ClientProfile {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** Diagnostics of closed files may be asked for later. */
  readonly registerDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly diagnosticTags: readonly DiagnosticTag[];
  readonly nestedSymbols: boolean;
  readonly symbolLabel: boolean;
  readonly snippets: boolean;
  readonly completionFormat: MarkupKind;
  readonly hoverFormat: MarkupKind;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  /** Edits may come in groups with a label, some of which are shown before they are made. */
  readonly changeAnnotations: boolean;
  readonly definitionLinks: boolean;
  /** The editor colours what it shows, so that a keystroke need not colour the whole draft. */
  readonly rangeTokens: boolean;
  readonly prepareRename: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  /** Completion may be registered later, with other characters that bring it up. */
  readonly registerCompletion: boolean;
  /** Formatting may be registered later, for some documents only. */
  readonly registerFormatting: boolean;
  /** The editor shows `agreement/status`; others would warn of an unknown notification. */
  readonly status: boolean;
  readonly workspaceFolders: boolean;
  /** The editor asks before it moves files. */
  readonly renamesFiles: boolean;
  /** The editor watches files for the server. */
  readonly watchFiles: boolean;
  /** The client answers `agreement/readFile`. */
  readonly readsFiles: boolean;
  readonly docsBase: string | undefined;
}

/** Reads the capabilities of `initialize`; what is absent or malformed counts as not supported. */
export function clientProfile(params: InitializeParams): ClientProfile {
  const capabilities: ClientCapabilities = params.capabilities ?? {};
  const { textDocument, workspace } = capabilities;
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  const options = initializationOptions(params);
  const docsBase = typeof options.docsBase === 'string' ? options.docsBase.replace(/\/$/, '') : undefined;
  return {
    pullDiagnostics: pull !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registerDiagnostics: pull?.dynamicRegistration === true,
    relatedInformation: (push?.relatedInformation ?? pull?.relatedInformation) === true,
    codeDescription: (push?.codeDescriptionSupport ?? pull?.codeDescriptionSupport) === true,
    diagnosticData: (push?.dataSupport ?? pull?.dataSupport) === true,
    diagnosticTags: (push?.tagSupport ?? pull?.tagSupport)?.valueSet ?? [],
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolLabel: textDocument?.documentSymbol?.labelSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    completionFormat: textDocument?.completion?.completionItem?.documentationFormat?.[0] ?? 'plaintext',
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? 'plaintext',
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    rangeTokens: Boolean(textDocument?.semanticTokens?.requests?.range),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    configuration: workspace?.configuration === true,
    registerCompletion: textDocument?.completion?.dynamicRegistration === true,
    registerFormatting:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    status: options.status ?? docsBase !== undefined,
    renamesFiles: workspace?.fileOperations?.willRename === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    readsFiles: options.files === true,
    docsBase,
  };
}

/** The options of `initialize`; editors without any send nothing, null or something else. */
export function initializationOptions(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}
