import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { ArbitrationSeatFact, GoverningLawFact } from './types.js';
import { isOfOtherContract } from '../other-contract.js';
import { OFFSHORE, placed } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const PLACE = '([\\u4e00-\\u9fff]{2,16}?)(?=[,。;()|]|$|仲裁|开庭|进行)';
const FIXES =
  '(?:各方|双方|均|应当?|共同|一致)*(?:同意|约定|指明)?(?:设在|设于|设立于|定为|定在|约定为|选在|选定为|确定为|应为|系指|是指|指|系|为|是|在|:)+';
const SEAT = new RegExp(`仲裁(?:的)?(?:所在)?地点?(?:\\([^()]{1,8}\\)|\\)|")?,?${FIXES}${PLACE}`, 'g');
/** 机构为…;仲裁地,北京; */
const SEAT_LISTED = /(?:^|[;|])仲裁地,([\u4e00-\u9fff]{2,8})(?=[,。;|]|$)/g;
/** 受仲裁地香港的法律支配. */
const SEAT_APPOSED = new RegExp(`仲裁地((?:${OFFSHORE})|[\\u4e00-\\u9fff]{2,6}市)的?法律`, 'g');
/** 住所不在本协议仲裁地玉溪市的成员. */
const SEAT_NAMED = /本(?:协议|合同)(?:约定)?的?仲裁地([\u4e00-\u9fff]{2,6}[市州区县])/g;
/** 仲裁在厦门进行. */
const HELD = /仲裁(?:程序)?(?:应当?|均|将|须)?在([\u4e00-\u9fff]{2,12}?)(?:进行|举行)/g;
const SEAT_BEFORE =
  /(?:(?:选定|选择|约定|确定|同意)以?|以)([\u4e00-\u9fff]{2,12})(?:作)?为仲裁(?:的)?(?:法定)?(?:所在)?地/g;
/** 仲裁地由仲裁庭确定 names none. */
const NO_PLACE = /仲裁|由|应|当事|各方|双方|约定|确定|决定|法律|另行|机构|所在|申请|条款|委员会/;
/** What stands before the name of the place and is no part of it. */
const BEFORE_SEAT = /^(?:中华人民共和国|中国(?=[\u4e00-\u9fff]{2})|海南自由贸易港(?=[\u4e00-\u9fff]))+/;

/** Seats of arbitration that a normalised line fixes. Linear. */
export function seats(line: LineText): readonly ArbitrationSeatFact[] {
  const { text } = line;
  if (!text.includes('仲裁')) return [];
  const seen = new Set<number>();
  return [SEAT, SEAT_BEFORE, HELD, SEAT_LISTED, SEAT_APPOSED, SEAT_NAMED]
    .flatMap((pattern) => [...allMatches(pattern, text)])
    .flatMap((match): readonly ArbitrationSeatFact[] => {
      const words = match[1]!;
      const start = match.index + match[0].lastIndexOf(words);
      const place = words.replace(BEFORE_SEAT, '');
      const before = text.slice(Math.max(0, match.index - SENTENCE), match.index);
      const own = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
      if (NO_PLACE.test(place) || seen.has(start) || isOfOtherContract(own + match[0])) return [];
      seen.add(start);
      return [{ type: 'arbitrationSeat', ...placed(line, start, start + words.length), place }];
    })
    .sort((a, b) => a.from - b.from);
}

/** Characters before a place that are looked at. */
const SENTENCE = 80;
const NAMES = `中华人民共和国|中国(?:大陆|内地)?|我国|内地|大陆|美国(?:纽约|加利福尼亚|特拉华|得克萨斯)州?|(?:${OFFSHORE})(?:特别行政区|共和国|王国|联邦|国|州)?`;
const LAW = new RegExp(
  `(${NAMES})(?:内地|大陆|地区)?(?:的)?(?:现行)?(?:有效)?(?:的)?(?:实体)?(?:法律?(?!律|院|人|定|规定|保护|庭|规|治|学|务|官)|民商事法律)`,
  'g',
);
const CHOICE = trigger(LAW);
const PRC = /^(?:中华人民共和国|中国|我国|内地|大陆)/;
/** Words right before the law's name that choose it, whatever follows. */
const PLAIN =
  /(?:适用|遵从|(?:准据法|适用(?:的)?法律|管辖法律|法律适用)(?:约定|统一)?(?:为|是|:|选择|选定为)+)(?:现行)?$/;
