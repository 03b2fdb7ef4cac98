import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, createEngine, type Agreement } from '../../server/src/engine/index.js';
import { generateAgreement } from '../corpus/generate-agreement.js';

const FOLDER = new URL('../corpus/annotated/', import.meta.url);
const DRAFTS = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8')),
  // one block each: what an edit leaves of a block is kept line by line
  ...(['one-paragraph', 'one-list'] as const).flatMap((layout) =>
    [1, 2, 3].map((seed) => generateAgreement({ bytes: 6000, seed, layout })),
  ),
  // long enough for several groups of facts
  ...[4, 5].map((seed) => generateAgreement({ bytes: 12_000, seed })),
];
const LONG = 2;
const EDITS = 1200;
const PER_DRAFT = 40;
const TYPED = [
  '甲',
  '的',
  '联盟',
  '，',
  '。',
  '\n',
  '\n\n',
  ' ',
  '　',
  '第五条 ',
  '三、',
  '（一）',
  '**',
  '## ',
  '违约责任',
  '争议解决：',
  '××',
  '____',
  '仲裁',
  '或者向人民法院起诉',
  '附件一',
  '目录',
  '签署页',
  '甲方：',
  '<!-- ',
  '-->',
  '```\n',
  '| a |',
  '- ',
  '1. ',
  '\r\n',
  '（',
  '除名',
  '---\n',
];

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Everything the engine says about a draft, as text. */
function said(draft: Agreement): string {
  return JSON.stringify({
    standard: draft.standard,
    findings: draft.findings(),
    sections: draft.sections(),
    symbols: draft.symbols('zh-CN'),
    folds: draft.folds(),
  });
}

describe('findings after edits', () => {
  it(`are those of a fresh reading, for ${EDITS} random edits`, function () {
    this.timeout(900_000);
    const engine = createEngine();
    const seed = Number(process.env['FUZZ_SEED'] ?? 20261120);
    const next = random(seed);
    const int = (n: number): number => Math.floor(next() * n);
    let draft: Agreement | undefined;
    let text = '';
    for (let i = 0; i < EDITS; i++) {
      if (i % PER_DRAFT === 0) {
        text = next() < 0.1 ? DRAFTS.at(-1 - int(LONG))! : DRAFTS[int(DRAFTS.length)]!;
        draft = engine.open(text, next() < 0.8 ? { standard: 'alliance-agreement' } : {});
      }
      let start = int(text.length + 1);
      const where = next();
      if (where < 0.3) start = text.lastIndexOf('\n', start) + 1;
      // numbers, titles and labels stand at the head of a line
      else if (where < 0.5) start = Math.min(text.length, text.lastIndexOf('\n', start) + 1 + int(14));
      const end = next() < 0.6 ? start : Math.min(text.length, start + int(next() < 0.8 ? 3 : 200));
      const newText = end > start && next() < 0.7 ? '' : TYPED[int(TYPED.length)]!;
      const edit = { span: { start, end }, newText };
      text = applyEdits(text, [edit]);
      // what is asked for before the edit is what may wrongly be kept
      if (next() < 0.7) draft!.findings();
      draft = draft!.edit(edit);
      const fresh = engine.open(text, draft.settings);
      assert.equal(draft.text(), text);
      if (said(draft) !== said(fresh)) {
        assert.deepEqual(
          JSON.parse(said(draft)),
          JSON.parse(said(fresh)),
          `seed ${seed}, edit ${i}: ${JSON.stringify(edit)}`,
        );
      }
    }
  });
});
