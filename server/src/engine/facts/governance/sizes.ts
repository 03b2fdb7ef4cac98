import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyBefore, type NameMatch } from './body-names.js';
import { bodyOfMembers } from './body-subjects.js';
import type { BodySize } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';

const MEMBER = '(?:理事单位|常务理事|理事|委员|监事|专家|成员单位|成员|代表)';
const UNIT = '(?:名|位|人|家|个|席)';
const NUMBER = `(?<number>${NUMERAL})${UNIT}`;
const NOT_A_LIMIT = '(?!以上|以下|以内|至|左右|中|里|出席|到会|同意|赞成|通过|提议|联名|推荐|委派)';
/** Each tells in its own way how many members a body has. */
const STATED: readonly RegExp[] = [
  // 由九名理事组成, 由九位行业专家组成
  new RegExp(
    `由(?:[^,。;由]{2,12}(?:推荐|委派|选派|产生|选举)的)?(?:共计?)?(?:${NUMBER}(?:[^,。;、由0-9]{0,6}?${MEMBER})?|${MEMBER}(?<behind>${NUMERAL})${UNIT})(?:共同)?(?:组成|构成)`,
  ),
  // 设理事十三名, 共有理事7人
  new RegExp(`(?:设|共有|共设|现有)(?:有)?${MEMBER}${NUMBER}${NOT_A_LIMIT}`),
  // 理事会共有七名理事, 理事会现有理事11人
  new RegExp(`(?:理事会|委员会|监事会)(?:共有|共|有|设|现有|由)?${NUMBER}${MEMBER}${NOT_A_LIMIT}`),
  // 理事会共计7人, 理事会定员十人, 理事会全部九席
  new RegExp(
    `(?:理事会|委员会|监事会|小组)(?:共计|共有|共|现有|编制|定员|全部)(?:为)?${NUMBER}${NOT_A_LIMIT}`,
  ),
  // 理事席位为11席, 理事会人数为9人, 理事总数为17名, 理事会成员定为17名, 总人数为15人
  new RegExp(
    `(?:(?:理事|委员|监事|专家|小组成员|会成员|组成人员)(?:会)?的?(?:席位数?|名额|人数|总数|总人数|总席数|员额|编制)?|总人数)(?:为|是|共计?为?|共有|定为|暂定为?|确定为|设为)${NUMBER}(?!以上|以下|以内|左右)`,
  ),
  // 全体11名理事均收到通知, 专家委员会的七名委员应当分别
  new RegExp(`全体${NUMBER}(?:理事|委员|监事|专家)(?!以上|中|里|的)`),
  new RegExp(`会的${NUMBER}(?:理事|委员|监事|专家)(?=均|都|应当|应分|须分|分别|共同)`),
  // （理事十三名）
  new RegExp(
    `^[0-9.]*(?:[(]?[^()]{0,3}[)])?(?:理事|委员)\\[?(?<number>${NUMERAL})\\]?${UNIT}(?!以上|以下|至)`,
  ),
  // 甲方委派的五名理事、乙方委派的三名理事共八人组成
  new RegExp(`${MEMBER}共(?:计)?${NUMBER}(?:组成|构成)`),
];
/** 每一缔约方委派两名理事,共六名; 由奇数名理事组成,定为十三名: the number alone, behind words on the members. */
const ALONE = new RegExp(
  `^(?:总数|人数|总人数)?(?:共计?|合计|定为|总数为|定员为?)${NUMBER}(?:理事|委员)?(?:组成|构成)?[。;]?$`,
);
const MEMBERS_BEFORE =
  /(?:委派|推荐|选派|派出|各派|出任)[^,。;]{0,10}(?:理事|委员|监事)|(?:理事|委员|监事)(?:单位)?(?:组成|构成)$/;
