import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, showAgreement } from '../support.js';

type Symbols = vscode.DocumentSymbol[];

async function symbolsOf(document: vscode.TextDocument): Promise<Symbols> {
  return (
    (await vscode.commands.executeCommand<Symbols | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? []
  );
}

function flat(symbols: Symbols): Symbols {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

describe('structure', () => {
  afterEach(closeAll);

  it('shows the tree of the standard with its clauses', async () => {
    const { document } = await showAgreement('clean.md');
    const all = flat(await symbolsOf(document));
    // VS Code's own outline names headings with their marks
    const ours = all.filter(({ name }) => !name.startsWith('#'));
    for (const title of ['缔约方基本信息', '违约责任', '争议解决', '附件']) {
      assert.ok(
        ours.some(({ name, detail }) => `${name} ${detail}`.includes(title)),
        `${title} is not in the outline`,
      );
    }
    for (const { range, selectionRange } of ours) assert.ok(range.contains(selectionRange));
    const breach = ours.find(({ name }) => name.includes('违约责任'));
    assert.ok(breach && breach.children.length >= 2, 'the clauses of 违约责任 are not below it');
  });

  it('explains a section where the cursor rests on its heading', async () => {
    const { document } = await showAgreement('clean.md');
    const place = placeOf(document, '### 9. 违约责任').translate(0, 8);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    );
    assert.match(text.join('\n'), /违约责任/);
  });

  it('folds sections', async () => {
    const { document } = await showAgreement('clean.md');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = placeOf(document, '### 9. 违约责任').line;
    assert.ok(folds.some(({ start }) => start === line));
  });

  it('offers the heading of a missing section', async () => {
    const editor = await showAgreement('missing-breach.md');
    const { document } = editor;
    const place = placeOf(document, '### 9. 一般格式内容');
    await editor.edit((builder) => builder.insert(place, '### \n\n'));
    const at = new vscode.Position(place.line, 4);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('违约责任'), `no heading among ${labels.slice(0, 10).join(' ')}`);
  });

  it('offers clauses by Chinese, pinyin and English prefixes', async () => {
    const editor = await showAgreement('clean.md');
    const { document } = editor;
    for (const prefix of ['除名', 'cm', 'expulsion']) {
      const line = placeOf(document, '## 附件\n').line - 1;
      const before = document.lineAt(line).text;
      await editor.edit((builder) => builder.replace(document.lineAt(line).range, prefix));
      const at = new vscode.Position(line, prefix.length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const clause = list.items.find(
        ({ insertText }) => insertText instanceof vscode.SnippetString && insertText.value.includes('除名'),
      );
      assert.ok(clause, `nothing for ${prefix}`);
      await editor.edit((builder) => builder.replace(document.lineAt(line).range, before));
    }
  });
});
