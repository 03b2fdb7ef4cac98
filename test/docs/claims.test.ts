import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/engine/index.js';
import { FILES, read } from '../architecture/repository.js';
import { between, blocksOf, inCode, PAGES, rowsOf } from './pages.js';

interface Manifest {
  readonly engines: Readonly<Record<'node' | 'vscode', string>>;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const readme = read('README.md');
const engine = createEngine();
const codes = new Set(engine.rules.map(({ id }) => id));

/** Title of every command as the palette shows it, in one language. */
function titles(file: string): ReadonlySet<string> {
  const texts = JSON.parse(read(file)) as Readonly<Record<string, string>>;
  const text = (key: string): string => texts[key.replaceAll('%', '')] ?? key;
  return new Set(
    manifest.contributes.commands.map(({ title, category }) => `${text(category)}: ${text(title)}`),
  );
}

/** Rows of the table below a heading: the cells of each, without the head. */
function table(page: string, heading: string): readonly (readonly string[])[] {
  const [, after] = page.split(`\n## ${heading}\n`);
  assert.ok(after, heading);
  return rowsOf(after.split('\n## ', 1)[0]!).slice(1);
}

describe('what the documents say of the product', () => {
  it('names the version of Node that package.json asks for, in both languages', () => {
    const version = manifest.engines.node.replace('>=', '');
    assert.equal(readme.split(`Node.js](https://nodejs.org) ${version}`).length - 1, 2);
  });

  it('begins with what a lawyer gets, a picture and the two commands', () => {
    const order = [
      '联盟协议书',
      '![',
      '```sh\nnpm start\n```',
      '```sh\nnpm test\n```',
      '## 打开草稿之后',
      '## English',
    ];
    const places = order.map((text) => readme.indexOf(text));
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
    assert.ok(!places.includes(-1), String(places));
  });

  it('lists every setting with its default', () => {
    const rows = table(readme, '设置').map(([name, value]) => [
      inCode(name!)[0]!,
      JSON.parse(inCode(value!)[0]!),
    ]);
    const real = Object.entries(manifest.contributes.configuration.properties);
    assert.deepEqual(
      Object.fromEntries(rows),
      Object.fromEntries(real.map(([name, setting]) => [name, setting.default])),
    );
  });

  it('names rules that exist, and a row for every category of them', () => {
    const rows = table(readme, '检查什么');
    const named = rows.flatMap(([, , cell]) => inCode(cell!));
    assert.deepEqual(
      named.filter((code) => !codes.has(code)),
      [],
    );
    const categories = new Set(engine.rules.map(({ category }) => category as string));
    categories.delete('product');
    const told = rows.flatMap(([cell]) => inCode(cell!));
    assert.deepEqual([...told].sort(), [...categories].sort());
    for (const [category, , cell] of rows) {
      for (const code of inCode(cell!)) {
        assert.equal(engine.rules.find(({ id }) => id === code)?.category, inCode(category!)[0], code);
      }
    }
  });

  it('names settings and commands that exist, in every page', () => {
    const ids = new Set([
      ...Object.keys(manifest.contributes.configuration.properties),
      ...manifest.contributes.commands.map(({ command }) => command),
    ]);
    const pages = FILES.filter((path) => /^(?:docs|server)\/.*\.md$/.test(path));
    const wrong = [...PAGES, ...pages].flatMap((page) =>
      inCode(read(page))
        .filter((text) => /^agreement\.[\w.]+$/.test(text) && !/\.(?:ts|mjs|yaml|json)$/.test(text))
        .filter((text) => !ids.has(text))
        .map((text) => `${page}: ${text}`),
    );
    assert.deepEqual([...new Set(wrong)], []);
  });

  it('turns off no rule that does not exist', () => {
    const settings = PAGES.flatMap(blocksOf).filter(({ text }) => text.includes('"agreement.severity"'));
    assert.ok(settings.length > 0);
    const wrong = settings.flatMap(({ text }) =>
      Object.keys((JSON.parse(text) as Record<string, object>)['agreement.severity']!).filter(
        (code) => !codes.has(code),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('names commands as the palette shows them', () => {
    const chinese = titles('package.nls.zh-cn.json');
    const english = titles('package.nls.json');
    const wrong = PAGES.flatMap((page) => [
      ...between(read(page), '“协议: ', '”').filter((name) => !chinese.has(`协议: ${name}`)),
      ...between(read(page), '*Agreement: ', '*').filter((name) => !english.has(`Agreement: ${name}`)),
    ]);
    assert.deepEqual(wrong, []);
  });

  it('counts clauses, sections and examples as they are', () => {
    const clauses = engine.open('', { standard: 'alliance-agreement' }).clauses().length;
    for (const page of ['README.md', 'CHANGELOG.md']) {
      assert.match(read(page), new RegExp(`${clauses} 个`), page);
      assert.match(read(page), new RegExp(`${clauses} (?:reference )?clauses`), page);
    }
    assert.equal(FILES.filter((path) => /^examples\/\d.*\.md$/.test(path)).length, 3);
  });

  it('gives the same pages in both languages', () => {
    assert.ok(FILES.includes('docs/guide.md') && FILES.includes('docs/guide.en.md'));
    const headings = (page: string): number => read(page).split('\n## ').length;
    assert.equal(headings('docs/guide.md'), headings('docs/guide.en.md'));
  });

  it('keeps the changelog in its form', () => {
    const page = read('CHANGELOG.md');
    const versions = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
    assert.match(versions[0]!, /^未发布/);
    for (const version of versions.slice(1))
      assert.match(version, /^\[?\d+\.\d+\.\d+\]? - \d{4}-\d{2}-\d{2}$/);
    for (const [, kind] of page.matchAll(/^### (\S+)/gm)) {
      assert.match(kind!, /^(?:新增|变更|弃用|移除|修复|安全)$/);
    }
  });
});
