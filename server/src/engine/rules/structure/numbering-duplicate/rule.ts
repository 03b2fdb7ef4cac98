import type { OutlineNode } from '../../../outline/types.js';
import { defineRule } from '../../define.js';
import { numberLike } from '../../support/number-words.js';
import { inlineRunsOf, runsOf, valueOf, type InlineRun } from '../../support/numbering.js';
import { numberPlace } from '../../support/places.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'numbering-duplicate',
  category: 'structure',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '编号重复', en: 'Number repeated' },
  basis: [],
  needs: ['outline', 'inlineRun'],
  messages: {
    'zh-CN': {
      twice: '编号“{number}”重复。其他条款引用“{number}”时无法确定指哪一处。',
      first: '第一次使用',
      renumber: '顺次重排编号，引用一并调整',
    },
    en: {
      twice: 'The number “{number}” is used twice. A reference to it could mean either clause.',
      first: 'Used here first',
      renumber: 'Number through, references follow',
    },
  },
  check: (context) => [
    ...runsOf(context).flatMap(repeated),
    ...inlineRunsOf(context).flatMap(repeatedInline),
  ],
  fix(context, finding) {
    const run = runsOf(context).find((nodes) =>
      nodes.some((node) => context.spanOf(numberPlace(node)).start === finding.span.start),
    );
    return run ? context.insertion.renumber(run.map(({ ref }) => ref)) : [];
  },
});

function repeated(run: readonly OutlineNode[]): readonly RawFinding[] {
  const first = new Map<number, OutlineNode>();
  return run.flatMap((node) => {
    const value = valueOf(node);
    const other = first.get(value);
    if (!other) {
      first.set(value, node);
      return [];
    }
    const number = numberLike(node.number!, value);
    return [
      {
        place: numberPlace(node),
        section: '',
        subject: number,
        message: { id: 'twice', args: { number } },
        related: [{ place: numberPlace(other), message: { id: 'first' } }],
        fixes: [{ id: 'renumber', safety: 'safe' }],
      },
    ];
  });
}

/** The same inside a line; renumbering is left to its writer. */
function repeatedInline({ ref, items, number }: InlineRun): readonly RawFinding[] {
  return items.flatMap((item, i) => {
    const other = items.slice(0, i).find(({ value }) => value === item.value);
    if (!other) return [];
    const place = ({ from, to }: typeof item): RawFinding['place'] => ({ ...ref, from, to });
    return [
      {
        place: place(item),
        section: '',
        subject: number(item.value),
        message: { id: 'twice', args: { number: number(item.value) } },
        related: [{ place: place(other), message: { id: 'first' } }],
      },
    ];
  });
}
