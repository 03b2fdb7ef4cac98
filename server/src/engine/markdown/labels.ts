import type { Nodes } from 'mdast';

/**
 * Labels of link definitions and footnotes are the only state that reaches across a whole document: `[甲方]` is a link
 * when `[甲方]: …` stands anywhere. A key is `[LABEL` for a link definition and `^LABEL` for a footnote.
 */
export type LabelKey = string;

export const NO_LABELS: ReadonlySet<LabelKey> = new Set();

/** How many brackets may begin the label that one `]` ends before the text counts as mentioning every label. */
const MAX_STARTS = 16;

const LINK = '[';
const FOOTNOTE = '^';

/** The form in which CommonMark compares labels: white space collapsed, case folded, NUL replaced as the parser does. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/\0/g, '\uFFFD')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Keys that the nodes define; a label defined twice comes twice. */
export function definedLabels(nodes: readonly Nodes[]): readonly LabelKey[] {
  const keys: LabelKey[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'definition') keys.push(LINK + normalizeLabel(node.identifier));
    if (node.type === 'footnoteDefinition') keys.push(FOOTNOTE + normalizeLabel(node.identifier));
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    ) {
      for (const child of node.children) collect(child);
    }
  };
  for (const node of nodes) collect(node);
  return keys;
}

/** Keys that brackets in `text` may refer to, too many rather than too few; `'all'` for a text not worth the search. */
export function mentionedLabels(text: string): ReadonlySet<LabelKey> | 'all' {
  const first = text.indexOf('[');
  if (first === -1) return NO_LABELS;
  const keys = new Set<LabelKey>();
  // An escaped bracket is kept as a possible start too: whether its backslash is itself escaped is the parser's affair.
  let starts: number[] = [];
  for (let at = first; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') {
      at++;
      if (text[at] === '[') starts.push(at + 1);
    } else if (character === '[') {
      starts = [at + 1];
    } else if (character === ']') {
      if (starts.length > MAX_STARTS) return 'all';
      for (const start of starts) addKeys(keys, normalizeLabel(text.slice(start, at)));
      starts = [];
    }
  }
  return keys;
}

function addKeys(keys: Set<LabelKey>, label: string): void {
  keys.add(LINK + label);
  if (label.startsWith(FOOTNOTE)) keys.add(label);
}

/** How often each label is defined in a document. Immutable. */
export class LabelTable {
  static readonly empty = new LabelTable(new Map());

  readonly #counts: ReadonlyMap<LabelKey, number>;

  private constructor(counts: ReadonlyMap<LabelKey, number>) {
    this.#counts = counts;
  }

  get size(): number {
    return this.#counts.size;
  }

  has(key: LabelKey): boolean {
    return this.#counts.has(key);
  }

  /** All keys, or those of `mentioned` that are defined. */
  among(mentioned: ReadonlySet<LabelKey> | 'all'): ReadonlySet<LabelKey> {
    if (this.size === 0) return NO_LABELS;
    if (mentioned === 'all') return new Set(this.#counts.keys());
    const found = new Set<LabelKey>();
    for (const key of mentioned) if (this.has(key)) found.add(key);
    return found;
  }

  /** The table after some definitions left and others came, and the keys that are defined now and were not, or the reverse. */
  replace(
    removed: readonly LabelKey[],
    added: readonly LabelKey[],
  ): { table: LabelTable; changed: ReadonlySet<LabelKey> } {
    const difference = new Map<LabelKey, number>();
    for (const key of removed) difference.set(key, (difference.get(key) ?? 0) - 1);
    for (const key of added) difference.set(key, (difference.get(key) ?? 0) + 1);
    for (const [key, by] of difference) if (by === 0) difference.delete(key);
    if (difference.size === 0) return { table: this, changed: NO_LABELS };

    const counts = new Map(this.#counts);
    const changed = new Set<LabelKey>();
    for (const [key, by] of difference) {
      const before = counts.get(key) ?? 0;
      const after = before + by;
      if (after > 0) counts.set(key, after);
      else counts.delete(key);
      if (before > 0 !== after > 0) changed.add(key);
    }
    return { table: new LabelTable(counts), changed };
  }
}
