import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { apart, libraryEntry, nodeLater } from '../../scripts/lib/apart.mjs';
import type { ClauseItem, DocumentItem } from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DRAFT = `# 青川市竹材产业技术创新战略联盟协议书

## 争议解决

因本协议发生争议的，提交北京仲裁委员会仲裁。
`;
const CHARTER = '# 青川市竹材产业技术创新战略联盟章程\n\n## 总则\n\n本联盟由各方自愿组成。\n';

describe('the program as it is shipped', function () {
  atLeast(this, 3);
  let folder: string;
  let server: StdioServer | undefined;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-start-'));
    const node: BuildOptions = {
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      supported: { 'dynamic-import': false },
    };
    await build({
      ...node,
      entryPoints: ['server/src/lsp/node.ts'],
      outfile: join(folder, 'alone/server.cjs'),
      plugins: [apart, nodeLater],
    });
    cpSync(join(folder, 'alone'), join(folder, 'whole'), { recursive: true });
    await build({ ...node, stdin: libraryEntry(root), outfile: join(folder, 'whole/library.js') });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  const start = async (place: 'alone' | 'whole'): Promise<StdioServer['client']> => {
    server = startStdio({ entry: join(folder, place, 'server.cjs') });
    await server.client.initialize(FULL_CLIENT);
    return server.client;
  };
  const codes = async (client: StdioServer['client'], uri: string, text: string): Promise<unknown[]> => {
    await client.open(uri, text);
    return (await client.diagnostics(uri)).map(({ code }) => code);
  };

  it('says what it finds before clauses, templates, other standards or the YAML parser are loaded', async () => {
    const client = await start('alone');
    assert.ok((await codes(client, 'file:///draft.md', DRAFT)).includes('missing-section'));
  });

  it('loads them when they are asked for', async () => {
    const client = await start('whole');
    assert.ok((await codes(client, 'file:///charter.md', CHARTER)).length > 0);
    assert.ok((await client.request<DocumentItem[]>('agreement/documents')).length >= 10);
    const clauses = await client.request<ClauseItem[]>('agreement/clauses', { uri: 'file:///charter.md' });
    assert.ok(clauses.length > 0);
  });

  it('needs no child process and no cryptography to start', () => {
    const script = `
      const { _load } = require('node:module');
      require('node:module')._load = function (name, ...rest) {
        if (/^(?:node:)?(?:child_process|crypto)$/.test(name)) throw new Error(name);
        return _load.call(this, name, ...rest);
      };
      require(${JSON.stringify(join(folder, 'alone/server.cjs'))});`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.match(stderr, /--stdio/);
    assert.equal(status, 2);
  });
});
