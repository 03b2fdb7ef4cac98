import { normName } from '../../../facts/party/units.js';
import type { SignatureFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import { compareLines, type LineRef, type Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { firstMatch, topsOf } from '../places.js';
import { partyTables } from './tables.js';

/** What a rule that asks for the signature page has to name in `needs`. */
export const SIGNING_NEEDS = ['outline', 'party', 'partyRow', 'signature'] as const;

/** What one party leaves on the signature page. */
export interface SigningBlock {
  readonly label: string;
  /** `''` where the name is left blank. */
  readonly name: string;
  readonly normName: string;
  readonly place: Place;
  readonly section: string;
  readonly seal: boolean;
  readonly signer: SignatureFact['signer'];
  readonly signerName: string;
  /** Where the printed name of the signer, or the line of the signer, stands. */
  readonly signerPlace: Place;
  readonly date: boolean;
}

export interface Signing {
  readonly blocks: readonly SigningBlock[];
  /** True when one line asks all for their seals (各成员单位签章：). */
  readonly commonSeal: boolean;
  /** True when a date stands for all (a line of its own before or behind the blocks). */
  readonly commonDate: boolean;
}

type Draft = { -readonly [K in keyof SigningBlock]: SigningBlock[K] };
interface Event {
  readonly ref: LineRef;
  readonly from: number;
  readonly apply: () => void;
}

const kept = new WeakMap<object, { readonly lists: readonly object[]; readonly signing: Signing }>();
const LABEL_ONLY = /^[甲乙丙丁戊己庚辛壬癸A-Z]方$/;
const NO_UNIT =
  /^(?:[\u4e00-\u9fff]{0,8}(?:单位|各方|成员|联盟|缔约方|签约方)|法定代表人|授权代表|日期|以下.*|此页.*|本页.*)$|联盟/;

/** The blocks of the signature page in text order, from lines and from tables. Empty without one. Needs `SIGNING_NEEDS`. */
export function signingOf(context: RuleContext): Signing {
  const lists = [context.facts('party'), context.facts('partyRow'), context.facts('signature')];
  const known = kept.get(context.alignment);
  if (known && known.lists.every((list, i) => list === lists[i])) return known.signing;
  const signing = read(context);
  kept.set(context.alignment, { lists, signing });
  return signing;
}

function read(context: RuleContext): Signing {
  const blocks: Draft[] = [];
  let commonDate = false;
  let commonSeal = false;
  const events: Event[] = [];
  const onPage = pageOf(context);
  for (const found of context.facts('signature')) {
    if (!onPage(found)) continue;
    events.push({
      ref: found.ref,
      from: found.fact.from,
      apply: () => {
        if (take(found, blocks)) return;
        commonDate ||= found.fact.date;
        commonSeal ||= found.fact.seal;
      },
    });
  }
  for (const found of context.facts('party')) {
    // a bare name, or a label and a name without words for the seal
    if (!onPage(found)) continue;
    const { ref, fact, section } = found;
    events.push({
      ref,
      from: fact.from,
      apply: () => {
        const last = blocks.at(-1);
        if (last?.name === '' && fact.label === '')
          name(last, fact.name, { ...ref, from: fact.from, to: fact.to });
        else if (!same(last, ref))
          blocks.push(block(fact.label, fact.name, { ...ref, from: fact.from, to: fact.to }, section));
      },
    });
  }
  for (const table of partyTables(context)) {
    const { rows } = table;
    if (!onPage(rows[0]!) || (table.seal < 0 && table.signer < 0)) continue;
    const column = table.name >= 0 ? table.name : table.seal;
    for (const { ref, fact, section } of rows.slice(1)) {
      const cell = fact.cells[column];
      if (!cell || cell.text === '') continue;
      // 甲方（盖章） in the first column: the label, with the seal in the cell itself
      const open = cell.text.lastIndexOf('(');
      const words = open > 0 && /章\)$/.test(cell.text) ? cell.text.slice(0, open) : cell.text;
      const alone = LABEL_ONLY.test(words);
      const label = alone ? words : (fact.cells.find(({ text }) => LABEL_ONLY.test(text))?.text ?? '');
      events.push({
        ref,
        from: cell.from,
        apply: () =>
          blocks.push({
            ...block(label, alone ? '' : words, { ...ref, from: cell.from, to: cell.to }, section),
            seal: table.seal >= 0 || words !== cell.text,
            signer: table.signer >= 0 ? 'legal-rep' : '',
            date: table.date >= 0,
          }),
      });
    }
  }
  events.sort((a, b) => compareLines(a.ref, b.ref) || a.from - b.from);
  for (const { apply } of events) apply();
  return { blocks, commonSeal, commonDate };
}

/**
 * Tells whether a line stands on the signature page: behind its heading, or, without one, from the first line to be sealed
 * that stands behind the beginning of the operative part (a cover may be sealed too). Annexed deeds have their own.
 */
function pageOf(context: RuleContext): (found: Located<unknown>) => boolean {
  const begin = operativeBegin(context);
  const first = context
    .facts('signature')
    .find(
      ({ ref, fact, region }) =>
        region === 'body' &&
        fact.seal &&
        (fact.label !== '' || fact.name !== '') &&
        begin !== undefined &&
        compareLines(ref, begin) > 0,
    )?.ref;
  return ({ region, ref }) =>
    region === 'signature' || (region === 'body' && first !== undefined && compareLines(ref, first) >= 0);
}

/** Where the operative part begins; in a fragment, where its first party stands. */
function operativeBegin(context: RuleContext): LineRef | undefined {
  let begin: LineRef | undefined;
  for (const { id } of topsOf(context)) {
    if (!id.startsWith('main.')) continue;
    const place = firstMatch(context, id)?.place;
    if (place && (!begin || compareLines(place, begin) < 0)) begin = place;
  }
  return begin ?? context.facts('party')[0]?.ref;
}

/** Takes a line into the block it opens or goes on with; false for one that belongs to none. */
function take({ ref, fact, section }: Located<SignatureFact>, blocks: Draft[]): boolean {
  const place = { ...ref, from: fact.from, to: fact.to };
  const named = fact.name !== '' && !NO_UNIT.test(fact.name);
  const before = blocks.at(-1);
  if (named && fact.label === '' && before?.name === '' && before.label !== '')
    name(before, fact.name, place);
  else if (named || fact.label !== '') blocks.push(block(fact.label, named ? fact.name : '', place, section));
  else if (fact.name !== '' || !before || !near(before, ref)) return false;
  const last = blocks.at(-1);
  if (!last) return false;
  // below two parties side by side stand their signatures side by side
  const alone = named || fact.label !== '';
  for (let i = blocks.length - 1; i >= 0 && same(blocks[i], last.place); i--) {
    const one = blocks[i]!;
    if (alone && one !== last) break;
    one.seal ||= fact.seal;
    if ((one.signer === '' || one.signer === 'other') && fact.signer !== '') one.signer = fact.signer;
    one.date ||= fact.date;
  }
  if (fact.signerName !== '') {
    last.signerName = fact.signerName;
    last.signerPlace = { ...ref, from: fact.signerFrom, to: fact.signerTo };
  }
  return true;
}

/** A line that names nobody goes on with the block a few lines above. */
function near(last: Draft, ref: LineRef): boolean {
  return ref.chunk - last.place.chunk <= 4;
}

function same(last: Draft | undefined, ref: LineRef): boolean {
  return last !== undefined && last.place.chunk === ref.chunk && last.place.line === ref.line;
}

function name(block: Draft, words: string, place: Place): void {
  block.name = words;
  block.normName = normName(words);
  block.place = place;
}

function block(label: string, words: string, place: Place, section: string): Draft {
  const { chunk, line, from, to } = place;
  return {
    label,
    name: words,
    normName: normName(words),
    place: { chunk, line, from, to },
    section,
    seal: false,
    signer: '',
    signerName: '',
    signerPlace: { chunk, line, from, to },
    date: false,
  };
}
