import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import {
  applyEdits,
  createEngine,
  DEFAULT_FORMAT,
  type Agreement,
  type SymbolNode,
  type TextEdit,
} from '../../server/src/engine/index.js';
import { extractFacts } from '../../server/src/engine/facts/extract.js';
import { MarkdownDocument } from '../../server/src/engine/markdown/document.js';
import { LineTable } from '../../server/src/engine/outline/table.js';
import { normalisePhrase } from '../../server/src/engine/text/line-text.js';
import { Random } from '../corpus/random.js';

const FOLDER = new URL('../corpus/annotated/', import.meta.url);
const LOCKED = JSON.parse(readFileSync(new URL('locked.json', FOLDER), 'utf8')) as readonly string[];
const DRAFTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && name !== 'README.md' && !LOCKED.some((id) => name.startsWith(id)))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
const SPOTS = 40;
const SETTINGS = { standard: 'alliance-agreement', depth: 'thorough' } as const;
/** Findings that speak of the marks of headings, which formatting mends. */
const MARKS = new Set(['plain-heading', 'heading-level-jump']);
/** What has to come out as it went in. */
const CLOSED = new Set([
  'code',
  'inlineCode',
  'html',
  'link',
  'image',
  'definition',
  'table',
  'yaml',
  'footnoteDefinition',
]);
const PUT_IN = [
  ' ',
  ' ',
  '  ',
  '　',
  '\u00a0',
  '\t',
  ' \n',
  '  \n',
  '\n\n\n',
  '\n \n\n',
  ',',
  '(',
  ')',
  '(甲)',
  '****',
  '**甲:**',
  '`甲,乙  `',
  '<!-- 甲,乙  -->',
  '[甲,乙](a,b)',
  '$甲,乙$',
  'https://a.cn/b,c',
  'a@b.cn,',
  '____',
  '（ ）',
  '（ 肆 ）',
  '\n\n| 甲,乙 | (丙)  |\n| - | - |\n| 丁,戊 |  |\n\n',
  '\n\n* 甲,乙;\n+ 丙 ;\n\n',
  '\n\n##第九章 其他\n\n',
  '\n\n```\n甲,乙  \n\n\n丙\n```\n\n',
  '\n\n    甲,乙  \n\n',
  '\n\n1. 甲\n 乙,丙\n\n',
  '\r\n',
  '\\(甲\\)',
  '甲:乙:丙=5:3:2',
  '\n---\n',
];
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '。': '.',
};

/** The draft as somebody in a hurry might have left it. */
function untidy(text: string, next: () => number): string {
  let out = text;
  for (let i = 0; i < SPOTS; i++) {
    const at = Math.floor(next() * out.length);
    const kind = next();
    if (kind < 0.4) {
      const found = /[，；：（）。]/.exec(out.slice(at, at + 200));
      if (!found) continue;
      const place = at + found.index;
      out = out.slice(0, place) + HALF[out[place]!]! + out.slice(place + 1);
    } else if (kind < 0.5) {
      const line = out.indexOf('\n', at);
      if (line > 0) out = `${out.slice(0, line)}${' '.repeat(1 + Math.floor(next() * 3))}${out.slice(line)}`;
    } else {
      const piece = PUT_IN[Math.floor(next() * PUT_IN.length)]!;
      out = out.slice(0, at) + piece + out.slice(at);
    }
  }
  return out;
}

