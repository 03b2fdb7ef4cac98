import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { DisclosureFact } from './types.js';
import { placeIn, segmentAt, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';

const OUTSIDE = '(?:联盟(?:以|之)?外|联盟外部|国内其他单位|国内单位|第三方|第三人|他人)';
const DIFFUSE = new RegExp(
  `向联盟(?:以|之)?外[^,。;]{0,12}(?:扩散|推广|转移)|许可[^,。;]{0,6}(?:联盟(?:以|之)?外|国内其他|国内单位)[^,。;]{0,12}|向(?:联盟(?:以|之)?外|国内)[^,。;]{0,12}许可|对外扩散|(?:成果)?扩散(?:的)?义务`,
  'g',
);
const BAN = new RegExp(
  `(?:不得|禁止|不能|严禁)(?:以任何方式)?向(?:任何)?${OUTSIDE}[^,。;]{0,14}(?:许可|转让|扩散)|(?:不得|禁止)(?:对外)?许可[^,。;]{0,6}${OUTSIDE}|(?:仅|只)(?:限|能|供|可)?(?:于|在)?联盟(?:成员)?内部(?:成员)?使用`,
  'g',
);
const PUBLISH = /(?:可以?|有权)[^,。;]{0,10}发表[^,。;]{0,8}/g;
const SILENCE = /不得[^,。;]{0,10}发表[^,。;]{0,8}/g;
const NEEDED = [DIFFUSE, BAN, PUBLISH, SILENCE].map(trigger);
/** How far before 不得 its 未经…同意 begins. */
const CONSENT_REACH = 26;

/** Duties to let others have results, bans on it, and rules on papers. */
export function disclosure(line: LineText, sentence: Sentence): readonly DisclosureFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const { text, part, before } = sentence;
  const out: DisclosureFact[] = [];
  const add = (
    match: RegExpExecArray,
    act: DisclosureFact['act'],
    yields: boolean,
    start = match.index,
  ): void => {
    const end = match.index + match[0].length;
    const head = text.slice(0, end);
    const own = objectOf(head);
    out.push({
      type: 'disclosure',
      ...placeIn(line, part.start + start, part.start + end),
      act,
      funding: fundingOf(head) === 'any' && !NOUN.test(head) ? fundingOf(before) : fundingOf(head),
      object: own === 'unknown' && !NOUN.test(head) ? objectOf(before) : own,
      whole: isWhole(head),
      yields: yields || yieldsTo(text),
      words: text.slice(start, end),
    });
  };
  if (/扩散|许可|推广|内部/.test(text) && NOUN.test(before + text)) {
    for (const match of text.matchAll(DIFFUSE)) {
      const { start } = segmentAt(text, match.index);
      const near = text.slice(start, match.index);
      if (!/不得|禁止|无义务|不|除|依第|按第|可以?$/.test(near)) add(match, 'diffuse', false);
    }
    for (const match of text.matchAll(BAN)) {
      add(match, 'ban', /未经|非经|(?:同意|批准|许可)(?:后|的|前)|但/.test(text));
    }
  }
  if (text.includes('发表')) {
    for (const match of text.matchAll(SILENCE)) {
      const lead = text.lastIndexOf('未经', match.index);
      const start = lead >= 0 && match.index - lead <= CONSENT_REACH ? lead : match.index;
      add(match, 'silence', /审查|审核|无异议|期满|日内|但/.test(text), start);
    }
    for (const match of text.matchAll(PUBLISH)) {
      if (match[0].includes('不')) continue;
      const bound = /审查|审核|无异议|同意|前提|送|但|不泄露|保密|申请(?:专利)?后|脱密/.test(text);
      add(match, 'publish', bound || !/论文|文章|成果|学术/.test(text));
    }
  }
  return out;
}
