import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { ArbitrationSeatFact, GoverningLawFact } from './types.js';
import { OFFSHORE, placed } from './words.js';

const SEAT =
  /仲裁地点?(?:设在|设于|定为|约定为|为|是|在|:)+([\u4e00-\u9fff]{2,16}?)(?=[,。;()]|$|仲裁|开庭|进行)/g;
/** 仲裁在厦门进行. */
const HELD = /仲裁(?:程序)?(?:应当?|均|将|须)?在([\u4e00-\u9fff]{2,12}?)(?:进行|举行)/g;
const SEAT_BEFORE = /以([\u4e00-\u9fff]{2,12})(?:作)?为仲裁地/g;

/** Seats of arbitration that a normalised line fixes. Linear. */
export function seats(line: LineText): readonly ArbitrationSeatFact[] {
  if (!line.text.includes('仲裁')) return [];
  return [SEAT, SEAT_BEFORE, HELD]
    .flatMap((pattern) => [...line.text.matchAll(pattern)])
    .map((match): ArbitrationSeatFact => {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      const place = match[1]!;
      return { type: 'arbitrationSeat', ...placed(line, start, start + place.length), place };
    })
    .sort((a, b) => a.from - b.from);
}

const NAMES = `中华人民共和国|中国(?:大陆|内地)?|我国|内地|大陆|(?:${OFFSHORE})(?:特别行政区|共和国|王国|联邦)?`;
const LAW = new RegExp(
  `(?:适用|依照|依据|按照|根据|依|受|由|准据法为|法律适用:|适用法律:|适用的法律为|适用法律为)(?:现行)?(${NAMES})(?:的)?(?:现行)?(?:有效)?(?:的)?(?:实体)?(?:法律?(?!院|人|定|规定|保护|庭)|民商事法律)`,
  'g',
);
const CHOICE = trigger(LAW);
const PRC = /^(?:中华人民共和国|中国|我国|内地|大陆)/;
/** Words after the law's name that make the sentence a choice of law when its verb is 依照, 受, 由, 根据. */
const CHOOSES = /^(?:的)?[^,。;]{0,8}(?:解释|管辖|调整|约束|规范|处理争议|执行)|^(?:,)?(?:进行)?解释/;
const PLAIN = /^(?:适用|准据法|法律适用|适用法律|适用的法律)/;

const REACH = 60;

/** Choices of law of a normalised line, with what each governs. Linear. */
export function governingLaws(line: LineText): readonly GoverningLawFact[] {
  if (!triggeredIn(line).has(CHOICE)) return [];
  const { text } = line;
  const out: GoverningLawFact[] = [];
  for (const match of text.matchAll(LAW)) {
    const end = match.index + match[0].length;
    if (!PLAIN.test(match[0]) && !CHOOSES.test(text.slice(end, end + 16))) continue;
    const window = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = window.slice(Math.max(window.lastIndexOf('。'), window.lastIndexOf(';')) + 1);
    if (/不$|不得$|排除$|不再$/.test(before)) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const name = match[1]!;
    out.push({
      type: 'governingLaw',
      ...placed(line, start, end),
      law: PRC.test(name) ? '中国' : /境外|外国|国外|海外/.test(name) ? '外国' : country(name),
      object: objectOf(before + match[0], before, text.slice(end, end + 20), PRC.test(name)),
      words: text.slice(start, end),
    });
  }
  return out;
}

function country(name: string): string {
  const bare = name.replace(/特别行政区|共和国|王国|联邦/, '');
  return /英格兰|伦敦/.test(bare) ? '英国' : /纽约|加利福尼亚|特拉华/.test(bare) ? '美国' : bare;
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
  if (/仲裁/.test(words)) return 'arbitration';
  if (/知识产权|专利|商标|著作权|侵权|技术秘密|效力争议/.test(words)) return 'ip';
  if (/项目协议|劳动|许可合同|许可协议|转让合同|另行签订|聘用|物权|不动产|税/.test(words)) return 'other';
  return /^[^,。;]{0,10}(?:纳税|缴税|登记|备案)/.test(after) ? 'other' : 'contract';
}
