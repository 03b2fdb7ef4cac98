import { isOfParty, isProposed, type ClauseFact } from '../../../standard/clause-facts.js';
import { renderSnippetBody } from '../../../standard/clause-body.js';
import type { Clause, ClausePart } from '../../../standard/clause-types.js';
import type { RuleContext } from '../../context.js';
import { draftFacts, type DraftFacts, type KnownParty } from './draft-facts.js';

type Line = readonly ClausePart[];

/**
 * A clause with what the draft already says filled in: names as text, numbers as defaults, rows and blocks once for each
 * party. What the draft does not say stays a tab stop; the tab stops that are left are numbered anew without gaps. Where
 * the draft says nothing the clause is as it stands in the library.
 */
export function fittedClause(context: RuleContext, clause: Clause): Clause {
  return clauseFitter(context)(clause);
}

/** `fittedClause` for many clauses of one draft: what it says is read once, when first needed. */
export function clauseFitter(context: RuleContext): (clause: Clause) => Clause {
  let known: DraftFacts | undefined;
  return (clause) => {
    if (Object.keys(clause.facts).length === 0) return clause;
    known ??= draftFacts(context);
    const body = fittedBody(clause, known);
    return body === clause.body ? clause : { ...clause, body, snippet: renderSnippetBody(body) };
  };
}

/** The body of a clause with facts filled in; the same object when there is nothing to fill. */
function fittedBody(clause: Clause, facts: DraftFacts): readonly ClausePart[] {
  const lines = linesOf(clause.body);
  const repeated = repeat(clause, lines, facts.parties);
  const filled = (repeated ?? lines).map((line) => fillLine(clause, line, facts));
  const changed = repeated !== undefined || filled.some((line, at) => line !== lines[at]);
  return changed ? numbered(joinLines(filled)) : clause.body;
}

/** The facts of a tab stop; the copies that `repeat` makes add 100 for each party. */
function factsOf(clause: Clause, ordinal: number): readonly ClauseFact[] {
  return clause.facts[String(ordinal % COPY)] ?? [];
}

const COPY = 100;

function fillLine(clause: Clause, line: Line, { values }: DraftFacts): Line {
  let changed = false;
  const parts = line.map((part): ClausePart => {
    if (part.kind !== 'stop') return part;
    const fact = factsOf(clause, part.ordinal).find((name) => values.has(name));
    if (fact === undefined) return part;
    changed = true;
    const text = values.get(fact)!;
    return isProposed(fact) ? { ...part, text } : { kind: 'text', text };
  });
  return changed ? parts : line;
}

/** The lines with the rows or the block of the parties once for each of them; undefined where nothing is repeated. */
function repeat(clause: Clause, lines: readonly Line[], parties: readonly KnownParty[]): Line[] | undefined {
  if (clause.eachParty === '' || parties.length === 0) return undefined;
  const ofParty = (line: Line): boolean =>
    line.some((part) => part.kind === 'stop' && factsOf(clause, part.ordinal).some(isOfParty));
  const first = lines.findIndex(ofParty);
  if (first < 0) return undefined;
  if (clause.eachParty === 'block') {
    const block = lines.slice(first);
    const copies = parties.map((party, at) => block.map((line) => forParty(clause, line, party, at)));
    return [...lines.slice(0, first), ...copies.flatMap((copy, at) => (at === 0 ? copy : [[], ...copy]))];
  }
  let last = first;
  while (last < lines.length && ofParty(lines[last]!)) last++;
  const rows = lines.slice(first, last);
  // figures of the pattern add up for its own number of rows only
  const keep = rows.length === parties.length;
  const copies = parties.map((party, at) => {
    const row = rows[Math.min(at, rows.length - 1)]!;
    return forParty(clause, keep ? row : withoutDefaults(row), party, at);
  });
  return [...lines.slice(0, first), ...copies, ...lines.slice(last)];
}

/** A line for one party; its tab stops get numbers of their own. */
function forParty(clause: Clause, line: Line, { label, name }: KnownParty, at: number): Line {
  const bearsName = line.some(
    (part) => part.kind === 'stop' && factsOf(clause, part.ordinal).includes('party-name'),
  );
  const out: ClausePart[] = [];
  let dropColon = false;
  for (const part of line) {
    if (part.kind === 'text') {
      out.push(dropColon ? { ...part, text: part.text.replace(/^[：:]/, '') } : part);
      dropColon = false;
      continue;
    }
    const facts = part.kind === 'stop' ? factsOf(clause, part.ordinal) : [];
    const own = { ...part, ordinal: part.ordinal + COPY * (at + 1) };
    if (facts.includes('party-label')) {
      const text = label === '' && !bearsName ? name : label;
      dropColon = text === '' && bearsName;
      if (!dropColon) out.push(text === '' ? own : { kind: 'text', text });
    } else if (facts.includes('party-name') && name !== '') out.push({ kind: 'text', text: name });
    else out.push(own);
  }
  return out;
}

function withoutDefaults(line: Line): Line {
  return line.map((part) => (part.kind === 'stop' ? { ...part, text: '' } : part));
}

/** Tab stops from 1 without gaps, in the order of their numbers. */
function numbered(parts: readonly ClausePart[]): readonly ClausePart[] {
  const used = [...new Set(parts.flatMap((part) => (part.kind === 'text' ? [] : [part.ordinal])))];
  used.sort((a, b) => a - b);
  const numbers = new Map(used.map((ordinal, at) => [ordinal, at + 1]));
  return parts.map((part) =>
    part.kind === 'text' ? part : { ...part, ordinal: numbers.get(part.ordinal)! },
  );
}

/** The parts cut at line ends; a tab stop never holds one. */
function linesOf(parts: readonly ClausePart[]): readonly Line[] {
  const lines: ClausePart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'text') {
      lines.at(-1)!.push(part);
      continue;
    }
    part.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ kind: 'text', text });
    });
  }
  return lines;
}

function joinLines(lines: readonly Line[]): readonly ClausePart[] {
  const out: ClausePart[] = [];
  const text = (more: string): void => {
    const last = out.at(-1);
    if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + more };
    else if (more !== '') out.push({ kind: 'text', text: more });
  };
  lines.forEach((line, at) => {
    if (at > 0) text('\n');
    for (const part of line) {
      if (part.kind === 'text') text(part.text);
      else out.push(part);
    }
  });
  return out;
}
