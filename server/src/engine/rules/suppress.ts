import type { Located } from '../facts/types.js';
import type { SuppressionFact } from '../facts/suppressions.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { RuleContext } from './context.js';
import type { RawFinding } from './types.js';

type Directive = Located<SuppressionFact>;

interface Range {
  readonly directive: Directive;
  readonly from: LineRef;
  /** Exclusive; undefined reaches to the end of the draft. */
  readonly to: LineRef | undefined;
}

/** Id of the finding about a suppression that silences nothing. */
export const UNUSED = 'suppression-unused';
/** Id of the finding about a suppression without a reason. */
export const UNREASONED = 'suppression-without-reason';

/** What comments in the draft silence. Remembers which of them were of use. */
export class Suppressor {
  private readonly ranges: readonly Range[];
  private readonly used = new Set<string>();

  constructor(context: RuleContext) {
    this.ranges = context
      .facts('suppression')
      .flatMap((directive, i, all) => rangeOf(context, directive, all.slice(i + 1)));
  }

  /** True when no comment silences anything. */
  get idle(): boolean {
    return this.ranges.length === 0;
  }

  /** True when a comment silences this finding of a rule. */
  hides(rule: string, finding: RawFinding): boolean {
    let hidden = false;
    for (const { directive, from, to } of this.ranges) {
      if (!directive.fact.codes.includes(rule)) continue;
      if (compareLines(finding.place, from) < 0 || (to && compareLines(finding.place, to) >= 0)) continue;
      this.used.add(keyOf(directive, rule));
      hidden = true;
    }
    return hidden;
  }

  /** Hints about comments that silence nothing of what `ran`, or give no reason. */
  remarks(
    ran: ReadonlySet<string>,
    known: ReadonlySet<string>,
  ): readonly (RawFinding & { readonly rule: string })[] {
    return this.ranges.flatMap(({ directive }) => {
      const { fact, ref, section } = directive;
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
        else if (ran.has(code) && !this.used.has(keyOf(directive, code))) {
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

function keyOf({ ref, fact }: Directive, code: string): string {
  return `${ref.chunk}:${ref.line}:${fact.from}:${code}`;
}

function rangeOf(context: RuleContext, directive: Directive, later: readonly Directive[]): readonly Range[] {
  const { ref, fact } = directive;
  switch (fact.scope) {
    case 'end':
      return [];
    case 'file':
      return [{ directive, from: { chunk: 0, line: 0 }, to: undefined }];
    case 'start':
      return [{ directive, from: ref, to: later.find((other) => other.fact.scope === 'end')?.ref }];
    default:
      return [{ directive, ...clauseBehind(context, ref, fact) }];
  }
}

/** The clause that begins with the next text: on the same line behind the comment, or on the next line that has any. */
function clauseBehind(
  context: RuleContext,
  ref: LineRef,
  fact: SuppressionFact,
): { from: LineRef; to: LineRef | undefined } {
  let at: LineRef | undefined = ref;
  if (context.lineText(ref).slice(fact.to).trim() === '') {
    do at = context.next(at);
    while (at && context.line(at).text === '');
  }
  if (!at) return { from: ref, to: undefined };
  if (isRow(context, at)) return { from: at, to: tableEnd(context, at) };
  const node = nodeAt(context, at);
  return { from: at, to: node ? node.end : (context.next(at) ?? undefined) };
}

function isRow(context: RuleContext, ref: LineRef): boolean {
  return context.lineText(ref).trimStart().startsWith('|');
}

/** A table is silenced as a whole: no comment can stand between its rows. */
function tableEnd(context: RuleContext, first: LineRef): LineRef | undefined {
  let at: LineRef | undefined = first;
  while (at && isRow(context, at)) at = context.next(at);
  return at;
}

function nodeAt(context: RuleContext, ref: LineRef): OutlineNode | undefined {
  const { nodes } = context.outline;
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareLines(nodes[middle]!.ref, ref) < 0) low = middle + 1;
    else high = middle;
  }
  const found = nodes[low];
  return found && compareLines(found.ref, ref) === 0 ? found : undefined;
}
