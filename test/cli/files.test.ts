import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeText, firstInvalidByte } from '../../server/src/host/decode.js';
import { nodeFiles } from '../../server/src/host/node-files.js';
import { VERSION } from '../../server/src/host/version.js';
import { atLeast } from '../lsp/least.js';
import { agreement, parsed, withFiles } from './cli.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TITLE = '# 青川市竹材产业技术创新战略联盟协议书\n';
/** A title and nothing else: nearly every section is missing. */
const BARE = `${TITLE}\n本协议由各方签订。\n`;
/** Both ways of settling disputes at once, in one clause. */
const CONFLICT = `${TITLE}
## 争议解决

因本协议发生争议的，提交北京仲裁委员会仲裁，也可以向甲方所在地人民法院提起诉讼。
`;

describe('command line, in a process of its own', function () {
  atLeast(this, 13);

  it('tells its version', async () => {
    assert.deepEqual(await agreement(['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('checks a file and lists every node of the standard', async () => {
    await withFiles({ '草稿.md': CONFLICT }, async (path) => {
      const { code, out, err } = await agreement(['check', path('草稿.md'), '--format', 'json']);
      assert.equal(err, '');
      const [file] = parsed(out).files;
      assert.equal(file!.standard, 'alliance-agreement');
      assert.equal(file!.sections.length, 68);
      const conflict = file!.findings!.find(({ rule }) => rule === 'arbitration-and-litigation');
      assert.ok(conflict, out);
      assert.equal(conflict.line, 5);
      assert.ok(file!.findings!.some(({ rule }) => rule === 'missing-section'));
      assert.equal(code, 1);
    });
  });

  it('reads the standard input', async () => {
    const { code, out } = await agreement(['check', '-'], { input: `\ufeff${BARE}` });
    assert.match(out, /^（标准输入）\n/);
    assert.match(out, /missing-section/);
    assert.equal(code, 1);
  });

  it('prints nothing for ordinary Markdown', async () => {
    const files = {
      'README.md': '# A tool\n\nIt does things. TODO: ____\n',
      '说明.md': '# 使用说明\n\n第一条 安装。\n',
    };
    await withFiles(files, async (path) => {
      const outcome = await agreement(['check', path('README.md'), path('说明.md')]);
      assert.deepEqual(outcome, { code: 0, out: '', err: '' });
    });
  });

  it('prints nothing for the notes of other people', async () => {
    const root = new URL('../../node_modules/', import.meta.url);
    const notes = readdirSync(root)
      .flatMap((name) =>
        ['README.md', 'readme.md'].map((file) => fileURLToPath(new URL(`${name}/${file}`, root))),
      )
      .filter((file) => existsSync(file))
      .slice(0, 40);
    assert.ok(notes.length >= 20);
    assert.deepEqual(await agreement(['check', ...notes]), { code: 0, out: '', err: '' });
  });

  it('names what is wrong with a file, and checks the others', async () => {
    await withFiles(
      {
        'good.md': BARE,
        'latin.md': Buffer.from([0x23, 0x20, 0xd6, 0xd0, 0xb9, 0xfa]),
        'utf16.md': Buffer.from('\ufeff# 联盟协议', 'utf16le'),
        'binary.md': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]),
        'late.md': Buffer.concat([Buffer.from('联盟协议'), Buffer.from([0xff])]),
      },
      async (path) => {
        // an empty folder holds nothing to check
        mkdirSync(path('folder.md'));
        const names = ['gone.md', 'folder.md', 'latin.md', 'utf16.md', 'binary.md', 'late.md', 'good.md'];
        const { code, out, err } = await agreement(['check', ...names.map(path)]);
        assert.equal(code, 2);
        assert.deepEqual(
          err
            .trimEnd()
            .split('\n')
            .map((line) => line.replace(`agreement: ${path('')}`, '')),
          [
            'gone.md: 文件不存在。',
            'latin.md: 字节偏移 2 处不是有效的 UTF-8；如果是 GBK 或 GB18030 编码，请另存为 UTF-8。',
            'utf16.md: 文件是 UTF-16 编码，请另存为 UTF-8。',
            'binary.md: 不是文本文件：字节偏移 4 处是 NUL。',
            'late.md: 字节偏移 12 处不是有效的 UTF-8；如果是 GBK 或 GB18030 编码，请另存为 UTF-8。',
          ],
        );
        assert.ok(out.includes(`${path('good.md')}\n`));
        assert.match(out, /另有 5 个文件未能检查。\n$/);
      },
    );
  });

  it('refuses a file past the bound without reading it whole', async () => {
    await withFiles({ 'big.md': `${TITLE}${'长'.repeat(4_000_001)}` }, async (path) => {
      const { code, out, err } = await agreement(['check', path('big.md'), '--format', 'json']);
      assert.equal(code, 2);
      assert.match(err, /最多检查 4000000 个字符/);
      assert.equal(parsed(out).files[0]!.problem!.code, 'document-too-large');
    });
    const endless = await nodeFiles(1000).read('/dev/zero');
    assert.deepEqual(endless, { problem: { kind: 'too-large' } });
  });

  it('takes an empty file and a name with spaces for what they are', async () => {
    await withFiles({ 'leer .md': '' }, async (path) => {
      assert.deepEqual(await agreement(['check', path('leer .md')]), { code: 0, out: '', err: '' });
    });
  });

  it('names an unknown standard and ends with 2', async () => {
    const { code, err } = await agreement(['check', '-', '--standard', 'aliance-agreement']);
    assert.equal(code, 2);
    assert.match(err, /是否为 alliance-agreement？/);
  });

  it('checks a fragment against a standard that is named, without calling sections missing', async () => {
    const { out } = await agreement(['check', '-', '--standard', 'alliance-agreement', '--format', 'json'], {
      input: '因本协议发生争议的，提交北京仲裁委员会仲裁，也可以向甲方所在地人民法院提起诉讼。\n',
    });
    const rules = parsed(out).files[0]!.findings!.map(({ rule }) => rule);
    assert.ok(rules.includes('arbitration-and-litigation'), rules.join());
    assert.ok(!rules.includes('missing-section'), rules.join());
  });

  it('outlines a file', async () => {
    const { code, out } = await agreement(['outline', '-'], { input: CONFLICT });
    assert.equal(code, 0);
    assert.match(out, /有 +争议解决 +main\.general\.dispute-resolution +第 3–5 行/);
    assert.match(out, /缺 +定义 +definitions/);
  });

  it('keeps its exit code when the reader goes away', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'server/src/cli/main.ts', 'check', '-', '--format', 'json'],
      { cwd: root },
    );
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.end(BARE);
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(err, '');
    assert.equal(code, 1);
  });

  it('finds the first byte that is no UTF-8', () => {
    const cases: [number[], number][] = [
      [[], 0],
      [[0x41, 0x80], 1],
      [[0xc0, 0xaf], 0],
      [[0xe0, 0x80, 0x80], 0],
      [[0xed, 0xa0, 0x80], 0],
      [[0xf4, 0x90, 0x80, 0x80], 0],
      [[0xf5, 0x80, 0x80, 0x80], 0],
      [[0x41, 0xe6, 0xb1], 1],
      [[...Buffer.from('汉𠮷é'), 0xff], 9],
      [[...Buffer.from('汉𠮷é')], 9],
    ];
    for (const [bytes, at] of cases) assert.equal(firstInvalidByte(Uint8Array.from(bytes)), at, bytes.join());
    assert.deepEqual(decodeText(Buffer.from('\ufeff汉')), { text: '汉', byteOrderMark: true });
  });

  it('agrees with the decoder about what is UTF-8', () => {
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const leads = [0x41, 0xc3, 0xe6, 0xed, 0xf0, 0xf4, 0x80, 0xbf, 0xa0, 0x9f];
    for (let round = 0; round < 5000; round++) {
      const bytes = Uint8Array.from({ length: 1 + random(5) }, () => leads[random(leads.length)]!);
      const at = firstInvalidByte(bytes);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      if (at === bytes.length) decoder.decode(bytes);
      else assert.throws(() => decoder.decode(bytes), bytes.join());
      decoder.decode(bytes.slice(0, at));
    }
  });

  it('is linked by a file that needs no build to exist', () => {
    const bin = readFileSync(`${root}server/bin/agreement.mjs`, 'utf8');
    assert.ok(bin.startsWith('#!/usr/bin/env node\n'));
    assert.match(bin, /dist\/cli\.js/);
  });
});
