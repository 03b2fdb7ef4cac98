import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../server/src/cli/run.js';
import { createEngine } from '../../server/src/engine/index.js';
import { nodeFiles } from '../../server/src/host/node-files.js';
import { listFolder } from '../../server/src/host/node-folders.js';
import { AGREEMENT, BUDGET, LIST } from '../unit/features/group/files.js';

const engine = createEngine();

describe('agreement check of a folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'agreement-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** Rules by file, and the exit code. */
  async function check(...args: string[]): Promise<{ rules: Record<string, string[]>; code: number }> {
    let out = '';
    const code = await run(['check', '--format', 'json', ...args], {
      engine,
      maxLength: 100_000,
      files: { read: (path) => nodeFiles(100_000).read(resolve(folder, path)) },
      cwd: folder,
      list: listFolder,
      write: () => Promise.resolve(),
      color: false,
      out: (text) => (out += text),
      err: () => undefined,
    });
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    return {
      rules: Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])),
      code,
    };
  }
  const annexRules = (rules: readonly string[] | undefined): string[] =>
    (rules ?? []).filter((rule) => rule.startsWith('annex-') || rule.startsWith('xref-'));

  it('takes agreement and annexes together, and leaves everything else out', async () => {
    write('联盟/协议.md', AGREEMENT.replace('2. 附件二 经费表\n', ''));
    write('联盟/附件一 成员名录.md', LIST.replace('本协议第二条', '本协议第九条'));
    write('联盟/附件/附件二.md', BUDGET);
    write('README.md', '# 说明');
    write('.git/协议.md', AGREEMENT);
    write('node_modules/x/协议.md', AGREEMENT);
    const { rules } = await check('.');
    assert.deepEqual(Object.keys(rules), ['联盟/协议.md', '联盟/附件一 成员名录.md', '联盟/附件/附件二.md']);
    assert.deepEqual(annexRules(rules['联盟/协议.md']), []);
    assert.deepEqual(rules['联盟/附件一 成员名录.md'], ['xref-missing']);
    assert.deepEqual(rules['联盟/附件/附件二.md'], []);
  });

  it('says of one file what it says of it in the folder', async () => {
    write('协议.md', AGREEMENT.replace('2. 附件二 经费表\n', ''));
    write('附件一.md', LIST);
    write('附件二.md', BUDGET);
    const together = await check('.');
    for (const path of ['协议.md', '附件一.md', '附件二.md'])
      assert.deepEqual((await check(path)).rules[path], together.rules[path], path);
    rmSync(join(folder, '附件二.md'));
    assert.deepEqual(annexRules((await check('协议.md')).rules['协议.md']), ['annex-unlisted']);
  });

  it('lives with binary, huge and many annexes, and with links out of the folder', async () => {
    write('协议.md', AGREEMENT.replace('2. 附件二', '2. [附件二](../../etc/附件二.md)'));
    write('附件一.md', Buffer.from([0x89, 0x50, 0, 1, 2]));
    write('附件二.md', '附'.repeat(200_000));
    for (let i = 0; i < 300; i++) write(`多/附件${(i % 90) + 1}-${i}.md`, '正文');
    symlinkSync(folder, join(folder, '多/圈'));
    const { rules, code } = await check('.');
    assert.equal(code, 2, 'what cannot be read is told');
    assert.deepEqual(annexRules(rules['协议.md']), []);
  });

  it('checks what it is told to check once, folder or file', async () => {
    write('a/协议.md', AGREEMENT);
    assert.deepEqual(Object.keys((await check('a', 'a/协议.md')).rules), ['a/协议.md']);
    write('空/说明.md', '# 说明');
    assert.deepEqual(await check('空'), { rules: {}, code: 0 });
  });
});
