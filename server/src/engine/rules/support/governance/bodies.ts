import type { BodyFact, BodyRole } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { LineRef } from '../../../text/place.js';
import { operativeFacts } from '../gates.js';
import type { RuleContext } from '../../context.js';

/** Facts about bodies as the agreement provides them; needs `body` and those of the gates. */
export function bodyFactsOf<A extends BodyFact['aspect']>(
  context: RuleContext,
  aspect: A,
): readonly Located<Extract<BodyFact, { aspect: A }>>[] {
  return operativeFacts(context, 'body').filter(
    (found): found is Located<Extract<BodyFact, { aspect: A }>> => found.fact.aspect === aspect,
  );
}

/** Names under which one body may go: the annual meeting of all is one body, whatever it is called. */
function canonicalBody(name: string): string {
  return /大会|全体成员会议/.test(name) ? '成员大会' : name;
}

const ROLE_OF_SECTION: readonly (readonly [string, BodyRole, string])[] = [
  ['main.organisation.decision-body', 'decision', '理事会'],
  ['main.organisation.executive-body', 'executive', '秘书处'],
  ['main.organisation.advisory-body', 'advisory', ''],
  ['main.organisation.supervision-body', 'supervision', ''],
];

/** Tells which body a fact is about, `''` when nothing tells. */
export type BodyResolver = (found: Located<{ readonly body: string }>) => string;

/**
 * The body that a fact is about: its own words, else the stem of the list it stands in (理事会行使下列职责：), else the
 * body that is set up for its section.
 */
export function bodyResolver(context: RuleContext): BodyResolver {
  const setups = bodyFactsOf(context, 'setup');
  let stems: ReadonlyMap<string, string> | undefined;
  return ({ fact, ref, section }) => {
    if (fact.body !== '') return canonicalBody(fact.body);
    stems ??= stemsOf(context);
    const stem = stems.get(keyOf(ref));
    if (stem !== undefined) return canonicalBody(stem);
    const row = ROLE_OF_SECTION.find(([id]) => section === id);
    if (!row) return '';
    const named = setups.filter((setup) => setup.fact.role === row[1]);
    return canonicalBody(named.length === 0 ? row[2] : named[0]!.fact.body);
  };
}

/** The body of the stem by item line. */
function stemsOf(context: RuleContext): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const stems = bodyFactsOf(context, 'stem');
  if (stems.length === 0) return out;
  const items = itemLines(context);
  for (const { ref, fact } of stems)
    for (const key of itemsBehind(context, ref, items)) if (!out.has(key)) out.set(key, fact.body);
  return out;
}

/** The matters that the items behind a line name; a list ends with the first line that is no numbered item. */
export function listReader(context: RuleContext): (stem: LineRef) => readonly string[] {
  let items: ReadonlySet<string> | undefined;
  let matters: ReadonlyMap<string, readonly string[]> | undefined;
  return (stem) => {
    items ??= itemLines(context);
    matters ??= new Map(bodyFactsOf(context, 'item').map(({ ref, fact }) => [keyOf(ref), fact.matters]));
    return itemsBehind(context, stem, items).flatMap((key) => matters!.get(key) ?? []);
  };
}

function itemLines(context: RuleContext): ReadonlySet<string> {
  return new Set(
    context.outline.nodes
      .filter(({ number }) => number && !/^(?:part|chapter|section|article)$/.test(number.style))
      .map(({ ref }) => keyOf(ref)),
  );
}

const MOST_ITEMS = 60;

function itemsBehind(context: RuleContext, stem: LineRef, items: ReadonlySet<string>): readonly string[] {
  const out: string[] = [];
  for (
    let at = context.next(stem);
    at && items.has(keyOf(at)) && out.length < MOST_ITEMS;
    at = context.next(at)
  )
    out.push(keyOf(at));
  return out;
}

function keyOf({ chunk, line }: LineRef): string {
  return `${chunk}:${line}`;
}

/** The size of each body that the agreement states once and for all; a body with two sizes has none. */
export function sizesOf(context: RuleContext): ReadonlyMap<string, number> {
  const resolve = bodyResolver(context);
  const sizes = new Map<string, number>();
  for (const found of bodyFactsOf(context, 'size')) {
    const body = resolve(found);
    const known = sizes.get(body);
    sizes.set(body, known === undefined || known === found.fact.size ? found.fact.size : 0);
  }
  return new Map([...sizes].filter(([body, size]) => body !== '' && size > 0));
}
