import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { engine } from './draft.js';
import { embed } from './support/embed.js';
import { SEATS } from './support/seats.js';
import { unmark } from './page.js';

/** What a block of the collection is there to show. */
type Part = '应当报告' | '尚未报告' | '不应报告' | '仍然误报';

interface Block {
  readonly part: Part;
  /** With marks. */
  readonly text: string;
  readonly line: number;
}

const FOLDER = new URL('../corpus/wordings/', import.meta.url);
const PARTS: ReadonlySet<string> = new Set<Part>(['应当报告', '尚未报告', '不应报告', '仍然误报']);
const wanted = process.env['RULE']?.split(',');

function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = page.split('\n');
  let part: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const heading = /^## (.+)$/.exec(lines[i]!)?.[1];
    if (heading !== undefined) part = heading;
    if (lines[i] !== '```agreement') continue;
    const end = lines.indexOf('```', i);
    if (part === undefined || !PARTS.has(part) || end < 0)
      throw new Error(`a block without its place: line ${i + 1}`);
    blocks.push({ part: part as Part, text: lines.slice(i + 1, end).join('\n'), line: i + 1 });
    i = end;
  }
  return blocks;
}

/** Whether the rule speaks in the block, and whether at one of its marks; `text` is put into a clean agreement first. */
function answer(code: string, { text }: Block): 'silent' | 'at a mark' | 'elsewhere' {
  const { text: plain, marks } = unmark(embed(text, SEATS[code] ?? {}).marked);
  const draft = engine.open(plain, { standard: 'alliance-agreement', depth: 'thorough' });
  const own = draft.findings().filter(({ rule }) => rule === code);
  if (own.length === 0) return 'silent';
  const places = own.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
  const near = places.some(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end));
  return near ? 'at a mark' : 'elsewhere';
}

/** What the rule has to answer: also for what it does not read yet, so that the list of that stays true. */
const EXPECTED: Readonly<Record<Part, readonly string[]>> = {
  应当报告: ['at a mark'],
  尚未报告: ['silent', 'elsewhere'],
  不应报告: ['silent'],
  仍然误报: ['at a mark', 'elsewhere'],
};

describe('wordings of drafters, collected before any of them was checked', () => {
  const codes = new Set(engine.rules.map(({ id }) => id));
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()) {
    const code = file.slice(0, -'.md'.length);
    if (wanted && !wanted.includes(code)) continue;
    describe(code, () => {
      it('is a rule', () => assert.ok(codes.has(code)));
      for (const block of blocksOf(readFileSync(new URL(file, FOLDER), 'utf8'))) {
        it(`${block.part} in line ${block.line}`, () => {
          const given = answer(code, block);
          assert.ok(EXPECTED[block.part].includes(given), given);
        });
      }
    });
  }
});
