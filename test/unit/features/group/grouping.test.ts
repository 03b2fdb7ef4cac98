import assert from 'node:assert/strict';
import {
  annexNumberOf,
  type GroupFile,
  groupFiles,
  MOST_ANNEXES,
  relativePath,
  resolvePath,
} from '../../../../server/src/engine/index.js';

/** A file: `+` before the path makes it an agreement, `-> path` links annexes, `:1,2` names numbers. */
function file(words: string): GroupFile {
  const [, plus, path, names, links] = /^(\+?)(\S+?)(?::([\d,]+))?(?: -> (.+))?$/.exec(words)!;
  return {
    path: path!,
    agreement: plus === '+',
    titled: undefined,
    links: (links ?? '')
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => ({ path: one, annex: annexNumberOf(one.slice(one.lastIndexOf('/') + 1)) ?? 0 })),
    names: names === undefined ? [] : names.split(',').map(Number),
  };
}

/** `agreement: annex number, …` of a folder. */
function groups(...files: string[]): string[] {
  return [...groupFiles(files.map(file)).annexes]
    .map(
      ([main, annexes]) =>
        `${main}: ${annexes.map(({ path, number, shared }) => `${path} ${number}${shared ? ' shared' : ''}`).join(', ')}`,
    )
    .sort();
}

describe('features/group: which files belong together', () => {
  it('reads the number of an annex from the beginning of a name', () => {
    const of = (name: string): number | undefined => annexNumberOf(name);
    for (const name of [
      '附件二-经费表.md',
      '附件2 经费表.md',
      '附件２.md',
      '附录二：表',
      'annex-2-budget.md',
      'Appendix 2.md',
    ])
      assert.equal(of(name), 2, name);
    assert.equal(of('附件十一成员名录.md'), 11);
    for (const name of ['附件.md', '附件-经费表.md', 'annex.md']) assert.equal(of(name), 0, name);
    for (const name of [
      '附件一览表.md',
      '附件三方协议.md',
      '附件2026年.md',
      '附件说明.md',
      '协议附件二.md',
      'annexation.md',
    ])
      assert.equal(of(name) ?? 0, 0, name);
    assert.equal(of('协议附件二.md'), undefined);
    assert.equal(of('附件说明.md'), undefined);
  });

  it('goes by names in the folder of the agreement, and in 附件/ beside it', () => {
    assert.deepEqual(groups('+a/协议.md', 'a/附件一.md', 'a/附件/附件二.md', 'a/说明.md', 'b/附件三.md'), [
      'a/协议.md: a/附件一.md 1, a/附件/附件二.md 2',
    ]);
  });

  it('goes by links wherever they lead, and before names', () => {
    assert.deepEqual(groups('+a/协议.md -> b/附件二.md', '+b/协议.md', 'b/附件二.md', 'b/附件三.md'), [
      'a/协议.md: b/附件二.md 2',
      'b/协议.md: b/附件三.md 3',
    ]);
  });

  it('guesses nothing where two agreements lie in one folder, unless one alone names the number', () => {
    assert.deepEqual(groups('+协议.md', '+章程.md', '附件一.md'), []);
    assert.deepEqual(groups('+协议.md:1', '+章程.md:2', '附件一.md'), ['协议.md: 附件一.md 1']);
    assert.deepEqual(groups('+协议.md:1', '+章程.md:1', '附件一.md'), []);
  });

  it('gives an annex that two agreements link to the nearer one, or to none', () => {
    assert.deepEqual(groups('+a/协议.md -> a/附件一.md', '+b/协议.md -> a/附件一.md', 'a/附件一.md'), [
      'a/协议.md: a/附件一.md 1',
    ]);
    assert.deepEqual(groups('+甲.md -> 附件一.md', '+乙.md -> 附件一.md', '附件一.md'), [
      '乙.md: 附件一.md 1 shared',
      '甲.md: 附件一.md 1 shared',
    ]);
  });

  it('makes no annexes of agreements that link each other, in a circle of any size', () => {
    assert.deepEqual(groups('+甲.md -> 乙.md', '+乙.md -> 甲.md'), []);
    assert.deepEqual(groups('+甲.md -> 乙.md', '+乙.md -> 丙.md', '+丙.md -> 甲.md'), []);
    assert.deepEqual(groups('+甲.md -> 甲.md'), []);
    assert.deepEqual(groups('+甲.md -> 乙.md', '+乙.md -> 丙.md', '丙.md'), ['甲.md: 乙.md 0']);
  });

  it('leaves out files that are not there, and annexes past the bound', () => {
    assert.deepEqual(groups('+协议.md -> 附件九.md'), []);
    const many = Array.from({ length: 10_000 }, (_, i) => `f/附件${(i % 99) + 1}-${i}.md`);
    const { annexes, owner } = groupFiles(['+f/协议.md', ...many].map(file));
    assert.equal(annexes.get('f/协议.md')!.length, MOST_ANNEXES);
    assert.equal(owner.size, MOST_ANNEXES);
  });

  it('follows links inside the workspace folder only', () => {
    assert.equal(resolvePath('a/协议.md', './附件/二.md'), 'a/附件/二.md');
    assert.equal(resolvePath('a/协议.md', '../b/二.md'), 'b/二.md');
    for (const target of [
      '../../etc/x.md',
      '/etc/x.md',
      '\\\\host\\x.md',
      'file:///etc/x.md',
      'C:/x.md',
      '',
      'a\0.md',
    ])
      assert.equal(resolvePath('a/协议.md', target), undefined, target);
    assert.equal(resolvePath('a.md', '../'.repeat(100_000)), undefined);
    assert.equal(relativePath('a/协议.md', 'a/附件/二.md'), '附件/二.md');
    assert.equal(relativePath('a/b/附件.md', 'c/二.md'), '../../c/二.md');
  });
});
