import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { rightFact } from './right-fact.js';
import { thingIn } from './things.js';
import type { IpRightFact } from './types.js';
import { segmentAt, type Sentence } from './walk.js';
import { NOUN } from './words.js';
import { allMatches } from '../../text/all-matches.js';

/** 不得用于联盟项目之外, 不得挪作他用 */
const OUTSIDE =
  /(?:用于|用在)[^,。;]{0,12}(?:(?:项目|联盟)(?:以|之)?外|其他用途|其他目的)|(?:用作|移作|挪作)他[途用]|项目(?:以|之)?外[^,。;]{0,4}不得[^,。;]{0,4}(?:使用|动用)/g;
/** 仅限于联盟项目, 专供本项目之用, 以完成研究任务为限 */
const ONLY =
  /(?:仅|只)(?:限|能|可|得|准|许)?(?:供|于|用于|在)[^,。;]{0,14}(?:项目|研究)|限(?:于|定为|定于|用于)[^,。;]{0,10}(?:项目|研究任务)|专(?:供|用于)[^,。;]{0,10}项目|以[^,。;]{0,12}(?:项目|研究任务)[^,。;]{0,6}为限/g;
const ANY_USE =
  /(?:自由|不受限制地?)(?:使用|用于)[^,。;]{0,20}|用于(?:自身|本单位|自有|自己|自主|其他|任何|其全部|其自身)[^,。;]{0,10}(?:生产|经营|业务|产品|开发|课题|模型|用途|目的|项目)[^,。;]{0,6}|训练自有[^,。;]{0,8}|不限(?:制)?(?:于[^,。;]{0,4}项目|用途)|(?:范围|目的|用途)(?:和[^,。;]{1,4})?不受限制|在其?[^,。;]{0,10}(?:自有|自身|全部|其他)(?:的)?(?:产品|业务)[^,。;]{0,4}(?:使用|应用)|为联盟外[^,。;]{0,6}提供[^,。;]{0,10}/g;
const BOUND = [OUTSIDE, ONLY, ANY_USE].map(trigger);
const LEAVE = /不得|未经|不能|(?<!无)须|经[^,。;]{0,10}(?:同意|许可)/;
/** What is one's own may be used at will. */
const OWN = /自有|其(?:自有|自己|现有|所有|拥有)|自身(?:的)?(?:知识|技术|专利)|自己(?:的|投入|所有)|各自的/;

/** What a right may be used for: only the project, or anything. */
export function uses(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(BOUND)) return [];
  const { text, before } = sentence;
  if (/经费|资金|款项|设备/.test(text) || !(NOUN.test(text + before) || thingIn(text) !== '')) return [];
  const out: IpRightFact[] = [];
  const add = (match: RegExpExecArray, value: string): void => {
    const at = { start: match.index, end: match.index + match[0].length };
    out.push(
      rightFact(line, sentence, at, 'use', kindOf(text.slice(0, segmentAt(text, at.end - 1).end)), value),
    );
  };
  for (const match of allMatches(OUTSIDE, text)) {
    const { start } = segmentAt(text, match.index);
    if (/不得|不能|禁止|概不/.test(text.slice(start, match.index + match[0].length))) add(match, 'project');
  }
  if (out.length === 0) {
    for (const match of allMatches(ONLY, text)) {
      add(match, 'project');
      break;
    }
  }
  for (const match of allMatches(ANY_USE, text)) {
    const head = text.slice(0, match.index);
    const { start } = segmentAt(text, match.index);
    // who needs leave has no freedom
    if (LEAVE.test(head.slice(out.length > 0 ? start : 0) + match[0]) || OWN.test(head)) continue;
    if (/教学|科研|研究(?!院|所)/.test(head.slice(start) + match[0])) continue;
    add(match, 'free');
  }
  return out;
}

/** The one kind of right that the words name, `''` for all of them. */
function kindOf(head: string): string {
  if (/知识产权|成果/.test(head)) return '';
  if (/技术秘密|专有技术/.test(head)) return 'secret';
  return /专利/.test(head) ? 'patent' : '';
}
