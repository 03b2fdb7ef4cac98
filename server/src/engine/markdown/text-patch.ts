import type { Nodes, RootContent } from 'mdast';
import type { Point } from 'unist';
import { countLineBreaks } from '../text/line-index.js';
import type { ParsedChunk } from './chunk.js';

/**
 * The short way for the commonest edits: Chinese characters typed or deleted inside a run of Chinese text cannot change
 * the syntax around them, so the value of one text node is replaced and what follows in the chunk moves.
 *
 * The characters are Han and Chinese punctuation, none of which Markdown reads. The edit stands between two of them, or
 * between one and the end of a line, so that the neighbours of every `*`, `_` and `~` stay what they were. Addresses (`@`,
 * `://`, `www.`) run into Chinese text and labels compare it, so chunks that could hold them take the long way.
 */

const MAX_EDIT = 64;

/** Han, CJK punctuation but not the ideographic space, full-width punctuation, Chinese quotation marks and dashes. */
const INERT =
  /^[\u3400-\u4dbf\u4e00-\u9fff\u3001-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\u2014\u2018-\u201d\u2026]*$/;

type Parent = Extract<Nodes, { children: unknown[] }>;
const PLAIN_PARENTS: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
  'delete',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
]);

/**
 * The chunk after its text from `from` to `to` became `newText`; undefined when that may change more than text. The old
 * chunk stays as it is: nodes on the way to the change and after it are copied. `labelsExist`: some label is defined in
 * the document, so that text in brackets may be a link.
 */
export function patchText(
  chunk: ParsedChunk,
  from: number,
  to: number,
  newText: string,
  labelsExist: boolean,
): ParsedChunk | undefined {
  const { text } = chunk;
  if (newText.length > MAX_EDIT || to - from > MAX_EDIT || from < 1 || to > text.length) return undefined;
  if (!INERT.test(newText) || !INERT.test(text.slice(from - 1, to))) return undefined;
  const after = text.charAt(to);
  if (after !== '\n' && after !== '\r' && !INERT.test(after)) return undefined;
  const { traits } = chunk;
  if (traits.addresses || (traits.brackets && (labelsExist || traits.definitions))) return undefined;

  const patch = new Patch(text, from, to, newText);
  const nodes = patch.applyTo(chunk.nodes);
  return nodes && chunk.patched(text.slice(0, from) + newText + text.slice(to), nodes);
}

class Patch {
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  readonly #newText: string;
  readonly #growth: number;
  /** Line of the edit, 1-based in the chunk: points behind it on this line change their column. */
  #line = 0;

  constructor(text: string, from: number, to: number, newText: string) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#newText = newText;
    this.#growth = newText.length - (to - from);
  }

  /** Siblings of which one holds the change, replaced; undefined when none can be patched. */
  applyTo<T extends Nodes>(siblings: readonly T[]): T[] | undefined {
    const index = siblings.findIndex((node) => this.#isInside(node));
    const node = siblings[index];
    if (node === undefined) return undefined;
    const patched = this.#patchNode(node);
    if (patched === undefined) return undefined;
    const rest = siblings.slice(index + 1);
    return [
      ...siblings.slice(0, index),
      patched,
      ...(this.#growth === 0 ? rest : rest.map((next) => this.#moved(next))),
    ];
  }

  #isInside(node: Nodes): boolean {
    const { position } = node;
    return position !== undefined && position.start.offset! < this.#from && position.end.offset! >= this.#to;
  }

  #patchNode<T extends Nodes>(node: T): T | undefined {
    const { start, end } = node.position!;
    if (node.type === 'text') {
      const source = this.#text.slice(start.offset, end.offset);
      if (node.value !== source) return undefined;
      const after = source.slice(this.#to - start.offset!);
      // Counted from the end: the text of a task item may say that it starts on the line before.
      this.#line = end.line - countLineBreaks(after);
      const value = source.slice(0, this.#from - start.offset!) + this.#newText + after;
      return { ...node, value, position: { start, end: this.#movedPoint(end) } };
    }
    if (!PLAIN_PARENTS.has(node.type)) return undefined;
    const children = this.applyTo((node as Parent).children);
    return children && { ...node, children, position: { start, end: this.#movedPoint(end) } };
  }

  #moved<T extends Nodes>(node: T): T {
    const copy = { ...node };
    if (node.position) {
      const { start, end } = node.position;
      copy.position = { start: this.#movedPoint(start), end: this.#movedPoint(end) };
    }
    if ('children' in node && 'children' in copy) {
      copy.children = (node.children as RootContent[]).map((child) =>
        this.#moved(child),
      ) as typeof copy.children;
    }
    return copy;
  }

  /** Points at or behind the end of the change move. */
  #movedPoint(point: Point): Point {
    if (point.offset! < this.#to) return point;
    return {
      line: point.line,
      column: point.line === this.#line ? point.column + this.#growth : point.column,
      offset: point.offset! + this.#growth,
    };
  }
}
