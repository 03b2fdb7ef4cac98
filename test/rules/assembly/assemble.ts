import { ALLIANCE } from '../../unit/standard/built-in.js';
import type { Clause } from '../../../server/src/engine/standard/clause-types.js';
import type { StandardNode } from '../../../server/src/engine/standard/types.js';
import { annexBodies } from './annexes.js';
import { numbering, type Numbering } from './numbering.js';
import { clausesOf, type Plan } from './plan.js';
import { partiesOf, sharesOf, valuesOf } from './samples.js';

const { nodes } = ALLIANCE;
const node = (id: string): StandardNode => nodes.find((candidate) => candidate.id === id)!;

/** The text of a clause with these tab stops. */
export function textOf(clause: Clause, values: ReadonlyMap<number, string>): string {
  return clause.body
    .map((part) => (part.kind === 'text' ? part.text : (values.get(part.ordinal) ?? '')))
    .join('');
}

/** Exact words of a text replaced; the words have to be there. */
function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the clause: ${from}\n${text}`);
  return text.replace(from, to);
}

/** What a reader takes out because the caution of the clause says so. */
function trimmed(id: string, text: string, plan: Plan): string {
  if (id === 'main.name-purpose/name-purpose' && plan.association === 'no')
    return text.replace(/\n\n4\. .*$/, '');
  if (id === 'main.funds.sources/sources' && plan.funding === 'own') {
    const own = swap(text, '（2）政府财政资助；', '');
    return swap(swap(own, '（3）', '（2）'), '（4）', '（3）');
  }
  return text;
}

/** One clause as somebody would leave it: filled in, once or once for each party, trimmed where its caution allows it. */
function writtenOut(clause: Clause, plan: Plan): string {
  const parties = partiesOf(plan);
  const values = valuesOf(clause, plan);
  const once = (more: readonly (readonly [number, string])[]): string =>
    textOf(clause, new Map([...values, ...more]));
  switch (clause.id) {
    case 'preamble.parties/party':
      return parties
        .map(({ label, name, code, domicile, head, post }) =>
          once([
            [1, label],
            [2, name],
            [3, code],
            [4, domicile],
            [5, head],
            [6, post],
          ]),
        )
        .join('\n\n');
    case 'signature/signature': {
      const [lead, ...block] = parties.map(({ label, name }) =>
        once([
          [1, label],
          [2, name],
        ]),
      );
      return [lead, ...block.map((text) => text.slice(text.indexOf('\n\n') + 2))].join('\n\n');
    }
    case 'main.goals-tasks.division/division':
      return rows(
        clause,
        parties.map(({ label }, at) => new Map([[1, label], ...division(at)])),
      );
    case 'annexes/contribution-table':
      return rows(
        clause,
        parties.map(
          ({ label }, at) =>
            new Map([
              [1, label],
              [2, '货币'],
              [3, `${sharesOf(plan)[at]! * 10}`],
              [4, `${sharesOf(plan)[at]}`],
              [5, '2027年3月31日'],
            ]),
        ),
      );
    default:
      return trimmed(clause.id, once([]), plan);
  }
}

function division(at: number): readonly (readonly [number, string])[] {
  const task = ['中试与产业化', '成型机理研究', '胶黏剂研制', '装备研制', '检验方法研究'][at]!;
  return [
    [2, task],
    [3, `${task}报告`],
    [4, '2028年12月31日前'],
  ];
}

/** A clause with a table, its first row once for each set of values. */
function rows(clause: Clause, sets: readonly ReadonlyMap<number, string>[]): string {
  const lines = clause.snippet.split('\n');
  const at = lines.findIndex((line) => line.includes('${1:'));
  const behind = lines.slice(at).findIndex((line) => !line.startsWith('|'));
  const filled = sets.map((values) =>
    lines[at]!.replace(
      /\$\{(\d{1,2})(?:[:|][^}]{0,80})?\}/g,
      (_, ordinal: string) => values.get(Number(ordinal)) ?? '',
    ),
  );
  return [...lines.slice(0, at), ...filled, ...(behind < 0 ? [] : lines.slice(at + behind))].join('\n');
}

/** The whole agreement of a plan, from the title to the annexes behind the signatures. */
export function assemble(plan: Plan): string {
  const chosen = clausesOf(plan);
  const number = numbering(plan.layout!);
  const out: string[] = [];
  for (const top of nodes.filter((candidate) => candidate.top)) {
    const within = chosen.filter(({ section }) => section === top.id || section.startsWith(`${top.id}.`));
    const here = within.filter(({ id }) => !ANNEX_BODIES.has(id));
    if (top.id === 'title') out.push(writtenOut(here[0]!, plan));
    else if (here.length > 0) out.push(...chapter(top, here, plan, number));
  }
  out.push(
    ...annexBodies(plan, (id) =>
      writtenOut(
        chosen.find((clause) => clause.id === id)!,
        plan,
      ),
    ),
  );
  return `${out.join('\n\n')}\n`;
}

/** Clauses that are the text of an annex, which stands behind the signatures. */
const ANNEX_BODIES: ReadonlySet<string> = new Set(['annexes/contribution-table', 'annexes/poa']);

function chapter(top: StandardNode, here: readonly Clause[], plan: Plan, number: Numbering): string[] {
  const numbered = top.id.startsWith('main.');
  const out = [number.chapter(top.id === 'signature' ? '签署页' : top.title.zh, numbered)];
  const own = here.filter(({ section }) => section === top.id).map((clause) => writtenOut(clause, plan));
  if (own.length > 0) out.push(number.ownText(own.join('\n\n'), numbered));
  for (const id of top.children) {
    const texts = here.filter(({ section }) => section === id);
    if (texts.length === 0) continue;
    const title = texts[0]!.heading === '' ? node(id).title.zh : texts[0]!.heading;
    out.push(number.section(title), ...texts.map((clause) => writtenOut(clause, plan)));
  }
  return out;
}
