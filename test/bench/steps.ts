import type { Agreement } from '../../server/src/engine/index.js';
import type { MarkdownDocument as Document } from '../../server/src/engine/markdown/document.js';
import { loadSteps } from './bundles.js';
import { collectGarbage, type Clock } from './clock.js';
import { FINDINGS_PER_RULE, SETTINGS } from './contenders.js';
import { draft, type Size } from './drafts.js';
import { keystrokes, type Keystroke } from './edits.js';
import type { Plan } from './plan.js';
import type { Row } from './report.js';
import { median, quantile } from './statistics.js';

type Steps = Awaited<ReturnType<typeof loadSteps>>;

const SECTION = '击键的时间去向（每次平均）';
const REPEATS = 3;

/** Milliseconds per keystroke of each step, and what the keystrokes did. */
interface Profile {
  readonly parse: number;
  readonly lines: number;
  readonly facts: number;
  readonly shape: number;
  readonly rest: number;
  readonly total: number;
  readonly patched: number;
  readonly rebuilt: number;
  readonly rebuild: number;
  readonly p50: number;
  readonly p99: number;
}

/** Where the time of a keystroke goes: the same keystrokes are done up to each step, the differences are the steps. */
export async function measureSteps(
  plan: Plan,
  clock: Clock,
  say: (what: string) => void,
): Promise<readonly Row[]> {
  const steps = await loadSteps();
  const rows: Row[] = [];
  for (const { size } of plan.sizes) {
    say(`steps of a keystroke, ${size.name}`);
    const profiles = Array.from({ length: REPEATS }, (_, i) =>
      profile(steps, size, plan.stepKeystrokes, i, clock),
    );
    rows.push(...rowsOf(size, profiles));
  }
  return rows;
}

function profile(steps: Steps, size: Size, count: number, repeat: number, clock: Clock): Profile {
  const { MarkdownDocument, linesOf, factsOfLines, sameShape, standards, Structure, tableOf, createEngine } =
    steps;
  const text = draft(size, 7_000_000 + repeat);
  const standard = standards[0]!;
  // the generator writes no table of contents
  const setting = { standard, listed: false };
  let patched = 0;
  let rebuilt = 0;
  const chunks = (document: Document, edit: Keystroke) => {
    const next = document.edit(edit);
    const { from, removed, added } = next.change!;
    return {
      next,
      from,
      before: Array.from({ length: removed }, (_, i) => document.chunk(from + i)),
      after: Array.from({ length: added }, (_, i) => next.chunk(from + i)),
    };
  };
  /** Milliseconds per keystroke of a walk with its own keystrokes, so that no cache knows them. */
  const walk = (seed: number, upTo: (edit: Keystroke, at: { document: Document }) => void) => {
    const edits = keystrokes(text, count, seed);
    const at = { document: MarkdownDocument.parse(text) };
    tableOf(at.document).forEach(factsOfLines);
    collectGarbage();
    const start = clock.now();
    for (const edit of edits) upTo(edit, at);
    return (clock.now() - start) / edits.length;
  };
  const parse = walk(1, (edit, at) => {
    at.document = at.document.edit(edit);
    patched += at.document.stats.textPatches;
  });
  const lines = walk(2, (edit, at) => {
    const { next, after } = chunks(at.document, edit);
    after.forEach(linesOf);
    at.document = next;
  });
  const facts = walk(3, (edit, at) => {
    const { next, after } = chunks(at.document, edit);
    for (const chunk of after) factsOfLines(linesOf(chunk));
    at.document = next;
  });
  const shape = walk(4, (edit, at) => {
    const { next, before, after, from } = chunks(at.document, edit);
    for (const chunk of after) factsOfLines(linesOf(chunk));
    const same =
      before.length === after.length &&
      before.every((chunk, i) => sameShape(linesOf(chunk), linesOf(after[i]!), from + i, setting));
    if (!same) rebuilt++;
    at.document = next;
  });

  let agreement: Agreement = createEngine().open(text, SETTINGS);
  agreement.findings(FINDINGS_PER_RULE);
  const each: number[] = [];
  const edits = keystrokes(text, count, 5);
  collectGarbage();
  const start = clock.now();
  for (const edit of edits) {
    const before = performance.now();
    agreement = agreement.edit(edit);
    agreement.findings(FINDINGS_PER_RULE);
    each.push(performance.now() - before);
  }
  const total = (clock.now() - start) / edits.length;

  const table = tableOf(MarkdownDocument.parse(text));
  void new Structure(table, standard).alignment;
  collectGarbage();
  const startRebuild = clock.now();
  void new Structure(table, standard).alignment;
  const rebuild = clock.now() - startRebuild;
  return {
    parse,
    lines: lines - parse,
    facts: facts - lines,
    shape: shape - facts,
    rest: total - shape,
    total,
    patched: patched / count,
    rebuilt: rebuilt / count,
    rebuild,
    p50: quantile(each, 0.5),
    p99: quantile(each, 0.99),
  };
}

function rowsOf(size: Size, profiles: readonly Profile[]): Row[] {
  const of = (key: keyof Profile): number => median(profiles.map((profile) => profile[key]));
  const total = of('total');
  const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
  const row = (what: string, ours: number, note: string): Row => ({
    section: SECTION,
    what,
    size: size.name,
    ours,
    theirs: undefined,
    against: '',
    unit: 'ms',
    ratio: undefined,
    goal: undefined,
    note,
  });
  const share = (key: keyof Profile): string => percent(of(key) / total);
  return [
    row('全部', total, `单次墙钟 p50 ${of('p50').toFixed(2)} ms，p99 ${of('p99').toFixed(2)} ms`),
    row('Markdown 块', of('parse'), `${share('parse')}；${percent(of('patched'))} 的击键不必解析`),
    row('逻辑行', of('lines'), share('lines')),
    row('事实', of('facts'), share('facts')),
    row('比较结构', of('shape'), share('shape')),
    row('结构、规则、定位', of('rest'), `${share('rest')}；${percent(of('rebuilt'))} 的击键重建结构`),
    row('重建结构一次', of('rebuild'), '仅当章节结构可能改变'),
  ];
}
