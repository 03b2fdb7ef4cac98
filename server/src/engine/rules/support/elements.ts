import type { Standard } from '../../standard/types.js';
import type { LineText } from '../../text/line-text.js';
import { PhraseMatcher } from '../../text/phrase-matcher.js';
import type { LineRef } from '../../text/place.js';
import type { RuleContext } from '../context.js';

/** Finds the cues of all required elements of one standard; what a line holds is kept with the line. */
class ElementCues {
  private readonly matcher: PhraseMatcher;
  private readonly ids = new Map<string, number>();
  private readonly known = new WeakMap<LineText, ReadonlySet<number>>();

  constructor({ nodes }: Standard) {
    for (const { elements } of nodes)
      for (const { cues } of elements)
        for (const cue of cues) if (!this.ids.has(cue)) this.ids.set(cue, this.ids.size);
    this.matcher = new PhraseMatcher([...this.ids.keys()]);
  }

  idOf(cue: string): number {
    return this.ids.get(cue) ?? -1;
  }

  of(line: LineText): ReadonlySet<number> {
    let found = this.known.get(line);
    if (!found) {
      const ids = new Set<number>();
      this.matcher.scan(line.text, (id) => ids.add(id));
      this.known.set(line, (found = ids));
    }
    return found;
  }
}

const indexes = new WeakMap<Standard, ElementCues>();

/** Tells which cues occur in the lines. Linear in the lines; each line is searched once in its life. */
export function cuesIn(context: RuleContext, refs: Iterable<LineRef>): (cue: string) => boolean {
  let cues = indexes.get(context.standard);
  if (!cues) indexes.set(context.standard, (cues = new ElementCues(context.standard)));
  const index = cues;
  const found = new Set<number>();
  for (const ref of refs) for (const id of index.of(context.line(ref))) found.add(id);
  return (cue) => found.has(index.idOf(cue));
}
