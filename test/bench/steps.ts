import type { Agreement } from '../../server/src/engine/index.js';
import type { MarkdownDocument as Document } from '../../server/src/engine/markdown/document.js';
import { loadSteps } from './bundles.js';
import { collectGarbage, type Clock } from './clock.js';
import { FINDINGS_PER_RULE, pinnedParser, SETTINGS } from './contenders.js';
import { draft, type Size } from './drafts.js';
import { keystrokes, type Keystroke } from './edits.js';
import { BEYOND_PARSE } from './goals.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { median } from './statistics.js';

type Steps = Awaited<ReturnType<typeof loadSteps>>;

const SECTION = '击键的时间去向（每次平均）';
/** Drafts that are measured; one of the largest, whose keystrokes are slow only to prepare. */
const repeats = (size: Size): number => (size.bytes > 2e6 ? 1 : 3);

/** Milliseconds per keystroke of each step, and what the keystrokes did. */
interface Profile {
  readonly total: number;
  readonly parse: number;
  readonly lines: number;
  readonly facts: number;
  readonly rest: number;
  /** One parse by remark of the chunks that changed. */
  readonly chunk: number;
  /** Share of keystrokes that patched a tree without parsing. */
  readonly patched: number;
  /** Share of keystrokes after which the sections were found anew, and what one of these costs; one of the others. */
  readonly rebuilt: number;
  readonly rebuilding: number;
  readonly keeping: number;
}

/** Where the time of a keystroke goes: such keystrokes are done up to each step, the differences are the steps. */
export async function measureSteps(
  plan: Plan,
  clock: Clock,
  say: (what: string) => void,
): Promise<readonly Row[]> {
  const steps = await loadSteps();
  const rows: Row[] = [];
  for (const { size } of plan.sizes) {
    say(`steps of a keystroke, ${size.name}`);
    const profiles: Profile[] = [];
    for (let repeat = 0; repeat < repeats(size); repeat++) {
      profiles.push(profile(steps, size, plan.stepKeystrokes, repeat, clock));
    }
    rows.push(...rowsOf(size, profiles));
  }
  return rows;
}

function profile(steps: Steps, size: Size, count: number, repeat: number, clock: Clock): Profile {
  const { MarkdownDocument, linesOf, extractFacts, LineTable } = steps;
  const text = draft(size, 7_000_000 + repeat);
  /** Milliseconds per keystroke; every walk has keystrokes of its own, so that no cache knows their texts. */
  const walk = (seed: number, step: (document: Document, edit: Keystroke) => Document): number => {
    const edits = keystrokes(text, count, seed);
    let document = MarkdownDocument.parse(text);
    new LineTable(document).range(0, Infinity);
    collectGarbage();
    const start = clock.now();
    for (const edit of edits) document = step(document, edit);
    return (clock.now() - start) / edits.length;
  };
  /** The lines of the chunks that an edit made, as the engine reads them, and those among them that are new. */
  const fresh = (before: Document, after: Document) => {
    const { from, removed, added } = after.change!;
    const old = Array.from({ length: removed }, (_, i) => linesOf(before.chunk(from + i)));
    const lines = Array.from({ length: added }, (_, i) => linesOf(after.chunk(from + i), old)).flat();
    const known = new Set(old.flat().map((line) => line.text));
    return lines.filter((line) => !known.has(line.text));
  };
  let patched = 0;
  const parse = walk(1, (document, edit) => {
    const next = document.edit(edit);
    patched += next.stats.textPatches;
    return next;
  });
  const lines = walk(2, (document, edit) => {
    const next = document.edit(edit);
    fresh(document, next);
    return next;
  });
  const facts = walk(3, (document, edit) => {
    const next = document.edit(edit);
    for (const line of fresh(document, next)) extractFacts(line.text, { table: line.block === 'table' });
    return next;
  });
  const parser = pinnedParser();
  const chunk = walk(5, (document, edit) => {
    const next = document.edit(edit);
    const { from, added } = next.change!;
    for (let i = 0; i < added; i++) parser.check(next.chunk(from + i).text);
    return next;
  });
  const whole = checked(steps, text, count, clock);
  return {
    ...whole,
    parse,
    lines: lines - parse,
    facts: facts - lines,
    rest: whole.total - facts,
    chunk: chunk - parse,
    patched: patched / count,
  };
}

/** Whole keystrokes, told apart by whether they kept the structure of the draft. */
function checked(
  { createEngine }: Steps,
  text: string,
  count: number,
  clock: Clock,
): Pick<Profile, 'total' | 'rebuilt' | 'rebuilding' | 'keeping'> {
  let agreement = createEngine().open(text, SETTINGS);
  agreement.findings(FINDINGS_PER_RULE);
  const rebuilding: number[] = [];
  const keeping: number[] = [];
  const reading = clock.now();
  const overhead = clock.now() - reading;
  collectGarbage();
  for (const edit of keystrokes(text, count, 4)) {
    const start = clock.now();
    const next = agreement.edit(edit);
    next.findings(FINDINGS_PER_RULE);
    const cost = clock.now() - start - overhead;
    (structureOf(next) === structureOf(agreement) ? keeping : rebuilding).push(cost);
    agreement = next;
  }
  const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);
  return {
    total: (sum(rebuilding) + sum(keeping)) / count,
    rebuilt: rebuilding.length / count,
    rebuilding: sum(rebuilding) / Math.max(1, rebuilding.length),
    keeping: sum(keeping) / Math.max(1, keeping.length),
  };
}

/** The engine keeps one such object from version to version until sections may have changed. */
function structureOf(agreement: Agreement): object {
  const { structure } = (agreement as unknown as { carried: { structure?: object } }).carried;
  if (structure === undefined) throw new Error('the snapshot has no structure');
  return structure;
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
    row('全部', total, ''),
    row('Markdown 块', of('parse'), `${share('parse')}；${percent(of('patched'))} 的击键不必解析`),
    row('逻辑行', of('lines'), share('lines')),
    row('事实', of('facts'), share('facts')),
    row('结构、规则、定位', of('rest'), share('rest')),
    ratioRow({
      section: SECTION,
      what: '事实、结构与规则合计',
      size: size.name,
      ours: of('facts') + of('rest'),
      theirs: of('chunk'),
      against: '用 remark 解析被改的块一次',
      goal: undefined,
      wideGoal: BEYOND_PARSE,
    }),
    row('不重建结构的击键', of('keeping'), percent(1 - of('rebuilt'))),
    row('重建结构的击键', of('rebuilding'), percent(of('rebuilt'))),
  ];
}
