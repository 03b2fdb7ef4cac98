import assert from 'node:assert/strict';
import { frontMatterEdit } from '../../../client/src/front-matter.js';
import { detectAgreement } from '../../../server/src/engine/detect.js';

/** The text after setting `agreement:`; `undefined` takes the entry out. */
function set(text: string, value: string | undefined): string {
  const lines = text.split('\n');
  const edit = frontMatterEdit(lines, value);
  if (edit === undefined) return text;
  return [...lines.slice(0, edit.from), ...edit.lines, ...lines.slice(edit.to)].join('\n');
}

describe('frontMatterEdit', () => {
  it('puts a block before a text without one', () => {
    assert.equal(set('正文\n', 'alliance-agreement'), '---\nagreement: alliance-agreement\n---\n\n正文\n');
  });

  it('adds to a block, and changes an entry in place', () => {
    const added = set('---\ntitle: 初稿\n---\n正文', 'false');
    assert.equal(added, '---\nagreement: false\ntitle: 初稿\n---\n正文');
    assert.equal(
      set(added, 'alliance-agreement'),
      '---\nagreement: alliance-agreement\ntitle: 初稿\n---\n正文',
    );
  });

  it('takes out the entry, and a block that held nothing else', () => {
    assert.equal(
      set('---\nagreement: false\ntitle: 初稿\n---\n正文', undefined),
      '---\ntitle: 初稿\n---\n正文',
    );
    assert.equal(set('---\nagreement: false\n---\n\n正文', undefined), '正文');
    assert.equal(set('---\nagreement: false\n---\n正文', undefined), '正文');
  });

  it('changes nothing where nothing has to change', () => {
    assert.equal(frontMatterEdit(['正文'], undefined), undefined);
    assert.equal(frontMatterEdit(['---', 'title: 初稿', '---'], undefined), undefined);
    assert.equal(frontMatterEdit(['---', 'agreement: false', '---'], 'false'), undefined);
    assert.equal(frontMatterEdit([], undefined), undefined);
  });

  it('does not take a rule, or a block that is not closed, for front matter', () => {
    const text = '---\n正文\n正文';
    assert.equal(set(text, 'false'), `---\nagreement: false\n---\n\n${text}`);
  });

  it('leaves entries of deeper levels and of other names alone', () => {
    const text = '---\nmeta:\n  agreement: false\nagreements: 2\n---\n正文';
    assert.equal(set(text, 'alliance-agreement'), `---\nagreement: alliance-agreement\n${text.slice(4)}`);
  });

  it('writes what detection reads', () => {
    assert.equal(detectAgreement(set('正文', 'alliance-agreement')).standard, 'alliance-agreement');
    assert.equal(detectAgreement(set('# 汉津氢能产业联盟协议书', 'false')).reason, 'refused');
  });
});
