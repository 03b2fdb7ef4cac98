// The language service of VS Code's own Markdown extension: diagnostics of links, and symbols. Parser: markdown-it.
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const URI_OF_DRAFT = 'file:///draft.md';
const DIAGNOSTICS = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.hint,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};
const NEVER = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

export default function create() {
  const parser = new MarkdownIt({ html: true });
  const changed = new Set();
  const on = (listeners) => (listener, self) => {
    const bound = listener.bind(self);
    listeners.add(bound);
    return { dispose: () => listeners.delete(bound) };
  };
  const silent = on(new Set());
  let draft;
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.parse('file:///')],
      onDidChangeMarkdownDocument: on(changed),
      onDidCreateMarkdownDocument: silent,
      onDidDeleteMarkdownDocument: silent,
      getAllMarkdownDocuments: async () => [draft],
      hasMarkdownDocument: (uri) => uri.toString() === URI_OF_DRAFT,
      openMarkdownDocument: async () => draft,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (document) => parser.parse(document.getText(), {}),
    },
    logger: { level: LogLevel.Off, log() {} },
  });
  let version = 0;
  return async (text) => {
    draft = TextDocument.create(URI_OF_DRAFT, 'markdown', ++version, text);
    for (const listener of changed) listener(draft);
    const diagnostics = await service.computeDiagnostics(draft, DIAGNOSTICS, NEVER);
    const symbols = await service.getDocumentSymbols(draft, { includeLinkDefinitions: true }, NEVER);
    return diagnostics.length + symbols.length;
  };
}
