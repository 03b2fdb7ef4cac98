import { normalisePhrase } from '../text/line-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import type { Standard, StandardNode } from './types.js';
import { trimEndOf, trimStartOf } from '../text/trim.js';

/** A node that a heading may name, with how sure that is. */
export interface TitleMatch {
  readonly node: StandardNode;
  /** 0..1 */
  readonly confidence: number;
  /** The words fit this node only because of the chapter they stand in. */
  readonly contextual: boolean;
}

const JOINTS = /以及|及其|[和与及并、,/]/g;
/** What a title may hold beside words: marks, letters, digits, 的 and what joins. */
const JOINED = /[^\u4e00-\u9fff]|[的和与及]/;
const PREFIX =
  /^(?:关于)?(?:本)?(?:各)?(?:产业)?(?:技术创新)?(?:战略)?(?:联盟|协会|集团|论坛|联合体|协议|合同|章程|双方)(?=.)/;
const SUFFIX = /(?:部分|条款|规定|事项|约定|机制|制度|问题)$/;
const MIN_COVERAGE = 0.5;
/** Titles kept with their matches: more than a draft of 5 MB has. */
const MEMO = 50_000;

/**
 * The titles of one standard, ready for look-up. Titles are compared in canonical form: normalised, without 的 and
 * without the leading 联盟, 本协议 …, with 和, 与, 及 and 以及 as 、.
 */
export class TitleIndex {
  private readonly exact = new Map<string, StandardNode[]>();
  /** Keys without 、: 解散清算 is 解散和清算. */
  private readonly compact = new Map<string, StandardNode[]>();
  private readonly contextual = new Map<string, StandardNode[]>();
  private readonly undecided: ReadonlySet<string>;
  private readonly phrases: PhraseMatcher;
  private readonly phraseNodes: StandardNode[] = [];
  private readonly byId = new Map<string, StandardNode>();
  private readonly memo = new Map<string, readonly TitleMatch[]>();
  private readonly keys = new Map<string, string>();

  constructor(standard: Standard) {
    const phrases: string[] = [];
    for (const node of standard.nodes) {
      this.byId.set(node.id, node);
      for (const title of [node.title.zh, ...node.synonyms]) {
        const key = canonical(title);
        if (key === '') continue;
        add(this.exact, key, node);
        if (key.includes('、')) add(this.compact, key.replaceAll('、', ''), node);
        if (key.length >= 2 && !key.includes('、')) {
          phrases.push(key);
          this.phraseNodes.push(node);
        }
      }
      for (const title of node.contextual) add(this.contextual, canonical(title), node);
    }
    this.undecided = new Set(standard.undecided.map(canonical));
    this.phrases = new PhraseMatcher(phrases);
  }

  /** True when a title names something by itself: also for titles whose content decides. */
  knows(title: string): boolean {
    const key = this.keyOf(title);
    return (
      this.exact.has(key) ||
      this.compact.has(key) ||
      this.undecided.has(key) ||
      this.match(title, undefined).some((match) => match.confidence >= 0.8)
    );
  }

  isUndecided(title: string): boolean {
    const key = this.keyOf(title);
    return this.undecided.has(key) || this.undecided.has(key.replace(SUFFIX, ''));
  }

  /**
   * The nodes a heading names; several when it joins several (成员的加入、退出和除名). `scope` is the node of the
   * chapter the heading stands in: its children's short names count only there.
   */
  match(title: string, scope: StandardNode | undefined): readonly TitleMatch[] {
    const memoKey = `${scope?.id ?? ''}\n${title}`;
    let found = this.memo.get(memoKey);
    if (!found) {
      found = this.find(this.keyOf(title), scope);
      if (this.memo.size > MEMO) this.memo.clear();
      this.memo.set(memoKey, found);
    }
    return found;
  }

  /** The canonical form; kept, since every line that may be a heading is asked for at each change of the structure. */
  private keyOf(title: string): string {
    let key = this.keys.get(title);
    if (key === undefined) {
      if (this.keys.size > MEMO) this.keys.clear();
      this.keys.set(title, (key = canonical(title)));
    }
    return key;
  }

  private find(key: string, scope: StandardNode | undefined): readonly TitleMatch[] {
    if (key === '' || key.length > 60 || this.undecided.has(key)) return [];
    const whole = this.single(key, scope);
    if (whole) return [whole, ...this.children(key, whole.node)];
    const parts = this.joined(key, scope);
    if (parts.length > 0) return parts;
    const cut = key.replace(SUFFIX, '');
    if (cut !== key && cut !== '') {
      const again = this.single(cut, scope);
      if (again) return [{ ...again, confidence: 0.9 }];
    }
    return this.contained(key);
  }

