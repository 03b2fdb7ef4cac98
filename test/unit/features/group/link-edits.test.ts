import assert from 'node:assert/strict';
import { applyEdits, createEngine, linkEdits } from '../../../../server/src/engine/index.js';

const engine = createEngine();

/** The text of the file `path` after some files or folders are moved. */
function moved(path: string, text: string, moves: Readonly<Record<string, string>>): string {
  const head = '# 甲产业技术创新战略联盟协议书\n\n';
  const draft = engine.open(head + text);
  const edits = linkEdits(draft, path, (one) => {
    for (const [from, to] of Object.entries(moves)) {
      if (one === from) return to;
      if (one.startsWith(`${from}/`)) return to + one.slice(from.length);
    }
    return one;
  });
  return applyEdits(head + text, edits).slice(head.length);
}

describe('features/group: links when files are moved', () => {
  it('follow a file that gets another name or another folder', () => {
    const text = '见[附件二](附件二.md)和[表](./附件二.md#第三条 "表")。\n\n[a]: 附件二.md\n';
    assert.equal(
      moved('a/协议.md', text, { 'a/附件二.md': 'a/附件二-经费表.md' }),
      text.replaceAll('附件二.md', '附件二-经费表.md'),
    );
    assert.equal(
      moved('a/协议.md', '见[附件二](附件二.md)', { 'a/附件二.md': 'b/附件二.md' }),
      '见[附件二](../b/附件二.md)',
    );
  });

  it('follow a folder, and a file that moves itself', () => {
    assert.equal(
      moved('a/协议.md', '见[附件二](附件/二.md)', { 'a/附件': 'a/annexes' }),
      '见[附件二](annexes/二.md)',
    );
    assert.equal(
      moved('a/附件/二.md', '见[协议](../协议.md)、![图](图.png)', { 'a/附件/二.md': 'a/二.md' }),
      '见[协议](协议.md)、![图](附件/图.png)',
    );
    assert.equal(moved('a/二.md', '见[三](三.md)', { a: 'b' }), '见[三](三.md)', 'both move together');
  });

  it('are written so that they stay links', () => {
    const move = { '附件二.md': '附件 二(新).md' };
    assert.equal(moved('协议.md', '见[附件二](附件二.md)', move), '见[附件二](附件%20二%28新%29.md)');
    assert.equal(moved('协议.md', '见[附件二](<附件二.md>)', move), '见[附件二](<附件 二(新).md>)');
    assert.equal(
      moved('协议.md', '见[二](%E9%99%84%E4%BB%B6%E4%BA%8C.md)', move),
      '见[二](附件%20二%28新%29.md)',
    );
  });

  it('stay where they lead elsewhere, out of the folder, or stand in code', () => {
    const text =
      '[x](https://a.cn/附件二.md) [x](#附件二.md) [x](/附件二.md) [x](../../附件二.md) `[x](附件二.md)` 附件二.md\n\n```\n[x](附件二.md)\n```\n';
    assert.equal(moved('协议.md', text, { '附件二.md': '附件三.md' }), text);
  });
});
