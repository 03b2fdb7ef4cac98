// npm run evaluate: precision and recall on the annotated drafts. `--locked` scores the locked set, `--all` both.
// `--show` lists every miss and false alarm. Ends with 1 below 0.95 precision or recall.
import { createEngine } from '../server/src/engine/index.js';
import { annotatedDrafts, readAnnotated as read } from './lib/annotated.js';
import { score, type Annotation, type Outcome } from './lib/score.js';

const GOAL = 0.95;
const flags = new Set(process.argv.slice(2));
const kinds = JSON.parse(read('kinds.json')) as Readonly<Record<string, readonly string[]>>;

const names = [
  ...(flags.has('--locked') ? [] : annotatedDrafts(false)),
  ...(flags.has('--locked') || flags.has('--all') ? annotatedDrafts(true) : []),
];

const engine = createEngine();
const total: Outcome[] = [];
for (const name of names) {
  const draft = engine.open(read(`${name}.md`), { standard: 'alliance-agreement', depth: 'thorough' });
  const found = draft.findings().map(({ rule, severity, span, subject }) => ({
    rule,
    severity,
    subject,
    line: draft.positionAt(span.start).line + 1,
    endLine: draft.positionAt(span.end).line + 1,
  }));
  const outcomes = score(JSON.parse(read(`${name}.expected.json`)) as Annotation, found, kinds);
  total.push(...outcomes);
  if (!flags.has('--show')) continue;
  for (const { verdict, kind, line, why } of outcomes) {
    if (verdict !== 'hit')
      console.log(`${name}:${line}  ${verdict === 'miss' ? 'missed' : 'FALSE'}  ${kind}  ${why}`);
  }
}

const rows = new Map<string, { hit: number; miss: number; false: number }>();
for (const { kind, verdict } of total) {
  const row = rows.get(kind) ?? { hit: 0, miss: 0, false: 0 };
  row[verdict]++;
  rows.set(kind, row);
}
const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
console.log(`\n${'kind'.padEnd(30)}   hits misses  false  precision recall`);
for (const [kind, { hit, miss, false: wrong }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(
    `${kind.padEnd(30)} ${String(hit).padStart(6)} ${String(miss).padStart(6)} ${String(wrong).padStart(6)} ${ratio(hit, hit + wrong).padStart(10)} ${ratio(hit, hit + miss).padStart(6)}`,
  );
}
const hits = total.filter(({ verdict }) => verdict === 'hit').length;
const misses = total.filter(({ verdict }) => verdict === 'miss').length;
const wrong = total.filter(({ verdict }) => verdict === 'false').length;
const precision = hits / Math.max(1, hits + wrong);
const recall = hits / Math.max(1, hits + misses);
console.log(
  `\n${names.length} drafts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${hits} hits, ${misses} misses, ${wrong} false alarms)`,
);
process.exitCode = precision >= GOAL && recall >= GOAL ? 0 : 1;
