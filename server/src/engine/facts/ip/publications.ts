import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { DisclosureFact } from './types.js';
import { placeIn, segmentAt, type Sentence } from './walk.js';
import { fundingOf, NOUN, objectOf, yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const ACT = '(?:发表|公开(?!招)|公布|投稿|刊登|报告(?:项目)?进展)';
/** 可以发表, 作者自行决定投稿, 发表不受约束 */
const PUBLISH = new RegExp(
  `(?:可以?|有权|得|享有|自行决定|自由|自主)[^,。;]{0,20}${ACT}[^,。;]{0,8}|发表[^,。;]{0,10}(?:不受|完全自由|的自由)[^,。;]{0,8}|报告(?:项目)?进展,?不需[^,。;]{0,8}`,
  'g',
);
const SILENCE = new RegExp(`(?:不得|严禁|禁止|不能)[^,。;]{0,14}(?:${ACT}|披露)[^,。;]{0,8}`, 'g');
/** 须经甲方批准方可公开, 以三方同意书为前提 */
const LEAVE =
  /(?:须|应当?|必须|应经|以)[^,。;]{0,24}(?:批准|审批|审定|同意|许可|准许)[^,。;]{0,10}(?:方可|才可|后|为前提)[^,。;]{0,6}|必须送[^,。;]{0,10}审定/g;
const NEEDED = [PUBLISH, SILENCE, LEAVE].map(trigger);
/** What is spoken of has to be a paper, or results made known as papers make them known. */
const PAPERS = /论文|文章|学术|期刊|刊物|刊登|发表|演讲|投稿|公布|研究心得/;
/** Free of leave, in so many words: no condition. */
const FREED =
  /不受[^,。;]{0,12}(?:限制|约束)|(?:无须|无需|不需|不必)[^,。;]{0,14}(?:同意|审查|报备|批准)|不经[^,。;]{0,6}(?:审查|同意)|不持异议/g;
const CONDITION = /审查|审核|无异议|同意|前提|送|但|不泄露|保密|不含|申请(?:专利)?后|脱密|隐去/;
const REVIEW = /审查|审核|无异议|期满|日内|但(?!取得)|含有?[^,。;]{0,10}(?:秘密|保密)/;
/** 取得甲方书面许可的除外: nothing without leave. */
const BUT_LEAVE = /(?:,|但)?(?:事先)?取得[^,。;]{0,20}(?:许可|准许|同意)的(?:除外|不在此限|不受此限)/g;
/** Before or behind one step: another time is another matter. */
const PHASE = /(验收|申请|结题|授权)[^,。;]{0,6}?(前|后)/;
/** How far before 不得 its 未经…同意 begins. */
const CONSENT_REACH = 26;

/** Freedom to publish, and bans on it. */
export function publications(line: LineText, { text, part, before }: Sentence): readonly DisclosureFact[] {
  if (!triggeredIn(line).hasAny(NEEDED) || !PAPERS.test(text + before)) return [];
  const out: DisclosureFact[] = [];
  const add = (act: 'publish' | 'silence', from: number, to: number, yields: boolean): void => {
    const head = text.slice(0, segmentAt(text, to - 1).end);
    const own = objectOf(head);
    const phase = PHASE.exec(text);
    out.push({
      type: 'disclosure',
      ...placeIn(line, part.start + from, part.start + to),
      act,
      funding: fundingOf(head),
      object: own === 'unknown' && !NOUN.test(head) ? objectOf(before) : own,
      whole: false,
      phase: phase ? phase[1]! + phase[2]! : '',
      yields,
      words: text.slice(from, to),
    });
  };
  const bans = text.replace(BUT_LEAVE, '');
  const closed = REVIEW.test(bans) || yieldsTo(bans);
  for (const match of allMatches(SILENCE, text)) {
    if (!PAPERS.test(text)) continue;
    const lead = text.lastIndexOf('未经', match.index);
    const start = lead >= 0 && match.index - lead <= CONSENT_REACH ? lead : match.index;
    add('silence', start, match.index + match[0].length, closed);
  }
  if (out.length === 0 && /论文|发表|公开|投稿/.test(text)) {
    for (const match of allMatches(LEAVE, text)) {
      add('silence', match.index, match.index + match[0].length, closed);
      break;
    }
  }
  const free = text.replace(FREED, '');
  for (const match of allMatches(PUBLISH, text)) {
    const { start } = segmentAt(text, match.index);
    if (
      /不得|禁止|严禁|(?:同意|批准|许可|后|的),?方可|才可/.test(
        text.slice(start, match.index + match[0].length),
      )
    )
      continue;
    const bound =
      CONDITION.test(free) ||
      yieldsTo(free) ||
      !/论文|文章|成果|学术|数据|进展|期刊/.test(before.endsWith('|') ? before + text : text);
    add('publish', match.index, match.index + match[0].length, bound);
    break;
  }
  return out;
}
