import type { ArbitrationBodyFact } from '../../../facts/forum/types.js';
import type { DisputeFact, Located } from '../../../facts/types.js';
import { firstAbove } from '../../../text/cover.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { placeOf } from '../same-key.js';
import { scopeOf } from '../ways.js';
import { chosenBodies, finalWays, type Chosen } from './chosen.js';
import type { Point } from './point-rule.js';

type Body = Located<Chosen<ArbitrationBodyFact>>;

/**
 * Clauses that choose arbitration without a body, one for each scope. Nothing where the draft names an institution
 * anywhere, leaves a blank for it, or says how else it is found.
 */
export function missingInstitutions(context: RuleContext): readonly Point[] {
  if (namesInstitution(context)) return [];
  const bodies = new BodiesByLine(chosenBodies(context));
  const blanks = blankLines(context);
  const seen = new Set<string>();
  const out: Point[] = [];
  for (const way of finalWays(context, 'arbitration')) {
    const scope = scopeOf(way);
    if (seen.has(scope) || blanks.has(lineKey(way.ref))) continue;
    const own = bodies.of(way);
    if (own.some(({ fact }) => fact.kind !== 'generic')) continue;
    seen.add(scope);
    out.push(point(own[0] ?? way, way, ''));
  }
  return out;
}

/** Chosen bodies that may be several, or none that can be found. */
export function ambiguousInstitutions(context: RuleContext): readonly Point[] {
  if (namesInstitution(context)) return [];
  const blanks = blankLines(context);
  return chosenBodies(context)
    .filter(
      ({ ref, fact }) => (fact.kind === 'anchored' || fact.kind === 'place') && !blanks.has(lineKey(ref)),
    )
    .map((body) => point(body, body, body.fact.words));
}

/** Bodies by their line and the end of their name. */
class BodiesByLine {
  private readonly lines;

  constructor(bodies: readonly Body[]) {
    const sorted = [...bodies].sort((a, b) => a.fact.to - b.fact.to);
    this.lines = new Map(
      [...groupBy(sorted, ({ ref }) => lineKey(ref))].map(([line, list]) => [
        line,
        { list, ends: list.map(({ fact }) => fact.to) },
      ]),
    );
  }

  /** The bodies whose names end in the words of a way. */
  of({ ref, fact }: Located<DisputeFact>): readonly Body[] {
    const line = this.lines.get(lineKey(ref));
    return line ? line.list.slice(firstAbove(line.ends, fact.from), firstAbove(line.ends, fact.to)) : [];
  }
}

function point(
  at: Located<{ readonly from: number; readonly to: number }>,
  way: Located<DisputeFact> | Body,
  words: string,
): Point {
  return { place: placeOf(at), section: way.section, subject: 'institution', args: { words } };
}

/** True when the operative text or a note names a body, even in a sentence of its own (仲裁机构为…). */
function namesInstitution(context: RuleContext): boolean {
  return context
    .facts('arbitrationBody')
    .some(({ fact, region }) => fact.kind === 'named' && region !== 'annex');
}

/** Lines with something to be filled in. */
function blankLines(context: RuleContext): ReadonlySet<string> {
  return new Set([
    ...context.facts('placeholder').map(({ ref }) => lineKey(ref)),
    ...context
      .facts('arbitrationBody')
      .filter(({ fact }) => fact.kind === 'blank')
      .map(({ ref }) => lineKey(ref)),
  ]);
}
