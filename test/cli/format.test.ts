import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readArguments } from '../../server/src/cli/args.js';
import { atLeast } from '../lsp/least.js';
import { agreement, withFiles } from './cli.js';

const DRAFT = '# 甲产业技术创新战略联盟协议书\r\n\r\n第一条 甲方负责研究,乙方负责试验。 \r\n';
const TIDY = '# 甲产业技术创新战略联盟协议书\r\n\r\n第一条 甲方负责研究，乙方负责试验。\r\n';
const OTHER = '# 说明\n\n甲,乙 \n';

describe('agreement format', function () {
  atLeast(this, 5);
  this.timeout(60_000);

  it('prints one file formatted, other Markdown as it is', async () => {
    assert.deepEqual(await agreement(['format', '-'], { input: DRAFT }), { code: 0, out: TIDY, err: '' });
    assert.equal((await agreement(['format', '-'], { input: OTHER })).out, OTHER);
  });

  it('lists with --check what is not formatted, and changes nothing', async () => {
    await withFiles({ 'a.md': DRAFT, 'b.md': TIDY, 'c.md': OTHER }, async (path) => {
      const { code, out } = await agreement(['format', '--check', path('a.md'), path('b.md'), path('c.md')]);
      assert.deepEqual([code, out], [1, `${path('a.md')}\n1 个文件需要整理。\n`]);
      assert.equal(readFileSync(path('a.md'), 'utf8'), DRAFT);
      const tidy = await agreement(['format', '--check', path('b.md'), '--locale', 'en']);
      assert.deepEqual([tidy.code, tidy.out], [0, 'Nothing to format.\n']);
    });
  });

  it('writes files with --write, byte order mark and line ends as they were, others not at all', async () => {
    await withFiles({ 'a.md': `\ufeff${DRAFT}`, 'c.md': OTHER }, async (path) => {
      const { code, out } = await agreement(['format', '--write', path('a.md'), path('c.md')]);
      assert.deepEqual([code, out], [0, `${path('a.md')}\n已整理 1 个文件。\n`]);
      assert.equal(readFileSync(path('a.md'), 'utf8'), `\ufeff${TIDY}`);
      assert.equal(readFileSync(path('c.md'), 'utf8'), OTHER);
    });
  });

  it('goes on with the others where a file cannot be read', async () => {
    await withFiles({ 'a.md': DRAFT, 'b.md': Buffer.from([0xff, 0xfe, 0x41]) }, async (path) => {
      const { code, out, err } = await agreement(['format', '--check', path('b.md'), path('a.md')]);
      assert.equal(code, 2);
      assert.match(out, /1 个文件需要整理/);
      assert.ok(err.includes(path('b.md')));
    });
  });

  it('names what makes no sense', () => {
    const mistake = (...argv: string[]): string => {
      const request = readArguments(argv, []);
      return request.kind === 'mistake' ? request.message : request.kind;
    };
    assert.equal(mistake('format', 'a.md', 'b.md'), '没有 --check 或 --write 时，一次只能格式化一个文件。');
    assert.equal(mistake('format', 'a.md', '--check', '--write'), '--check 和 --write 只能用一个。');
    assert.equal(mistake('format', '-', '--write'), '标准输入不能写回，请去掉 --write。');
    assert.equal(mistake('check', 'a.md', '--write'), '选项 --write 只用于 format。');
    assert.equal(mistake('format', 'a.md', '--depth', 'thorough'), '选项 --depth 只用于 check、outline。');
  });
});
