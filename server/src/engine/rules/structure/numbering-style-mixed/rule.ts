import { groupBy } from '../../../text/group.js';
import type { OutlineNode } from '../../../outline/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { numberLike } from '../../support/number-words.js';
import { valueOf } from '../../support/numbering.js';
import { numberPlace } from '../../support/places.js';
import type { RawFinding, TextEdit } from '../../types.js';

/** One pair of neighbours whose numbers count on although their forms differ. */
interface Mixed {
  readonly before: OutlineNode;
  readonly node: OutlineNode;
  /** The form that most siblings have. */
  readonly usual: OutlineNode;
}

export default defineRule({
  id: 'numbering-style-mixed',
  category: 'structure',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '同级编号体例不一', en: 'Mixed numbering' },
  basis: [],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      mixed: '同级编号在“{before}”之后改用“{number}”。引用时容易混淆，建议同级使用同一种编号。',
      previous: '同级的上一个编号',
      convert: '改为“{want}”',
    },
    en: {
      mixed:
        'Behind “{before}” the same level goes on as “{number}”. References get confused; use one form on one level.',
      previous: 'The number before it on this level',
      convert: 'Change to “{want}”',
    },
  },
  check: (context) => mixedPairs(context).map(finding),
  fix(context, found) {
    const pair = mixedPairs(context).find(
      ({ node }) => context.spanOf(numberPlace(node)).start === found.span.start,
    );
    return pair ? convert(context, pair) : [];
  },
});

function finding({ before, node, usual }: Mixed): RawFinding {
  return {
    place: numberPlace(node),
    section: '',
    subject: node.number!.raw.trim(),
    message: {
      id: 'mixed',
      args: {
        before: numberLike(before.number!, valueOf(before)),
        number: numberLike(node.number!, valueOf(node)),
      },
    },
    related: [{ place: numberPlace(before), message: { id: 'previous' } }],
    fixes:
      usual.number!.style === node.number!.style
        ? []
        : [{ id: 'convert', args: { want: numberLike(usual.number!, valueOf(node)) }, safety: 'safe' }],
  };
}

/** First such pair of each family of siblings. */
function mixedPairs(context: RuleContext): readonly Mixed[] {
  const families = new Map<OutlineNode | undefined, OutlineNode[]>();
  for (const node of context.outline.nodes) {
    if (!node.number || node.region !== 'body' || !node.heading) continue;
    const family = families.get(node.parent);
    if (family) family.push(node);
    else families.set(node.parent, [node]);
  }
  return [...families.values()].flatMap((family) => {
    const at = family.findIndex((node, i) => i > 0 && countsOn(family[i - 1]!, node));
    if (at < 0) return [];
    return [{ before: family[at - 1]!, node: family[at]!, usual: usualOf(family) }];
  });
}

/** 一、 and then 第二条: another form, the next value, the same kind of heading. */
function countsOn(before: OutlineNode, node: OutlineNode): boolean {
  const [a, b] = [before.number!, node.number!];
  if (a.style === b.style || a.style === 'decimal' || b.style === 'decimal') return false;
  if (before.mark !== node.mark || before.level !== node.level) return false;
  return valueOf(node) === valueOf(before) + 1;
}

function usualOf(family: readonly OutlineNode[]): OutlineNode {
  const byStyle = groupBy(family, ({ number }) => number!.style);
  return [...byStyle.values()].sort((a, b) => b.length - a.length)[0]![0]!;
}

/** Replaces the number, with the mark behind it, by one in the usual form. */
function convert(context: RuleContext, { node, usual }: Mixed): readonly TextEdit[] {
  if (usual.number!.style === node.number!.style) return [];
  const span = context.spanOf(numberPlace(node));
  return [{ span, newText: numberLike(usual.number!, valueOf(node)) }];
}
