import type { Located } from '../facts/types.js';
import type { SuppressionFact } from '../facts/suppressions.js';
import { Cover, firstAbove } from '../text/cover.js';
import { groupBy } from '../text/group.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { RuleContext } from './context.js';
import { lastNodeUpTo } from './support/places.js';
import type { RawFinding } from './types.js';

type Directive = Located<SuppressionFact>;

/** What one comment silences, in lines counted by `orderOf`. */
interface Range {
  readonly directive: Directive;
  readonly from: number;
  /** Exclusive; infinite where it reaches to the end of the draft. */
  readonly to: number;
}

/** Id of the finding about a suppression that silences nothing. */
export const UNUSED = 'suppression-unused';
/** Id of the finding about a suppression without a reason. */
const UNREASONED = 'suppression-without-reason';

/** What comments in the draft silence. Remembers which of them were of use. */
export class Suppressor {
  private readonly ranges: readonly Range[];
  private readonly byCode = new Map<string, Cover<Range>>();
  /** Where findings were silenced, by rule. */
  private readonly hidden = new Map<string, number[]>();

  constructor(context: RuleContext) {
    this.ranges = rangesOf(context);
    const named = this.ranges.flatMap((range) =>
      [...new Set(range.directive.fact.codes)].map((code) => ({ ...range, code })),
    );
    for (const [code, list] of groupBy(named, (range) => range.code)) this.byCode.set(code, new Cover(list));
  }

  /** True when no comment silences anything. */
  get idle(): boolean {
    return this.ranges.length === 0;
  }

  /** True when a comment silences this finding of a rule. */
  hides(rule: string, finding: RawFinding): boolean {
    const line = orderOf(finding.place);
    if (!this.byCode.get(rule)?.holds(line)) return false;
    const lines = this.hidden.get(rule);
    if (lines) lines.push(line);
    else this.hidden.set(rule, [line]);
    return true;
  }

  /** Hints about comments that silence nothing of what `ran`, or give no reason. */
  remarks(
    ran: ReadonlySet<string>,
    known: ReadonlySet<string>,
  ): readonly (RawFinding & { readonly rule: string })[] {
    const hidden = new Map<string, readonly number[]>();
    for (const [rule, lines] of this.hidden)
      hidden.set(
        rule,
        [...lines].sort((a, b) => a - b),
      );
    const isUsed = ({ from, to }: Range, code: string): boolean => {
      const lines = hidden.get(code) ?? [];
      return (lines[firstAbove(lines, from - 1)] ?? Infinity) < to;
    };
    return this.ranges.flatMap((range) => {
      const { fact, ref, section } = range.directive;
      const place = { ...ref, from: fact.from, to: fact.to };
      const out: (RawFinding & { rule: string })[] = [];
      for (const code of fact.codes) {
        if (!known.has(code))
          out.push({
            rule: UNUSED,
            place,
            section,
            subject: code,
            message: { id: 'unknown', args: { code } },
          });
        else if (ran.has(code) && !isUsed(range, code)) {
          out.push({
            rule: UNUSED,
            place,
            section,
            subject: code,
            message: { id: 'unused', args: { code } },
          });
        }
      }
      if (fact.codes.length === 0)
        out.push({ rule: UNUSED, place, section, subject: null, message: { id: 'empty' } });
      if (fact.reason === '')
        out.push({ rule: UNREASONED, place, section, subject: null, message: { id: 'reason' } });
      return out;
    });
  }
}

/** Lines in order as one number: more lines than a chunk can have lie between two chunks. */
function orderOf({ chunk, line }: LineRef): number {
  return chunk * 2 ** 24 + line;
}

/** What the comments silence, in text order. Read from the last to the first: each walks only to what the next one knows. */
function rangesOf(context: RuleContext): readonly Range[] {
  const directives = context.facts('suppression');
  const clauses = new ClausesBehind(context);
  const out: Range[] = [];
  let end = Infinity;
  for (let i = directives.length - 1; i >= 0; i--) {
    const directive = directives[i]!;
    const { ref, fact } = directive;
    if (fact.scope === 'end') end = orderOf(ref);
    else if (fact.scope === 'file') out.push({ directive, from: 0, to: Infinity });
    else if (fact.scope === 'start') out.push({ directive, from: orderOf(ref), to: end });
    else {
      const { from, to } = clauses.behind(ref, fact);
      out.push({ directive, from: orderOf(from), to: to ? orderOf(to) : Infinity });
    }
  }
  return out.reverse();
}

const WORD = /\S/g;
/** What stands before a line of the file: nothing but marks of lists, quotes and headings. */
const ONLY_MARKS = /^[\s>*+#|\-.)\d]*$/;
/** More characters than such marks take. */
const MARKS = 40;

/** The clauses behind comments. */
class ClausesBehind {
  /** The next line with text behind a line; `undefined` for none. */
  private readonly texts = new Map<number, LineRef | undefined>();
  private readonly ends = new Map<number, LineRef | undefined>();

  constructor(private readonly context: RuleContext) {}

  /** The clause that begins with the next text: on the same line behind the comment, or on the next line that has any. */
  behind(ref: LineRef, fact: SuppressionFact): { from: LineRef; to: LineRef | undefined } {
    const { context } = this;
    WORD.lastIndex = fact.to;
    const at = WORD.test(context.lineText(ref)) ? ref : this.textBehind(ref);
    if (!at) return { from: ref, to: undefined };
    if (isRow(context, at)) return { from: at, to: this.tableEnd(at) };
    const node = lastNodeUpTo(context, at);
    const to = node && compareLines(node.ref, at) === 0 ? node.end : context.next(at);
    return { from: at, to: this.lineEnd(to) };
  }

  /** The first line from `at` on that stands at the start of a line of the file: headings may follow inside one. */
  private lineEnd(at: LineRef | undefined): LineRef | undefined {
    const { context } = this;
    let end = at;
    while (end) {
      const { start } = context.lineSpan(end);
      const before = context.source(Math.max(0, start - MARKS), start);
      const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
      if (ONLY_MARKS.test(line)) return end;
      end = context.next(end);
    }
    return end;
  }

  private textBehind(ref: LineRef): LineRef | undefined {
    const { context, texts } = this;
    let at = context.next(ref);
    while (at && context.line(at).text === '') {
      const order = orderOf(at);
      if (texts.has(order)) {
        at = texts.get(order);
        break;
      }
      at = context.next(at);
    }
    texts.set(orderOf(ref), at);
    return at;
  }

  /** A table is silenced as a whole: no comment can stand between its rows. */
  private tableEnd(first: LineRef): LineRef | undefined {
    const order = orderOf(first);
    if (this.ends.has(order)) return this.ends.get(order);
    let at: LineRef | undefined = first;
    while (at && isRow(this.context, at)) at = this.context.next(at);
    this.ends.set(order, at);
    return at;
  }
}

function isRow(context: RuleContext, ref: LineRef): boolean {
  return context.lineText(ref).trimStart().startsWith('|');
}
