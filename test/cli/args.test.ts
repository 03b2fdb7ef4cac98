import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.js';
import { atLeast } from '../lsp/least.js';
import { inProcess } from './cli.js';

const STANDARDS = ['alliance-agreement', 'charter'];
const mistake = (...argv: string[]): string => {
  const request = readArguments(argv, STANDARDS);
  return request.kind === 'mistake' ? request.message : `no mistake: ${JSON.stringify(request)}`;
};

describe('arguments of the command line', function () {
  atLeast(this, 6);

  it('are read in any order and form', () => {
    const wanted = {
      kind: 'check',
      paths: ['a.md', '-', '--odd.md'],
      format: 'json',
      locale: 'en',
      standard: 'charter',
      profile: 'final',
      depth: undefined,
      failOn: 'hint',
      writeBaseline: false,
      formatted: 'print',
      color: false,
    };
    assert.deepEqual(
      readArguments(
        '--locale en check a.md --format=json --standard charter - --profile final --fail-on hint --no-color -- --odd.md'.split(
          ' ',
        ),
        STANDARDS,
      ),
      wanted,
    );
  });

  it('have defaults', () => {
    assert.deepEqual(readArguments(['outline', 'a.md'], STANDARDS), {
      kind: 'outline',
      paths: ['a.md'],
      format: 'text',
      locale: 'zh-CN',
      standard: undefined,
      profile: undefined,
      depth: undefined,
      writeBaseline: false,
      formatted: 'print',
      failOn: 'warning',
      color: true,
    });
  });

  it('that are wrong are named, with what was probably meant', () => {
    assert.equal(mistake(), '缺少命令：check、outline 或 format。');
    assert.equal(mistake('check'), '缺少文件。');
    assert.equal(mistake('chekc', 'a.md'), '命令“chekc”无法识别，是否为 check？');
    assert.equal(mistake('lint', 'a.md'), '命令“lint”无法识别；可用：check、outline、format。');
    assert.equal(mistake('check', 'a.md', '--fromat', 'json'), '没有选项 --fromat，是否为 --format？');
    assert.equal(mistake('check', 'a.md', '-x'), '没有选项 -x。');
    assert.equal(mistake('check', 'a.md', '--format'), '选项 --format 缺少值。');
    assert.equal(mistake('check', 'a.md', '--no-color=yes'), '选项 --no-color 不带值。');
    assert.equal(
      mistake('check', 'a.md', '--format', 'xml'),
      '选项 --format 的值“xml”无法识别；可用：text、json。',
    );
    assert.equal(
      mistake('check', 'a.md', '--standard', 'aliance-agreement'),
      '选项 --standard 的值“aliance-agreement”无法识别，是否为 alliance-agreement？',
    );
    assert.equal(
      mistake('check', 'a.md', '--fail-on', 'eror'),
      '选项 --fail-on 的值“eror”无法识别，是否为 error？',
    );
    assert.equal(
      mistake('check', 'a.md', '--locale', 'de'),
      '选项 --locale 的值“de”无法识别；可用：zh-CN、en。',
    );
    assert.equal(mistake('outline', 'a.md', '--fail-on', 'error'), '选项 --fail-on 只用于 check。');
    assert.equal(mistake('outline', 'a.md', '--write-baseline'), '选项 --write-baseline 只用于 check。');
    assert.match(mistake('check', 'a.md', '-', '--write-baseline'), /标准输入没有文件名/);
    assert.equal(
      mistake('check', 'a.md', '--locale', 'en', '--profil', 'x'),
      'No option --profil; did you mean --profile?',
    );
  });

  it('that are wrong end with 2, and nothing is checked', async () => {
    const { code, out, err, engine } = await inProcess(['check', 'a.md', '--nonsense'], { 'a.md': '联盟坏' });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.equal(err, 'agreement: 没有选项 --nonsense。\n用法见 agreement --help。\n');
    assert.equal(engine.opened, 0);
  });

  it('ask for help in both languages', async () => {
    const zh = await inProcess(['--help']);
    const en = await inProcess(['check', '-h', '--locale', 'en']);
    assert.equal(zh.code, 0);
    assert.equal(en.code, 0);
    assert.match(zh.out, /用法/);
    assert.match(en.out, /Usage/);
    for (const option of [
      'format',
      'standard',
      'profile',
      'locale',
      'fail-on',
      'write-baseline',
      'no-color',
      'help',
      'version',
    ]) {
      assert.ok(zh.out.includes(`--${option}`), option);
      assert.ok(en.out.includes(`--${option}`), option);
    }
  });

  it('do not read prototype properties as options', () => {
    assert.match(mistake('check', 'a.md', '--toString'), /没有选项/);
    assert.match(mistake('check', 'a.md', '--constructor=x'), /没有选项/);
    assert.match(mistake('check', 'a.md', '--__proto__=x'), /没有选项/);
  });
});