/** 由甲方委派四名、乙方委派三名理事组成: the parts are the whole. */
const SUMMED = new RegExp(
  `由(?<list>[^,。;由]{2,24}${NUMERAL}名(?:理事|委员)?(?:、[^,。;、由]{2,24}${NUMERAL}名(?:理事|委员)?){1,12})(?:共同)?(?:组成|构成)`,
);
const PIECE = new RegExp(`(?<count>${NUMERAL})名(?:理事|委员)?$`);
const EACH = /各|每/;
/** 联盟现有成员单位24家: whoever is a member sits in the assembly. */
const ALLIANCE = new RegExp(
  `联盟(?:现有|共有|目前有|现共有)(?:成员单位|成员|会员单位|会员)${NUMBER}${NOT_A_LIMIT}`,
);
const SIZED = STATED.map(trigger);
const OTHERS = [ALONE, SUMMED, ALLIANCE].map(trigger);
const APPROXIMATE = /不超过|不少于|至少|不得少于|不低于|左右|以内|约|其余|其他/;

/** How many members a body has, in one sentence; the first statement counts. Linear. */
export function sizes(words: Words, names: readonly NameMatch[], before: string): readonly BodySize[] {
  const seen = triggeredIn(words.line);
  const patterns = SIZED.filter((one) => seen.has(one)).map(({ expression }) => expression);
  if (patterns.length === 0 && !seen.hasAny(OTHERS)) return [];
  const parts = commaParts(words.text);
  for (const [i, { text, start }] of parts.entries()) {
    if (APPROXIMATE.test(text)) continue;
    const read = alliance(text) ?? summed(text) ?? stated(text, patterns) ?? alone(text, parts[i - 1]?.text);
    if (!read || read.size < 2 || !Number.isInteger(read.size)) continue;
    const at = start + read.from;
    const head = text.slice(0, read.from);
    // 联盟由十二家成员单位组成: no body
    const named = /(?:会|组|处)(?:的)?$/.test(head) || /^(?:理事会|委员会|监事会|小组|会)/.test(read.noun);
    if (read.body === '' && !named && !/理事|委员|专家|监事|总人数|小组/.test(read.noun)) continue;
    // 验收组由五名专家组成: none of the alliance's bodies
    if (/(?:组|团|队)$/.test(head) && !names.some(({ end }) => end === at)) continue;
    const body = read.body || bodyOfMembers(read.noun, bodyBefore(names, at + 4) || before, names);
    return [
      {
        type: 'body',
        aspect: 'size',
        body,
        size: read.size,
        first: FIRST.test(words.text),
        ...rawSpan(words, at, start + read.to),
      },
    ];
  }
  return [];
}

interface Read {
  readonly size: number;
  readonly from: number;
  readonly to: number;
  /** Words that tell whose members are counted. */
  readonly noun: string;
  /** The body where the words name it themselves. */
  readonly body: string;
}

/** What the first words on a number tell; of two ways to read them the one that begins earlier. */
function stated(part: string, patterns: readonly RegExp[]): Read | undefined {
  let first: Read | undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(part);
    const { number, behind } = found?.groups ?? {};
    const size = parseNumber(number ?? behind ?? '');
    if (!found || size === undefined || (first && first.from <= found.index)) continue;
    first = { size, from: found.index, to: found.index + found[0].length, noun: found[0], body: '' };
  }
  return first;
}

function alone(part: string, previous = ''): Read | undefined {
  const found = ALONE.exec(part);
  const size = parseNumber(found?.groups?.number ?? '');
  const noun = MEMBERS_BEFORE.exec(previous)?.[0];
  if (!found || size === undefined || noun === undefined) return undefined;
  return { size, from: 0, to: found[0].replace(/[。;]$/, '').length, noun, body: '' };
}

function summed(part: string): Read | undefined {
  const found = SUMMED.exec(part);
  if (!found?.groups || EACH.test(found[0])) return undefined;
  const counts = found.groups.list!.split('、').map((piece) => PIECE.exec(piece)?.groups?.count);
  const size = counts.reduce((sum, count) => sum + (parseNumber(count ?? '') ?? Number.NaN), 0);
  return { size, from: found.index, to: found.index + found[0].length, noun: found[0], body: '' };
}

function alliance(part: string): Read | undefined {
  const found = ALLIANCE.exec(part);
  const size = parseNumber(found?.groups?.number ?? '');
  if (!found || size === undefined) return undefined;
  return { size, from: found.index, to: found.index + found[0].length, noun: found[0], body: '成员大会' };
}
