import assert from 'node:assert/strict';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/lsp/protocol.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';

/** A promise that a test settles when it likes. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe('pull diagnostics', function () {
  atLeast(this, 21);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  it('gives range, level, code, source, message with basis, and data', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n这是坏字');
    const [item] = await server.client.diagnostics(uri);
    assert.deepEqual(item, {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } },
      severity: 1,
      code: 'bad-word',
      source: '协议检查',
      message: '不宜写“坏”\n依据：国科发政〔2008〕770号 第七条',
      data: { rule: 'bad-word', section: 'dispute', subject: '坏' },
    });
  });

  it('speaks English to an English editor', async () => {
    await server.client.initialize(FULL_CLIENT, undefined, { locale: 'en-US' });
    await server.client.open(uri, '联盟坏');
    const [item] = await server.client.diagnostics(uri);
    assert.equal(item!.source, 'agreement');
    assert.equal(item!.message, 'do not write "坏"\nBasis: 国科发政〔2008〕770号 第七条');
  });

  it('shows the other place, the page of the rule and the tag', async () => {
    await server.client.initialize(FULL_CLIENT, { docsBase: 'file:///ext/' });
    await server.client.open(uri, '联盟坏\n坏\n说明\n崩溃');
    const [, second, note, fault] = await server.client.diagnostics(uri);
    assert.deepEqual(second!.relatedInformation, [
      {
        location: { uri, range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } } },
        message: '另见此处',
      },
    ]);
    assert.deepEqual(second!.codeDescription, { href: 'file:///ext/docs/rules/bad-word.md' });
    assert.deepEqual(note!.tags, [1]);
    assert.equal(fault!.code, 'engine-fault');
    assert.equal(fault!.codeDescription, undefined, 'the product’s own codes have no page');
  });

  it('leaves out what the editor does not know', async () => {
    await server.client.initialize({ textDocument: { diagnostic: {} } }, { docsBase: 'file:///ext' });
    await server.client.open(uri, '联盟坏\n坏\n说明');
    for (const item of await server.client.diagnostics(uri)) {
      assert.deepEqual(Object.keys(item).sort(), ['code', 'message', 'range', 'severity', 'source']);
    }
  });

  it('says unchanged while the list is the same, and only to the one who has it', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    const first = await server.client.pull(uri);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await server.client.pull(uri, first.resultId), {
      kind: 'unchanged',
      resultId: first.resultId,
    });
    assert.equal((await server.client.pull(uri, 'other')).kind, 'full');
    await server.client.type(uri, 0, 0, 0, '某');
    const moved = await server.client.pull(uri, first.resultId);
    assert.equal(moved.kind, 'full');
    assert.notEqual(moved.resultId, first.resultId);
  });

  it('does not reuse a result id after close', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    const { resultId } = await server.client.pull(uri);
    await server.client.close(uri);
    await server.client.open(uri, '联盟坏');
    assert.equal((await server.client.pull(uri, resultId)).kind, 'full');
  });

  it('lists 20 of a code and says so last', async () => {
    await server.client.initialize();
    await server.client.open(uri, `联盟${'坏'.repeat(21)}空白`);
    const items = await server.client.diagnostics(uri);
    assert.equal(items.filter(({ code }) => code === 'bad-word').length, 20);
    assert.equal(items.filter(({ code }) => code === 'blank').length, 1);
    const last = items.at(-1)!;
    assert.equal(last.code, 'more-findings');
    assert.equal(last.severity, 3);
    assert.deepEqual(last.range.start, { line: 0, character: 22 });
    assert.equal(last.message, '以下规则的结果多于 20 条，仅列出前 20 条：bad-word。');
  });

  it('says nothing more when there are exactly 20', async () => {
    await server.client.initialize();
    await server.client.open(uri, `联盟${'坏'.repeat(20)}`);
    const items = await server.client.diagnostics(uri);
    assert.deepEqual([...new Set(items.map(({ code }) => code))], ['bad-word']);
  });

  it('has nothing for files that are no agreements, and does not check them', async () => {
    await server.client.initialize(FULL_CLIENT, { status: true });
    await server.client.open(uri, '# README\n坏');
    assert.deepEqual(await server.client.diagnostics(uri), []);
    assert.equal(server.engine.checks, 0);
    assert.equal((await server.client.next<StatusParams>('agreement/status')).standard, null);
    assert.deepEqual(await server.client.diagnostics('file:///never-opened.md'), []);
  });

  it('has one remark for a document past the bound, and takes edits until it is short enough', async () => {
    server.dispose();
    server = startInProcess({ maxDocumentLength: 20 });
    await server.client.initialize(FULL_CLIENT, { status: true });
    await server.client.open(uri, `联盟坏\r\n${'长'.repeat(30)}\r\n尾`);
    const [only, ...others] = await server.client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(only!.code, 'document-too-large');
    assert.equal(only!.severity, 3);
    assert.deepEqual(only!.range.start, { line: 0, character: 0 });
    assert.match((await server.client.next<StatusParams>('agreement/status')).refused!, /20 个字符/);
    assert.equal(server.engine.opened, 0, 'a text past the bound is not opened');
    await server.client.type(uri, 1, 2, 30, '坏');
    const found = await server.client.diagnostics(uri);
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [0, 1],
    );
    await server.client.type(uri, 1, 0, 0, '长'.repeat(30));
    assert.equal((await server.client.diagnostics(uri))[0]!.code, 'document-too-large');
  });

  it('shows a crashed rule, logs it once, and names it in the status', async () => {
    await server.client.initialize(FULL_CLIENT, { status: true });
    await server.client.open(uri, '联盟坏崩溃');
    const items = await server.client.diagnostics(uri);
    assert.deepEqual(
      items.map(({ code }) => code),
      ['bad-word', 'engine-fault'],
    );
    const status = await server.client.next<StatusParams>('agreement/status');
    assert.deepEqual(status.faults, ['some-rule']);
    await server.client.type(uri, 0, 0, 0, '某');
    await server.client.pull(uri);
    const logged = server.client.received.filter(({ method }) => method === 'window/logMessage');
    assert.equal(logged.length, 1);
    assert.match(JSON.stringify(logged[0]!.params), /some-rule: stack of the crash/);
  });

  it('does not call a draft clean when the check itself crashes, and recovers', async () => {
    await server.client.initialize();
    server.engine.crash = new Error('no text of the draft');
    await server.client.open(uri, '联盟坏');
    const [only] = await server.client.diagnostics(uri);
    assert.equal(only!.code, 'engine-fault');
    assert.equal(only!.severity, 1);
    server.engine.crash = undefined;
    assert.equal((await server.client.diagnostics(uri))[0]!.code, 'bad-word');
  });

  it('sends the status after a check, with the document’s version', async () => {
    await server.client.initialize(FULL_CLIENT, { docsBase: 'file:///ext' });
    await server.client.open(uri, '联盟坏空白');
    await server.client.pull(uri);
    const status = await server.client.next<StatusParams>('agreement/status');
    assert.equal(status.uri, uri);
    assert.equal(status.version, 1);
    assert.equal(status.standardTitle, '联盟协议书');
    assert.equal(status.complete, 1);
    assert.deepEqual(status.missing, ['定义']);
    assert.deepEqual(status.findings, { error: 1, warning: 1, information: 0, hint: 0 });
  });

  it('sends no status to an editor that did not ask', async () => {
    await server.client.initialize(FULL_CLIENT, { locale: 'en' });
    await server.client.open(uri, '联盟坏');
    await server.client.pull(uri);
    await server.client.request('agreement/standards');
    assert.deepEqual(
      server.client.received.filter(({ method }) => method.startsWith('agreement/')),
      [],
    );
  });

  for (const stubborn of [false, true]) {
    it(`never answers with findings of a text that has changed (${stubborn ? 'stubborn' : 'obedient'} engine)`, async () => {
      await server.client.initialize();
      server.engine.stubborn = stubborn;
      const { open, opened } = gate();
      const begun = gate();
      server.engine.onStep = () => {
        begun.open();
        return opened;
      };
      await server.client.open(uri, '联盟坏');
      const pulled = server.client.pull(uri);
      await begun.opened;
      await server.client.type(uri, 0, 2, 3, '好');
      const again = server.client.pull(uri);
      await server.client.request('agreement/standards');
      open();
      await assert.rejects(pulled, (error: ResponseError) => {
        assert.equal(error.code, LSPErrorCodes.ServerCancelled);
        assert.deepEqual(error.data, { retriggerRequest: true });
        return true;
      });
      const report = await again;
      assert.deepEqual(report.kind === 'full' && report.items, []);
    });
  }

  it('gives a check up when the text changes', async () => {
    await server.client.initialize();
    const begun = gate();
    let aborted = false;
    server.engine.onStep = async (host) => {
      for (let step = 0; !host.aborted && step < 10_000; step++) {
        begun.open();
        server.clock.now += 20;
        await host.pause();
      }
      aborted = host.aborted;
      server.engine.onStep = () => Promise.resolve();
    };
    await server.client.open(uri, '联盟坏');
    const pulled = server.client.pull(uri);
    await begun.opened;
    await server.client.type(uri, 0, 2, 3, '好');
    await assert.rejects(pulled, { code: LSPErrorCodes.ServerCancelled });
    assert.ok(aborted);
  });

  it('delivers nothing when the document is closed during its check', async () => {
    await server.client.initialize(FULL_CLIENT, { status: true });
    const { open, opened } = gate();
    const begun = gate();
    server.engine.onStep = () => {
      begun.open();
      return opened;
    };
    await server.client.open(uri, '联盟坏');
    const pulled = server.client.pull(uri);
    await begun.opened;
    await server.client.close(uri);
    await server.client.request('agreement/standards');
    open();
    assert.deepEqual(await pulled, { kind: 'full', items: [] });
    assert.ok(!server.client.received.some(({ method }) => method === 'agreement/status'));
  });

  it('gives a long check up when it is cancelled, and not before everybody has', async () => {
    await server.client.initialize();
    const begun = gate();
    const steps: boolean[] = [];
    server.engine.onStep = async (host) => {
      for (let step = 0; !host.aborted && step < 100_000; step++) {
        if (step === 1) begun.open();
        server.clock.now += 20;
        steps.push(host.aborted);
        await host.pause();
      }
    };
    await server.client.open(uri, '联盟坏');
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const [first, second] = [new CancellationTokenSource(), new CancellationTokenSource()];
    const pull = (token: unknown): Promise<unknown> =>
      server.client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, token);
    const both = [pull(first.token), pull(second.token)];
    await begun.opened;
    first.cancel();
    await server.client.request('agreement/standards');
    assert.equal(server.engine.finished, 0, 'the second still waits for it');
    second.cancel();
    for (const one of both) {
      await assert.rejects(one, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
    }
    assert.equal(server.engine.finished, 1);
    assert.equal(server.engine.checks, 1, 'one check for both');
  });

  it('lets other requests through during a long check', async () => {
    await server.client.initialize();
    const { open, opened } = gate();
    let done = false;
    void opened.then(() => (done = true));
    server.engine.onStep = async (host) => {
      while (!done) {
        server.clock.now += 20;
        await host.pause();
      }
    };
    await server.client.open(uri, '联盟坏');
    const pulled = server.client.pull(uri);
    const hover = await server.client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    assert.ok(hover !== null);
    open();
    assert.equal((await pulled).kind, 'full');
  });

  it('waits for a pause in the typing only where edits are dear', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    await server.client.pull(uri);
    server.engine.onStep = () => {
      server.clock.now += 100;
      return Promise.resolve();
    };
    await server.client.type(uri, 0, 0, 0, '某');
    await server.client.pull(uri);
    assert.equal(server.engine.checks, 2, 'the first edit is checked at once: nothing says it will be dear');
    await server.client.type(uri, 0, 0, 0, '某');
    const waiting = server.client.pull(uri);
    await server.client.request('agreement/standards');
    assert.equal(server.engine.checks, 2);
    await server.client.type(uri, 0, 0, 0, '某');
    await assert.rejects(waiting, 'superseded: answered at once, without a check');
    const last = server.client.pull(uri);
    await server.client.request('agreement/standards');
    assert.equal(server.engine.checks, 2);
    server.clock.advance(40);
    await last;
    assert.equal(server.engine.checks, 3);
  });
});
