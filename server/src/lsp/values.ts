// What this server uses of the library beside types. In one place: every import of values makes a copy of the library's
// six hundred names when the server starts.
export {
  CancellationToken,
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  CompletionRequest,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightKind,
  ErrorCodes,
  FileChangeType,
  InsertTextFormat,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
