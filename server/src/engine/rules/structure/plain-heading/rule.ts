import type { OutlineNode } from '../../../outline/types.js';
import { lookup } from '../../../standard/tree.js';
import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { isHeading, titlePlace } from '../../support/places.js';
import { sourceLineStart } from '../../support/source.js';
import type { TextEdit } from '../../types.js';

/** From here on a layout is a habit of the draft. */
const HABIT = 3;

export default defineRule({
  id: 'plain-heading',
  category: 'structure',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '标题没有用标题格式', en: 'Heading not marked as one' },
  basis: [],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      layout:
        '本稿有 {count} 个章节标题只是加粗或者普通文字。检查不受影响；改为 Markdown 标题后，大纲、目录和折叠可以直接使用。',
      line: '“{title}”看起来是标题，但没有用标题格式，其他章节都用了。',
      mark: '设为标题',
      'mark-all': '把全部章节标题设为 Markdown 标题',
    },
    en: {
      layout:
        '{count} section headings are bold or plain text. Checking does not need more; as Markdown headings they also serve outline, contents and folding.',
      line: '“{title}” looks like a heading but is not marked as one, unlike the other sections.',
      mark: 'Mark as heading',
      'mark-all': 'Mark all section headings as Markdown headings',
    },
  },
  check(context) {
    const { plain, marked } = headings(context);
    const [first] = plain;
    if (!first) return [];
    if (marked.length >= HABIT) {
      return plain.map((node) => ({
        place: titlePlace(node),
        section: '',
        subject: node.title,
        message: { id: 'line', args: { title: node.title } },
        fixes: [{ id: 'mark', safety: 'safe' }],
      }));
    }
    if (plain.length < HABIT) return [];
    return [
      {
        place: titlePlace(first),
        section: '',
        subject: null,
        severity: 'information',
        message: { id: 'layout', args: { count: plain.length } },
        fixes: [{ id: 'mark-all', safety: 'safe' }],
      },
    ];
  },
  fix(context, finding, fixId) {
    const { plain, marked } = headings(context);
    const level = Math.min(6, marked[0]?.level ?? 2);
    return plain
      .filter((node) => fixId === 'mark-all' || context.spanOf(titlePlace(node)).start === finding.span.start)
      .flatMap((node) => asHeading(context, node, level));
  },
});

/** Headings of main sections in text order, apart by whether Markdown knows them as headings. */
function headings(context: RuleContext): { plain: readonly OutlineNode[]; marked: readonly OutlineNode[] } {
  const tree = lookup(context.standard);
  const found = new Set<OutlineNode>();
  for (const node of tree.tops) {
    for (const match of context.alignment.matches.get(node.id) ?? []) {
      if (isHeading(match) && match.outline!.heading && match.node.id !== 'title') found.add(match.outline!);
    }
  }
  const all = [...found].filter(({ region }) => region === 'body').sort((a, b) => compareLines(a.ref, b.ref));
  const isMarked = ({ mark }: OutlineNode): boolean => mark === 'atx' || mark === 'setext';
  const marked = all.filter(isMarked);
  // below a marked heading a plain line is a clause of that section
  const known = new Set(marked);
  const plain = all.filter((node) => !isMarked(node) && !node.hasText && !isBelow(node, known));
  return { plain, marked };
}

/** True for a clause of a marked section; a line that counts on from the section itself is its neighbour, badly marked. */
function isBelow(node: OutlineNode, marked: ReadonlySet<OutlineNode>): boolean {
  for (let at = node.parent; at; at = at.parent) if (marked.has(at)) return !countsOn(node.parent!, node);
  return false;
}

function countsOn({ number: before }: OutlineNode, { number }: OutlineNode): boolean {
  return (
    before !== undefined &&
    number !== undefined &&
    before.style === number.style &&
    before.values.at(-1)! + 1 === number.values.at(-1)
  );
}

/** Marks a line as heading: hashes before it, bold marks around it away, blank lines on both sides. */
function asHeading(context: RuleContext, node: OutlineNode, level: number): readonly TextEdit[] {
  const { start, end } = context.lineSpan(node.ref);
  const head = sourceLineStart(context, start);
  // a heading in the middle of a source line cannot be marked without moving text
  if (context.source(head, start).trim() !== '') return [];
  const words = context.source(start, end).trim();
  const bare =
    words.startsWith('**') && words.endsWith('**') && words.length > 4 ? words.slice(2, -2).trim() : words;
  const before =
    head > 0 && !/\n[ \t]*\r?\n$/.test(context.source(Math.max(0, head - 200), head)) ? '\n' : '';
  const after = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(
    context.source(end, Math.min(context.length, end + 80)),
  )
    ? ''
    : '\n';
  return [{ span: { start: head, end }, newText: `${before}${'#'.repeat(level)} ${bare}${after}` }];
}
