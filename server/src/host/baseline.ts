import type { Agreement, Finding, Span } from '../engine/index.js';

/** Name of the list of accepted findings; docs/agreement.baseline.schema.json describes it. */
export const BASELINE_FILE = 'agreement.baseline.json';
const VERSION = 1;

/** Findings of one file that somebody has accepted. */
export interface Accepted {
  readonly rule: string;
  readonly fingerprint: string;
  /** How many findings of this fingerprint are accepted, from 1. */
  readonly count: number;
  /** Beginning of the clause, for people who read the list. */
  readonly text: string;
}

/** Accepted findings by path, relative to the folder of the list and with `/`. */
export type Baseline = ReadonlyMap<string, readonly Accepted[]>;

/** Longest line that is one clause; of longer ones (a draft in one line) the sentence counts. */
const CLAUSE_LENGTH = 400;
/** Of a finding on many lines no more than this is looked at. */
const LONGEST = 2_000;
const SHOWN = 40;
/** The number in front of a clause; one that belongs to the sentence (3.5万元, 2027年) stays. */
const NUMBER =
  /^(?:第[零〇一二三四五六七八九十百\d]{1,8}[编章节条款项]|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s)|[零〇一二三四五六七八九十\d]{1,4}[、.)](?!\d)|\([零〇一二三四五六七八九十\d]{1,4}\))/;

/**
 * What a finding is about, free of its place: rule, subject, and the text of its clause and of the clauses it points
 * to, without white space, marks and the number in front. A lacking section is known by its subject alone, since
 * nothing stands in its place. 16 hexadecimal digits.
 */
export function fingerprints(agreement: Agreement): (finding: Finding) => string {
  let missing: ReadonlySet<string> | undefined;
  return ({ rule, section, subject, span, related }) => {
    missing ??= new Set(
      agreement
        .sections()
        .filter(({ status }) => status === 'missing')
        .map(({ id }) => id),
    );
    const clauses = missing.has(section)
      ? [section]
      : [clauseText(agreement, span), ...related.map((one) => clauseText(agreement, one.span)).sort()];
    return hash([rule, subject ?? '', ...clauses].join('\u0000'));
  };
}

/** The entries for the findings of one file; what crashed is never accepted. */
export function acceptAll(agreement: Agreement, findings: readonly Finding[]): readonly Accepted[] {
  const entries = new Map<string, Accepted>();
  const fingerprintOf = fingerprints(agreement);
  for (const finding of findings) {
    if (finding.rule === 'engine-fault') continue;
    const fingerprint = fingerprintOf(finding);
    const text = clauseText(agreement, finding.span).slice(0, SHOWN);
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { rule: finding.rule, fingerprint, count, text });
  }
  return sorted([...entries.values()]);
}

function sorted(entries: Accepted[]): readonly Accepted[] {
  return entries.sort((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
}

/** The entries with one more finding accepted, `undefined` when `found` has no more of it than are accepted. */
export function acceptOne(
  entries: readonly Accepted[],
  found: readonly Accepted[],
  fingerprint: string,
): readonly Accepted[] | undefined {
  const one = found.find((entry) => entry.fingerprint === fingerprint);
  const before = entries.find((entry) => entry.fingerprint === fingerprint)?.count ?? 0;
  if (one === undefined || before >= one.count) return undefined;
  const others = entries.filter((entry) => entry.fingerprint !== fingerprint);
  return sorted([...others, { ...one, count: before + 1 }]);
}

/** Which of the findings are accepted: of equal ones the first, as many as the list says. */
export function acceptedAmong(
  agreement: Agreement,
  findings: readonly Finding[],
  entries: readonly Accepted[],
): ReadonlySet<Finding> {
  const accepted = new Set<Finding>();
  if (entries.length === 0) return accepted;
  const left = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const rules = new Set(entries.map(({ rule }) => rule));
  const fingerprintOf = fingerprints(agreement);
  for (const finding of findings) {
    // the text of a clause is looked at only where something of this rule is accepted
    if (finding.rule === 'engine-fault' || !rules.has(finding.rule)) continue;
    const fingerprint = fingerprintOf(finding);
    const rest = left.get(fingerprint) ?? 0;
    if (rest === 0) continue;
    left.set(fingerprint, rest - 1);
    accepted.add(finding);
  }
  return accepted;
}

/** Reads the list; `undefined` when the text is no such list, so that nothing is accepted by mistake. */
export function parseBaseline(text: string): Baseline | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content['version'] !== VERSION || !isRecord(content['files'])) return undefined;
  const files = new Map<string, readonly Accepted[]>();
  for (const [path, list] of Object.entries(content['files'])) {
    if (!Array.isArray(list)) return undefined;
    const entries = list.map(readAccepted);
    if (entries.includes(undefined)) return undefined;
    files.set(
      path,
      entries.filter((entry) => entry !== undefined),
    );
  }
  return files;
}

/** The list as it is written: sorted, so that it changes only where something was accepted or given up. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, entries]) => [
      path,
      entries.map(({ count, ...entry }) => (count === 1 ? entry : { ...entry, count })),
    ]);
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) as unknown }, null, 2)}\n`;
}

function readAccepted(value: unknown): Accepted | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, fingerprint, count = 1, text = '' } = value;
  if (typeof rule !== 'string' || typeof fingerprint !== 'string' || typeof text !== 'string')
    return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return undefined;
  return { rule, fingerprint, count, text };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clauseText(agreement: Agreement, span: Span): string {
  const start = agreement.offsetAt(agreement.positionAt(span.start).line, 0);
  const end = Math.max(start, agreement.offsetAt(agreement.positionAt(span.end).line + 1, 0));
  if (end - start <= CLAUSE_LENGTH) return normalise(agreement.slice(start, end));
  const from = Math.max(start, span.start - LONGEST);
  const before = agreement.slice(from, span.start);
  const cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
  const after = agreement.slice(span.start, Math.min(end, span.start + LONGEST));
  const full = after.indexOf('。', Math.min(span.end - span.start, LONGEST));
  return normalise(before.slice(cut + 1) + (full < 0 ? after : after.slice(0, full)));
}

function normalise(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll('*', '')
    .trim()
    .replace(/^[#>\-\s]{1,16}/, '');
  return bare.replace(NUMBER, '').replace(/\s/g, '');
}

/** FNV-1a over UTF-16 units, 64 bits: no cryptography, so that the same code runs in a browser at once. */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    // times 2^40 + 0x1b3 in two halves: a product of 41 bits is exact
    const from = (low ^ text.charCodeAt(at)) >>> 0;
    const product = from * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (from << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
