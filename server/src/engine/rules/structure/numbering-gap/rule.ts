import type { OutlineNode } from '../../../outline/types.js';
import { defineRule } from '../../define.js';
import { numberPlace } from '../../support/places.js';
import { inlineRunsOf, runsOf, valueOf, type InlineRun } from '../../support/numbering.js';
import { numberLike } from '../../support/number-words.js';
import type { RuleContext } from '../../context.js';
import type { RawFinding } from '../../types.js';

/** A greater jump is a year or an amount that was taken for a number. */
const MOST = 5;

export default defineRule({
  id: 'numbering-gap',
  category: 'structure',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '编号缺失', en: 'Number missing' },
  basis: [],
  needs: ['outline', 'inlineRun'],
  messages: {
    'zh-CN': {
      gap: '“{before}”之后缺少“{missing}”，直接到“{after}”。可能漏了条款，也会使“第×条”一类的引用指错。',
      previous: '上一个编号',
      renumber: '顺次重排编号，引用一并调整',
    },
    en: {
      gap: '“{missing}” is missing between “{before}” and “{after}”. A clause may be lost, and references may point to the wrong one.',
      previous: 'The number before it',
      renumber: 'Number through, references follow',
    },
  },
  check: (context) => [
    ...runsOf(context).flatMap((run) => gaps(context, run)),
    ...inlineRunsOf(context).flatMap(inlineGaps),
  ],
  fix(context, finding) {
    const run = runsOf(context).find((nodes) =>
      nodes.some((node) => context.spanOf(numberPlace(node)).start === finding.span.start),
    );
    return run ? context.insertion.renumber(run.map(({ ref }) => ref)) : [];
  },
});

function gaps(context: RuleContext, run: readonly OutlineNode[]): readonly RawFinding[] {
  const known = new Set(run.map(valueOf));
  return run.flatMap((node, i) => {
    const previous = run[i - 1];
    if (!previous || valueOf(node) - valueOf(previous) > MOST + 1) return [];
    const missing = between(valueOf(previous), valueOf(node)).filter((value) => !known.has(value));
    if (missing.length === 0 || isStruck(context, previous, node)) return [];
    const place = numberPlace(node);
    const words = missing.map((value) => numberLike(node.number!, value));
    const [before, after] = [previous, node].map((one) => numberLike(one.number!, valueOf(one)));
    return [
      {
        ...finding(place, words, before!, after!),
        related: [{ place: numberPlace(previous), message: { id: 'previous' } }],
        fixes: [{ id: 'renumber', safety: 'safe' }],
      },
    ];
  });
}

/** The same inside a line; renumbering is left to its writer. */
function inlineGaps({ ref, items, number }: InlineRun): readonly RawFinding[] {
  const known = new Set(items.map(({ value }) => value));
  return items.flatMap((item, i) => {
    const previous = items[i - 1];
    if (!previous || item.value - previous.value > MOST + 1) return [];
    const words = between(previous.value, item.value)
      .filter((value) => !known.has(value))
      .map(number);
    if (words.length === 0) return [];
    const place = ({ from, to }: typeof item): RawFinding['place'] => ({ ...ref, from, to });
    return [
      {
        ...finding(place(item), words, number(previous.value), number(item.value)),
        related: [{ place: place(previous), message: { id: 'previous' } }],
      },
    ];
  });
}

function between(low: number, high: number): readonly number[] {
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => low + 1 + i);
}

function finding(
  place: RawFinding['place'],
  words: readonly string[],
  before: string,
  after: string,
): RawFinding {
  const args = { before, missing: words.join('、'), missing_en: words.join(', '), after };
  return { place, section: '', subject: args.missing, message: { id: 'gap', args } };
}

/** A number that is struck out stands there all the same. */
function isStruck(context: RuleContext, previous: OutlineNode, node: OutlineNode): boolean {
  const start = context.spanOf(numberPlace(previous)).end;
  return context.source(start, context.spanOf(numberPlace(node)).start).includes('~~');
}
