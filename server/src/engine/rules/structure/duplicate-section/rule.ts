import type { OutlineNode } from '../../../outline/types.js';
import type { SectionMatch } from '../../../standard/alignment.js';
import { canonical } from '../../../standard/titles.js';
import { compareLines, lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { isHeading } from '../../support/places.js';
import { instrumentsOf } from '../../support/reference/instruments.js';
import { titleArgs } from '../../support/section-words.js';

/** Sections that are often spread over several headings. */
const SPREAD: ReadonlySet<string> = new Set([
  'title',
  'main.general',
  'main.other',
  'annexes',
  'preamble.parties',
  'signature',
]);
const CONTINUED = /续|补充|其[他它]|[（(]|之[一二三四五]/;

export default defineRule({
  id: 'duplicate-section',
  category: 'structure',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '同一章节出现两次', en: 'Section stands twice' },
  basis: [],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      twice: '“{title}”出现两次。两处约定不一致时难以确定以哪一处为准，建议合并。',
      first: '第一次出现',
    },
    en: {
      twice: '“{title}” stands twice. Where the two differ nobody can say which one governs; merge them.',
      first: 'First one',
    },
  },
  check(context) {
    const nodes = nodesByHeading(context);
    return [...context.alignment.matches.values()].flatMap((matches) => {
      const first = new Map<string, SectionMatch>();
      const repeated = matches
        .filter((match) => counts(match, nodes))
        .sort((a, b) => compareLines(a.place, b.place))
        .flatMap((match) => {
          const rank = rankOf(match.outline!);
          const earlier = first.get(rank);
          if (!earlier) first.set(rank, match);
          return earlier && same(earlier, match) && !apart(context, earlier, match)
            ? [{ first: earlier, match }]
            : [];
        });
      return repeated.map(({ first: { place }, match }) => ({
        place: match.place,
        section: match.node.id,
        subject: match.node.id,
        message: { id: 'twice', args: titleArgs(match.node) },
        related: [{ place, message: { id: 'first' } }],
      }));
    });
  },
});

type NodesByHeading = ReadonlyMap<OutlineNode, ReadonlySet<string>>;

function nodesByHeading(context: RuleContext): NodesByHeading {
  const out = new Map<OutlineNode, Set<string>>();
  for (const { outline, node } of [...context.alignment.matches.values()].flat()) {
    if (!outline) continue;
    const ids = out.get(outline) ?? new Set();
    out.set(outline, ids.add(node.id));
  }
  return out;
}

/** Headings that name exactly this section: joined headings and mere contents do not repeat one. */
function counts(match: SectionMatch, nodes: NodesByHeading): boolean {
  const { node, outline } = match;
  if (!outline || !isHeading(match) || SPREAD.has(node.id) || match.confidence < 0.95) return false;
  if (!outline.heading || outline.region !== 'body' || CONTINUED.test(outline.title)) return false;
  // a child's heading stands for its chapter too where that has none
  return [...nodes.get(outline)!].every((id) => id === node.id || node.id.startsWith(`${id}.`));
}

/** Headings of one rank below one parent have the same key. */
function rankOf(node: OutlineNode): string {
  const parent = node.parent ? lineKey(node.parent.ref) : '';
  return `${parent}|${node.level}|${node.mark === 'bold'}|${node.number?.style ?? ''}`;
}

/** 经费 in the agreement and again in a second deed of the same file. */
function apart(context: RuleContext, a: SectionMatch, b: SectionMatch): boolean {
  return instrumentsOf(context.outline).some(
    ({ from, main }) => !main && compareLines(a.place, from) < 0 && compareLines(b.place, from) >= 0,
  );
}

/** Nodes that one heading treats as a whole: two of them are one matter treated twice. */
const WHOLE = /^main\.general\.|^main\.members\.(?:rights|duties|conditions)$/;

/** Two headings with the same words or both naming the section. */
function same(a: SectionMatch, b: SectionMatch): boolean {
  const [one, two] = [a.outline!, b.outline!];
  // 第一项目, 第二项目 …: chapters that are named by their own matter
  if (canonical(one.title) === canonical(two.title)) return true;
  // 理事会的组成 and 理事会的职责 are two parts of one node
  return (a.node.top || WHOLE.test(a.node.id)) && a.confidence === 1 && b.confidence === 1;
}
