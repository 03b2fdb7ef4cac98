// A language server that keeps the text in step, as every server must, and does nothing with it: whoever asks for
// diagnostics gets the same ones each time. The floor of what a keystroke over the protocol can cost.
import { readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const items = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const documents = new Map();
const connection = createConnection(ProposedFeatures.all);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
  documents.set(uri, TextDocument.create(uri, 'markdown', version, text));
});
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
  TextDocument.update(documents.get(uri), contentChanges, version);
});
connection.onRequest('textDocument/diagnostic', () => ({ kind: 'full', items }));
connection.listen();
