import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { FundsRuleFact } from './types.js';
import { phraseAt, placeIn, segmentAt, sentences, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const MONEY = /经费|资金|款项|财务|基金|会费/;
const LABEL = '[甲乙丙丁戊己庚辛壬癸A-H]方';
const NAMED =
  '[\\u4e00-\\u9fff()]{3,24}?(?:公司|大学|学院|研究所|研究院(?!有限|股份)|集团(?!有限|股份)|中心(?!有限|股份))';
const ROLE = '(?:秘书处|联盟常设机构|常设机构)?(?:所在|依托|挂靠)?(?:理事长单位|依托单位|所在单位|秘书处)?';
const MANAGER = new RegExp(
  `(?:由|委托)(?:理事会委托)?(?:${ROLE})(?:\\()?(${LABEL}|${NAMED}|理事长单位|牵头单位|秘书处依托单位|依托单位)(?:\\))?[^,;。]{0,10}?(?:统一)?(管理|代管|统筹|设立?(?:独立|单独)?[账帐]|[专账]{1,2}[账帐户]|开设[^,;。]{0,4}专户|单独核算|独立核算)`,
  'g',
);
/** 联盟经费的管理人为丙方, 联盟经费的管理单位丙方, |管理联盟经费|乙方| */
const OFFICE = new RegExp(
  `(?:经费|资金|会费)的(?:受托)?管理(?:人|单位|主体|机构|方)(?:为|是|:)?(${LABEL}|${NAMED})|管理(?:联盟)?(?:经费|资金|会费):(${LABEL}|${NAMED})$`,
  'g',
);
/** 牵头单位(甲方)承担联盟经费的管理工作; 甲方作为理事长单位,负责会费的管理和核算 */
const CHARGED = new RegExp(
  `(${LABEL})[)]?(?:作为[^,;。]{2,10},?)?(?:负责|承担|履行)(?:对)?[^,;。]{0,8}(?:经费|资金|会费)(?:的)?(?:统一|日常)?(?:归口)?管理`,
  'g',
);
/** One term of office, or until something is set up: who manages the money then is no contradiction. */
const TERM = /第[二三四五六七八九十]届|首届|轮值|任期内|过渡期|成立之?前|此前|变更/;
const SEPARATE = /专[账帐户]|(?:单独|独立)(?:核算|建[账帐]|[账帐]目|[账帐]户|设[账帐])/;
const POOLED =
  /(?:纳入|并入|汇入)[^,;。]{0,16}(?:统一账户|基本账户|自有账户|账户统一|统一核算|统筹使用|统筹管理)|并[账帐](?:核算|管理)?|与[^,;。]{0,10}(?:自有资金|其他资金)[^,;。]{0,6}(?:合并|混同)(?:核算|管理|记[账帐]|入[账帐]|使用)|一并入[账帐]|资金池|不(?:再)?单独(?:核算|建[账帐])/g;
const GOVERNMENT = /政府|财政|国拨|专项/;
const PROJECT = /项目(?:研发)?(?:经费|资金)|课题经费|研发经费/;
const ALLOWED = /可|允许|有权|由|得(?:先)?以/;
const SPENT = /用于|统筹|转用|抵作|抵缴|冲抵|纳入|分配|偿还|归还|合并使用/;
/** Public money mixed with others’. */
const MIXED =
  /与[^,;。]{0,10}(?:自筹|自有|其他|会费)[^,;。]{0,8}(?:合并|混合|混同)(?:使用|管理|安排)|不(?:再)?区分来源/;
const PUBLIC =
  /政府资助|财政资助|财政资金|财政拨款|政府资金|专项资金|国拨|财政专项|(?:国家|省|市)[^,;。]{0,8}专项(?:经费|资金)/;
const USES =
  /日常经营|生产经营|自身经营|成员经营|对外投资|偿还债务|还债务|偿债|归还贷款|会费|弥补亏损|理财|股权投资|购买(?:股票|证券|债券)|偿还[^,;。]{0,8}(?:贷款|借款)|归各方(?:自有|所有)|按(?:出资|投入)比例分配|利润分配|成员分配|成员间分配|成员之间分配|分红|发放奖金|自有资金/;
const NEEDED = [
  trigger(MANAGER),
  trigger(OFFICE),
  trigger(CHARGED),
  trigger(MIXED),
  trigger(SEPARATE),
  trigger(POOLED),
  trigger(USES),
];
const ABOUT = [trigger(MONEY), trigger(GOVERNMENT)];
const FORBIDDEN = /不得|不可|禁止|严禁|不能|不(?:允许|准)|无权/;

/** Who manages the money of the alliance, in what account, and public money put to other uses. */
export function fundsRules(line: LineText, text: string): readonly FundsRuleFact[] {
  const seen = triggeredIn(line);
  if (!seen.hasAny(NEEDED) || !seen.hasAny(ABOUT)) return [];
  return sentences(text).flatMap((sentence) =>
    MONEY.test(sentence.before.slice(-60) + sentence.text) || GOVERNMENT.test(sentence.text)
      ? [...managers(line, sentence), ...accounts(line, sentence), ...diverted(line, sentence)]
      : [],
  );
}

function managers(line: LineText, sentence: Sentence): readonly FundsRuleFact[] {
  const { text } = sentence;
  const found = [...allMatches(MANAGER, text)].filter(
    (match) => MONEY.test(text.slice(0, match.index + match[0].length)) || /[账帐]/.test(match[0]),
  );
  return [...found, ...allMatches(OFFICE, text), ...allMatches(CHARGED, text)].map((match) =>
    fact(line, sentence, match, 'manager', match[1] ?? match[2]!),
  );
}

function accounts(line: LineText, sentence: Sentence): readonly FundsRuleFact[] {
  const { text } = sentence;
  // 不单独建账 is the opposite
  const apart = SEPARATE.test(text.replace(/不(?:再)?单独/g, '··'));
  if (FORBIDDEN.test(text) && !apart) return [];
  const pooled = [...allMatches(POOLED, text)].filter(
    (match) => !FORBIDDEN.test(text.slice(Math.max(0, match.index - 8), match.index)) && !apart,
  );
  if (pooled.length > 0) return [fact(line, sentence, pooled[0]!, 'account', 'pooled')];
  const separate = SEPARATE.exec(text);
  return separate && !/按项目/.test(text) ? [fact(line, sentence, separate, 'account', 'separate')] : [];
}

function diverted(line: LineText, sentence: Sentence): readonly FundsRuleFact[] {
  const { text } = sentence;
  if (!PUBLIC.test(text)) return [];
  const mixed = FORBIDDEN.test(text) ? null : MIXED.exec(text);
  if (mixed) return [fact(line, sentence, mixed, 'diverted', mixed[0])];
  if (
    FORBIDDEN.test(text) ||
    /自筹|除外/.test(text) ||
    /课题承担单位|按(?:照)?(?:任务书|预算|规定)/.test(text)
  )
    return [];
  const match = USES.exec(text);
  if (!match) return [];
  const { start, end } = segmentAt(text, match.index);
  const segment = text.slice(start, end);
  return ALLOWED.test(segment) && SPENT.test(segment)
    ? [fact(line, sentence, match, 'diverted', match[0])]
    : [];
}

function fact(
  line: LineText,
  { start, text }: Sentence,
  match: RegExpExecArray,
  kind: FundsRuleFact['kind'],
  value: string,
): FundsRuleFact {
  const phrase = phraseAt(text, match.index, match.index + match[0].length);
  const segment = text.slice(Math.max(0, text.lastIndexOf(',', match.index)), match.index + match[0].length);
  const subject = text.slice(0, 24).split(/[,;]/)[0]!;
  const about = segment + (/来源|构成|和|及|与/.test(subject) ? '' : subject);
  return {
    type: 'fundsRule',
    ...placeIn(line, start + phrase.start, start + phrase.end),
    kind,
    fund: fundOf(about, segment),
    value,
    yields: exceptionsIn(text).length > 0 || TERM.test(text),
    words: text.slice(phrase.start, phrase.end),
  };
}

/** Whose money: that of the alliance as a whole, or one part of it. `segment`: the words next to the match. */
function fundOf(about: string, segment: string): FundsRuleFact['fund'] {
  if (GOVERNMENT.test(about)) return 'government';
  if (/联盟(?:的)?(?:各项|日常|全部)?(?:经费|资金)/.test(segment)) return 'alliance';
  if (/会费/.test(about)) return 'fee';
  if (/^[^项课]*研发经费/.test(about)) return 'research';
  return PROJECT.test(about) || /基金|项目/.test(about) ? 'project' : 'alliance';
}
