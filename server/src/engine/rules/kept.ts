import { compareLines, type LineRef } from '../text/place.js';
import { speaks } from './depth.js';
import type { RawFinding, ReviewDepth } from './types.js';

/** Where an edit changed words. */
export interface EditedLines {
  /** From this chunk on lines have other references; infinite where none has. */
  readonly renumbered: number;
  readonly lines: readonly LineRef[];
}

/** Findings of one rule with the state they rest on; valid as long as every token is the same object. */
export class Kept {
  /** The chunk of every place of the findings, looked up only after an edit. */
  private chunks: Int32Array | undefined;
  private last = -1;
  private heard: { readonly wanted: ReviewDepth; readonly findings: readonly RawFinding[] } | undefined;

  constructor(
    readonly tokens: readonly unknown[],
    readonly findings: readonly RawFinding[],
    readonly fault: string | undefined,
  ) {}

  /** The findings that are said in a review of the wanted depth; `own` is the depth of their rule. */
  speaking(own: ReviewDepth, wanted: ReviewDepth): readonly RawFinding[] {
    if (this.heard?.wanted !== wanted) {
      const findings = this.findings.filter(({ depth }) => speaks(depth ?? own, wanted));
      this.heard = { wanted, findings };
    }
    return this.heard.findings;
  }

  /**
   * True when a finding or a related place stands in an edited line: then its rule runs again, whatever it needs, since
   * the place may have moved along with the words.
   */
  touchedBy({ renumbered, lines }: EditedLines): boolean {
    const chunks = (this.chunks ??= this.index());
    if (this.last >= renumbered) return true;
    return lines.some((line) => {
      if (!chunks.includes(line.chunk)) return false;
      const isHere = (place: LineRef): boolean => compareLines(place, line) === 0;
      return this.findings.some(
        ({ place, related }) => isHere(place) || (related?.some((other) => isHere(other.place)) ?? false),
      );
    });
  }

  private index(): Int32Array {
    let count = 0;
    for (const { related } of this.findings) count += 1 + (related?.length ?? 0);
    const chunks = new Int32Array(count);
    let at = 0;
    const put = (chunk: number): void => {
      chunks[at++] = chunk;
      if (chunk > this.last) this.last = chunk;
    };
    for (const { place, related } of this.findings) {
      put(place.chunk);
      if (related) for (const other of related) put(other.place.chunk);
    }
    return chunks;
  }
}
