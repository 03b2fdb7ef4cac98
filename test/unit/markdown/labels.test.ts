import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { LabelTable, mentionedLabels, normalizeLabel } from '../../../server/src/engine/markdown/labels.js';

function kindsIn(document: MarkdownDocument, chunk: number): string[] {
  const [first] = document.chunk(chunk).nodes;
  return first && 'children' in first ? first.children.map(({ type }) => type) : [];
}

describe('labels of links and footnotes', () => {
  it('turn text in other chunks into references and back', () => {
    const filler = '丙\n\n'.repeat(20);
    const plain = MarkdownDocument.parse(`[甲方]与[^1]\n\n${filler}乙`);
    assert.deepEqual(kindsIn(plain, 0), ['text']);

    const defined = plain.edit({
      span: { start: plain.length, end: plain.length },
      newText: '\n\n[甲方]: /u\n\n[^1]: 注',
    });
    assert.deepEqual(kindsIn(defined, 0), ['linkReference', 'text', 'footnoteReference']);
    assert.equal(defined.stats.relabelled, 1);
    assert.deepEqual(defined.change, { from: 0, removed: 22, added: 24 });
    assert.equal(defined.chunk(5), plain.chunk(5), 'chunks between keep their identity');

    const at = defined.text().indexOf('[甲方]:');
    const gone = defined.edit({ span: { start: at, end: at + 1 }, newText: '' });
    assert.deepEqual(kindsIn(gone, 0), ['text', 'footnoteReference']);
    assert.deepEqual(kindsIn(plain, 0), ['text'], 'the first snapshot is what it was');
  });

  it('are parsed again only where a label changed', () => {
    const text = '[甲]\n\n[乙]\n\n[丙]\n\n[甲]: /u\n\n[乙]: /v\n';
    const document = MarkdownDocument.parse(text);
    const edited = document.edit({
      span: { start: text.indexOf('[乙]:') + 1, end: text.indexOf('[乙]:') + 2 },
      newText: '丁',
    });
    assert.equal(edited.stats.relabelled, 1);
    assert.equal(edited.chunk(0), document.chunk(0));
    assert.notEqual(edited.chunk(1), document.chunk(1));
    assert.equal(edited.chunk(2), document.chunk(2));
  });

  it('are compared as CommonMark compares them', () => {
    assert.equal(normalizeLabel(' Foo\t\n bar '), 'FOO BAR');
    assert.equal(normalizeLabel('ẞ'), normalizeLabel('ss'));
    assert.equal(normalizeLabel('a\0'), 'A\uFFFD');
  });

  it('are found in brackets, too many rather than too few', () => {
    assert.deepEqual([...(mentionedLabels('甲[a][b]c [^1]') as Set<string>)], ['[A', '[B', '[^1', '^1']);
    assert.deepEqual([...(mentionedLabels('[a\\]b] \\[c]') as Set<string>)], ['[A\\]B', '[C']);
    assert.equal(mentionedLabels('\\['.repeat(40) + ']'), 'all');
    assert.deepEqual([...(mentionedLabels('['.repeat(1e5)) as Set<string>)], []);
  });

  it('are counted: a second definition changes nothing, nor does the loss of one of two', () => {
    const one = LabelTable.empty.replace([], ['[A']).table;
    const two = one.replace([], ['[A']);
    assert.equal(two.changed.size, 0);
    assert.equal(two.table.replace(['[A'], []).changed.size, 0);
    assert.deepEqual([...one.replace(['[A'], ['[B']).changed], ['[A', '[B']);
    assert.ok(one.has('[A'));
  });
});
