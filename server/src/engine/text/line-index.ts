/** Line ends of LSP and of Markdown alike: `\n`, `\r\n` and a lone `\r`. */
const LF = 10;
const CR = 13;

/** Number of line ends in `text`; `\r\n` counts once. */
export function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) count++;
  }
  return count;
}

/** Where the lines of one text start and end. Lines are 0-based, offsets are UTF-16; bad arguments are clamped. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#starts = new Int32Array(countLineBreaks(text) + 1);
    let line = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) this.#starts[++line] = at + 1;
    }
  }

  /** At least 1: the text after the last line end is a line, even when it is empty. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of a line. */
  start(line: number): number {
    return this.#starts[this.#clamp(line)]!;
  }

  /** Offset just after the last character of a line, its line end not included. */
  end(line: number): number {
    const index = this.#clamp(line);
    if (index === this.count - 1) return this.#text.length;
    const next = this.#starts[index + 1]!;
    const crlf =
      next >= 2 && this.#text.charCodeAt(next - 1) === LF && this.#text.charCodeAt(next - 2) === CR;
    return next - (crlf ? 2 : 1);
  }

  /** The line that holds `offset`; the offset between `\r` and `\n` belongs to the line they end. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #clamp(line: number): number {
    return Math.max(0, Math.min(this.count - 1, line));
  }
}
