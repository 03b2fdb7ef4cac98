import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { publications } from './publications.js';
import type { DisclosureFact } from './types.js';
import { placeIn, segmentAt, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const OUTSIDE =
  '(?:联盟(?:以|之)?外|联盟外部|非成员|(?:国内|省内|行业内?|全行业|社会|同行|其他)(?:其他|有需要的|中小|同行){0,2}(?:单位|企业|公司)|国内其他单位|国内单位|第三方|第三人|他人)';
const DIFFUSE = new RegExp(
  [
    '向联盟(?:以|之)?外[^,。;]{0,12}(?:扩散|推广|转移)',
    '许可(?:给)?[^,。;]{0,6}(?:联盟(?:以|之)?外|国内其他|国内单位|国内有需要)[^,。;]{0,12}',
    '向[^,。;]{0,4}(?:联盟(?:以|之)?外|国内)[^,。;]{0,12}许可',
    '(?:向|面向)(?:全行业|行业|社会|省内同行|国内同行|同行)[^,。;]{0,8}(?:许可|推广|转移|开放)',
    '(?:须|应当?|必须|有义务)(?:向|对)外(?:扩散|许可|推广)',
    '对外扩散',
    '(?:成果)?扩散(?:的)?义务',
    '对外许可的义务',
  ].join('|'),
  'g',
);
const GIVE = '(?:许可|转让|扩散|授权|提供|转移|准许|允许|交由|交给)';
const BAN = new RegExp(
  [
    `(?:不得|禁止|不能|严禁)(?:以任何(?:方式|形式))?向(?:任何)?${OUTSIDE}[^,。;]{0,14}${GIVE}`,
    `(?:不得|禁止|不能|严禁)(?:以任何(?:方式|形式))?(?:将[^,。;]{1,20})?(?:对外)?${GIVE}[^,。;]{0,6}${OUTSIDE}`,
    `(?:不得|禁止|不能|严禁)(?:将[^,。;]{1,20})?${GIVE}(?:、|或者?)${GIVE}(?:给)?[^,。;]{0,4}${OUTSIDE}`,
    '(?:不得|禁止|严禁)(?:以任何(?:方式|形式))?对外(?:许可|转让|授权|提供)',
    '对外[^,。;]{0,6}不(?:予|得)(?:许可|转让|授权)',
    '对外(?:许可|转让|授权)(?:一律|均)?无效',
    '(?:仅|只)(?:限|能|供|可)?(?:于|在)?联盟(?:成员)?内部(?:成员)?使用',
    '(?:仅|只)(?:限|能|供|可|许可)?联盟?成员(?:内部)?使用',
  ].join('|'),
  'g',
);
const NEEDED = [DIFFUSE, BAN].map(trigger);
/** A ban that ends, or that only keeps one member from acting alone. */
const LEAVES_ROOM =
  /未经|非经|擅自|自行|(?:同意|批准|许可)(?:后|的|前)|但|(?:验收|结题|公开|授权)(?:之|以)?前(?!后)|境外/;
/** 不论由何种资金形成, 各类项目: also what the state paid for. */
const EVERY = /各类|何种(?:资金|经费)|任何(?:情况|资金)|含(?:有)?(?:政府|财政|省|国家)/;

/** Duties to let others have results, bans on it, and rules on papers. */
export function disclosure(line: LineText, sentence: Sentence): readonly DisclosureFact[] {
  return [...diffusion(line, sentence), ...publications(line, sentence)];
}

function diffusion(line: LineText, { text, part, before }: Sentence): readonly DisclosureFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  if (!NOUN.test(before + text) && !/项目|课题|技术/.test(before + text)) return [];
  const out: DisclosureFact[] = [];
  const add = (match: RegExpExecArray, act: DisclosureFact['act'], yields: boolean): void => {
    const end = match.index + match[0].length;
    const head = text.slice(0, Math.max(end, segmentAt(text, end - 1).end));
    const own = objectOf(head);
    out.push({
      type: 'disclosure',
      ...placeIn(line, part.start + match.index, part.start + end),
      act,
      funding: fundingOf(head) === 'any' && !NOUN.test(head) ? fundingOf(before) : fundingOf(head),
      object: own === 'unknown' && !NOUN.test(head) ? objectOf(before) : own,
      whole: isWhole(head) || EVERY.test(head),
      phase: '',
      yields: yields || yieldsTo(text),
      words: text.slice(match.index, end),
    });
  };
  for (const match of allMatches(BAN, text)) add(match, 'ban', LEAVES_ROOM.test(text));
  for (const match of allMatches(DIFFUSE, text)) {
    const { start } = segmentAt(text, match.index);
    const near = text.slice(start, match.index);
    const banned = out.some(({ words }) => words.includes(match[0]) || match[0].includes(words));
    if (!banned && !/不得|禁止|严禁|无义务|不|除|依第|按第|可以?$/.test(near)) add(match, 'diffuse', false);
  }
  return out;
}
