import { append } from '../../text/append.js';
import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { RefundFact } from './types.js';
import { phraseAt, placeIn, segmentAt, sentences, type Sentence } from './walk.js';

const NO =
  /(?:一律|概|均|亦|也)?(?:不予|不再|不得要求|不得|无权要求|无权|概不|不)(?:予以|要求)?(?:退还|返还|退回|退款|退(?!出|盟|会|伙))/g;
const YES =
  /(?:予以|应予|应当|应该|应|可以|可|将|给予|全额|按[^,;。]{0,14}比例|日内|月内|后)?(?:退还|返还|退回)(?!原渠道|违约)/g;
const EVENTS: readonly (readonly [RefundFact['event'], RegExp])[] = [
  ['exit', /退出|退盟|退伙|退会/],
  ['expulsion', /除名|开除/],
  ['project-end', /项目(?:终止|中止|撤销|失败)/],
];
const DISSOLVED = /解散|清算|剩余财产|剩余资产/;
const OWN = /投入|出资|自筹|缴纳的(?:资金|经费|款项|一切)|各类资金|已缴|资金|经费/;
const FEE = /会费/;
/** 其已经拨付的任何款项: what the member itself has paid. */
const PAID =
  /其(?:此前|先前)?(?:已经?|所)?(?:拨付|缴付|支付|交付|汇入|打入)的?[^,。;]{0,6}(?:款|资金|经费|费用)/;
const PUBLIC = /政府|财政|国拨|拨付|已拨|专项|配套/;
const OTHER =
  /定金|订金|押金|保证金|借用|设备|仪器|样品|资料|会员证|证书|文件|图纸|图书|货款|税|许可费|多收|误|原件|数据/;
const WHOLE = /各类|全部|一切|所有|任何|一律|概不|均不/;
/** Money that a member has to give back, or that others take from it. */
const FROM_MEMBER =
  /追回|收回|追缴|(?:成员|其)(?:应|应当|须|必须)[^,;。]{0,16}(?:退还|返还)|向(?:联盟|甲方|理事会)(?:退还|返还)|结清/;

const LEFT =
  /剩余(?:的)?(?:财产|资产|资金|自筹资金|经费|部分)|(?:自筹资金|财产|资产)的?剩余部分|余款|余额|余下(?:的)?(?:财产|资金)|结余(?:经费|资金|财产)?/;
const TAKERS: readonly (readonly [string, RegExp])[] = [
  ['contribution', /按(?:照)?[^,;。]{0,10}(?:投入|出资|缴)[^,;。]{0,8}比例/],
  ['equal', /平均|均分|等额|平分/],
  ['donation', /捐赠|捐献|公益/],
  ['state', /上缴|上交|归(?:国家|财政)|退回(?:原渠道|财政)/],
];
const TAKER =
  /(?:归|由|交由|转归|移交(?:给)?)((?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)方|理事长单位|依托单位|联盟理事长单位|秘书处依托单位)(?:所有|享有|取得|接收|留用|持有)/;

const NEEDED = [trigger(/退还|返还|退回|不退/), trigger(LEFT)];

/** What becomes of money paid in when a member leaves, and of what is left at the end. */
export function refunds(line: LineText, text: string): readonly RefundFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const out: RefundFact[] = [];
  let event: RefundFact['event'] = '';
  for (const sentence of sentences(text)) {
    const own = EVENTS.filter(([, pattern]) => pattern.test(sentence.text)).map(([name]) => name);
    // 除名后…;退出的,…: a new case in every sentence, carried while none is named
    if (own.length > 0) event = own.at(-1)!;
    append(out, paidIn(line, sentence, event));
    const left = residual(line, sentence);
    if (left) out.push(left);
  }
  return out;
}

function paidIn(line: LineText, sentence: Sentence, carried: RefundFact['event']): readonly RefundFact[] {
  const { start, text, before } = sentence;
  if (!/退还|返还|退回|不退/.test(text) || DISSOLVED.test(text)) return [];
  const no = [...text.matchAll(NO)];
  const negated = (index: number): boolean =>
    no.some((match) => index >= match.index && index < match.index + match[0].length);
  const yes = [...text.matchAll(YES)].filter((match) => !negated(match.index + match[0].length - 1));
  // both in one sentence grade each other
  if (no.length > 0 && yes.length > 0 && eventsIn(text, '').length < 2) return [];
  const out: RefundFact[] = [];
  for (const [answer, matches] of [
    ['no', no],
    ['yes', yes],
  ] as const) {
    for (const match of matches) {
      const end = match.index + match[0].length;
      const { start: from } = segmentAt(text, match.index);
      const around = text.slice(Math.max(0, from - 24), segmentAt(text, end).end);
      const segment = text.slice(from, segmentAt(text, end).end);
      const topic = OWN.test(segment) || FEE.test(segment) ? segment : around;
      const paid = PAID.test(segment);
      if (OTHER.test(segment) || FROM_MEMBER.test(segment)) continue;
      if (!paid && (PUBLIC.test(topic) || !(OWN.test(topic) || FEE.test(topic)))) continue;
      const phrase = phraseAt(text, match.index, end);
      for (const event of eventsIn(text.slice(0, end), carried)) {
        out.push({
          type: 'refund',
          ...placeIn(line, start + phrase.start, start + phrase.end),
          event,
          fund: FEE.test(topic) && !/投入|出资|资金/.test(topic) ? 'fee' : 'own',
          answer,
          whole: answer === 'no' && WHOLE.test(topic + match[0]),
          yields: exceptionsIn(text).length > 0 || (/未|违反|不(?:履行|按)/.test(before) && event === ''),
          words: text.slice(phrase.start, phrase.end),
        });
      }
    }
  }
  return out;
}

/** The cases named in the words before the verb; the nearest ones of one breath (退出、除名的). */
function eventsIn(head: string, carried: RefundFact['event']): readonly RefundFact['event'][] {
  const found = EVENTS.filter(([, pattern]) => pattern.test(head)).map(([name]) => name);
  return found.length > 0 ? found : [carried];
}

function residual(line: LineText, { start, text, before }: Sentence): RefundFact | undefined {
  const left = LEFT.exec(text);
  if (!left) return undefined;
  const tail = text.slice(left.index);
  const named = TAKER.exec(tail)?.[1];
  const taker = TAKERS.find(([, pattern]) => pattern.test(tail))?.[0] ?? named;
  if (taker === undefined || (/政府|财政/.test(tail) && taker !== 'state')) return undefined;
  const segment = segmentAt(text, left.index);
  const fund = /政府|财政|专项|国拨/.test(text.slice(segment.start, segment.end))
    ? 'government'
    : /自筹/.test(text)
      ? 'own'
      : 'any';
  const phrase = phraseAt(text, left.index, left.index + left[0].length);
  const dissolved = DISSOLVED.test(before + text);
  let end = segmentAt(text, phrase.end).end;
  // the taker may stand behind a comma: 剩余财产,按投入比例分配
  if (!TAKERS.some(([, pattern]) => pattern.test(text.slice(left.index, end))) && named === undefined)
    end = segmentAt(text, end + 1).end;
  while (end > phrase.start && /[,。;]/.test(text[end - 1]!)) end--;
  return {
    type: 'refund',
    ...placeIn(line, start + phrase.start, start + end),
    event: 'residual',
    fund,
    answer: taker,
    whole: false,
    // without a word on the end of the alliance the section has to say so
    yields: !dissolved || exceptionsIn(text).length > 0,
    words: text.slice(phrase.start, end),
  };
}
