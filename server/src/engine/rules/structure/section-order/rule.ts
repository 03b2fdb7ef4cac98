import type { SectionMatch } from '../../../standard/alignment.js';
import { compareLines } from '../../../text/place.js';
import { TREE } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { firstMatch, isHeading, topsOf } from '../../support/places.js';
import { titleArgs } from '../../support/section-words.js';

/** May stand anywhere: what they hold differs from draft to draft. */
const FREE: ReadonlySet<string> = new Set(['title', 'definitions', 'main.general', 'main.other', 'annexes']);
/** Fewer sections out of their place are a matter of taste (members before organisation and the like). */
const LEAST = 3;

export default defineRule({
  id: 'section-order',
  category: 'structure',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '章节顺序与参考体例不同', en: 'Sections in another order' },
  basis: [TREE],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      order:
        '有 {count} 个主要章节的顺序与编写参考不同，“{title}”是其中第一个。顺序不影响效力，但按通行顺序便于审阅。',
      other:
        '有 {count} 个章节的顺序与通行写法不同，“{title}”是其中第一个。顺序不影响效力，但按通行顺序便于审阅。',
      moved: '“{title}”的位置也不同',
    },
    en: {
      order:
        '{count} main sections stand in another order than in the model text; “{title}” is the first. The order has no legal effect but helps review.',
      other:
        '{count} sections stand in another order than usual; “{title}” is the first. The order has no legal effect but helps review.',
      moved: '“{title}” stands elsewhere too',
    },
  },
  check(context) {
    if (context.alignment.fragment) return [];
    const moved = outOfOrder(sequence(context));
    const [first, ...others] = moved;
    if (!first || moved.length < LEAST) return [];
    return [
      {
        place: first.place,
        section: first.node.id,
        subject: null,
        message: {
          id: context.standard.rules.includes('alliance') ? 'order' : 'other',
          args: { ...titleArgs(first.node), count: moved.length },
        },
        related: others.map((match) => ({
          place: match.place,
          message: { id: 'moved', args: titleArgs(match.node) },
        })),
      },
    ];
  },
});

/** Headings of the main sections in text order; sections that share one heading keep the standard's order. */
function sequence(context: RuleContext): readonly SectionMatch[] {
  return topsOf(context)
    .filter((node) => !FREE.has(node.id))
    .flatMap((node) => {
      const match = firstMatch(context, node.id);
      return match && isHeading(match) ? [match] : [];
    })
    .sort((a, b) => compareLines(a.place, b.place) || a.node.order - b.node.order);
}

/** Everything outside of the longest part that stands in order. */
function outOfOrder(matches: readonly SectionMatch[]): readonly SectionMatch[] {
  const best: { readonly length: number; readonly before: number }[] = [];
  let top = -1;
  matches.forEach(({ node }, i) => {
    let own = { length: 1, before: -1 };
    for (let k = 0; k < i; k++) {
      if (matches[k]!.node.order < node.order && best[k]!.length + 1 > own.length) {
        own = { length: best[k]!.length + 1, before: k };
      }
    }
    best.push(own);
    if (top < 0 || own.length > best[top]!.length) top = i;
  });
  const kept = new Set<number>();
  for (let at = top; at >= 0; at = best[at]!.before) kept.add(at);
  return matches.filter((_, i) => !kept.has(i));
}
