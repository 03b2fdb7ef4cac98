import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StatusParams } from '../../server/src/lsp/protocol.js';
import { agreement } from '../cli/cli.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const DRAFT = `# 汉津氢能产业技术创新战略联盟协议书

## 争议解决

因本协议发生的争议，提交汉津仲裁委员会仲裁。

因本协议发生的争议，向汉津市人民法院起诉。
`;

describe('the project of a draft, over standard input and output', function () {
  atLeast(this, 5);
  let folder: string;
  let server: StdioServer | undefined;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'agreement-project-'))));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const path = (name: string): string => join(folder, name);
  const uri = (name: string): string => pathToFileURL(path(name)).href;
  const start = async (options?: object, bundled = false): Promise<StdioServer['client']> => {
    server = startStdio({ bundled });
    await server.client.initialize(FULL_CLIENT, options, { rootUri: uri('') });
    return server.client;
  };
  const codes = async (client: StdioServer['client'], name: string): Promise<string[]> =>
    (await client.diagnostics(uri(name))).map(({ code, severity }) => `${String(code)} ${severity}`);

  for (const bundled of [false, true]) {
    it(`is read from the disk and followed${bundled ? ', by the bundle too' : ''}`, async () => {
      writeFileSync(path('draft.md'), DRAFT);
      writeFileSync(path('agreement.yaml'), 'severity:\n  arbitration-and-litigation: hint\n');
      const client = await start(undefined, bundled);
      await client.open(uri('draft.md'), DRAFT);
      assert.ok((await codes(client, 'draft.md')).includes('arbitration-and-litigation 4'));
      writeFileSync(path('agreement.yaml'), 'severity:\n  arbitration-and-litigation: off\n');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('agreement.yaml'), type: 2 }],
      });
      await client.next('workspace/diagnostic/refresh');
      const after = await codes(client, 'draft.md');
      assert.ok(!after.some((code) => code.startsWith('arbitration-and-litigation')));
      assert.ok(after.includes('missing-section 1'));
    });
  }

  it('says the same as on the command line: what was accepted there is not shown here', async () => {
    writeFileSync(path('draft.md'), DRAFT);
    writeFileSync(path('agreement.yaml'), 'depth: thorough\n');
    assert.equal((await agreement(['check', path('draft.md'), '--write-baseline'])).code, 0);
    const client = await start();
    await client.open(uri('draft.md'), DRAFT);
    assert.deepEqual(await codes(client, 'draft.md'), []);
    const more = DRAFT.replace('## 争议解决', '## 违约责任\n\n违约金为____万元。\n\n## 争议解决');
    await client.replace(uri('draft.md'), more);
    await client.notify('agreement/cursor', { uri: uri('draft.md'), line: 0 });
    const shown = await codes(client, 'draft.md');
    assert.ok(
      shown.some((code) => code.startsWith('placeholder-left')),
      shown.join(),
    );
    assert.ok(!shown.some((code) => code.startsWith('arbitration-and-litigation')), shown.join());
  });

  it('lists a charter, which its title still holds against the standard of charters', async () => {
    writeFileSync(path('agreement.yaml'), 'files: ["*.md"]\n');
    const client = await start({ status: true });
    const standard = async (name: string, text: string): Promise<string | null> => {
      await client.open(uri(name), text);
      await client.diagnostics(uri(name));
      const status = await client.next<StatusParams>('agreement/status', (one) => one.uri === uri(name));
      return status.standard;
    };
    assert.equal(await standard('a.md', '# 青川市竹材产业技术创新战略联盟章程\n'), 'alliance-charter');
    assert.equal(await standard('b.md', '# 备忘\n'), 'alliance-agreement');
  });

  it('is no pipe: the server does not wait for a file that never ends', async () => {
    writeFileSync(path('draft.md'), DRAFT);
    execFileSync('mkfifo', [path('agreement.yaml')]);
    const client = await start();
    await client.open(uri('draft.md'), DRAFT);
    assert.ok((await codes(client, 'draft.md')).includes('missing-section 1'));
    const { diagnostics } = await client.published(uri('agreement.yaml'));
    assert.equal(diagnostics.length, 1);
  });
});
