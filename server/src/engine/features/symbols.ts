import { append } from '../text/append.js';
import type { SymbolNode } from '../api.js';
import type { OutlineNode } from '../outline/types.js';
import type { Locale } from '../rules/types.js';
import type { SectionMatch } from '../standard/alignment.js';
import { lookup } from '../standard/tree.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { trimEndOf } from '../text/trim.js';

const NAME_LENGTH = 30;

/** Names of the groups that hold several chapters, by the first part of a node's id. */
const GROUPS: Readonly<Record<string, string>> = { preamble: 'preamble', main: 'main' };

/**
 * The section tree of the draft: chapters of the standard in the order of the text, grouped under 序文 and 主文 where they
 * stand together, with the draft's own clauses inside.
 */
export function documentSymbols(draft: Draft, locale: Locale): readonly SymbolNode[] {
  return new SymbolBuilder(draft, locale).build();
}

class SymbolBuilder {
  private readonly byOutline = new Map<OutlineNode, SectionMatch[]>();
  private readonly tree;

  constructor(
    private readonly draft: Draft,
    private readonly locale: Locale,
  ) {
    this.tree = lookup(draft.standard);
    for (const list of draft.alignment.matches.values()) {
      for (const match of list) {
        if (!match.outline) continue;
        const known = this.byOutline.get(match.outline);
        if (known) known.push(match);
        else this.byOutline.set(match.outline, [match]);
      }
    }
  }

  build(): readonly SymbolNode[] {
    const items: { symbol: SymbolNode; group: string; at: LineRef }[] = [];
    const { title } = this.draft.alignment;
    if (title) {
      const selection = this.draft.spanOf(title.place);
      const last = this.draft.outline.lines[title.last]?.ref ?? title.place;
      const extent = { start: selection.start, end: Math.max(selection.end, this.draft.lineSpan(last).end) };
      items.push({
        symbol: {
          name: clip(title.text),
          detail: this.titleOf('title'),
          kind: 'title',
          extent,
          selection,
          children: [],
        },
        group: '',
        at: title.place,
      });
    }
    const inTitle = (node: OutlineNode): boolean =>
      title !== undefined && !title.frontMatter && sameLine(node.ref, title.place);
    for (const root of this.draft.outline.roots) this.addRoot(root, inTitle, items);
    this.addContentChapters(items);
    items.sort((a, b) => compareLines(a.at, b.at));
    return this.group(items);
  }

  /** A root that only holds chapters (主文, the title's own heading) gives way to them. */
  private addRoot(
    node: OutlineNode,
    inTitle: (node: OutlineNode) => boolean,
    items: { symbol: SymbolNode; group: string; at: LineRef }[],
  ): void {
    const chapters = (this.byOutline.get(node) ?? []).map((match) => match.node);
    const holds = chapters.length === 0 && node.children.some((child) => this.isChapterDeep(child));
    if (inTitle(node) || holds) {
      for (const child of node.children) this.addRoot(child, inTitle, items);
      return;
    }
    const group = chapters[0] ? (GROUPS[chapters[0].id.split('.')[0]!] ?? '') : '';
    items.push({ symbol: this.symbol(node), group, at: node.ref });
  }

  private isChapterDeep(node: OutlineNode): boolean {
    const matches = this.byOutline.get(node);
    if (matches?.some((match) => match.node.top)) return true;
    return node.children.some((child) => this.isChapterDeep(child));
  }

  /** Chapters that only a sentence shows: the signature block, parties without heading. */
  private addContentChapters(items: { symbol: SymbolNode; group: string; at: LineRef }[]): void {
    for (const top of this.tree.tops) {
      const match = this.draft.alignment.matches.get(top.id)?.[0];
      if (!match || match.outline || top.id === 'title' || this.insideOutline(match.place)) continue;
      const selection = this.draft.spanOf(match.place);
      const last = this.draft.previous(match.end);
      const extent = {
        start: this.draft.lineSpan(match.place).start,
        end: Math.max(selection.end, last ? this.draft.lineSpan(last).end : 0),
      };
      const kind = top.id === 'signature' ? 'signature' : 'section';
      items.push({
        symbol: { name: this.titleOf(top.id), detail: '', kind, extent, selection, children: [] },
        group: GROUPS[top.id.split('.')[0]!] ?? '',
        at: match.place,
      });
    }
  }

  private insideOutline(ref: LineRef): boolean {
    return this.draft.outline.roots.some(
      (root) => root.heading && compareLines(root.ref, ref) <= 0 && compareLines(ref, root.end) < 0,
    );
  }

  private symbol(node: OutlineNode): SymbolNode {
    const matches = this.byOutline.get(node) ?? [];
    const line = this.draft.lineSpan(node.ref);
    const selection = this.selection(node, line);
    const last = this.draft.previous(node.end);
    const extent = {
      start: line.start,
      end: Math.max(line.end, last ? this.draft.lineSpan(last).end : line.end),
    };
    const number = trimEndOf(node.number?.raw ?? '', ' 、.．:：\u3000');
    const name = [number, node.title === '' ? this.excerpt(node) : node.title]
      .filter((part) => part !== '')
      .join(' ');
    return {
      name: clip(name) || '…',
      detail: matches.map((match) => this.title(match.node.title)).join('、'),
      kind:
        node.region === 'annex' || matches.some((match) => match.node.id === 'annexes')
          ? 'annex'
          : matches.some((match) => match.node.id === 'signature')
            ? 'signature'
            : matches.length > 0
              ? 'section'
              : 'clause',
      extent,
      selection,
      children: node.children.map((child) => this.symbol(child)),
    };
  }

  private selection(node: OutlineNode, line: Span): Span {
    const from = node.number ? Math.min(node.number.from, node.titleFrom) : node.titleFrom;
    const to = Math.max(node.titleTo, node.number?.to ?? 0);
    return to > from ? this.draft.spanOf({ ...node.ref, from, to }) : line;
  }

  private excerpt(node: OutlineNode): string {
    const text = this.draft.lineText(node.ref).slice(node.number?.to ?? 0);
    return text.replace(/[\s\u3000*#>]+/g, ' ').trim();
  }

  private titleOf(id: string): string {
    const node = this.tree.get(id);
    return node ? this.title(node.title) : '';
  }

  private title(title: { readonly zh: string; readonly en: string }): string {
    return this.locale === 'en' ? title.en : title.zh;
  }

  private group(items: readonly { symbol: SymbolNode; group: string }[]): readonly SymbolNode[] {
    const out: SymbolNode[] = [];
    for (let i = 0; i < items.length;) {
      const { group } = items[i]!;
      let end = i + 1;
      while (end < items.length && items[end]!.group === group) end++;
      const members = items.slice(i, end).map((item) => item.symbol);
      if (group === '' || members.length < 2) append(out, members);
      else {
        const extent = {
          start: members[0]!.extent.start,
          end: members.reduce((end, { extent }) => Math.max(end, extent.end), 0),
        };
        out.push({
          name: this.titleOf(group),
          detail: '',
          kind: 'container',
          extent,
          selection: members[0]!.selection,
          children: members,
        });
      }
      i = end;
    }
    return out;
  }
}

function sameLine(a: LineRef, b: LineRef): boolean {
  return a.chunk === b.chunk && a.line === b.line;
}

function clip(text: string): string {
  return text.length <= NAME_LENGTH
    ? text
    : `${text.slice(0, NAME_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
