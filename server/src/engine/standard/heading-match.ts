import type { BuiltOutline } from '../outline/build.js';
import type { OutlineNode } from '../outline/types.js';
import type { TitleIndex, TitleMatch } from './titles.js';
import { lookup, type StandardLookup } from './tree.js';
import type { Standard, StandardNode } from './types.js';

/** What the headings of a draft name. */
export interface HeadingMatches {
  readonly matches: ReadonlyMap<OutlineNode, readonly TitleMatch[]>;
  /** Headings that only their content can place (其他, 附则, 总则). */
  readonly undecided: readonly OutlineNode[];
  /** Headings of the operative part that name nothing. */
  readonly unknown: readonly OutlineNode[];
  /** All headings without a match, outside of every chapter that is known. */
  readonly open: readonly OutlineNode[];
}

/** Styles that number items of a list as often as clauses. */
export const ITEM_STYLES: ReadonlySet<string> = new Set([
  'han-paren',
  'arabic',
  'arabic-close',
  'arabic-paren',
  'circled',
]);

/** Matches every heading and label of the operative part; `skip` tells the lines of the document's own title. */
export function matchHeadings(
  outline: BuiltOutline,
  standard: Standard,
  titles: TitleIndex,
  skip: (node: OutlineNode) => boolean,
): HeadingMatches {
  const tree = lookup(standard);
  const head = new Set(outline.nodes.length >= 6 ? outline.nodes.slice(0, 3) : []);
  const front = (node: OutlineNode): boolean => head.has(node);
  const matches = new Map<OutlineNode, readonly TitleMatch[]>();
  const undecided: OutlineNode[] = [];
  const candidates: OutlineNode[] = [];
  for (const node of outline.nodes) {
    if (
      node.region === 'annex' ||
      node.region === 'contents' ||
      node.region === 'note' ||
      node.title === '' ||
      skip(node)
    )
      continue;
    const scope = scopeOf(node, matches);
    const named = partyHeading(node) ? titles.match(PARTIES, scope) : titles.match(node.title, scope);
    const found = accept(node, scope, named, tree, matches, front);
    if (found.length > 0) matches.set(node, found);
    // 前言 before the first chapter holds none of them
    else if (node.heading && titles.isUndecided(node.title) && !scope?.id.startsWith('main.'))
      undecided.push(node);
    // 序文 and 主文 only group chapters
    else if (node.heading && !named.some((match) => match.node.status === 'container')) candidates.push(node);
  }
  const open = candidates.filter((node) => node.region === 'body' && scopeOf(node, matches) === undefined);
  return { matches, undecided, open, unknown: open.filter(chapterTest(outline, matches)) };
}

const PARTIES = '缔约方';

/** ## 甲方: one heading for each party in place of one for all. */
function partyHeading(node: OutlineNode): boolean {
  return (
    node.region === 'body' &&
    (node.level > 0 || node.mark === 'bold') &&
    /^[甲乙丙丁戊己庚辛壬癸]方$/.test(node.title)
  );
}

/** The node of the standard in whose extent a clause stands, by its ancestors in the draft. */
function scopeOf(
  node: OutlineNode,
  matches: ReadonlyMap<OutlineNode, readonly TitleMatch[]>,
): StandardNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    const found = matches.get(at);
    if (found) return found.find((match) => match.node.id.startsWith('main.'))?.node ?? found[0]!.node;
  }
  return undefined;
}

/** Chapters in which labels are no headings of the operative part. */
const NO_CHAPTERS: ReadonlySet<string> = new Set(['preamble.parties', 'definitions']);
const ANNEX = /^附(?:件|录|表)[一二三四五六七八九十\d]/;

function accept(
  node: OutlineNode,
  scope: StandardNode | undefined,
  found: readonly TitleMatch[],
  tree: StandardLookup,
  matches: ReadonlyMap<OutlineNode, readonly TitleMatch[]>,
  front: (node: OutlineNode) => boolean,
): readonly TitleMatch[] {
  if (found.length === 0) return found;
  const chapter = scope && tree.chapter(scope);
  const item =
    node.number !== undefined &&
    ITEM_STYLES.has(node.number.style) &&
    node.level === 0 &&
    node.mark === 'number';
  return found.filter((match) => {
    if (match.node.id === 'title' || match.node.status === 'container') return false;
    // 附件N at the very top: the agreement itself is an annex of a notice
    if (match.node.id === 'annexes' && node.number === undefined && front(node)) return false;
    if (node.region === 'signature' && match.node.id !== 'signature' && match.node.id !== 'annexes')
      return false;
    // 名称：X公司 among the particulars of a party, 联盟项目：指… among the terms
    if (!node.heading && NO_CHAPTERS.has(chapter?.id ?? '') && match.node.id.startsWith('main.'))
      return false;
    // 附件一 成员名录 in the list of annexes
    if (match.node.id !== 'annexes' && ANNEX.test(node.title)) return false;
    const inside = chapter !== undefined && tree.chapter(match.node) === chapter;
    // an item of a list of powers (（二）成员的除名) names a matter, it does not treat it
    if (item && chapter && !inside && !node.hasText && node.children.length === 0) return false;
    if (!node.heading && !node.hasText && match.confidence < 0.95) return false;
    // below its own chapter a heading that names the chapter again says nothing new
    if (inside && match.node === chapter && ancestorHas(node, match.node, matches)) return false;
    // words found only inside a longer title count at chapter level only
    return match.confidence >= 0.85 || (node.heading && (scope === undefined || inside));
  });
}

function ancestorHas(
  node: OutlineNode,
  target: StandardNode,
  matches: ReadonlyMap<OutlineNode, readonly TitleMatch[]>,
): boolean {
  for (let at = node.parent; at; at = at.parent)
    if (matches.get(at)?.some((match) => match.node === target)) return true;
  return false;
}

/** Tells a heading that stands beside headings which the standard knows, in form and depth. Linear over all nodes. */
function chapterTest(
  outline: BuiltOutline,
  matches: ReadonlyMap<OutlineNode, readonly TitleMatch[]>,
): (node: OutlineNode) => boolean {
  const known = new Map<OutlineNode | undefined, Map<string, number>>();
  // where no level tells them apart, numbered chapters and headings without a number are two kinds
  const form = ({ mark, level, number }: OutlineNode): string =>
    `${mark}${level}${level === 0 && number ? 'numbered' : ''}`;
  const count = (parent: OutlineNode | undefined): Map<string, number> => {
    let counts = known.get(parent);
    if (counts) return counts;
    counts = new Map();
    for (const node of parent?.children ?? outline.roots)
      if (matches.has(node)) counts.set(form(node), (counts.get(form(node)) ?? 0) + 1);
    known.set(parent, counts);
    return counts;
  };
  return (node) => {
    if (node.region !== 'body' || node.mark === 'short' || node.mark === 'run-in') return false;
    if (node.parent && matches.has(node.parent)) return false;
    return (count(node.parent).get(form(node)) ?? 0) >= 2;
  };
}
