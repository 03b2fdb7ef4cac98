import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { rules } from '../server/src/engine/rules/registry.js';
import { cycles, importsOf, packageOf } from './architecture/imports.js';
import { unusedExports } from './architecture/exports.js';
import { codeLines } from './architecture/measure.js';
import { architectureTables, type ArchitecturePage } from './architecture/page.js';
import { pureEngine, type PureEngine } from './architecture/pure-engine.js';
import * as questions from './architecture/questions.js';
import { code, FILES, read, ROOT, sources, type SourceFile } from './architecture/repository.js';
import { breaches, ROOMS } from './architecture/walls.js';

const known: ReadonlySet<string> = new Set(FILES);
const all = code();
const imports = importsOf(all, known);
/** An empty list, or a message with one line per entry. */
const none = (list: readonly string[]): void => assert.equal(list.join('\n'), '');

/** What the walls and the cycle check say about a tree that is not there, to see that they speak. */
function importsIn(files: Readonly<Record<string, string>>): ReturnType<typeof importsOf> {
  const list = Object.entries(files).map(([path, text]): SourceFile => ({ path, text }));
  return importsOf(list, new Set([...known, ...Object.keys(files)]));
}

describe('architecture: imports', () => {
  it('are all seen: types, exports, dynamic ones, behind a quote in a regular expression', () => {
    const text = [
      "import type { A } from './a.js'; export * from './b.js'; import './c.js';",
      "const quote = /'/; type D = import('./d.js').D; // import './no.js'",
      "const e = await import('./e.js'); const f = require('./f.js'); const no = \"import './no.js'\";",
    ].join('\n');
    const seen = importsIn({ 'x/y.ts': text });
    assert.deepEqual(
      seen.map(({ to, typeOnly }) => [to, typeOnly]),
      [
        ['x/a.js', true],
        ['x/b.js', false],
        ['x/c.js', false],
        ['x/d.js', true],
        ['x/e.js', false],
        ['x/f.js', false],
      ],
    );
  });

  it('lead to files that exist', () => {
    const lost = imports.filter(({ relative, to }) => relative && !known.has(to) && !to.includes('/dist/'));
    none(lost.map(({ from, specifier }) => `${from} imports ${specifier}`));
  });

  const E = 'server/src/engine';
  const forbidden: readonly (readonly [string, string, string])[] = [
    ['a room, a room to its left', `${E}/facts/x.ts`, '../rules/types.js'],
    ['a room, the generated data', `${E}/rules/x.ts`, '../generated/standards.js'],
    ['a room, the files that join the rooms', `${E}/standard/x.ts`, '../structure.js'],
    ['the engine, its own door', `${E}/agreement.ts`, './index.js'],
    ['the engine, Node', `${E}/text/x.ts`, 'node:fs'],
    ['the engine, Node without prefix', `${E}/text/x.ts`, 'path'],
    ['the engine, the editor', `${E}/features/x.ts`, 'vscode-languageserver'],
    ['the engine, its adapter', `${E}/features/x.ts`, '../../lsp/convert.js'],
    ['a room, the parser', `${E}/outline/x.ts`, 'remark-parse'],
    ['the language server, a room', 'server/src/lsp/x.ts', '../engine/text/span.js'],
    ['the command line, a room', 'server/src/cli/x.ts', '../engine/rules/types.js'],
    ['the command line, the language server', 'server/src/cli/x.ts', '../lsp/texts.js'],
    ['what both share, the language server', 'server/src/host/x.ts', '../lsp/texts.js'],
    ['the protocol, the language server', 'server/src/lsp/protocol.ts', './texts.js'],
    ['the client, the engine', 'client/src/x.ts', '../../server/src/engine/index.js'],
    ['the client, the language server', 'client/src/x.ts', '../../server/src/lsp/convert.js'],
    ['the server, the client', 'server/src/lsp/x.ts', '../../../client/src/client.js'],
    ['the product, a script', 'server/src/cli/x.ts', '../../../scripts/generate.js'],
  ];
  for (const [what, from, specifier] of forbidden) {
    it(`may not go through a wall: ${what}`, () => {
      const found = breaches(importsIn({ [from]: `import type { X } from '${specifier}';` }));
      assert.equal(found.length > 0, true, `${from} may import ${specifier}`);
    });
  }

  it('go through no wall', () => none(breaches(imports)));

  it('tell of an export that nobody imports', () => {
    const files = [
      { path: 'a.ts', text: 'export const used = 1;\nexport function alone() {}\nexport type Told = 1;\n' },
      { path: 'b.ts', text: "import { used } from './a.js';\n" },
    ];
    assert.deepEqual(unusedExports(files), ['a.ts: alone']);
  });

  it('take everything that is exported', () => none(unusedExports(all)));

  it('form no cycle', () => {
    const ring = { 'a.ts': "import './b.js';", 'b.ts': "import './c.js';", 'c.ts': "import './b.js';" };
    assert.deepEqual(cycles(importsIn(ring)), [['b.ts', 'c.ts']]);
    const show = (list: readonly (readonly string[])[]): void => none(list.map((ring) => ring.join(' -> ')));
    show(cycles(imports.filter(({ typeOnly }) => !typeOnly)));
    // inside the engine not even of types: a room has to be readable without the rooms to its left
    show(cycles(imports.filter(({ from }) => from.startsWith(`${E}/`))));
  });
});

