import type { LineText } from '../../text/line-text.js';
import type { ArbitrationBodyFact } from './types.js';
import { placed, placeIn } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const BODY =
  /仲裁(?:委员会|委|院|机构|中心|协会|部门|庭)|(?:有关|相关|主管)部门|(?:贸仲委?|海仲|北仲|上仲|上国仲|深国仲|华南国仲|广仲)(?!裁)|CIETAC|CMAC|HKIAC|SIAC|LCIA|ICC/g;
const AD_HOC =
  /临时仲裁|(?:专设|特设|临时)仲裁庭|不(?:选定|约定|通过|经|委托)(?:任何)?仲裁机构|以(?:独任)?仲裁员(?:的)?身份|由[^,。;]{1,14}(?:个人|一人|本人)(?:独任)?(?:仲裁|裁决|裁断)|由[\u4e00-\u9fff×]{1,10}(?:先生|女士|教授|律师|同志)(?:一人)?[^,。;]{0,10}(?:仲裁|裁决)/g;
const LEAD =
  /[,。;:()"|!?]|提起|提交|提请|提付|申请|交由|交付|送交|递交|向|由|首选|选择|选定|约定|指定|确定|为(?!准)|是|至|在(?!地)|对|通过|采取|适用|采用|按照?|依照?|依据|根据|均应|任何一方|或者?|、/g;
const RULES_OF = /^(?:适用|采用|按照?|依照?|依据|根据)$/;
const GENERIC =
  /^(?:有关|相关|约定|依法|设立|成立|指定|选定|当事人|双方|各方|共同|认可|国家|国内|中国|涉外|适格|有管辖权|有权|任何|任一|一个|一家|的)*$/;
const JOINT = /^(?:和|与|及|以及|\/)/;
const BACKWARD = /^(?:该|其(?!他)|上述|前述|所选|本(?!地|省|市|区))/;
/** 上海有关仲裁委员会, 设在深圳的仲裁委员会, 北京的一家: of a place, which of them is open. */
const OF_PLACE =
  /^(?:设在|位于|在)?([\u4e00-\u9fff]{2,8}?)(?:市)?(?:的|的?(?:有关|相关|任一|任何|某一?|一)(?:家|个)?的?)$/;
/** There is no body of a province. */
const PROVINCE = /^[\u4e00-\u9fff]{2,4}(?:省|自治区)$/;
/** 专门的技术合同仲裁机构: a kind, and no name. */
const KIND = /专门|专业|技术|合同|知识产权|行业|科技/;
const ANCHOR =
  /当地|本地|外地|(?:其他|任一|任何|某一?)(?:个)?城市|(?:省|市|区)内|^本(?:省|市|区)|省级|(?:所在|住所|注册|签订|签约|签署|履行)地/;
const BLANK = /[×xX_/[\]…·*]/;
const SHORT = /^(?:贸仲|海仲|北仲|上仲|上国仲|深国仲|华南国仲|广仲|[A-Z])/;
const REACH = 40;
/** Characters of a sentence before and behind a body that are looked at. */
const SENTENCE = 200;
const WHOLE = /(?:任何|一切|所有|全部)(?!其他|其余)[^,。;]{0,12}(?:争议|纠纷)/;
/** Leaves disputes to other clauses. */
const LEAVES = /(?:^|[^解])除(?!名)|另有(?:约定|规定)|其他(?:争议|纠纷)|其余/;
/** A rule of its own: another clause on all disputes does not mean these. */
const APART = /不适用|优先|单独|专门|不受[^,。;]{0,12}限制|特别约定/;

/** Arbitral bodies that a normalised line names, or leaves open. Linear. */
export function arbitrationBodies(line: LineText): readonly ArbitrationBodyFact[] {
  const { text } = line;
  const out: ArbitrationBodyFact[] = [];
  let floor = 0;
  for (const match of allMatches(BODY, text)) {
    if (match.index < floor) continue;
    const end = match.index + match[0].length;
    const found = bodyAt(line, floor, match.index, end, match[0]);
    floor = found ? found.end : end;
    if (found?.fact) out.push(found.fact);
  }
  for (const match of allMatches(AD_HOC, text)) {
    if (/不(?:得|采用|进行|接受)?$/.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    const end = match.index + match[0].length;
    out.push({
      type: 'arbitrationBody',
      ...placed(line, match.index, end),
      kind: 'ad-hoc',
      name: '',
      joined: false,
      reach: '',
      words: match[0],
    });
  }
  return out.sort((a, b) => a.from - b.from);
}

function bodyAt(
  line: LineText,
  floor: number,
  start: number,
  end: number,
  token: string,
): { readonly end: number; readonly fact?: ArbitrationBodyFact } | undefined {
  const { text } = line;
  const region = text.slice(Math.max(floor, start - REACH), start);
  let lead = 0;
  let word = '';
  for (const match of allMatches(LEAD, region)) {
    lead = match.index + match[0].length;
    word = match[0];
  }
  // 甲仲裁委员会和乙仲裁委员会: 和 joins the second to the first
  const joint = lead === 0 && floor > 0 ? (JOINT.exec(region)?.[0] ?? '') : '';
  const head = region.slice(lead + joint.length);
  if (BACKWARD.test(head)) return undefined;
  const rest = text.slice(end, end + 60);
  const bracket = /^\(([^()]{1,24})\)/.exec(rest)?.[1];
  const branch = /^[\u4e00-\u9fff]{2,6}(?:分会|分院|分中心)/.exec(
    rest.slice(bracket ? bracket.length + 2 : 0),
  )?.[0];
  const close = end + (bracket ? bracket.length + 2 : 0) + (branch?.length ?? 0);
  // rules alone choose no body
  if (RULES_OF.test(word) && /^[^,。;]{0,20}规则/.test(rest)) return { end: close };
  if (token.endsWith('部门') && !/^[^,。;]{0,6}仲裁/.test(rest)) return undefined;
  const kind = kindOf(head, token, bracket ?? '');
  const joined = (word.startsWith('或') || joint !== '') && floor > 0;
  const from = start - head.length;
  const named = kind === 'named' || kind === 'place';
  return {
    end: named ? close : end,
    fact: {
      type: 'arbitrationBody',
      ...placed(line, from, branch ? close : end),
      kind,
      name:
        kind === 'place'
          ? placeIn(head) || head
          : kind === 'named'
            ? nameOf(head) + token + (branch ?? '')
            : '',
      joined,
      reach: reachOf(text, start),
      words: text.slice(from, end),
    },
  };
}

/** How far the sentence around `at` reaches beside other clauses on disputes. */
function reachOf(text: string, at: number): ArbitrationBodyFact['reach'] {
  const head = text.slice(Math.max(0, at - SENTENCE), at);
  const start = head.lastIndexOf('。') + 1;
  const stop = text.slice(at, at + SENTENCE).indexOf('。');
  const tail = text.slice(at, stop < 0 ? at + SENTENCE : at + stop);
  if (APART.test(head.slice(start)) || APART.test(tail)) return 'apart';
  return WHOLE.test(head.slice(start)) && !LEAVES.test(head.slice(start)) && !LEAVES.test(tail)
    ? 'whole'
    : '';
}

/** 甲方所在地福州仲裁委员会: the name is what stands behind the anchor. */
function nameOf(head: string): string {
  return head.replace(/^.*(?:所在|住所|注册|签订|签约|签署|履行)地(?:的|即)?/, '');
}

function kindOf(head: string, token: string, bracket: string): ArbitrationBodyFact['kind'] {
  if (token === '仲裁庭') return 'tribunal';
  if (SHORT.test(token)) return 'named';
  if (BLANK.test(head)) return 'blank';
  if (GENERIC.test(head) || token.endsWith('部门')) return 'generic';
  if (token === '仲裁机构' && KIND.test(head) && !/[省市区县州]/.test(head)) return 'generic';
  if (ANCHOR.test(head)) {
    if (nameOf(head) !== head && !GENERIC.test(nameOf(head))) return 'named';
    return placeIn(bracket) === '' && !/仲裁/.test(bracket) ? 'anchored' : 'named';
  }
  return token === '仲裁机构' || OF_PLACE.test(head) || PROVINCE.test(head) ? 'place' : 'named';
}
