/**
 * Finds all occurrences of many phrases in one pass (the automaton of Aho and Corasick, CACM 18(6), 1975).
 * Time is linear in the text plus the number of hits.
 *
 * States are numbers and the automaton is a few arrays of integers: it is built at the first check of every process and
 * runs over every line, so maps of maps would show in both.
 */
export class PhraseMatcher {
  /** Letters of the phrases, counted from 1; 0 for code units that stand in no phrase. */
  private readonly letters = new Uint16Array(0x10000);
  /** The state after one letter. */
  private readonly roots: Int32Array;
  /** Every other step as a hash table with open addressing: `state * letterCount + letter`, and where it leads. */
  private readonly keys: Int32Array;
  private readonly targets: Int32Array;
  private readonly letterCount: number;
  /** The state of the longest proper end that is the beginning of a phrase. */
  private readonly fail: Int32Array;
  /** First phrase that ends in a state, -1 for none, and the next phrase with the same text. */
  private readonly first: Int32Array;
  private readonly same: Int32Array;
  /** The next state along `fail` in which a phrase ends, 0 for none. */
  private readonly shorter: Int32Array;

  /** Empty phrases are ignored; the id of a phrase is its index. */
  constructor(readonly phrases: readonly string[]) {
    let length = 0;
    let letterCount = 1;
    for (const phrase of phrases) {
      length += phrase.length;
      for (let i = 0; i < phrase.length; i++) {
        const code = phrase.charCodeAt(i);
        if (this.letters[code] === 0) this.letters[code] = letterCount++;
      }
    }
    this.letterCount = letterCount;
    this.roots = new Int32Array(letterCount);
    let capacity = 16;
    while (capacity < 2 * length) capacity *= 2;
    this.keys = new Int32Array(capacity).fill(-1);
    this.targets = new Int32Array(capacity);
    this.first = new Int32Array(length + 1).fill(-1);
    this.same = new Int32Array(phrases.length).fill(-1);
    this.fail = new Int32Array(length + 1);
    this.shorter = new Int32Array(length + 1);
    this.link(this.insertAll(length));
  }

  /** Builds the tree of all phrases; for every state the step that leads to it, in order of creation. */
  private insertAll(length: number): Steps {
    const steps: Steps = {
      count: 1,
      parent: new Int32Array(length + 1),
      letter: new Int32Array(length + 1),
      depth: new Int32Array(length + 1),
    };
    this.phrases.forEach((phrase, id) => {
      if (phrase === '') return;
      let state = 0;
      for (let i = 0; i < phrase.length; i++)
        state = this.grow(state, this.letters[phrase.charCodeAt(i)]!, steps);
      let last = this.first[state]!;
      if (last < 0) this.first[state] = id;
      else {
        while (this.same[last]! >= 0) last = this.same[last]!;
        this.same[last] = id;
      }
    });
    return steps;
  }

  private grow(state: number, letter: number, steps: Steps): number {
    const known = this.step(state, letter);
    if (known > 0) return known;
    const to = steps.count++;
    steps.parent[to] = state;
    steps.letter[to] = letter;
    steps.depth[to] = steps.depth[state]! + 1;
    if (state === 0) this.roots[letter] = to;
    else {
      const slot = this.slot(state * this.letterCount + letter);
      this.keys[slot] = state * this.letterCount + letter;
      this.targets[slot] = to;
    }
    return to;
  }

  /** Sets `fail` and `shorter`, shallow states first. */
  private link({ count, parent, letter, depth }: Steps): void {
    const order = Array.from({ length: count - 1 }, (_, i) => i + 1).sort((a, b) => depth[a]! - depth[b]!);
    for (const state of order) {
      if (parent[state] === 0) continue;
      let back = this.fail[parent[state]!]!;
      let to = this.step(back, letter[state]!);
      while (to === 0 && back !== 0) {
        back = this.fail[back]!;
        to = this.step(back, letter[state]!);
      }
      this.fail[state] = to;
      this.shorter[state] = this.first[to]! >= 0 ? to : this.shorter[to]!;
    }
  }

  /** Where `letter` leads from a state, 0 for nowhere. */
  private step(state: number, letter: number): number {
    if (state === 0) return this.roots[letter]!;
    return this.targets[this.slot(state * this.letterCount + letter)]!;
  }

  /** The place of a key in the table, or the free place where it would stand. */
  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    for (let known = this.keys[at]!; known !== key && known !== -1; known = this.keys[at]!)
      at = (at + 1) & mask;
    return at;
  }

  /** Calls `hit` with the phrase id and the half-open offsets of each occurrence, in order of their ends. */
  scan(text: string, hit: (id: number, start: number, end: number) => void): void {
    const { letters, roots, fail, first, same, shorter, phrases } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = letters[text.charCodeAt(at)]!;
      if (letter === 0) {
        state = 0;
        continue;
      }
      let to = 0;
      while (state !== 0 && (to = this.step(state, letter)) === 0) state = fail[state]!;
      state = state === 0 ? roots[letter]! : to;
      for (let end = first[state]! >= 0 ? state : shorter[state]!; end !== 0; end = shorter[end]!) {
        for (let id = first[end]!; id >= 0; id = same[id]!) hit(id, at + 1 - phrases[id]!.length, at + 1);
      }
    }
  }
}

/** How the states of the tree came about; needed only while it is built. */
interface Steps {
  count: number;
  readonly parent: Int32Array;
  readonly letter: Int32Array;
  readonly depth: Int32Array;
}