describe('architecture: files', () => {
  it('keep the four entries to the transport: at most 30 lines', () => {
    for (const path of [
      'server/src/lsp/node.ts',
      'server/src/lsp/browser.ts',
      'client/src/node.ts',
      'client/src/browser.ts',
    ]) {
      const lines = read(path).trimEnd().split('\n').length;
      assert.ok(lines <= 30, `${path} has ${lines} lines`);
    }
  });

  it('hold at most 400 lines of code', () => {
    assert.equal(codeLines('/** a\n * b\n */\nconst a = `x\ny`; // c\n\n// d\nfoo(/* e\n*/);'), 4);
    const long = all.filter(({ text }) => text.split('\n').length > 400 && codeLines(text) > 400);
    none(long.map(({ path }) => path));
  });

  it('give every rule a folder with rule, page and English page, registered under its code', () => {
    const categories = new Set([
      'structure',
      'content',
      'conflict',
      'consistency',
      'reference',
      'drafting',
      'compliance',
      'product',
    ]);
    const folders = new Map<string, Set<string>>();
    for (const path of FILES) {
      const [, category, id, file] = /^server\/src\/engine\/rules\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
      if (!category || !id || !file || category === 'support') continue;
      assert.ok(categories.has(category), `${path}: no such category`);
      folders.set(id, (folders.get(id) ?? new Set()).add(file));
    }
    const lacking = [...folders].flatMap(([id, held]) =>
      ['rule.ts', 'rule.md', 'rule.en.md']
        .filter((file) => !held.has(file))
        .map((file) => `${id} lacks ${file}`),
    );
    none(lacking);
    assert.deepEqual(rules.map(({ id }) => id).sort(), [...folders.keys()].sort());
  });

  it('name nothing outside the repository', () => {
    // written in pieces, or this file would name it
    const outside = new RegExp(
      [
        `(?:\\.\\./)+${'shared'}\\b`,
        `(?<![\\w.:/-])/(?:${['work', 'home', 'root', 'Users'].join('|')})/[\\w.-]`,
        `\\b[A-Z]:[\\\\/]${'Users'}\\b`,
      ].join('|'),
    );
    assert.match(`see ../${'shared'}/x`, outside);
    assert.match(`cd "/${'home'}/me"`, outside);
    const text = sources(/\.(?:ts|mjs|cjs|js|json|md|ya?ml|sh)$|^\.[^/]+$|^\.ci\//);
    const lines = text
      .filter(({ path }) => path !== 'package-lock.json')
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, i) => (outside.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
      );
    none(lines);
  });

  it('of the product reach no network and no other program, and measure nobody', () => {
    const away = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|child_process|cluster|inspector)$/;
    const product = imports.filter(({ from, to }) => /^(?:client|server)\/src\//.test(from) && away.test(to));
    none(product.map(({ from, to }) => `${from} imports ${to}`));
    const calls =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|openExternal|createTelemetryLogger)\b/;
    assert.match('await fetch(url)', calls);
    const lines = all
      .filter(({ path }) => /^(?:client|server)\/src\//.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, i) => (calls.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
      );
    none(lines);
  });

  it('switch no check off and leave nothing for later', () => {
    const forbidden = new RegExp(
      [
        `${'eslint'}-disable`,
        `@ts-(?:${['ignore', 'nocheck', 'expect-error'].join('|')})`,
        `(?:^|\\s)(?://|/?\\*).*\\b(?:${['TODO', 'FIXME', 'XXX'].join('|')})\\b`,
        `\\b(?:describe|it)\\.(?:skip|only)\\b`,
        `${'prettier'}-ignore`,
      ].join('|'),
    );
    const lines = all.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (forbidden.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
    );
    none(lines);
  });

  it('of tests are run by npm test', async () => {
    const launcher = pathToFileURL(`${ROOT}/scripts/lib/mocha.mjs`).href;
    const { SUITES } = (await import(launcher)) as {
      readonly SUITES: readonly (readonly [string, number])[];
    };
    const run = SUITES.map(([name]) => (name.endsWith('.ts') ? `test/${name}` : `test/${name}/`));
    const tests = FILES.filter((path) => /^test\/.*\.test\.ts$/.test(path));
    none(
      tests.filter(
        (path) => !run.some((part) => path.startsWith(part)) && !/^test\/(?:vscode|web)\//.test(path),
      ),
    );
    const local = (JSON.parse(read('.mocharc.json')) as { spec: readonly string[] }).spec.join(' ');
    const names = SUITES.map(([name]) => name.replace(/\.test\.ts$/, ''));
    none(names.filter((name) => !local.includes(name)).map((name) => `.mocharc.json does not name ${name}`));
  });
});

