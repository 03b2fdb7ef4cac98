/**
 * A text that is only kept in step with the editor, never read: the lines of a document past the size bound. An edit
 * costs the lines it touches and one move of an array, so typing in a huge file stays fast.
 */
export class LinesText {
  /** Every line with its end; the last one has none. */
  #lines: string[];
  #length: number;

  constructor(text: string) {
    this.#lines = splitLines(text);
    this.#length = text.length;
  }

  /** UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#lines.join('');
  }

  /** Replaces a range given as LSP gives it (0-based, clamped) and returns the text that was there. */
  edit(range: LineRange, newText: string): string {
    const [from, to] = this.#ordered(range);
    const removed =
      from.line === to.line
        ? this.#lines[from.line]!.slice(from.character, to.character)
        : this.#lines[from.line]!.slice(from.character) +
          this.#lines.slice(from.line + 1, to.line).join('') +
          this.#lines[to.line]!.slice(0, to.character);
    // a new line break may join a lone \r before the edit, so the line before is cut anew too
    const first = Math.max(0, from.line - 1);
    const head =
      this.#lines.slice(first, from.line).join('') + this.#lines[from.line]!.slice(0, from.character);
    const renewed = splitLines(head + newText + this.#lines[to.line]!.slice(to.character));
    // only the end of the text has a line without an end: elsewhere the empty rest is no line
    if (to.line < this.#lines.length - 1 && renewed.at(-1) === '') renewed.pop();
    this.#lines = [...this.#lines.slice(0, first), ...renewed, ...this.#lines.slice(to.line + 1)];
    this.#length += newText.length - removed.length;
    return removed;
  }

  #ordered(range: LineRange): [Point, Point] {
    const start = this.#clamp(range.start);
    const end = this.#clamp(range.end);
    const swapped = end.line < start.line || (end.line === start.line && end.character < start.character);
    return swapped ? [end, start] : [start, end];
  }

  #clamp({ line, character }: Point): Point {
    if (line >= this.#lines.length) {
      return { line: this.#lines.length - 1, character: this.#lines.at(-1)!.length };
    }
    const at = Math.max(0, line);
    const text = this.#lines[at]!;
    const end = text.endsWith('\r\n') ? 2 : text.endsWith('\n') || text.endsWith('\r') ? 1 : 0;
    return { line: at, character: Math.max(0, Math.min(text.length - end, character)) };
  }
}

interface Point {
  readonly line: number;
  readonly character: number;
}

interface LineRange {
  readonly start: Point;
  readonly end: Point;
}

/** Lines with their ends (`\n`, `\r\n`, `\r`); a text that ends in a line break has an empty last line. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    lines.push(text.slice(start, at + 1));
    start = at + 1;
  }
  lines.push(text.slice(start));
  return lines;
}
