import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../../engine/index.js';

/** Lines of a small text that is no draft: offsets to positions and back. */
export class TextPlaces {
  readonly #starts = [0];

  constructor(readonly text: string) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** Offsets outside the text are clamped. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(this.text.length, offset));
    let line = 0;
    for (let high = this.#starts.length - 1; line < high;) {
      const middle = Math.ceil((line + high) / 2);
      if (this.#starts[middle]! <= at) line = middle;
      else high = middle - 1;
    }
    return { line, character: at - this.#starts[line]! };
  }

  /** Positions outside the text are clamped; a line may be given longer than it is. */
  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    const end = (this.#starts[line + 1] ?? this.text.length + 1) - 1;
    return Math.min(start + character, Math.max(start, end));
  }

  range({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
