/**
 * Finds all occurrences of many phrases in one pass (the automaton of Aho and Corasick, CACM 18(6), 1975).
 * Time is linear in the text plus the number of hits.
 */
export class PhraseMatcher {
  private readonly next: Map<number, number>[] = [new Map()];
  private readonly fail: number[] = [0];
  private readonly ends: number[][] = [[]];

  /** Empty phrases are ignored; the id of a phrase is its index. */
  constructor(readonly phrases: readonly string[]) {
    phrases.forEach((phrase, id) => {
      if (phrase !== '') this.ends[this.insert(phrase)]!.push(id);
    });
    this.link();
  }

  private insert(phrase: string): number {
    let state = 0;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let to = this.next[state]!.get(code);
      if (to === undefined) {
        to = this.next.length;
        this.next.push(new Map());
        this.fail.push(0);
        this.ends.push([]);
        this.next[state]!.set(code, to);
      }
      state = to;
    }
    return state;
  }

  private link(): void {
    const queue = [...this.next[0]!.values()];
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!;
      for (const [code, to] of this.next[state]!) {
        queue.push(to);
        let back = this.fail[state]!;
        while (back !== 0 && !this.next[back]!.has(code)) back = this.fail[back]!;
        const target = this.next[back]!.get(code);
        this.fail[to] = target !== undefined && target !== to ? target : 0;
        if (this.ends[this.fail[to]]!.length > 0)
          this.ends[to] = [...this.ends[to]!, ...this.ends[this.fail[to]]!];
      }
    }
  }

  /** Calls `hit` with the phrase id and the half-open offsets of each occurrence, in order of their ends. */
  scan(text: string, hit: (id: number, start: number, end: number) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let to = this.next[state]!.get(code);
      while (to === undefined && state !== 0) {
        state = this.fail[state]!;
        to = this.next[state]!.get(code);
      }
      state = to ?? 0;
      const ends = this.ends[state]!;
      for (let i = 0; i < ends.length; i++) {
        const id = ends[i]!;
        hit(id, at + 1 - this.phrases[id]!.length, at + 1);
      }
    }
  }
}
