import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { applyEdits, createEngine, detectAgreement } from '../../server/src/engine/index.js';
import type { InsertAwayArgument, InsertClauseResult } from '../../server/src/lsp/protocol.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const ID = 'main.members.expulsion/expulsion';
const DRAFT = `# 汉津新材料产业技术创新战略联盟协议书

## 第二章 联盟成员

第二条 成员的条件由理事会确定。

第三条 成员退出应当书面通知，依第四条结清经费。

## 第三章 经费管理

第四条 经费由津江大学管理。

第五条 违约方除名应当依第四条处理。
`;
const CURSOR = { line: 12, character: 9 };

describe('a clause taken away from its place', function () {
  atLeast(this, 3);
  let server: InProcess;
  beforeEach(() => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
  });
  afterEach(() => server.dispose());

  const offered = async (): Promise<CompletionItem> => {
    const list = await server.client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: CURSOR,
    });
    assert.equal(list.isIncomplete, true);
    return list.items.find(({ data }) => (data as { id: string }).id === ID)!;
  };
  const offset = ({ line, character }: { line: number; character: number }): number =>
    DRAFT.split('\n')
      .slice(0, line)
      .reduce((sum, text) => sum + text.length + 1, 0) + character;
  const apply = (edits: readonly TextEdit[]): string => {
    const spans = edits.map(({ range, newText }) => ({
      span: { start: offset(range.start), end: offset(range.end) },
      newText,
    }));
    const sorted = [...spans].sort((a, b) => a.span.start - b.span.start);
    // the protocol forbids edits that touch each other at one place
    sorted.slice(1).forEach(({ span }, i) => assert.ok(sorted[i]!.span.end < span.start));
    return applyEdits(DRAFT, spans);
  };
  const placed = (text: string): void => {
    assert.match(text, /依第五条结清经费。\n\n第四条 [^\n]*除名[^\n]*\n\n## 第三章/);
    assert.match(text, /\n第五条 经费由津江大学管理。\n\n第六条 违约方应当依第五条处理。/);
  };

  it('is put in its place by a command of our own client, which the item names', async () => {
    await server.client.initialize(FULL_CLIENT, { docsBase: 'file:///ext' });
    await server.client.open(uri, DRAFT);
    const item = await offered();
    assert.equal((item.textEdit as TextEdit).newText, '除名');
    assert.equal(item.command!.command, 'agreement.insertClause');
    const [argument] = item.command!.arguments as [InsertAwayArgument];
    assert.equal(argument.text, '除名');
    const insertion = await server.client.request<InsertClauseResult>('agreement/insertClause', {
      uri,
      version: 1,
      clause: argument.id,
      gone: argument.gone,
    });
    placed(apply([{ range: insertion.at, newText: insertion.snippet }, ...insertion.edits]));
  });

  it('goes in with the edits of the item in other editors', async () => {
    await server.client.initialize(FULL_CLIENT);
    await server.client.open(uri, DRAFT);
    const item = await offered();
    assert.equal(item.command, undefined);
    assert.equal((item.textEdit as TextEdit).newText, '');
    placed(apply([item.textEdit as TextEdit, ...item.additionalTextEdits!]));
  });

  it('goes in whole by the id of its section too', async () => {
    await server.client.initialize(FULL_CLIENT);
    await server.client.open(uri, DRAFT);
    const insertion = await server.client.request<InsertClauseResult>('agreement/insertClause', {
      uri,
      version: 1,
      clause: 'main.members.expulsion',
    });
    assert.match(insertion.snippet, /第四条 /);
  });
});
