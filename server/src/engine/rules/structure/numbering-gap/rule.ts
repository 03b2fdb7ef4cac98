import type { OutlineNode } from '../../../outline/types.js';
import { defineRule } from '../../define.js';
import { numberPlace } from '../../support/places.js';
import { runsOf, valueOf } from '../../support/numbering.js';
import { numberLike } from '../../support/number-words.js';
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
  needs: ['tree'],
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
  check: (context) => runsOf(context).flatMap(gaps),
  fix(context, finding) {
    const run = runsOf(context).find((nodes) =>
      nodes.some((node) => context.spanOf(numberPlace(node)).start === finding.span.start),
    );
    return run ? context.insertion.renumber(run.map(({ ref }) => ref)) : [];
  },
});

function gaps(run: readonly OutlineNode[]): readonly RawFinding[] {
  const known = new Set(run.map(valueOf));
  return run.flatMap((node, i) => {
    const previous = run[i - 1];
    if (!previous || valueOf(node) - valueOf(previous) > MOST + 1) return [];
    const missing: number[] = [];
    for (let value = valueOf(previous) + 1; value < valueOf(node); value++)
      if (!known.has(value)) missing.push(value);
    if (missing.length === 0) return [];
    const words = missing.map((value) => numberLike(node.number!, value));
    return [
      {
        place: numberPlace(node),
        section: '',
        subject: words.join('、'),
        message: {
          id: 'gap',
          args: {
            before: numberLike(previous.number!, valueOf(previous)),
            missing: words.join('、'),
            missing_en: words.join(', '),
            after: numberLike(node.number!, valueOf(node)),
          },
        },
        related: [{ place: numberPlace(previous), message: { id: 'previous' } }],
        fixes: [{ id: 'renumber', safety: 'safe' }],
      },
    ];
  });
}
