import assert from 'node:assert/strict';
import { FILES, read, sources } from '../architecture/repository.js';
import { inCode, rowsOf } from './pages.js';

/** Patterns of the first column of the table below a heading of CONTRIBUTING.md. */
function places(heading: string): readonly string[] {
  const [, after] = read('CONTRIBUTING.md').split(`\n### ${heading}`);
  assert.ok(after, `CONTRIBUTING.md has no part ${heading}`);
  return rowsOf(after.split('\n##', 1)[0]!).flatMap(([cell]) => inCode(cell!));
}

/** `<…>` stands for one name, which may have dots and dashes. */
function matcher(pattern: string): RegExp {
  const fixed = pattern
    .split('<')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('>') + 1)));
  const parts = fixed.map((part) => part.replace(/[.+()|^$]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** What is added, by an example that is there, and how the files that belong to it are known. */
const EXAMPLES: readonly (readonly [heading: string, mention: RegExp])[] = [
  ['条款 · A clause', /main\.members\.exit\/exit\b/],
  ['规则 · A rule', /\btext-after-signature\b|\btextAfterSignature\b/],
  ['事实 · A fact', /\bSigningFact\b/],
  ['LSP 方法 · An LSP method', /textDocument\/foldingRange|\bfolding-range\.js/],
  ['设置 · A setting', /\bmaxFileSize\b/],
  ['命令 · A command', /\bcomfortableEditing\b|\bcomfortable-editing\b/],
];

/** Pages that speak about the product as a whole may name anything. */
const SPEAKS = /^(?:README|CHANGELOG|SUPPORT|ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/[^/]+\.md$|^examples\//;

describe('places that CONTRIBUTING.md lists', () => {
  const files = sources(/\.(?:ts|mjs|js|json|md|yaml|code-snippets)$/).filter(
    ({ path }) => !path.startsWith('test/') && path !== 'package-lock.json',
  );

  for (const [heading, mention] of EXAMPLES) {
    it(`are all that ${heading} touches`, () => {
      const patterns = places(heading).map(matcher);
      const touched = files.filter(({ text }) => mention.test(text)).map(({ path }) => path);
      assert.ok(touched.length > 0, String(mention));
      const others = touched.filter(
        (path) => !patterns.some((pattern) => pattern.test(path)) && !SPEAKS.test(path),
      );
      assert.deepEqual(others, []);
    });
  }

  it('exist', () => {
    const headings = [...read('CONTRIBUTING.md').matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
    assert.ok(headings.length >= 8);
    const lost = headings.flatMap((heading) =>
      places(heading).filter((pattern) => !FILES.some((path) => matcher(pattern).test(path))),
    );
    assert.deepEqual(lost, []);
  });

  it('of a standard need no TypeScript', () => {
    const written = places('标准 · A standard').filter((path) => !path.includes('/generated/'));
    assert.deepEqual(
      written.filter((path) => /\.(?:ts|mjs|js)$/.test(path)),
      [],
    );
    // no room knows a standard by its id
    const ids = FILES.flatMap((path) => /^server\/standards\/([^/]+)\//.exec(path)?.[1] ?? []);
    assert.ok(ids.length > 0);
    const named = sources(/^(?:server|client)\/src\/.*\.ts$/)
      .filter(({ path }) => !path.includes('/generated/'))
      .filter(({ text }) => ids.some((id) => text.includes(`'${id}'`)));
    assert.deepEqual(
      named.map(({ path }) => path),
      [],
    );
  });
});
