import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { parseNumber } from '../../text/number-value.js';
import { amountsIn } from '../../text/money.js';
import { ratiosIn } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { LiabilityFact, LiabilityKind } from './types.js';
import type { Part } from '../dispute/sentences.js';
import { pair, pairIn, phraseAt, placeIn, sentences, type Pair, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const LATE = /逾期|迟延|延期|迟交|拖延|未按期|未按时|未能按期|未能按时|不按期|不按时/g;
/** What somebody is late with. */
const LATE_WITH: readonly (readonly [string, RegExp])[] = [
  ['逾期缴纳会费', /会费|缴费/],
  ['逾期投入', /投入|出资|缴款|缴付/],
  ['逾期支付许可费', /许可(?:使用|实施)?费|使用费/],
  ['逾期分配收益', /收益|应得份额/],
  ['逾期付款', /付款|付费/],
  ['拖延验收', /验收/],
  ['逾期交付', /交付|完成|履行|迟交/],
];
/** Other breaches that are told apart; the first that fits. */
const BREACHES: readonly (readonly [string, readonly Pair[]])[] = [
  [
    '泄露秘密',
    [pair('泄露|披露|泄漏|公开', '秘密|信息|数据', 16), pair('违反', '保密', 6), pair('泄密', '', 0)],
  ],
  ['擅自退出', [pair('擅自|中途|无故|单方', '退出', 2)]],
  ['挪用经费', [pair('挪用', '', 0)]],
];
const DAILY = /每一?[日天]|每(?:逾期|迟延|延期)一?[日天]|按日|逾期一日|日(?:万|千|百)分/;
const PENALTY = /违约金|滞纳金|逾期利息/;
/** 三倍, 两倍 */
const TIMES = /([一二两三四五六七八九十\d]{1,2})倍/g;
/** Half or double of something else, a cap: no rate of its own. */
const CAP = /(?:上限|最高|最多|累计)(?:为|是|不超过|以)?$/;
/** A step of a scale. */
const STEP =
  /超过[^,。;]{1,8}[日天月年]|[日天月年](?:\(含\))?以[内上下]|第[一二三]次|首次|再次|情节|重大损失|第[一二三四五六七八九十\d]{1,4}日起/;
/** Nothing else is owed for the breach. */
const FINAL = /一次性|固定为|全部违约金|不再按|不另(?:行)?计算/;
const WHO = /[甲乙丙丁戊己庚辛壬癸]方|企业|高校|高等学校|科研|院所|理事长单位|牵头单位/;
/** 未经许可将他方知识产权用于项目外的,: the breach in its own words. */
const OWN_WORDS = /(?:^|[,;:])([^,;:]{6,40}?)(?:的|行为)?,[^,]{0,40}$/;
const TOGETHER = /同时(?:主张|适用|支付|要求|承担|请求)|一并(?:主张|适用|支付|要求|请求)|并用/;
const FALSE_DEPOSIT = /订金|保证金|押金|预付款/;
const DOUBLE =
  /双倍(?:返还|退还)|(?:返还|退还)双倍|加倍(?:返还|退还)|按[^,;。]{0,8}(?:二|两|2)倍(?:返还|退还)|(?:返还|退还)[^,;。]{0,8}(?:二|两|2)倍/;

const FREED =
  '不承担|不负(?!担)|概不|互不追究|不予追究|不再追究|免除|均免责|一概免责|一律免责|免于承担|放弃追究|不得追究|无须赔偿|不赔偿';
/** Whatever the cause, no liability. */
const ANYTHING = [
  pair('任何|一切|所有|无论何种|不论何种|无论因何|不论因何', FREED, 44),
  pair('不因(?:其|自身)?任何', '承担(?:任何)?(?:赔偿)?责任', 40),
  pair('概不|不承担|不负|免除', '任何(?:赔偿)?责任|一切(?:赔偿)?责任|全部(?:赔偿)?责任|任何损失', 12),
];
const GROSS = [pair('故意|重大过失', FREED, 44), pair('人身伤害|人身损害|人身伤亡|伤亡', FREED, 24)];
const LOSS = /损失|损害|伤亡|伤害|赔偿/;
/** Words that keep an exclusion within what the law allows, or that are about the fault of another. */
const WITHIN =
  /故意(?:或者|或|、)重大过失以外|间接损失|预期利益|可得利益|利润损失|轻微过失|一般过失|不可抗力|第三人|第三方|市场风险|技术困难|无法克服|法律允许|依法/;
const LEFT_OUT = pair('除', '外', 36);
const OTHERS_FAULT = [
  pair(
    '因|由于',
    '(?:其|对方|他方|该方|成员|乙方|违约方|自身|退出方|受损方)(?:自身)?(?:的)?(?:原因|过错|违约|过失|行为)',
    14,
  ),
];

const LIMITATION = [
  pair('诉讼时效', '为|是|缩短|延长|统一为|定为|改为', 8),
  pair(
    '诉讼时效',
    '(?:起算|计算),?(?:期间|期限)?为|不因[^,。;]{0,20}(?:中断|中止)|不(?:发生|适用)?(?:中断|中止)',
    40,
  ),
  pair('缩短|延长|变更', '诉讼时效', 14),
  pair('不受|不适用', '诉讼时效', 12),
  pair('放弃|不得主张|不主张|不援引|不得援引|不提出', '时效', 14),
  pair('丧失', '胜诉权|起诉权利|诉讼权利', 8),
];
const UNADJUSTABLE = [
  pair('不得|不能|不可|无权|放弃|不再|不予', '调整|调减|减少|降低|酌减|调低|增减|增加', 30),
  pair('不适用', '违约金(?:数额)?的?(?:调整|酌减|增减)', 20),
];
const GUARANTEE = [
  pair(
    '为|对|就',
    '提供(?:连带责任|连带|最高额|全额)?(?:担保|保证(?!金)|抵押|质押)|承担(?:连带责任|连带)?(?:担保|保证)(?:责任)?',
    40,
  ),
];
/** Whose debts, or which. */
const OF_OTHERS = /债务|借款|贷款|履约|出资义务|联盟|全体成员|其他成员|各成员|乙方|丙方|他方/;

/** What has to stand in a line for each kind of term. */
const PENALISED = trigger(PENALTY);
const DEPOSITED = [trigger(/定金/), trigger(FALSE_DEPOSIT)];
const LOST = trigger(LOSS);
const UNSOUND = [
  trigger(/时效|胜诉权|诉讼权利|起诉权利/),
  PENALISED,
  ...GUARANTEE.map(({ tail }) => trigger(tail)),
];

/** Terms on liability in a line. */
export function liabilities(line: LineText, text: string): readonly LiabilityFact[] {
  const seen = triggeredIn(line);
  const readers = [
    seen.has(PENALISED) ? penalties : undefined,
    seen.hasAny(DEPOSITED) ? deposits : undefined,
    seen.has(LOST) ? exemptions : undefined,
    seen.hasAny(UNSOUND) ? unsound : undefined,
  ].filter((reader) => reader !== undefined);
  if (readers.length === 0) return [];
  return sentences(text).flatMap((sentence) => readers.flatMap((reader) => reader(line, sentence)));
}

function penalties(line: LineText, sentence: Sentence): readonly LiabilityFact[] {
  const { text } = sentence;
  if (!PENALTY.test(text)) return [];
  if (text.includes('定金') && TOGETHER.test(text) && !FORBIDS.test(text)) {
    const at = text.search(TOGETHER);
    const phrase = phraseAt(text, at, at + 2);
    return [fact(line, sentence, 'both-claims', phrase.start, phrase.end)];
  }
  const values = [
    ...ratiosIn(text)
      .filter(({ bound }) => bound === 'exact')
      .map(({ start, end, ratio }) => ({
        start,
        end,
        value: `r${Math.round((ratio.num / ratio.den) * 1e7)}`,
      })),
    ...amountsIn(text)
      .filter(({ exact }) => exact)
      .map(({ start, end, fen }) => ({ start, end, value: `a${fen}` })),
    ...[...allMatches(TIMES, text)].map(({ 0: words, 1: count, index }) => ({
      start: index,
      end: index + words.length,
      value: `r${parseNumber(count!)! * 1e7}`,
    })),
  ];
  const step = STEP.test(text);
  const out: LiabilityFact[] = [];
  for (const { start, end, value } of values) {
    const head = text.slice(Math.max(0, start - 60), start);
    const tail = text.slice(end, end + 14);
    // the sum on which the penalty is reckoned is none itself
    if (!PENALTY.test(head.slice(-24) + tail) || CAP.test(head)) continue;
    const breach = breachIn(head);
    if (breach === undefined) continue;
    const found = fact(line, sentence, 'penalty', start, end, breach, `${perIn(head)}|${value[0]}|${value}`);
    out.push({
      ...found,
      who: WHO.exec(text)?.[0] ?? '',
      final: FINAL.test(text),
      yields: found.yields || step,
    });
  }
  return out.length === 1 ? out : [];
}

/** How often the penalty falls due. */
function perIn(head: string): string {
  const words = head.slice(-30);
  if (DAILY.test(words)) return '每日';
  return /每(?:逾期|迟延|延期)?一?(?:个)?(周|月)/.exec(words)?.[1] ?? '一次';
}

/** The breach that the words before a penalty name. */
function breachIn(head: string): string | undefined {
  const late = [...allMatches(LATE, head)].at(-1);
  if (!late) {
    const known = BREACHES.find(([, pairs]) => pairIn(head, pairs) !== undefined)?.[0];
    const own = /未经|擅自|违反|拒不/.test(head) ? OWN_WORDS.exec(head)?.[1] : undefined;
    return known ?? own?.replace(FILLER, '').slice(-12);
  }
  const behind = head.slice(late.index, late.index + 16);
  const before = head.slice(Math.max(0, late.index - 26), late.index);
  return [behind, before]
    .map((words) => LATE_WITH.find(([, pattern]) => pattern.test(words))?.[0])
    .find((found) => found !== undefined);
}

/** Words of a breach that tell nothing. */
const FILLER = /任何|成员|一方|各方|联盟|单位|的|其/g;

const FORBIDS = /不得|不能|不可|只能|择一|选择/;

function deposits(line: LineText, sentence: Sentence): readonly LiabilityFact[] {
  const { text } = sentence;
  const word = FALSE_DEPOSIT.exec(text);
  if (word && DOUBLE.test(text) && !text.includes('定金'))
    return [fact(line, sentence, 'false-deposit', word.index, word.index + word[0].length)];
  const at = text.indexOf('定金');
  if (at < 0) return [];
  const over = ratiosIn(text).find(
    ({ start, end, ratio, bound }) =>
      bound === 'exact' &&
      ratio.num / ratio.den > CAP_OF_DEPOSIT &&
      ((start > at && start - at < 30 && PRICE.test(text.slice(at, start))) ||
        // 先付总价30%的定金
        (PRICE.test(text.slice(Math.max(0, start - 8), start)) && /^的?定金/.test(text.slice(end, end + 3)))),
  );
  if (over)
    return [fact(line, sentence, 'deposit-over', Math.min(at, over.start), Math.max(over.end, at + 2))];
  const end = overSum(text, at);
  return end === undefined ? [] : [fact(line, sentence, 'deposit-over', at, end)];
}

const CAP_OF_DEPOSIT = 0.2 + 1e-9;
const PRICE = /总额|总价|价款|标的|合同金额|许可费|费用/;

/** 合同价款为100万元,…支付定金30万元: where the deposit ends, when it is too much of the price named before. */
function overSum(text: string, at: number): number | undefined {
  const all = amountsIn(text).filter(({ exact }) => exact);
  const deposit = all.find(({ start }) => start >= at + 2 && start - at <= 4);
  const price = all.find(
    ({ start, end }) => end <= at && PRICE.test(text.slice(Math.max(0, start - 8), start)),
  );
  return deposit && price && deposit.fen > price.fen * CAP_OF_DEPOSIT ? deposit.end : undefined;
}

function exemptions(line: LineText, sentence: Sentence): readonly LiabilityFact[] {
  const { text } = sentence;
  if (!LOSS.test(text) || WITHIN.test(text) || /债务|对外/.test(text)) return [];
  const left = pairIn(text, [LEFT_OUT]);
  if (left && /故意|重大过失/.test(text.slice(left.start, left.end))) return [];
  const gross = pairIn(text, GROSS);
  const match = gross ?? pairIn(text, ANYTHING);
  // a cause on the other side is no exclusion of one's own fault
  if (!match || (!gross && pairIn(text, OTHERS_FAULT))) return [];
  if (!gross && !/损失|损害|责任|原因/.test(text.slice(match.start, match.end))) return [];
  const phrase = phraseAt(text, match.start, match.end);
  return [fact(line, sentence, 'exempt', phrase.start, phrase.end)];
}

function unsound(line: LineText, sentence: Sentence): readonly LiabilityFact[] {
  const { text } = sentence;
  const out: LiabilityFact[] = [];
  const add = (kind: LiabilityKind, match: Part | undefined): void => {
    if (!match) return;
    const phrase = phraseAt(text, match.start, match.end);
    out.push(fact(line, sentence, kind, phrase.start, phrase.end));
  };
  if (/时效|胜诉权|诉讼权利|起诉权利/.test(text) && !/依法|法律规定|法定|仲裁时效|时效内|不得放弃/.test(text))
    add('limitation', pairIn(text, LIMITATION));
  if (PENALTY.test(text)) {
    const fixed = pairIn(text, UNADJUSTABLE);
    if (fixed && text.slice(Math.max(0, fixed.start - 40), fixed.end + 6).includes('违约金')) {
      // 预算不得增加, 不得以支付违约金为由减少投入: something else is fixed
      const part = text.slice(text.lastIndexOf(',', fixed.start) + 1, fixed.end + 8);
      if (!/预算|计划|任务|(?:增加|减少|调整|降低)(?:其)?(?:投入|出资|经费)|支付违约金为由/.test(part))
        add('unadjustable', fixed);
    }
  }
  if (!/不得|禁止|不(?:提供|承担)|无权|未经|须经|应经|决议|质量保证|担保公司|保证金/.test(text)) {
    const secured = pairIn(text, GUARANTEE);
    if (secured && OF_OTHERS.test(text.slice(secured.start, secured.end))) add('guarantee', secured);
  }
  return out;
}

function fact(
  line: LineText,
  { start, text }: Sentence,
  kind: LiabilityKind,
  from: number,
  to: number,
  scope = '',
  value = '',
): LiabilityFact {
  return {
    type: 'liability',
    ...placeIn(line, start + from, start + to),
    kind,
    scope,
    value,
    yields: exceptionsIn(text).length > 0,
    who: '',
    final: false,
    words: text.slice(from, to),
  };
}
