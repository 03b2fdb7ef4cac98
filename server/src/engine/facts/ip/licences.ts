import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { thingIn } from './things.js';
import type { IpObject, IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';

const GRANTED: readonly RegExp[] = [
  /(?:独占|排他|独家)(?:性|地|的)?(?:实施|使用)?(?:许可|授权|权)?(?:给|授予|予以?)(?!第三|任何|他人|境外|国外)[^,。;、]{2,12}/g,
  /(?:授予|许可给?)(?!第三|任何|他人|境外|国外)[^,。;、]{2,12}?(?:独占|排他|独家)(?:性|地)?(?:实施|使用|许可)/g,
];
const OPEN =
  /(?:各|全体|其他|所有|其余|联盟)(?:联盟)?成员[^,。;]{0,10}?(?:均|都)?(?:可|可以|有权|享有)[^,。;]{0,16}?(?:实施|使用|普通许可)|(?:可|有权)[^,。;]{0,8}另行许可[^,。;]{0,12}/g;
/** A right for a field, a place, a time or a stage excludes nobody elsewhere. */
const NARROW =
  /领域|地域|区域|范围|市场|境内|境外|国内|国外|阶段|教学|科研|内部|期间|期限|年内|优先|研究目的/;
const CONDITIONAL =
  /不得|须|应当?经|经[^,。;]{0,12}(?:同意|批准)|报[^,。;]{0,12}(?:批准|备案)|可以|可|如|是否|或者/;

const FREE = /无偿|免费|免收|免除许可费|免许可费|不收取[^,。;]{0,6}费/;
const PAID =
  /有偿|支付[^,。;]{0,10}(?:许可|使用|实施|转让)费|付费|公平[、,]?合理[^,。;]{0,8}条件|市场价|收取[^,。;]{0,6}(?:许可|使用)费/;
const FEES = new RegExp(`${FREE.source}|${PAID.source}`, 'g');
const OUTSIDE = /用于[^,。;]{0,12}(?:(?:项目|联盟)(?:以|之)?外|其他用途|其他目的)/g;
const ONLY = /(?:仅|只)(?:限|能|可|得)?(?:于|用于|在)[^,。;]{0,12}项目/g;
const ANY_USE =
  /(?:自由|不受限制地?)(?:使用|用于)[^,。;]{0,20}|用于(?:自身|其他|任何)[^,。;]{0,6}(?:生产|经营|用途|目的)[^,。;]{0,6}|不限(?:制)?用途/g;

const EXCLUSIVE = [...GRANTED, OPEN].map(trigger);
const PRICED = [FREE, PAID].map(trigger);
const BOUND = [OUTSIDE, ONLY, ANY_USE].map(trigger);

/** Exclusive licences and those that speak against them, fees of use, and what a right may be used for. */
export function licences(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const seen = triggeredIn(line);
  return [
    ...(seen.hasAny(EXCLUSIVE) ? exclusivity(line, sentence) : []),
    ...(seen.hasAny(PRICED) ? fees(line, sentence) : []),
    ...(seen.hasAny(BOUND) ? uses(line, sentence) : []),
  ];
}

function exclusivity(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text } = sentence;
  if (!/独占|排他|独家|成员|另行许可/.test(text) || NARROW.test(text) || /退出|除名|解散|原有条件/.test(text))
    return [];
  const out: IpRightFact[] = [];
  for (const match of GRANTED.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { start, end } = segmentAt(text, match.index);
    if (!CONDITIONAL.test(text.slice(start, end).replaceAll('许可', '')))
      out.push(fact(line, sentence, match, 'exclusive', '', 'granted'));
  }
  if (!NOUN.test(sentence.before + text)) return out;
  for (const match of text.matchAll(OPEN)) {
    const { start } = segmentAt(text, match.index);
    if (!/不得|经[^,。;]{0,12}(?:同意|批准)|须/.test(text.slice(start, match.index + match[0].length)))
      out.push(fact(line, sentence, match, 'exclusive', '', 'open'));
  }
  return out;
}

