import type { FlatIndex } from '../outline/flat-index.js';
import type { SectionMatch } from './alignment.js';
import { byQuality } from './evidence.js';
import type { StandardLookup } from './tree.js';

type NewMatch = Omit<SectionMatch, 'node' | 'empty'> & { readonly empty?: boolean };

/** The places found for each node of a standard while a draft is laid beside it. A node has a line once at most. */
export class SectionMatches {
  private readonly lists = new Map<string, SectionMatch[]>();
  private readonly lines = new Map<string, Set<number>>();

  constructor(
    private readonly tree: StandardLookup,
    private readonly index: FlatIndex,
  ) {}

  has(id: string): boolean {
    return this.lists.has(id);
  }

  get(id: string): readonly SectionMatch[] {
    return this.lists.get(id) ?? NONE;
  }

  ids(): Iterable<string> {
    return this.lists.keys();
  }

  all(): Iterable<readonly SectionMatch[]> {
    return this.lists.values();
  }

  /** Adds a place, unless the node has its line already or is unknown. */
  put(id: string, match: NewMatch): void {
    const node = this.tree.get(id);
    if (!node) return;
    const line = this.index.of(match.place);
    const lines = this.lines.get(id);
    if (lines?.has(line)) return;
    if (lines) lines.add(line);
    else this.lines.set(id, new Set([line]));
    // field by field: a copy by spreading gets a shape of its own in V8, larger than the match
    const { place, outline, end, evidence, confidence, empty = false } = match;
    const found: SectionMatch = { place, outline, end, evidence, confidence, empty, node };
    const list = this.lists.get(id);
    if (list) list.push(found);
    else this.lists.set(id, [found]);
  }

  /** Makes all places of a node equally sure. */
  level(id: string, confidence: number): void {
    const list = this.lists.get(id);
    if (list)
      this.lists.set(
        id,
        list.map((match) => ({ ...match, confidence })),
      );
  }

  /** The places of each node, best first. */
  sorted(): ReadonlyMap<string, readonly SectionMatch[]> {
    for (const list of this.lists.values()) list.sort(byQuality);
    return this.lists;
  }
}

const NONE: readonly SectionMatch[] = [];
