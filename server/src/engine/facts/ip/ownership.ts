import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { ownerOf } from './owners.js';
import type { IpObject, IpRightFact } from './types.js';
import { placeIn, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';

/** 归X所有, 由X共有, 属于X, 为X共有; the verb has to end its phrase. */
const HELD =
  /(归(?!属|还|口|档|入|集|纳|责|位|因|队|并)|归属于|属于|属(?!于|地|性|实|下|同)|由|为)([^,。;:|由归]{0,24}?)(?:共同)?(所有|享有|拥有|共有|取得|保有|持有)(?=[,。;|:)(、并且但及和]|(?:其|相应|全部)?的?(?:知识产权|专利权|专利申请权|所有权)|$)/g;
/** 归X at the end of a phrase. */
const BARE = /(归属于|归(?!属|还|口|档|入|集|纳|责|位|因|队|并)|属于)([^,。;:|由归]{1,16})(?=[,。;|)(]|$)/g;
const SHARED = /按[^,。;]{0,12}(?:贡献|投入)(?:比例|大小|程度)?(?:共同)?(共有|享有)(?=[,。;|)]|$)/g;
/** 权利人为甲方 */
const TITLED = /(?:权利(?:主体|人)|专利权人|所有权人|著作权人)(?:为|是)([^,。;:|]{1,20})(?=[,。;|)(]|$)/g;
/** 谁完成、谁所有 */
const WHOEVER = /谁(?:完成|研发|开发|研制|创造)[、,]?(?:就?归?)谁(?:所有|拥有|享有|持有)/g;
/** 以甲方的名义申请并归其所有: whose name stands before. */
const IN_NAME = /(?:以|由)([^,。;:|由以]{1,12}?)的?(?:名义|牵头|统一|负责)?申请/;
const UNMOVED =
  /不因[^,。;]{1,16}(?:而)?(?:转移|改变|变更)|(?:权属|归属|权利|所有权)(?:保持)?不变|不(?:发生|产生)(?:权属|权利)?转移/g;
const TAKEN =
  /(?:视为|视作|成为|作为|转为|列为)(?:本)?联盟(?:的|全体成员(?:的)?)?(?:共有|共同)?(?:资产|财产|知识产权)|(?:无偿)?(?:转让|转归|划归|移交|过户)(?:给|至|于)?(?:本)?联盟(?:所有|共有|全体成员(?:共有|所有)?)?(?=[,。;|)]|$)/g;
const NEEDED = [HELD, BARE, TITLED, WHOEVER, SHARED, UNMOVED, TAKEN].map(trigger);
const INCOME =
  /收益|收入|费用|许可费|利润|奖励|奖金|余额|结余|余款|经费|资金|剩余财产|财产|资产|设备|样机|赔偿|所得(?:款|额|的?收)|罚/g;
/** 不论由谁完成、经费来自何处: the money is no subject. */
const WHATEVER = /(?:不论|无论|不管)[^,。;]{0,30}/g;
const NOUNS = new RegExp(NOUN.source, 'g');
/** Results as such, without a word on which. */
const PLAIN =
  /(?:^|[。;:)\d.、条])(?:联盟|合作|研发|研究|技术|科技|开发|产生|形成|的){0,4}(?:成果|知识产权)(?:的)?(?:权利|所有权|归属)?[,由均应都]{0,3}$/;
/** The decimal number of the clause, glued to its first word. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[、.]?(?=(?:联盟|本|新)?(?:项目|课题))/;
/** One project among several. */
const NAMED =
  /["'][^"']{1,20}["'](?:项目|课题)|[A-Za-z\d一二三四五六七八九十]号?(?:项目|课题)|子(?:课题|项目)|(?:项目|课题)[一二三四五A-Z\d]|(?:材料|技术|工艺|装备|产品|系统|电池|设备)(?:开发|研发|研究)?(?:项目|课题)/;
const RIGHT_OF_USE =
  /(?:使用|实施|收益|受益|优先|许可|署名|知情|查阅|处置|奖励|受让)权[,]?(?:均|都|应|可|全部)?$/;