function fees(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text, before } = sentence;
  if (!NOUN.test(before + text) && !/技术/.test(text)) return [];
  const free = FREE.test(text);
  const paid = PAID.test(text);
  if (!free && !paid) return [];
  const out: IpRightFact[] = [];
  let last = -1;
  for (const match of text.matchAll(FEES)) {
    const { start, end } = segmentAt(text, match.index);
    if (start === last) continue;
    last = start;
    const segment = text.slice(start, end);
    if ((FREE.test(segment) && PAID.test(segment)) || !/使用|实施|许可/.test(segment)) continue;
    if (/归|转让|改进|扩散/.test(segment)) continue;
    const head = text.slice(0, end);
    const scope = `${stageOf(head)}|${userOf(head)}|${kindOf(head)}`;
    out.push(fact(line, sentence, match, 'fee', scope, FREE.test(match[0]) ? 'free' : 'paid'));
  }
  return out;
}

function stageOf(head: string): string {
  const found = [
    ...head.matchAll(
      /(研发阶段|研究开发阶段|研究阶段|项目期间|项目实施期间)|(产业化|商业化|规模化生产|批量生产)/g,
    ),
  ].at(-1);
  return found === undefined ? '' : found[1] ? 'rd' : 'industrial';
}

function userOf(head: string): string {
  if (/联盟(?:以|之)?外|第三方|国内其他|境外|对外/.test(head)) return 'outside';
  if (/非项目合作方|未参与/.test(head)) return 'nonpartner';
  return '';
}

function kindOf(head: string): string {
  if (/非专利技术|技术秘密|专有技术/.test(head)) return 'secret';
  return /专利/.test(head) ? 'patent' : '';
}

function uses(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text } = sentence;
  if (!NOUN.test(text) || !/用于|使用|用途/.test(text) || /经费|资金|款项/.test(text)) return [];
  const out: IpRightFact[] = [];
  for (const match of text.matchAll(OUTSIDE)) {
    const { start } = segmentAt(text, match.index);
    if (text.slice(start, match.index).includes('不得'))
      out.push(fact(line, sentence, match, 'use', '', 'project'));
  }
  for (const match of text.matchAll(ONLY)) out.push(fact(line, sentence, match, 'use', '', 'project'));
  for (const match of text.matchAll(ANY_USE)) {
    const head = text.slice(0, match.index);
    // what is one's own may be used at will; who needs leave has no freedom
    if (/不得|未经|不能|须|经[^,。;]{0,10}(?:同意|许可)/.test(head + match[0])) continue;
    if (/其(?:自有|自己|现有|所有|拥有)|自身(?:的)?(?:知识|技术|专利)|各自的/.test(head)) continue;
    if (/教学|科研|研究/.test(head + match[0])) continue;
    out.push(fact(line, sentence, match, 'use', '', 'free'));
  }
  return out;
}

/** 用于联盟项目, 在该项目内: where something is used, not what. */
const WITHIN = /(?:于|在)[^,。;的]{0,8}项目(?:以|之)?[外中内]?/g;

function fact(
  line: LineText,
  { text, part, before }: Sentence,
  match: RegExpExecArray,
  act: IpRightFact['act'],
  scope: string,
  value: string,
): IpRightFact {
  const { start, end } = phraseAt(text, match.index, match.index + match[0].length);
  const head = text.slice(0, end);
  const own: IpObject = objectOf(head.replace(WITHIN, ''));
  return {
    type: 'ipRight',
    ...placeIn(line, part.start + start, part.start + end),
    act,
    object: own === 'unknown' && NOUN.test(before) ? objectOf(before) : own,
    funding: fundingOf(head),
    scope,
    thing: thingIn(text),
    value,
    whole: isWhole(head),
    yields: yieldsTo(text),
    words: text.slice(start, end),
  };
}
