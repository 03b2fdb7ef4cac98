import type { LineText } from '../../text/line-text.js';
import type { CourtAnchor, CourtFact, CourtTarget } from './types.js';
import { OFFSHORE, placed, placeIn } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const CORE =
  /(?:(?:最高|高级|中级|基层|初级)?人民|知识产权|互联网|海事|金融|铁路运输|最高|高等|高级|中级|基层)?法院$/;
/** 有管辖权的, 有级别管辖权的, 具有管辖权的. */
const COMPETENT =
  /(?:(?:依法)?(?:具有|享有|拥有|有)[^,。;()]{0,4}管辖权?|(?:相应|适格|有权|主管)(?:级别)?)[的之]?$/;
/** Words that stand before the court's name and are no part of it. */
const LEAD =
  /[,。;:()"|!?[\]]|法院|诉至|诉请|起诉至|提交至?|提请|诉诸|交由|服从|接受|向(?!阳)|由|至|到(?!期|会|场|达|账)|选择|约定|指定|确定|以(?!上|下|外|内|及)|为(?!准|地)|是|经(?!济|开|贸)|被(?!告|申|诉|违|侵|害|损)|在(?!地|市|区)/g;
const JOIN = /^(?:或者|或|及|也可以?|亦可以?|以及|和|与|、)+/;
/** 管辖法院即福州市鼓楼区人民法院: the court named before, by its name. */
const IDENTITY = /^(?:亦即|即)(?:为|是)?/;
const LABEL = /^(?:为|是|应为|:)/;
/** 以X法院为管辖法院: said of the court before. */
const APPOSED = /法院(?:作)?为(?:本协议|争议|约定|第一审|一审|的)*(?:管辖|受诉|一审)法院$/;
const NOTHING =
  /^(?:本协议|本合同|前述|上述|前款|该|唯一|选定|约定|依照|依据|按照|依法|依|法律|法定|规定|相关|有关|相应|有权|管辖|任何|任一|一方|当地|本地|所在地|其|各自|各方|双方|当事人|中国|我国|的|国内|各级)*$/;
const WIDE = /(?:任何|一切|所有|全部)[^,。;]{0,12}(?:争议|纠纷)/;
const ABROAD = new RegExp(OFFSHORE);
/** Characters before the court's word that are looked at. */
const REACH = 60;

const ANCHORS: readonly (readonly [CourtAnchor, RegExp])[] = [
  [
    'innocent',
    /守约|履约(?:一)?方|非违约|未违约|无违约|受害|受损|(?:被|受)?侵害(?:一)?方|(?:无|没有)过错|违约方|被违约/,
  ],
  ['defendant', /被告|被申请人|被诉/],
  ['plaintiff', /原告|起诉方|申请人/],
  ['signing', /签[订约署]地/],
  ['performance', /履行地/],
  ['object', /标的物?所在地|不动产/],
  ['secretariat', /秘书处|办公室|常设(?:办事|工作|执行)?机构|执行机构|依托单位|挂靠单位/],
  [
    'alliance',
    /^(?:本)?联盟(?:的)?(?:总部|本部|机关)?(?:的)?(?:所在地|住所地|注册地|登记地|驻地|办公地)|^(?:联盟)?理事会(?:的)?(?:所在地|驻地)/,
  ],
];
const PARTY = /([甲乙丙丁戊己庚辛壬癸]方|[A-Z]方)/;
const UNIT =
  /^([\u4e00-\u9fff()]{3,40}(?:公司|集团|大学|学院|研究院|研究所|中心|协会|单位|厂))(?:的)?(?:住所地|所在地|注册地)/;
const ENDS_IN_PLACE = /(?:自治区|特别行政区|自治州|省|市|区|县|旗|州)$/;

/** Courts that a normalised line names, with the place each is taken from. Linear. */
export function courts(line: LineText): readonly CourtFact[] {
  const { text } = line;
  const out: CourtFact[] = [];
  let floor = 0;
  for (let at = text.indexOf('法院'); at >= 0; at = text.indexOf('法院', at + 2)) {
    const end = at + 2;
    const found = courtAt(line, floor, end);
    floor = end;
    if (
      isNameless(found) &&
      (LABEL.test(text.slice(end, end + 2)) || (out.length > 0 && APPOSED.test(text.slice(0, end))))
    )
      continue;
    out.push(found);
  }
  return out;
}

function isNameless({ targets }: CourtFact): boolean {
  return targets.every(({ anchor, place }) => anchor === 'unspecified' && place === '');
}

function courtAt(line: LineText, floor: number, end: number): CourtFact {
  const { text } = line;
  const core = CORE.exec(text.slice(Math.max(floor, end - 12), end))![0];
  let at = end - core.length;
  const competent = COMPETENT.exec(text.slice(Math.max(floor, at - 12), at))?.[0] ?? '';
  at -= competent.length;
  const open = competent !== '';
  const edge = at;
  if (text[at - 1] === '的') at--;
  let bracket = '';
  if (text[at - 1] === ')') {
    const low = Math.max(floor, at - REACH);
    const start = low + text.slice(low, at).lastIndexOf('(');
    if (start >= low) {
      bracket = text.slice(start + 1, at - 1);
      at = start;
    }
  }
  // 常设机构（秘书处）所在地: brackets inside a name do not end it; the length stays
  const region = text
    .slice(Math.max(floor, at - REACH), at)
    .replace(/\(([^()]{1,16})\)(?=所在地|住所地|注册地)/g, '·$1·');
  let lead = 0;
  for (const match of allMatches(LEAD, region)) lead = match.index + match[0].length;
  const head = region.slice(lead);
  const join = JOIN.exec(head)?.[0] ?? '';
  const names = head.slice(join.length).replace(IDENTITY, '');
  const start = names === '' ? edge : at - names.length;
  const before = BACKWARD.test(names) ? antecedent(text, start) : undefined;
  const meant = before?.words ?? (names === '' && open ? heldIn(text, start) : names);
  const targets = meant.split(/或者|或|、|\//).map((name) => target(name, bracket, core));
  const words = before ? before.words + core : text.slice(start, end);
  const place = before
    ? placed(line, before.start, before.start + before.words.length)
    : { from: line.toRaw(start), to: names === '' ? line.toRaw(start) : placed(line, start, at).to };
  return {
    type: 'court',
    ...placed(line, start, end),
    headFrom: place.from,
    headTo: place.to,
    targets,
    joined: join !== '' && floor > 0,
    level: levelOf(names, core),
    open,
    offshore: ABROAD.test(words),
    wide: isWide(text, start),
    words,
  };
}

/** 在西宁市向有管辖权的人民法院提起诉讼: the place stands before the verb. */
const HELD_IN = /在([\u4e00-\u9fff]{2,8}[市州区县])(?:依法)?向$/;

function heldIn(text: string, at: number): string {
  return HELD_IN.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
}

/** 由该地人民法院受理: the place was said before. */
const BACKWARD = /^(?:该|上述|前述|前款)(?:等)?(?:地|市|区|县|处)?$/;
/** 管辖地以…为准, 诉讼管辖地定为…: the words for the place in the part before. */
const ANTECEDENT =
  /(?:管辖地|管辖)(?:点)?(?:以|为|是|:|定为|约定为|确定为)([^,。;:]{2,30}?)(?:为准)?,[^,。;]{0,6}$/;

function antecedent(
  text: string,
  at: number,
): { readonly words: string; readonly start: number } | undefined {
  const low = Math.max(0, at - REACH);
  const found = ANTECEDENT.exec(text.slice(low, at));
  if (!found) return undefined;
  return { words: found[1]!, start: low + found.index + found[0].indexOf(found[1]!) };
}

function target(name: string, bracket: string, core: string): CourtTarget {
  const owner = PARTY.exec(name)?.[1] ?? UNIT.exec(name)?.[1] ?? '';
  const anchor = ANCHORS.find(([, pattern]) => pattern.test(name))?.[0] ?? anchorOf(name, owner, core);
  const own =
    anchor === 'named'
      ? name.replace(/^(?:的|位于)|^.{2,30}的(?=[\u4e00-\u9fff]{2,12}[市区县州]$)/, '')
      : behindAnchor(name);
  return { anchor, owner: anchor === 'party' ? owner : '', place: own || placeIn(bracket) };
}

function anchorOf(name: string, owner: string, core: string): CourtAnchor {
  if (owner !== '') return 'party';
  if (NOTHING.test(name)) return 'unspecified';
  if (/所在地|住所地|注册地|当地/.test(name)) return 'other';
  if (ENDS_IN_PLACE.test(name) || /中级|高级/.test(core) || name.length <= 6) return 'named';
  return 'other';
}

/** 秘书处所在地福州市鼓楼区: the place behind the anchor. */
function behindAnchor(name: string): string {
  const found =
    /(?:所在地|住所地|注册地|签[订约署]地|履行地)(?:即|为|是|在|的)?([\u4e00-\u9fff]{2,20})$/.exec(name);
  return found ? placeIn(found[1]!) : '';
}

function levelOf(name: string, core: string): CourtFact['level'] {
  if (/知识产权|互联网|海事|金融|铁路/.test(core)) return 'special';
  if (core.includes('中级')) return 'intermediate';
  if (/高级|最高|高等/.test(core)) return 'high';
  return core.includes('基层') || /(?:区|县|旗)$/.test(name.replace(/自治区$|特别行政区$/, ''))
    ? 'basic'
    : '';
}

/** 任何争议, 一切纠纷 before the court, within its sentence. */
function isWide(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 200), at);
  return WIDE.test(head.slice(head.lastIndexOf('。') + 1));
}