const CASE = /(?:除名|退出|放弃|违约|逾期|未能?(?:按|在))[^,。;]{0,16}的/;
const ENDING = /解散|清算/;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Who owns what, statement by statement. */
export function ownership(line: LineText, sentence: Sentence, table: boolean): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const { text, part, before } = sentence;
  const out: IpRightFact[] = [];
  let from = 0;
  let object: IpObject = NOUN.test(before) ? objectOf(before) : 'unknown';
  let carried = NOUN.test(before);
  for (const hit of hitsIn(text)) {
    const head = text.slice(from, hit.start);
    from = hit.end;
    const nouns = lastIndex(head, NOUNS);
    const scope = originOf(head);
    if (lastIndex(head.replace(WHATEVER, ''), INCOME) > nouns) {
      carried = false;
      continue;
    }
    // 使用权由全体成员享有, 被除名的成员的…归联盟: no owner, or that of one case
    if (RIGHT_OF_USE.test(head.slice(-12)) || CASE.test(head)) continue;
    // 共同完成的归…: goes on about what was spoken of; anything else has to name a right
    if (
      nouns < 0 &&
      (!carried || (scope === '' && head.trim() !== '' && !/^[,、]?(?:仍|均|应|由)*$/.test(head)))
    ) {
      continue;
    }
    const named = objectOf(head);
    if (named !== 'unknown') object = named;
    else if (nouns >= 0) object = scope !== '' ? 'foreground' : PLAIN.test(head) ? 'results' : 'unknown';
    carried = true;
    const ended = ENDING.test(text.slice(0, hit.start));
    out.push({
      type: 'ipRight',
      ...placeIn(line, part.start + hit.start, part.start + hit.end),
      act: ended ? 'dissolution' : 'own',
      object,
      funding: fundingOf(head),
      scope: ended ? '' : table || NAMED.test(head.replace(NUMBER, '')) ? 'named' : scope + kindOf(head),
      value: hit.value,
      whole: isWhole(head),
      yields: yieldsTo(text) || /所列|列明|附件|书面同意|经其同意|自愿/.test(head),
      words: text.slice(hit.start, hit.end),
    });
  }
  return out;
}

function hitsIn(text: string): readonly Hit[] {
  const all: Hit[] = [];
  const add = (match: RegExpExecArray, value: string): void => {
    all.push({ start: match.index, end: match.index + match[0].length, value });
  };
  for (const match of text.matchAll(HELD)) {
    const joint = match[3] === '共有' || match[0].includes('共同');
    if (match[1] === '由' || match[1] === '为') {
      if (match[2] === '' && match[1] === '由') continue;
    }
    const words = match[2]!.replace(/(?:按|依)[^,。;]{0,16}$/, '');
    const named =
      words === '其' ? IN_NAME.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null;
    add(match, ownerOf(named?.[1] ?? words, joint));
  }
  for (const match of text.matchAll(TITLED)) add(match, ownerOf(match[1]!, false));
  for (const match of text.matchAll(WHOEVER)) add(match, 'maker');
  for (const match of text.matchAll(SHARED)) add(match, '');
  for (const match of text.matchAll(UNMOVED)) add(match, 'self');
  for (const match of text.matchAll(TAKEN)) add(match, match[0].includes('成员') ? 'members' : 'alliance');
  for (const match of text.matchAll(BARE)) {
    const value = ownerOf(match[2]!, false);
    if (value !== '') add(match, value);
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Hit[] = [];
  for (const hit of all) if (hit.start >= (out.at(-1)?.end ?? 0)) out.push(hit);
  return out;
}

/** The one kind of right that the words name, `''` for all of them. */
function kindOf(head: string): string {
  const bare = head.replace(/(?:现有|原有|其他|既有)知识产权/g, '');
  if (/知识产权|成果/.test(bare)) return '';
  if (/软件|著作权/.test(bare)) return ':software';
  if (/标准/.test(bare)) return ':standard';
  if (/技术秘密|专有技术/.test(bare)) return ':secret';
  return /专利/.test(bare) ? ':patent' : /品种/.test(bare) ? ':variety' : '';
}

function originOf(head: string): string {
  if (
    /(?:独立|单独|自行|各自)(?:完成|研发|开发|研制|取得|[作做]出)/.test(head) &&
    !/共同|联合|合作(?!期间|过程|期内)/.test(head)
  )
    return 'sole';
  if (/委托(?:他人|第三方|开发|完成|研发)/.test(head)) return 'commissioned';
  if (
    /(?:合作(?!期间|过程|期内)|共同|联合|多方|各方|两[个方]以上|两家以上|两方以上)[^,。;]{0,8}(?:完成|承担|开发|研发|单位|形成|取得|[作做]出)|共同的|多方共同/.test(
      head,
    )
  )
    return 'joint';
  return /独立|单独|自行|各自完成|一方(?:独立)?完成|承担单位自主/.test(head) ? 'sole' : '';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
