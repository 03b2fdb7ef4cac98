/**
 * Two groups of words, the second at most `gap` characters behind the first and, unless `across` says so, in the same
 * part between commas. Written instead of one long regular expression: always linear, and read as a table.
 */
export interface Cue {
  readonly head: RegExp;
  readonly tail: RegExp;
  /** Characters behind the head in which the tail has to stand completely. */
  readonly gap: number;
  readonly across: boolean;
}

/** `heads` and `tails` are alternations of plain words (`向|由`); an empty `tails` asks for the head alone. */
export function cue(heads: string, tails = '', gap = 0, across = false): Cue {
  return { head: new RegExp(heads, 'g'), tail: new RegExp(tails), gap, across };
}

/** Where the first of the cues that holds begins, -1 for none. */
export function cueIndex(text: string, cues: readonly Cue[]): number {
  for (const { head, tail, gap, across } of cues) {
    // a loop over one expression: matchAll would copy it on every call
    head.lastIndex = 0;
    for (let match = head.exec(text); match; match = head.exec(text)) {
      if (gap === 0) return match.index;
      const reach = text.slice(head.lastIndex, head.lastIndex + gap);
      if (tail.test(across ? reach : firstPart(reach))) return match.index;
    }
  }
  return -1;
}

/** True when one of the cues holds. */
export function shows(text: string, cues: readonly Cue[]): boolean {
  return cueIndex(text, cues) >= 0;
}

function firstPart(text: string): string {
  const stop = text.search(/[,。;]/);
  return stop < 0 ? text : text.slice(0, stop);
}