describe('architecture: linting', () => {
  const eslint = new ESLint({ cwd: ROOT });

  it('checks every regular expression, the length of files and the kind of imports, in every source', async () => {
    const wanted = [
      'redos/no-vulnerable',
      'max-lines',
      '@typescript-eslint/consistent-type-imports',
      'eqeqeq',
    ];
    const off: string[] = [];
    for (const { path } of all) {
      const config = (await eslint.calculateConfigForFile(path)) as
        { rules?: Record<string, [number]> } | undefined;
      for (const rule of wanted) if (config?.rules?.[rule]?.[0] !== 2) off.push(`${path}: ${rule}`);
    }
    none(off);
  });

  it('refuses an expression that takes more than linear time, and an import through a wall', async () => {
    const text = "import '../rules/types.js';\nexport const bad = /(?:a+)+$/u;\n";
    const [result] = await eslint.lintText(text, { filePath: 'server/src/engine/text/span.ts' });
    const found = result?.messages.map(({ ruleId }) => ruleId) ?? [];
    assert.ok(found.includes('redos/no-vulnerable'), String(found));
    assert.ok(found.includes('no-restricted-imports'), String(found));
  });
});

describe('architecture: ARCHITECTURE.md', () => {
  let page: ArchitecturePage;
  before(() => (page = architectureTables(read('ARCHITECTURE.md'))));

  it('numbers the invariants and names for each a test that exists', () => {
    assert.ok(page.invariants.length >= 10, `${page.invariants.length} invariants`);
    page.invariants.forEach(({ number, tests }, i) => {
      assert.equal(number, i + 1);
      assert.ok(tests.length > 0, `invariant ${number} names no test`);
      none(tests.filter((path) => !known.has(path)));
    });
  });

  it('describes every room and every folder of the first level', () => {
    const folders = new Set(FILES.flatMap((path) => /^([^./][^/]*)\//.exec(path)?.[1] ?? []));
    for (const path of FILES) {
      const [, inner] = /^((?:server|client)\/src\/(?:engine\/)?[^/]+)\//.exec(path) ?? [];
      if (inner && !inner.endsWith('/engine')) folders.add(inner);
    }
    for (const room of ROOMS) assert.ok(folders.has(`server/src/engine/${room}`), `no room ${room}/`);
    none(
      [...folders]
        .filter((folder) => !page.described.has(folder))
        .map((folder) => `${folder}/ is not described`),
    );
    const gone = [...page.described].filter(
      (place) => !known.has(place) && !FILES.some((f) => f.startsWith(`${place}/`)),
    );
    none(gone.map((place) => `${place} is described and does not exist`));
  });

  it('gives a reason for every package that the product runs with, and for no other', () => {
    const wanted = ['server', 'client'].flatMap((workspace) => {
      const { dependencies } = JSON.parse(read(`${workspace}/package.json`)) as {
        dependencies: Record<string, string>;
      };
      return Object.keys(dependencies);
    });
    assert.deepEqual([...page.dependencies.keys()].sort(), [...wanted].sort());
    for (const [name, reason] of page.dependencies) assert.ok(reason.length >= 40, `${name}: ${reason}`);
  });

  it('declares every package that the product imports, at one exact version', () => {
    for (const workspace of ['server', 'client']) {
      const { dependencies } = JSON.parse(read(`${workspace}/package.json`)) as {
        dependencies: Record<string, string>;
      };
      const used = imports
        .filter(
          ({ from, relative, typeOnly }) => from.startsWith(`${workspace}/src/`) && !relative && !typeOnly,
        )
        .map(({ to }) => packageOf(to))
        .filter((name) => !name.startsWith('node:') && name !== 'vscode');
      none(
        [...new Set(used)].filter((name) => !(name in dependencies)).map((name) => `${workspace}: ${name}`),
      );
      none(
        Object.entries(dependencies).flatMap(([name, v]) =>
          /^\d+\.\d+\.\d+$/.test(v) ? [] : [`${name}: ${v}`],
        ),
      );
    }
  });
});

describe('architecture: the engine where there is only the language', () => {
  let pure: PureEngine;
  before(async () => (pure = await pureEngine()));

  it('has no DOM, no Node, no timers and no code made from strings around it', () => {
    for (const name of [
      'document',
      'window',
      'self',
      'process',
      'require',
      'setTimeout',
      'URL',
      'TextDecoder',
    ]) {
      assert.equal(pure.typeOf(name), 'undefined', name);
    }
    assert.throws(() => pure.typeOf('Function("return 1")()'), /Code generation from strings/);
  });

  it('carries no reader of files of users: yaml and ajv load later, and elsewhere', () => {
    assert.ok(pure.packages.has('micromark'));
    none(['yaml', 'ajv', 'vscode-languageserver'].filter((name) => pure.packages.has(name)));
  });

  const drafts = sources(/^test\/corpus\/annotated\/[^/]+(?<!README)\.md$/);
  it(`says about all ${drafts.length} annotated drafts what it says in Node, byte for byte`, () => {
    assert.ok(drafts.length >= 30);
    for (const { path, text } of drafts) assert.equal(pure.read(text), questions.read(text), path);
  });

  it('survives every text, and says the same about it', () => {
    const deep = 10_000;
    const texts = [
      '',
      '\uFEFF',
      '\uD800',
      '# \uDC00联盟协议书\uD83D',
      '\0\r\r\n\u2028',
      '---\na: [',
      '>'.repeat(deep),
      '- '.repeat(deep),
      '('.repeat(deep) + '['.repeat(deep),
      '*a_'.repeat(deep),
      '<!--'.repeat(deep),
      '第一条'.repeat(deep),
      '第'.repeat(deep) + '条',
      '1.'.repeat(deep),
      '| '.repeat(deep) + '\n' + '|-'.repeat(deep),
      '　'.repeat(deep) + '甲方',
      '××____【】（）……'.repeat(deep / 10),
      '提交仲裁委员会仲裁，或者向人民法院起诉，'.repeat(deep / 20),
      Array.from({ length: 2_000 }, (_, i) => `第${i}条 见第${i + 1}条第${i}款。`).join('\n'),
    ];
    for (const [i, text] of texts.entries()) {
      assert.equal(pure.read(text), questions.read(text), `text ${i}`);
      assert.equal((JSON.parse(questions.read(text)) as { text: string }).text, text, `text ${i}`);
    }
  });

  it('says about a text typed in pieces what it says in Node', () => {
    for (const { path, text } of drafts.slice(0, 3)) {
      const parts = text.match(/[^。\n]*[。\n]?/gu)!.slice(0, 60);
      assert.equal(pure.type(parts), questions.type(parts), path);
    }
  });
});