  private single(key: string, scope: StandardNode | undefined): TitleMatch | undefined {
    const inScope = (this.contextual.get(key) ?? []).find((node) => scope && this.related(node, scope));
    if (inScope) return { node: inScope, confidence: 0.95, contextual: true };
    const nodes = this.exact.get(key) ?? this.compact.get(key.replaceAll('、', ''));
    if (!nodes) return undefined;
    const node = nodes.find((n) => scope && this.related(n, scope)) ?? nodes[0]!;
    return { node, confidence: 1, contextual: false };
  }

  /** 目标、任务和分工 names the chapter and each of its parts. */
  private children(key: string, chapter: StandardNode): readonly TitleMatch[] {
    if (!chapter.top || !key.includes('、')) return [];
    const parts = key.split('、').map((part) => this.single(part, chapter));
    const found = parts.filter(
      (match) => match !== undefined && match.node !== chapter && this.related(match.node, chapter),
    );
    return [...new Map(found.map((match) => [match!.node.id, { ...match!, confidence: 0.9 }])).values()];
  }

  /** True when both nodes belong to one chapter of the standard. */
  private related(node: StandardNode, scope: StandardNode): boolean {
    return this.chapter(node) === this.chapter(scope);
  }

  private chapter(node: StandardNode): StandardNode {
    let at = node;
    while (!at.top && at.parent !== undefined) {
      const parent = this.byId.get(at.parent);
      if (!parent) break;
      at = parent;
    }
    return at;
  }

  private joined(key: string, scope: StandardNode | undefined): readonly TitleMatch[] {
    const parts = key.split('、').filter((part) => part !== '');
    if (parts.length < 2 || parts.length > 8) return [];
    const found: (TitleMatch | undefined)[] = parts.map(
      (part) => this.single(part.replace(PREFIX, ''), scope) ?? this.single(part, scope),
    );
    let context = found.find((match) => match)?.node;
    if (!context) {
      // 成员加入、退出: no part is known alone, but one may begin with the name of its chapter
      context = parts.map((part) => this.contained(part)[0]?.node).find((node) => node);
    }
    parts.forEach((part, i) => {
      if (!found[i] && context) found[i] = this.single(part, context) ?? this.beginning(part);
    });
    const matches = found.filter((match) => match !== undefined);
    if (matches.length * 2 < parts.length) return [];
    const unique = new Map(
      matches.map((match) => [match.node.id, { ...match, confidence: Math.min(match.confidence, 0.9) }]),
    );
    return [...unique.values()];
  }

  /** 争议 for 争议解决: the only node one of whose titles begins so. */
  private beginning(part: string): TitleMatch | undefined {
    if (part.length < 2) return undefined;
    const nodes = new Set<StandardNode>();
    for (const [key, list] of this.exact)
      if (key.startsWith(part)) list.forEach((node) => nodes.add(this.chapter(node)));
    const [only] = nodes;
    if (nodes.size !== 1 || !only) return undefined;
    for (const [key, list] of this.exact)
      if (key.startsWith(part)) return { node: list[0]!, confidence: 0.8, contextual: false };
    return undefined;
  }

  private contained(key: string): readonly TitleMatch[] {
    const hits: { node: StandardNode; start: number; end: number }[] = [];
    this.phrases.scan(key, (id, start, end) => hits.push({ node: this.phraseNodes[id]!, start, end }));
    hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const best = hits[0];
    if (!best) return [];
    const coverage = (best.end - best.start) / key.length;
    if (coverage < MIN_COVERAGE) return [];
    return [{ node: best.node, confidence: 0.7 + 0.2 * coverage, contextual: false }];
  }
}

function add(map: Map<string, StandardNode[]>, key: string, node: StandardNode): void {
  const list = map.get(key);
  if (!list) map.set(key, [node]);
  else if (!list.includes(node)) list.push(node);
}

/** Canonical form of a title, for comparison only. */
export function canonical(title: string): string {
  const phrase = normalisePhrase(title);
  if (!JOINED.test(phrase)) return phrase.replace(PREFIX, '');
  const bare = trimEndOf(phrase, ':;。');
  const text = trimEndOf(trimStartOf(withoutRemark(bare), '"\'(['), '"\')]:;。')
    .replace(/的/g, '')
    .replace(JOINTS, '、');
  const cut = text.replace(PREFIX, '');
  return trimEndOf(trimStartOf(cut.startsWith('、') ? text : cut, '、'), '、');
}

/** A remark in brackets at the end is no part of the title. */
function withoutRemark(text: string): string {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open > 0 ? text.slice(0, open) : text;
}

const indexes = new WeakMap<Standard, TitleIndex>();

/** The title index of a standard, built once. */
export function titlesOf(standard: Standard): TitleIndex {
  let index = indexes.get(standard);
  if (!index) indexes.set(standard, (index = new TitleIndex(standard)));
  return index;
}
