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
    const { phrases, letters, letterCount, roots, keys, targets, first, same } = this;
    const parent = new Int32Array(length + 1);
    const letterOf = new Int32Array(length + 1);
    const depth = new Int32Array(length + 1);
    let count = 1;
    for (let id = 0; id < phrases.length; id++) {
      const phrase = phrases[id]!;
      if (phrase === '') continue;
      let state = 0;
      for (let i = 0; i < phrase.length; i++) {
        const letter = letters[phrase.charCodeAt(i)]!;
        const key = state * letterCount + letter;
        const slot = state === 0 ? -1 : this.slot(key);
        let to = slot < 0 ? roots[letter]! : targets[slot]!;
        if (to === 0) {
          to = count++;
          parent[to] = state;
          letterOf[to] = letter;
          depth[to] = i + 1;
          if (slot < 0) roots[letter] = to;
          else {
            keys[slot] = key;
            targets[slot] = to;
          }
        }
        state = to;
      }
      let last = first[state]!;
      if (last < 0) first[state] = id;
      else {
        while (same[last]! >= 0) last = same[last]!;
        same[last] = id;
      }
    }
    return { count, parent, letter: letterOf, depth };
  }

  /** Sets `fail` and `shorter`, shallow states first. */
  private link({ count, parent, letter, depth }: Steps): void {
    for (const state of byDepth(depth, count)) {
      const from = parent[state]!;
      if (from === 0) continue;
      let back = this.fail[from]!;
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
  readonly count: number;
  readonly parent: Int32Array;
  readonly letter: Int32Array;
  readonly depth: Int32Array;
}

/** The states from 1 on, shallow ones first, without comparing any two. */
function byDepth(depth: Int32Array, count: number): Int32Array {
  let deepest = 0;
  for (let state = 1; state < count; state++) if (depth[state]! > deepest) deepest = depth[state]!;
  const starts = new Int32Array(deepest + 2);
  for (let state = 1; state < count; state++) starts[depth[state]! + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const order = new Int32Array(count - 1);
  for (let state = 1; state < count; state++) order[starts[depth[state]!]!++] = state;
  return order;
}