/** Its own for each draft, whatever drafts stand beside it. */
function seedOf(name: string): number {
  let seed = 1;
  for (const character of name) seed = (seed * 31 + character.codePointAt(0)!) % 1_000_003;
  return seed;
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Everything of the kinds that stay closed, as written. */
function closedIn(text: string): readonly string[] {
  const out: string[] = [];
  const visit = (node: Nodes): void => {
    if (CLOSED.has(node.type)) {
      const { position } = node;
      if (position) out.push(text.slice(position.start.offset, position.end.offset));
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(MarkdownDocument.parse(text).toTree());
  return out;
}

/** What is read in each line by itself, without the places. */
function factsOf(text: string): readonly { readonly line: string; readonly facts: string }[] {
  const plain = (key: string, value: unknown): unknown =>
    typeof value === 'number' && /^(?:from|to|start|end|head|at|.*From|.*To)$/.test(key) ? 0 : value;
  return new LineTable(MarkdownDocument.parse(text))
    .range(0, Infinity)
    .flat()
    .map(({ text: line }) => ({
      line: line.text,
      facts: normalisePhrase(JSON.stringify(extractFacts(line, { table: false }), plain)),
    }));
}

function outlineOf(draft: Agreement): readonly string[] {
  const out: string[] = [];
  const visit = (node: SymbolNode): void => {
    out.push(`${node.kind} ${words(node.name).slice(0, 16)} ${node.detail}`);
    node.children.forEach(visit);
  };
  draft.symbols('zh-CN').forEach(visit);
  return out;
}

function sectionsOf(draft: Agreement): readonly string[] {
  return draft.sections().map(({ id, status, places }) => `${id} ${status} ${places.length}`);
}

function findingsOf(draft: Agreement): readonly string[] {
  return draft
    .findings()
    .filter(({ rule }) => !MARKS.has(rule))
    .map(({ rule, section, subject }) => normalisePhrase(`${rule} ${section} ${subject}`))
    .sort();
}

function minimal(text: string, { span, newText }: TextEdit): boolean {
  const old = text.slice(span.start, span.end);
  return (
    old !== newText &&
    (old === '' || newText === '' || old[0] !== newText[0] || old.at(-1) !== newText.at(-1))
  );
}

describe('formatting', function () {
  this.timeout(240_000);
  const engine = createEngine();

  for (const [index, { name, text: tidy }] of DRAFTS.entries()) {
    it(`changes nothing that is read or protected in ${name}, and nothing the second time`, () => {
      for (let round = 0; round < 2; round++) {
        const chance = new Random(seedOf(name) + round);
        const next = (): number => chance.next();
        const text = round === 0 ? tidy : untidy(tidy, next);
        const options = { ...DEFAULT_FORMAT, indentation: index % 2 === 0 ? 'keep' : 'remove' } as const;
        const draft = engine.open(text, SETTINGS);
        const edits = draft.typography.format(options);
        const after = applyEdits(text, edits);
        assert.equal(words(after), words(text));
        for (const edit of edits) assert.ok(minimal(text, edit), JSON.stringify(edit));
        assert.deepEqual(closedIn(after), closedIn(text));
        const formatted = engine.open(after, SETTINGS);
        assert.deepEqual(sectionsOf(formatted), sectionsOf(draft));
        // a full stop ends a sentence where a point did not, and marks make a heading: with these alone the same is found
        const read = edits.filter(({ newText }) => /^(?:。|[#＃]* )$/.test(newText));
        const reread = engine.open(applyEdits(text, read), SETTINGS);
        assert.deepEqual(outlineOf(formatted), outlineOf(reread));
        assert.deepEqual(findingsOf(formatted), findingsOf(reread));
        const facts = factsOf(text);
        for (const [i, { line, facts: read }] of factsOf(after).entries())
          // a full stop ends a sentence where a point did not
          if (line === facts[i]!.line) assert.equal(read, facts[i]!.facts);
          else assert.equal(line.replaceAll('。', '.'), facts[i]!.line.replaceAll('。', '.'));
        assert.deepEqual(
          formatted.typography
            .format(options)
            .map(({ span, newText }) => [after.slice(span.start - 9, span.end + 9), newText]),
          [],
        );
        const [a, b] = [next() * text.length, next() * text.length].map(Math.floor);
        const range = { start: Math.min(a!, b!), end: Math.max(a!, b!) };
        for (const { span } of draft.typography.format(options, range))
          assert.ok(span.start >= range.start && span.end <= range.end);
      }
    });
  }
});
