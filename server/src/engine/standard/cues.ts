import { normalisePhrase, type LineText } from '../text/line-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import type { ContentCue, Standard, StandardNode } from './types.js';

/** A sentence that treats a node of the standard. Offsets are indexes in the normalised text. */
export interface CueHit {
  readonly node: StandardNode;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

interface Cue {
  readonly node: StandardNode;
  readonly cue: ContentCue;
  readonly all: number;
}

type Role = { readonly cue: number; readonly kind: 'all' | 'any' | 'none'; readonly bit: number };

/** Confidence from which a sentence shows that a node is treated; below it the node is only mentioned. */
export const CONTENT = 0.7;

/**
 * Words of a mandatory part: where they stand in its own chapter the part is not reported as lacking. Words that several
 * parts share (书面, 理事会) tell nothing.
 */
function mentionCues(node: StandardNode, shared: ReadonlySet<string>): readonly ContentCue[] {
  if (node.top || node.status !== 'mandatory') return [];
  const words = mentionWords(node).filter((word) => word.length >= 2 && !shared.has(word));
  return words.length === 0 ? [] : [{ all: [], any: words, none: [], confidence: 0.5 }];
}

function mentionWords(node: StandardNode): readonly string[] {
  return [...new Set([...node.contextual, ...node.elements.flatMap((element) => element.cues)])];
}

function sharedWords(standard: Standard): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const node of standard.nodes) {
    for (const word of mentionWords(node)) {
      if (seen.has(word)) shared.add(word);
      seen.add(word);
    }
  }
  return shared;
}

/** Evaluates the content cues of one standard on normalised lines, sentence by sentence, in one pass. */
class CueIndex {
  private readonly cues: Cue[] = [];
  private readonly matcher: PhraseMatcher;
  private readonly roles: Role[][] = [];
  private readonly known = new WeakMap<LineText, readonly CueHit[]>();
  /** Working memory of one evaluation: phrase, start and end of each occurrence; what the sentence says about each cue. */
  private readonly found: number[] = [];
  private readonly states: (SentenceState | undefined)[] = [];
  private readonly touched: number[] = [];

  constructor(standard: Standard) {
    const ids = new Map<string, number>();
    const role = (phrase: string, value: Role): void => {
      const key = normalisePhrase(phrase);
      if (key === '') return;
      let id = ids.get(key);
      if (id === undefined) ids.set(key, (id = ids.size));
      (this.roles[id] ??= []).push(value);
    };
    const shared = sharedWords(standard);
    for (const node of standard.nodes) {
      for (const cue of [...node.cues, ...mentionCues(node, shared)]) {
        const index = this.cues.length;
        this.cues.push({ node, cue, all: (1 << cue.all.length) - 1 });
        cue.all.forEach((phrase, bit) => role(phrase, { cue: index, kind: 'all', bit }));
        for (const phrase of cue.any) role(phrase, { cue: index, kind: 'any', bit: 0 });
        for (const phrase of cue.none) role(phrase, { cue: index, kind: 'none', bit: 0 });
      }
    }
    this.matcher = new PhraseMatcher([...ids.keys()]);
  }

  /** Hits of a line in text order; kept with the line. */
  hits(line: LineText): readonly CueHit[] {
    let hits = this.known.get(line);
    if (!hits) this.known.set(line, (hits = this.evaluate(line.text)));
    return hits;
  }

  private evaluate(text: string): readonly CueHit[] {
    const { found } = this;
    found.length = 0;
    this.matcher.scan(text, (id, start, end) => found.push(id, start, end));
    if (found.length === 0) return NONE;
    const out: CueHit[] = [];
    let at = 0;
    let from = 0;
    while (at < found.length) {
      const to = sentenceEnd(text, Math.max(from, found[at + 1]!));
      const first = at;
      while (at < found.length && found[at + 2]! <= to) at += 3;
      if (at === first) at += 3;
      else this.sentence(first, at, out);
      from = to;
    }
    return out.length === 0 ? NONE : out;
  }

  /** Evaluates the cues of one sentence: those of `found` from `first` to `last`. */
  private sentence(first: number, last: number, out: CueHit[]): void {
    const { found, touched, states } = this;
    touched.length = 0;
    for (let i = first; i < last; i += 3) {
      const start = found[i + 1]!;
      const end = found[i + 2]!;
      for (const { cue, kind, bit } of this.roles[found[i]!]!) {
        const state = (states[cue] ??= { touched: false, all: 0, any: false, none: false, from: 0, to: 0 });
        if (!state.touched) {
          touched.push(cue);
          state.touched = true;
          state.all = 0;
          state.any = false;
          state.none = false;
          state.from = start;
          state.to = end;
        }
        if (kind === 'none') {
          state.none = true;
          continue;
        }
        if (kind === 'all') state.all |= 1 << bit;
        else state.any = true;
        if (start < state.from) state.from = start;
        if (end > state.to) state.to = end;
      }
    }
    for (const index of touched) {
      const state = states[index]!;
      state.touched = false;
      const { node, cue, all } = this.cues[index]!;
      if (state.none || state.all !== all || (cue.any.length > 0 && !state.any)) continue;
      out.push({ node, from: state.from, to: state.to, confidence: cue.confidence });
    }
  }
}

/** What one sentence says about a cue. */
interface SentenceState {
  touched: boolean;
  all: number;
  any: boolean;
  none: boolean;
  from: number;
  to: number;
}

const NONE: readonly CueHit[] = [];

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // 。 ; ! ?
    if (code === 0x3002 || code === 0x3b || code === 0x21 || code === 0x3f) return at + 1;
  }
  return text.length;
}

const indexes = new WeakMap<Standard, CueIndex>();

/** Longest lead of a line, in UTF-16 units. */
const LEAD = 24;

/**
 * Where a section without heading is shown: the first words of its line, up to the first pause. Half-open offsets in the
 * line as written. Typing behind them moves nothing.
 */
export function leadOf(line: LineText): { readonly from: number; readonly to: number } {
  const from = line.toRaw(0);
  const end = Math.min(line.raw.length, from + LEAD);
  let to = from;
  while (to < end && !'，。；：,;:\n\r'.includes(line.raw[to]!)) to++;
  return { from, to: Math.max(to, Math.min(end, from + 1)) };
}

/** The cue index of a standard, built once. */
export function cuesOf(standard: Standard): CueIndex {
  let index = indexes.get(standard);
  if (!index) indexes.set(standard, (index = new CueIndex(standard)));
  return index;
}
