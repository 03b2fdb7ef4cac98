import type { IpFunding, IpObject } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** Something that intellectual property can exist in; what is shared or moved otherwise is no subject here. */
export const NOUN =
  /知识产权|[BF]IP(?![A-Za-z])|成果|专利|技术秘密|专有技术|著作权|品种权?|发明创造|软件|配方|商标|数据库|菌种|新技术|(?:现有|原有|自有|既有|背景|自带|已有|固有|前期)(?:的)?(?:技术|工艺)|(?:制备|生产|制造)工艺/;

const OBJECTS: readonly (readonly [Exclude<IpObject, 'unknown' | 'results'>, string])[] = [
  ['improvement', '改进'],
  ['joint', '共有(?:的)?(?:项目)?(?:知识产权|专利|成果|技术)|共有(?:人|方|各方|单位)'],
  [
    'background',
    '现有|原有|背景|既有|前期|自有|已有|固有|原(?:权利|持有)|(?:加入(?:本)?(?:联盟)?|入盟|签约|合作|签订本协议|签署)(?:之|以)?[前时](?:[^,。;]{0,16}(?:形成|产生|取得|研发|开发|完成))?|带入(?:本)?(?:联盟|项目)?的?|(?:(?:用以|用于|以)?作价)?(?:出资|入股|入盟)的(?=专利|技术|专有技术|知识产权|软件|成果)|BIP|背景IP|投入(?:本)?(?:联盟)?(?:项目)?的(?=知识产权|专利|技术|成果|软件|资料)|自带|(?:本协议(?:签订|签署|生效)|联盟(?:成立|组建))(?:之)?前(?:[^,。;]{0,16}(?:形成|产生|取得|研发|开发|完成))?|在先(?:取得|拥有|形成|的|知识|专利|技术|权利|成果)|项目(?:以|之)?外|他人投入的|其他成员投入的|各自投入的',
  ],
  [
    'foreground',
    '项目|课题|前景|FIP|(?:任务|攻关)所?(?:形成|产生|取得|完成|得)的?|由此(?:所)?(?:取得|产生|形成|完成|获得)的?(?=专利|成果|知识产权|技术|软件|发明)|新(?:的)?(?:知识产权|成果|技术|专利|品种)|育成|(?:研发|研究|攻关|开发)(?:所)?(?:形成|产生|取得)|联盟(?:组织|开展|实施)?(?:的)?(?:联合)?(?:研发|攻关)|新产生|新形成|合作(?:开发|研究|完成)|(?:研发|研究|攻关|合作|科研)成果|共同(?:完成|承担|开发|研发)|独立完成|委托完成|本协议项下' +
      // made with the money or in the service of the alliance; 以联盟经费购买的专利 is none of its results
      '|合作(?:期间|过程中|期内)|(?:协议|联盟)(?:有效|存续)期(?:间|内)' +
      '|联盟(?:的)?(?:经费|资金|投入)(?:支持|资助|[^,。;买置]{0,4}(?:完成|[作做]出|取得|形成|产生|研发|开发))' +
      '|通过验收的|验收合格的|(?:履行|执行)(?:期间|过程中)(?:内)?所?(?:产生|形成|取得|完成)' +
      '|(?:执行|履行)(?:联盟|本协议)[^,。;]{0,8}(?:完成|[作做]出|取得|形成|产生)',
  ],
];
const OBJECT = new RegExp(OBJECTS.map(([, words]) => `(${words})`).join('|'), 'g');

/** 自项目立项之日起: a time, no object. */
const SINCE = /自[^,。;自]{0,16}(?:之日|日|时)起/g;

/** 项目协议, 项目合作方: papers and people, no results. */
const PAPERS = /(?:项目|课题)(?:协议|合同|任务书|合作(?:各)?方|参与(?:各)?方|承担单位|负责人)/g;

/** 项目结束后, 用于联盟项目的: when and where it is used; no object beside another one. */
const OCCASION =
  /(?:项目|课题)(?:结束|完成|验收(?:合格)?|终止|结题|立项)(?:之)?(?:后|时|日起)|用[于在](?:本|该)?(?:联盟)?(?:项目|课题)的?/g;

/** The object that the words before a statement name last. */
export function objectOf(head: string): IpObject {
  const words = head.replace(SINCE, '').replace(PAPERS, '');
  const bare = words.replace(OCCASION, '');
  const found = lastObject(bare);
  return found === 'unknown' && bare !== words ? lastObject(words) : found;
}

function lastObject(words: string): IpObject {
  let found: IpObject = 'unknown';
  for (const match of allMatches(OBJECT, words))
    found = OBJECTS[match.slice(1).findIndex((group) => group !== undefined)]![0];
  return found;
}

const NATIONAL =
  /国家级(?:课题|项目)|国家自然科学基金|国家(?:级)?(?:科技|重点|重大|科研)?[^,。;]{0,6}(?:计划|专项)/;
const PUBLIC =
  /政府|财政|省级|市级|省科技|市科技|科技计划|公共资金|(?:国家|中央)资助|国拨|省(?:科技)?重大专项|受资助/;
const OWN = /自筹|自有资金|自行投入|(?:企业|成员)出资(?!后|之?比例|份额|额)/;

/** Whose money a sentence speaks about. */
export function fundingOf(text: string): IpFunding {
  if (NATIONAL.test(text)) return 'national';
  if (PUBLIC.test(text)) return 'government';
  return OWN.test(text) ? 'own' : 'any';
}

const YIELDS =
  /除外|另有(?:书面)?(?:约定|规定)|从其(?:约定|规定)|在不违反|不违反[^,。;]{0,20}(?:前提|情况)|为准|不受[^,。;]{0,12}限制|\[备选|\[选择|\[方案|备选方案/;

/** True when a sentence makes room for other clauses, so that none contradicts it. */
export function yieldsTo(sentence: string): boolean {
  return YIELDS.test(sentence) || excepts(sentence);
}

/** True when the words speak of the whole of something. */
export function isWhole(text: string): boolean {
  if (/(?:不论|无论|不管)[^,。;]{0,6}(?:谁|何方|何人|何者|何单位|哪[一家个方]|哪个)/.test(text)) return true;
  return /全部|一切|所有(?!权|人|者|[,。;]|$)|任何(?:成果|知识产权|项目|技术)|各类(?:项目|成果)/.test(text);
}

/** 除…外: how far the second word stands behind the first, and which 除 is another word. */
const EXCEPTION_REACH = 40;

function excepts(sentence: string): boolean {
  for (let at = sentence.indexOf('除'); at >= 0; at = sentence.indexOf('除', at + 1)) {
    if (
      sentence[at + 1] === '名' ||
      sentence.startsWith('除署名权外', at) ||
      '扣解免排删开清消'.includes(sentence[at - 1] ?? '。')
    )
      continue;
    if (sentence.slice(at + 1, at + EXCEPTION_REACH).includes('外')) return true;
  }
  return false;
}
