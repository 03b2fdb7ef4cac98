import type { LineText } from '../text/line-text.js';

/** A comment that silences rules. Offsets are those of the comment in the line as written. */
export interface SuppressionFact {
  readonly type: 'suppression';
  readonly from: number;
  readonly to: number;
  /** `next`: the clause behind it; `start` … `end`: a region; `file`: the whole draft. */
  readonly scope: 'next' | 'start' | 'end' | 'file';
  /** Rule ids as written; none only for `end`. */
  readonly codes: readonly string[];
  /** Why, `''` when nobody said. */
  readonly reason: string;
}

type Scope = SuppressionFact['scope'];

/** Longest first: a shorter word begins some of the longer ones. */
const CHINESE: readonly (readonly [string, Scope])[] = [
  ['协议检查-忽略全文', 'file'],
  ['协议检查-忽略开始', 'start'],
  ['协议检查-忽略结束', 'end'],
  ['协议检查-忽略', 'next'],
];
const ENGLISH: readonly (readonly [string, Scope])[] = [
  ['agreement-disable-next', 'next'],
  ['agreement-disable-file', 'file'],
  ['agreement-disable', 'start'],
  ['agreement-enable', 'end'],
];
const MAX_COMMENT = 1000;

/** Suppression comments of one line, read from the source: comments are no text. Linear. */
export function suppressions(line: LineText): readonly SuppressionFact[] {
  const { raw } = line;
  const out: SuppressionFact[] = [];
  for (let from = raw.indexOf('<!--'); from >= 0; from = raw.indexOf('<!--', from + 4)) {
    const end = raw.indexOf('-->', from + 4);
    if (end < 0) break;
    if (end - from > MAX_COMMENT) continue;
    const directive = parse(raw.slice(from + 4, end).trim());
    if (directive) out.push({ type: 'suppression', from, to: end + 3, ...directive });
  }
  return out;
}

function parse(body: string): Pick<SuppressionFact, 'scope' | 'codes' | 'reason'> | undefined {
  const chinese = CHINESE.find(([word]) => body.startsWith(word));
  const english = ENGLISH.find(([word]) => body === word || body.startsWith(`${word} `));
  const found = chinese ?? english;
  if (!found) return undefined;
  const rest = body.slice(found[0].length).trim();
  const cut = chinese ? /理由[:：]/.exec(rest) : /(?:^|\s)--(?:\s|$)/.exec(rest);
  const codes = (cut ? rest.slice(0, cut.index) : rest)
    .split(/[,，、\s]/)
    .filter((code) => /^[a-z][a-z0-9-]*$/.test(code));
  const reason = cut ? rest.slice(cut.index + cut[0].length).trim() : '';
  return { scope: found[1], codes, reason };
}
