import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { run } from '../../server/src/cli/run.js';
import { createEngine, MAX_DOCUMENT_LENGTH } from '../../server/src/engine/index.js';
import { nodeFiles } from '../../server/src/host/node-files.js';
import { FILES, read, ROOT } from '../architecture/repository.js';
import { blocksOf, inCode, PAGES, type Block } from './pages.js';

const known = new Set(FILES);
const manifest = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const blocks = PAGES.flatMap(blocksOf);
const shell = blocks.filter(({ language }) => language === 'sh' || language === 'console');

/** A command a reader is told to type, with its place. */
interface Command {
  readonly at: string;
  readonly text: string;
}

/** Lines of shell blocks without prompt and remark, and what stands in backquotes and begins like a command. */
function commands(): readonly Command[] {
  const typed = shell.flatMap(({ page, line, language, text }) =>
    text
      .split('\n')
      .map((one, index) => ({ at: `${page}:${line + 1 + index}`, text: one.split(' # ', 1)[0]!.trim() }))
      .filter(({ text }) => language === 'sh' || text.startsWith('$ '))
      .map(({ at, text }) => ({ at, text: text.replace(/^\$ /, '') })),
  );
  const named = PAGES.flatMap((page) =>
    read(page)
      .split('\n')
      .flatMap((line, index) =>
        inCode(line)
          .filter((text) => /^(?:npm|npx|node) /.test(text))
          .map((text) => ({ at: `${page}:${index + 1}`, text })),
      ),
  );
  return [...typed, ...named].filter(({ text }) => text !== '');
}

/** The arguments behind `agreement` in a command; undefined when it is another command. */
function agreementArguments(text: string): readonly string[] | undefined {
  const start = text.search(/(?:^|npx --no-install )agreement (?:check|outline|--)/);
  if (start < 0) return undefined;
  const [, ...argv] = text
    .slice(text.indexOf('agreement ', start))
    .split('|', 1)[0]!
    .split(' ')
    .filter(Boolean);
  return argv;
}

async function agreement(argv: readonly string[], input = ''): Promise<{ output: string; code: number }> {
  let output = '';
  const files = nodeFiles(MAX_DOCUMENT_LENGTH);
  const code = await run(argv, {
    engine: createEngine(),
    maxLength: MAX_DOCUMENT_LENGTH,
    files: { read: (path) => (path === '-' ? Promise.resolve({ text: input }) : files.read(path)) },
    color: false,
    cwd: ROOT,
    // a document that writes would change the tree it is checked in
    write: (path) => Promise.reject(new Error(`not written in a test: ${path}`)),
    out: (text) => (output += text),
    err: (text) => (output += text),
  });
  return { output, code };
}

describe('commands of the documents', () => {
  const all = commands();

  it('are found', () => {
    const texts = all.map(({ text }) => text);
    for (const text of ['npm start', 'npm test', 'npm run package', 'npm start -- --check-only']) {
      assert.ok(texts.includes(text), text);
    }
    assert.ok(all.length >= 20, String(all.length));
  });

  it('of npm are scripts of package.json that lead to files', () => {
    const wrong = all.flatMap(({ at, text }) =>
      [...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].flatMap(([, name]) => {
        if (['ci', 'install'].includes(name!)) return [];
        const script = manifest.scripts[name!];
        if (script === undefined) return [`${at}: no script ${name}`];
        const file = /(?:node|tsx) (\S+\.(?:mjs|ts))/.exec(script)?.[1];
        return file !== undefined && !known.has(file) ? [`${at}: ${name} runs ${file}`] : [];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('name every script once that a contributor needs', () => {
    const page = read('CONTRIBUTING.md');
    // start and build stand in the text, the others in the table
    const missing = Object.keys(manifest.scripts).filter(
      (name) =>
        !page.includes(`npm run ${name}\``) && !['start', 'test', 'build', 'test:unit'].includes(name),
    );
    assert.deepEqual(missing, []);
  });

  it('name files that exist', () => {
    const wrong = all.flatMap(({ at, text }) =>
      [...text.matchAll(/(?<![\w/.-])((?:test|scripts|server|client|snippets|examples)\/[\w./-]+\.\w+)/g)]
        .map(([, path]) => path!)
        .filter((path) => !known.has(path))
        .map((path) => `${at}: ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('run one test file, as CONTRIBUTING.md says', function () {
    this.timeout(120_000);
    const [single] = all.filter(({ text }) => text.startsWith('npx mocha'));
    assert.ok(single);
    const [, ...rest] = single.text.split(' ');
    const { stdout, status } = spawnSync(
      process.execPath,
      ['node_modules/mocha/bin/mocha.js', ...rest.slice(1)],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
    // that file and nothing else
    assert.equal(
      [...stdout.matchAll(/^ {2}\S.*$/gm)].filter(([line]) => !/passing/.test(line)).length,
      1,
      stdout,
    );
  });

  it('of the command line are understood by it', async () => {
    const own = all.flatMap(({ at, text }) => {
      const argv = agreementArguments(text);
      // what stands for something else is no argument: FILE…, [--option]
      return argv === undefined || /[…[\]|]/.test(text.slice(text.indexOf('agreement ')))
        ? []
        : [{ at, argv }];
    });
    assert.ok(own.length >= 5, String(own.length));
    for (const { at, argv } of own) {
      const options = argv.filter((word) => !/(?:\.md|\/)$|^-$/.test(word));
      // the standard input has no name to accept findings under
      const file = options.includes('--write-baseline') ? 'examples/README.md' : '-';
      const { output } = await agreement([...options, file], '');
      assert.doesNotMatch(output, /^agreement: /, `${at}: ${argv.join(' ')}\n${output}`);
    }
  });
});

describe('examples of the documents', () => {
  /** A console block: commands behind `$ `, each with the output that follows it. */
  const transcripts = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ page, line, text }: Block) =>
      text
        .split(/^\$ /m)
        .slice(1)
        .map((part) => {
          const [command, ...output] = part.split('\n');
          return { at: `${page}:${line}`, command: command!, output: output.join('\n').trim() };
        }),
    );

  it('with output stand in README', () => {
    assert.ok(transcripts.some(({ at }) => at.startsWith('README.md')));
  });

  for (const { at, command, output } of transcripts) {
    it(`print what they show: ${at} ${command}`, async () => {
      const argv = agreementArguments(command);
      assert.ok(argv, command);
      const input = /^printf '((?:[^'])*)' \|/.exec(command)?.[1]?.replaceAll('\\n', '\n');
      const result = await agreement(argv, input);
      assert.equal(result.output.trim(), output);
    });
  }

  it('of settings are JSON with settings that exist', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    const settings = blocks.filter(
      ({ language, text }) => language === 'json' && text.includes('"agreement.'),
    );
    assert.ok(settings.length > 0);
    for (const { page, line, text } of settings) {
      for (const name of Object.keys(JSON.parse(text) as object)) {
        assert.ok(name in contributes.configuration.properties, `${page}:${line}: ${name}`);
      }
    }
  });
});
