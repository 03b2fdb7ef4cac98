import { trigger, triggeredIn } from '../trigger.js';
import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { PartyListFact, UnitName } from './types.js';
import { isUnitName, leadingUnit } from './units.js';

const MEMBERS =
  /发起(?:人|单位|方|成立|设立|组建)|成员单位|成员为|成员有|成员包括|联盟成员|缔约|签约|(?:下列|以下)[^,。;:、]{0,6}(?:单位|各方|法人|机构)|各方为|创始成员/;
const MADE_UP = /组成|发起|共同|签订|订立/;
/** The bodies of the alliance are made up of something else. */
const BODY = /理事会由|委员会由|秘书处由|专家组由|工作组由|清算组由/;
const PARTIAL = /首批|首期|部分|例如|如下列|包括但不限于/;
/** A cheap look for two ends of names before any list is taken apart. */
const UNIT =
  '(?:公司|集团|厂|社|大学|学院|学校|研究|院|所|中心|协会|学会|商会|促进会|站|局|委员会|银行|企业)';
const TWO_UNITS = new RegExp(`${UNIT}\\)?(?:\\([^()]{0,80}\\))?[、和及与].*${UNIT}`, 's');
const NEEDED = [trigger(/、/), trigger(TWO_UNITS)];
const MOST = 10_000;

/** Lists of units in one line: at least two names joined by 、, with 和 or 及 before the last. */
export function partyLists(line: LineText): readonly PartyListFact[] {
  if (!triggeredIn(line).hasAll(NEEDED) || !TWO_UNITS.test(line.text)) return NONE;
  return sentencesOf(line.text, false).flatMap(({ start, end }) => {
    const found = listIn(line, start, end);
    return found ? [found] : [];
  });
}

function listIn(line: LineText, start: number, end: number): PartyListFact | undefined {
  const text = line.text.slice(start, end);
  if (!text.includes('、')) return undefined;
  const names: UnitName[] = [];
  let tail = '';
  const pieces = piecesOf(text);
  for (const [index, piece] of pieces.entries()) {
    const head = index === 0 || names.length === 0 ? headLength(piece.text) : 0;
    const here = namesIn(line, start + piece.at + head, piece.text.slice(head));
    append(names, here.names);
    if (names.length > MOST) break;
    tail = here.tail;
    if (here.names.length > 0 && tail !== '' && index < pieces.length - 1) break;
    if (here.names.length === 0 && names.length > 0) break;
  }
  if (names.length < 2) return undefined;
  const lead = text.slice(0, 30);
  return {
    type: 'partyList',
    names,
    open: tail.startsWith('等') || PARTIAL.test(lead),
    members:
      (MEMBERS.test(lead) || (lead.includes('由') && MADE_UP.test(tail.slice(0, 30)))) && !BODY.test(lead),
    founders: /发起|创始/.test(lead + tail.slice(0, 30)),
    from: names[0]!.from,
    to: names.at(-1)!.to,
  };
}

/** The parts between 、 outside of brackets. */
function piecesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const out: { at: number; text: string }[] = [];
  let depth = 0;
  let at = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (char === undefined || (char === '、' && depth === 0)) {
      out.push({ at, text: text.slice(at, i) });
      at = i + 1;
    }
  }
  return out;
}

/** Words before the first name: up to a colon or comma outside of brackets, or to 由, 为, 包括 in front of the name. */
function headLength(all: string): number {
  let cut = 0;
  for (let at = 0, depth = 0; at < all.length; at++) {
    const char = all[at];
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if ((char === ':' || char === ',') && depth === 0) cut = at + 1;
  }
  const verb = /^[^(]{0,24}?(?:联盟由|协议由|由|包括|成员有|成员为|单位为|各方为|是指)/.exec(all.slice(cut));
  return verb ? cut + verb[0].length : cut;
}

function namesIn(
  line: LineText,
  at: number,
  piece: string,
): { readonly names: readonly UnitName[]; readonly tail: string } {
  const names: UnitName[] = [];
  let rest = piece;
  let from = at;
  for (let round = 0; round < 3; round++) {
    const length = leadingUnit(rest);
    const name = rest.slice(0, length);
    if (length === 0 || !isUnitName(name)) break;
    const particulars = particularsIn(line, from + length, rest.slice(length));
    const place = { from: line.toRaw(from), to: line.toRaw(from + length - 1) + 1 };
    names.push(particulars.length > 0 ? { name, ...place, particulars } : { name, ...place });
    const joint = /^(?:以及|和|及|与)/.exec(rest.slice(length))?.[0].length ?? 0;
    from += length + joint;
    rest = rest.slice(length + joint);
    if (joint === 0) break;
  }
  // what stands in brackets behind a name belongs to it: its address, who speaks for it
  return { names, tail: rest.replace(/^\([^()]{0,80}\)/, '').replace(/^[。;!?]$/, '') };
}

/** （福州市杨桥路155号，法定代表人郑维民）: with the words for a particular or without them. */
function particularsIn(line: LineText, at: number, rest: string): NonNullable<UnitName['particulars']> {
  const inner = /^\(([^()]{4,80})\)/.exec(rest)?.[1];
  if (inner === undefined) return [];
  const out: NonNullable<UnitName['particulars']>[number][] = [];
  let from = at + 1;
  for (const piece of inner.split(/[,;、]/)) {
    const found = PARTICULARS.find(([, words]) => words.test(piece));
    if (found) {
      const skip = found[1].exec(piece)![0].length;
      const start = found[2] ? from + skip : from;
      const value = found[2] ? piece.slice(skip) : piece;
      if (value !== '')
        out.push({
          field: found[0],
          value,
          from: line.toRaw(start),
          to: line.toRaw(start + value.length - 1) + 1,
        });
    }
    from += piece.length + 1;
  }
  return out;
}

/** The third column: the words are a label and no part of the value. */
const PARTICULARS: readonly (readonly ['domicile' | 'legal-rep' | 'responsible', RegExp, boolean])[] = [
  ['legal-rep', /^法定代表人(?:为|是)?:?/, true],
  ['responsible', /^(?:负责人|院长|所长|主任)(?:为|是)?:?/, true],
  ['domicile', /^(?:住所地?|注册地址?|地址)(?:为|是|在|位于)?:?/, true],
  ['domicile', /[省市县区州盟旗镇乡村路街道巷弄园楼]/, false],
];

const NONE: readonly PartyListFact[] = [];
