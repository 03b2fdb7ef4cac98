import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Every run is a process of its own: V8 remembers in one what it has compiled. */
describe('the compiled form of a program', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-code-'));
    await build({
      entryPoints: ['server/src/boot/code-cache.ts'],
      outfile: path('boot.js'),
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
    writeFileSync(
      path('run.js'),
      `const { compile } = require('./boot.js');
      const file = __dirname + '/program.js';
      const { run, cached, record } = compile(file, __dirname + '/cache/' + process.argv[2]);
      const module_ = { exports: {} };
      run.call(module_.exports, module_.exports, require, module_, file, __dirname);
      console.log(JSON.stringify({ cached, said: module_.exports.said, recorded: record() }));`,
    );
  });
  beforeEach(() => {
    rmSync(path('cache'), { recursive: true, force: true });
    writeFileSync(path('program.js'), program('one'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const program = (said: string): string =>
    `const say = (word) => { exports.said.push(word, __filename); }; exports.said = []; say('${said}');`;

  function run(cache = 'code.bin'): { cached: boolean; said: unknown; recorded: boolean } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [path('run.js'), cache], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout) as ReturnType<typeof run>;
  }

  it('is kept, taken the next time, and does the same', () => {
    const said = ['one', path('program.js')];
    assert.deepEqual(run(), { cached: false, said, recorded: true });
    assert.deepEqual(run(), { cached: true, said, recorded: true });
    assert.deepEqual(readdirSync(path('cache')), ['code.bin']);
  });

  it('does not stand in for another text of the same length', () => {
    run();
    writeFileSync(path('program.js'), program('two'));
    assert.deepEqual(run(), { cached: false, said: ['two', path('program.js')], recorded: true });
  });

  it('is left aside when it is damaged, cut short or no such thing', () => {
    run();
    const whole = readFileSync(path('cache/code.bin'));
    const damaged = Buffer.from(whole);
    for (let at = 200; at < 260; at++) damaged[at]! ^= 0x5a;
    for (const data of [damaged, whole.subarray(0, whole.length >> 1), Buffer.from('no code'), Buffer.of()]) {
      writeFileSync(path('cache/code.bin'), data);
      const { cached, said } = run();
      assert.deepEqual({ cached, said }, { cached: false, said: ['one', path('program.js')] });
    }
  });

  it('is not kept where nothing can be written, and the program runs all the same', () => {
    writeFileSync(path('cache'), 'a file, no folder');
    assert.deepEqual(run(), { cached: false, said: ['one', path('program.js')], recorded: false });
  });
});
