/** A bracketed part of a text: `from` at the opening, `to` behind the closing bracket, `inner` without both. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly inner: string;
}

/** Outermost closed brackets (`(…)`, `[…]`) of a normalised text, in order. Unclosed ones are skipped. */
export function bracketsOf(text: string): readonly Bracket[] {
  const out: Bracket[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '(' || char === '[') open.push(at);
    else if ((char === ')' || char === ']') && open.length > 0) {
      const from = open.pop()!;
      while (out.length > 0 && out.at(-1)!.from > from) out.pop();
      out.push({ from, to: at + 1, inner: text.slice(from + 1, at) });
    }
  }
  return out;
}