/** Words right before it that choose it only with what follows or what they are said of. */
const LEADS = /(?:依照|依据|按照|根据|遵照|概依|依|按|受|由|归于|归|以|选择|选用|采用)(?:现行)?$/;
/** Words right behind it that choose it after {@link LEADS}. */
const CHOOSES =
  /^(?:的)?[^,。;]{0,8}(?:解释|管辖|调整|约束|规范|支配|处理争议|执行|确定|办理)|^(?:,)?(?:进行)?解释|^(?:作)?为(?:准(?!则)|[^,。;]{0,8}(?:准据法|适用(?:的)?法律|管辖法律))/;
/** 中国法律适用于本协议, 德国法为本协议的准据法: behind it without a word before. */
const BEHIND =
  /^(?:应当?|将|均|统一)?适用于本(?:协议|合同)|^(?:是|为|作为|即为)[^,。;]{0,10}(?:准据法|适用(?:的)?法律|管辖法律)/;
/** 本协议的解释依照…: said of the agreement. */
const OF_MEANING = /(?:解释|效力|履行|订立)(?:均|应当?|一律|统一)?(?:依照|依据|按照|根据|依|按)(?:现行)?$/;

const DENIED = /(?:不|不得|排除|不再|并非|非)$/;
const REACH = 60;

/** Choices of law of a normalised line, with what each governs. Linear. */
export function governingLaws(line: LineText): readonly GoverningLawFact[] {
  if (!triggeredIn(line).has(CHOICE)) return [];
  const { text } = line;
  const out: GoverningLawFact[] = [];
  for (const match of allMatches(LAW, text)) {
    const end = match.index + match[0].length;
    const window = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = window.slice(Math.max(window.lastIndexOf('。'), window.lastIndexOf(';')) + 1);
    const behind = text.slice(end, end + 20);
    const lead = (PLAIN.exec(before) ?? LEADS.exec(before))?.[0] ?? '';
    const chosen =
      PLAIN.test(before) ||
      BEHIND.test(behind) ||
      OF_MEANING.test(before) ||
      (lead !== '' && CHOOSES.test(behind));
    if (!chosen || DENIED.test(before.slice(0, before.length - lead.length)) || /^不/.test(behind)) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const name = match[1]!;
    out.push({
      type: 'governingLaw',
      ...placed(line, start, end),
      law: PRC.test(name) ? '中国' : /境外|外国|国外|海外/.test(name) ? '外国' : country(name),
      object: objectOf(before + match[0] + /^[^,。;]*/.exec(behind)![0], before, behind, PRC.test(name)),
      words: text.slice(start, end),
    });
  }
  return out;
}

function country(name: string): string {
  const bare = name
    .replace(/特别行政区|共和国|王国|联邦/, '')
    .replace(/^(日本|新加坡|瑞士|荷兰|意大利|澳大利亚)国$/, '$1');
  return /英格兰|伦敦/.test(bare) ? '英国' : /^美国|纽约|加利福尼亚|特拉华/.test(bare) ? '美国' : bare;
}

/** A foreign law that is not said to be that of the agreement may govern a dealing abroad. */
const OF_AGREEMENT = /本(?:协议|合同|章程)|解释|法律适用|适用法律|适用的法律|准据法/;

function objectOf(
  words: string,
  before: string,
  after: string,
  domestic: boolean,
): GoverningLawFact['object'] {
  const object = nearest(before, after);
  return object === 'contract' && !domestic && !OF_AGREEMENT.test(words) ? 'other' : object;
}

function nearest(before: string, after: string): GoverningLawFact['object'] {
  const near = before.slice(before.lastIndexOf(',') + 1);
  const words = near.length > 2 ? near : before.slice(-30);
  if (isOfOtherContract(before)) return 'other';
  if (/仲裁/.test(words)) return 'arbitration';
  if (/知识产权|专利|商标|著作权|侵权|技术秘密|效力争议/.test(words)) return 'ip';
  if (
    /项目协议|劳动|许可合同|许可协议|转让合同|另行签订|第三方|第三人|供应商|客户|采购|买卖|聘用|物权|不动产|税/.test(
      words,
    )
  )
    return 'other';
  return /^[^,。;]{0,10}(?:纳税|缴税|登记|备案)/.test(after) ? 'other' : 'contract';
}
