import type { OutlineNode } from '../../../outline/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { titlePlace } from '../../support/places.js';

export default defineRule({
  id: 'heading-level-jump',
  category: 'structure',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '标题级别跳跃', en: 'Heading level skipped' },
  basis: [],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      jump: '标题从第 {from} 级直接跳到第 {to} 级。大纲会出现断层，上下级关系不清。',
      previous: '上一个标题是第 {from} 级',
      level: '改为第 {want} 级',
    },
    en: {
      jump: 'The heading level jumps from {from} to {to}. The outline has a gap there and it is unclear what belongs where.',
      previous: 'The heading before it has level {from}',
      level: 'Change to level {want}',
    },
  },
  check(context) {
    const all = levelled(context);
    return all.flatMap((node, i) => {
      const previous = all[i - 1];
      if (!previous || node.level <= previous.level + 1) return [];
      const want = previous.level + 1;
      return [
        {
          place: titlePlace(node),
          section: '',
          subject: node.title,
          message: { id: 'jump', args: { from: previous.level, to: node.level } },
          related: [
            { place: titlePlace(previous), message: { id: 'previous', args: { from: previous.level } } },
          ],
          fixes: [{ id: 'level', args: { want }, safety: 'safe' as const }],
        },
      ];
    });
  },
  fix(context, finding) {
    const all = levelled(context);
    const at = all.findIndex((node) => context.spanOf(titlePlace(node)).start === finding.span.start);
    const [previous, first] = [all[at - 1], all[at]];
    if (!previous || !first) return [];
    const cut = first.level - previous.level - 1;
    // what stands below the heading that moves moves with it
    let end = at;
    while (end < all.length && all[end]!.level >= first.level) end++;
    return all.slice(at, end).flatMap((node) => {
      const { start } = context.lineSpan(node.ref);
      return context.source(start, start + cut) === '#'.repeat(cut)
        ? [{ span: { start, end: start + cut }, newText: '' }]
        : [];
    });
  },
});

/** Markdown headings of the draft in text order. */
function levelled(context: RuleContext): readonly OutlineNode[] {
  return context.outline.nodes.filter(({ level, region }) => level > 0 && region !== 'contents');
}
