import { build } from 'esbuild';
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll } from '../../../server/src/engine/facts/extract.js';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';
import { Random } from '../../corpus/random.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = `${ROOT}out/triggers/facts.cjs`;
const LOCKED = JSON.parse(
  fs.readFileSync(`${ROOT}test/corpus/annotated/locked.json`, 'utf8'),
) as readonly string[];
const MUTATED = 4000;

/** The readers with every expression run on every line. */
async function ungated(): Promise<typeof extractAll> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/engine/facts/extract.ts'],
    outfile: OUT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [
      {
        name: 'no-required-words',
        setup(plugin) {
          plugin.onLoad({ filter: /required-words\.ts$/ }, () => ({
            contents: `export const requiredWords = () => []; export const REQUIRED_WORDS = '{}';`,
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return (createRequire(import.meta.url)(OUT) as { extractAll: typeof extractAll }).extractAll;
}

function filesUnder(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(file);
    return file.endsWith('.md') && !LOCKED.some((name) => entry.name.startsWith(name)) ? [file] : [];
  });
}

/** Lines and paragraphs of pages, clauses and open drafts. */
function texts(): readonly string[] {
  const out = new Set<string>();
  for (const folder of ['server/src/engine/rules', 'snippets', 'test/corpus']) {
    for (const file of filesUnder(ROOT + folder)) {
      const text = fs.readFileSync(file, 'utf8');
      for (const line of text.split(/\r?\n/)) out.add(line);
      for (const paragraph of text.split(/\r?\n\r?\n/)) out.add(paragraph.replace(/\r?\n/g, ''));
    }
  }
  return [...out].filter((text) => text.length > 0 && text.length < 6000);
}

/** Lines with words cut out, and with the beginning of one before the end of another. */
function mutated(lines: readonly string[]): readonly string[] {
  const random = new Random(20261120);
  const part = (): string => {
    const line = lines[random.int(0, lines.length - 1)]!;
    const from = random.int(0, line.length - 1);
    return line.slice(from, from + random.int(1, 60));
  };
  return Array.from({ length: MUTATED }, () => part() + part() + part());
}

describe('triggers', function () {
  this.timeout(120_000);

  it('hide no fact: with and without them every line says the same', async () => {
    const all = texts();
    const lines = [...all, ...mutated(all)].flatMap((text) =>
      (text.includes('|') ? [true, false] : [false]).map((table) => ({
        line: normaliseLine(text),
        setting: { table },
      })),
    );
    const plain = await ungated();
    const expected = plain(lines);
    const found = extractAll(lines);
    assert.ok(expected.flat().length > 20_000);
    lines.forEach(({ line }, i) => {
      assert.deepEqual(found[i], expected[i], line.raw);
    });
  });
});
