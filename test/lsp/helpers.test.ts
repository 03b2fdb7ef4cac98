import assert from 'node:assert/strict';
import type { Finding, FixAction } from '../../server/src/engine/index.js';
import { basisText } from '../../server/src/host/basis-text.js';
import { nearest } from '../../server/src/host/nearest.js';
import { VERSION } from '../../server/src/host/version.js';
import { matchesGlob } from '../../server/src/host/glob.js';
import { separateEdits } from '../../server/src/lsp/separate-edits.js';
import { snippetText } from '../../server/src/lsp/snippet-text.js';
import manifest from '../../package.json' with { type: 'json' };
import server from '../../server/package.json' with { type: 'json' };
import { atLeast } from './least.js';

describe('helpers of the adapter', function () {
  atLeast(this, 7);

  it('matches globs', () => {
    const draft = 'file:///c%3A/%E5%90%88%E5%90%8C/2026/%E7%AB%B9%E6%9D%90%E5%8D%8F%E8%AE%AE.md';
    for (const glob of [
      '*.md',
      '**/*.md',
      '合同/**',
      '合同/**/*.md',
      '合同/2026/竹材??.md',
      '{草稿,合同}/*/*.md',
      '/**/竹材协议.md',
      '合同\\2026\\*.md',
      './合同/**/*.md',
      '竹*议*.md',
    ]) {
      assert.ok(matchesGlob(glob, draft), glob);
    }
    for (const glob of [
      '*.txt',
      '合同/*.md',
      '/合同/**',
      '2026/竹材?.md',
      '',
      '   ',
      '竹材协议',
      '{a,b',
      'MD',
    ]) {
      assert.ok(!matchesGlob(glob, draft), glob);
    }
    assert.ok(matchesGlob('drafts/*.md', 'vscode-vfs://github/o/r/drafts/a.md?x#y'));
    assert.ok(matchesGlob('Untitled-*', 'untitled:Untitled-1'));
    assert.ok(!matchesGlob(`${'{a,b}'.repeat(30)}`, draft), 'bounded');
    assert.ok(!matchesGlob(`${'*a'.repeat(5000)}`, `file:///${'a'.repeat(4000)}`), 'bounded');
  });

  it('writes snippets out as text', () => {
    const cases: Record<string, string> = {
      '经${1|理事会,成员大会|}同意$0': '经理事会同意',
      '${1:甲${2:乙}丙}': '甲乙丙',
      '$1${2}$TM_FILENAME${TM_LINE:行}': '行',
      '${1|一\\,二,三|}': '一,二',
      '\\$5 与 \\} 与 \\\\': '$5 与 } 与 \\',
      '单价 $ 与 5$': '单价 $ 与 5$',
      '${1:未关闭': '${1:未关闭',
      '${1|未关闭': '${1|未关闭',
      '{不是}': '{不是}',
    };
    for (const [snippet, text] of Object.entries(cases)) assert.equal(snippetText(snippet), text, snippet);
    const deep = '${1:'.repeat(30_000);
    assert.equal(snippetText(deep).length, deep.length);
  });

  it('finds the word that was meant', () => {
    const words = ['alliance-agreement', 'charter', 'error', 'warning'];
    assert.equal(nearest('aliance-agreement', words), 'alliance-agreement');
    assert.equal(nearest('eror', words), 'error');
    assert.equal(nearest('wraning', words), 'warning');
    assert.equal(nearest('CHARTER', words), 'charter');
    assert.equal(nearest('x', words), undefined);
    assert.equal(nearest('contract', words), undefined);
    assert.equal(nearest('', words), undefined);
    assert.equal(nearest('x'.repeat(100_000), words), undefined);
  });

  it('takes fixes whole and apart', () => {
    const fix = (
      id: number,
      safety: FixAction['safety'],
      ...edits: [number, number, string][]
    ): FixAction => ({
      finding: findings[id]!,
      fixId: 'x',
      title: 'x',
      safety,
      edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
    });
    const findings = Array.from({ length: 9 }, () => ({}) as Finding);
    const taken = separateEdits([
      fix(0, 'safe', [10, 12, 'a'], [30, 32, 'b']),
      fix(1, 'needs-review', [14, 15, 'x']),
      fix(2, 'safe', [31, 33, 'c'], [40, 41, 'c']),
      fix(3, 'safe', [12, 13, 'd']),
      fix(3, 'safe', [20, 21, 'second fix of the same finding']),
      fix(4, 'safe', [50, 50, 'insertion']),
      fix(5, 'safe', [50, 50, 'another insertion']),
      fix(6, 'safe', [50, 50, 'insertion']),
      fix(7, 'safe'),
      fix(8, 'safe', [12, 12, 'insertion at the start of a deletion']),
    ]);
    assert.deepEqual(
      taken.map(({ span, newText }) => `${span.start}-${span.end} ${newText}`),
      ['10-12 a', '12-13 d', '30-32 b', '50-50 insertion'],
    );
  });

  it('mends a thousand findings in a moment', () => {
    const fixes = Array.from({ length: 3000 }, (_, index): FixAction => {
      const span = { start: index * 3, end: index * 3 + 1 };
      return { finding: {} as Finding, fixId: '', title: '', safety: 'safe', edits: [{ span, newText: '' }] };
    });
    assert.equal(separateEdits(fixes).length, 3000);
  });

  it('names the basis in one line, each document once', () => {
    const source = (document: string, article: string, status: 'read' | 'excerpt' | 'memory' = 'read') => ({
      document,
      article,
      status,
      checked: '2026-01-01',
    });
    assert.equal(basisText([], 'zh-CN'), '');
    assert.equal(
      basisText(
        [
          source('770号', '第七条'),
          source('《民法典》', '第496条', 'memory'),
          source('770号', '八（一）', 'excerpt'),
          source('770号', '第七条 第12行'),
          source('书', '第177行'),
        ],
        'zh-CN',
      ),
      '依据：770号 第七条；八（一）（据摘录）；《民法典》 第496条（未核）；书',
    );
    assert.equal(basisText([source('770', '', 'memory')], 'en'), 'Basis: 770 (not verified)');
  });

  it('has one version everywhere', () => {
    assert.equal(VERSION, manifest.version);
    assert.equal(VERSION, server.version);
  });
});
