import { append } from '../../text/append.js';
import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { RefundFact } from './types.js';
import { phraseAt, placeIn, segmentAt, sentences, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const BACK =
  '退还|返还|退回|发还|退给|退付|退归|清退(?!出)|取回|领回|索回|汇回|划回|转回|拨回|付还|奉还|原路退|收回(?=其(?:投入|出资|余款|剩余))';
const NO = new RegExp(
  `(?:一律|概|均|亦|也)?(?:不予|不再|不作|不得要求|不得|不能|无权要求|无权|概不|不)(?:予以|要求)?(?:${BACK}|退款|抽回|撤回|退(?!出|盟|会|伙|给))|没有义务(?:返还|退还)|(?:不得|无权)[^,;。]{0,8}(?:请求|要求)(?:返还|退还)`,
  'g',
);
const YES = new RegExp(
  `(?:予以|应予|应当|应该|应|可以|可|将|给予|有权(?:要求)?|全额|按[^,;。]{0,14}比例|日内|月内|后)?(?:${BACK})(?!原渠道|违约)`,
  'g',
);
/** 没收其全部出资, 归联盟所有: what is kept is not paid back. */
const KEPT =
  /没收|视为放弃[^,;。]{0,10}(?:投入|出资|资金)|归(?:其余|其他|守约)成员(?:单位)?(?:所有|共有)|(?:留归|归|转归|留作|划归)(?:本)?联盟(?:的)?(?:公用|所有|支配|使用|留用|留存|处置|统筹|统一){0,2}(?=[,;。]|$)|(?:转为|转作|充作|作为)(?:本)?联盟(?:的)?(?:公用|公共|发展|共同)?(?:经费|资金|基金|财产)/g;
/** Something else than money that may be the alliance's. */
const THING = /知识产权|成果|专利|技术|设备|仪器|资料|档案|场地/;
/** Membership ended from above. 终止 and 丧失 alone may be the result of a withdrawal too. */
const EXPELLED =
  /除名|开除|除籍|清退(?:出|的成员)|(?:强制|责令|勒令)(?:其)?(?:退出|退盟)|(?:取消|终止|剥夺|撤销|解除|褫夺)(?:其|该|该成员)?(?:的)?(?:联盟)?(?:成员|会员)?(?:单位)?(?:的)?资格|资格(?:的)?(?:即行|随即|即告|自动|当即)?(?:被)?(?:取消|终止|剥夺|撤销)|(?:违约|违反|过错|被)[^,;。]{0,12}(?:失去|丧失)[^,;。]{0,4}(?:成员|会员)(?:单位)?(?:的)?资格/;
/** 不论因何种缘故离开: whoever leaves, however it comes. */
const ANY_LEAVING =
  /(?:不论|无论|不问|不管)[^,;。]{0,10}(?:原因|缘故|事由|缘由|何种|方式|何故|如何)[^,;。]{0,8}(?:离开|脱离|退出|丧失|失去|不再)/;
const THROWN_OUT = /除名|开除|除籍|清退|强制|责令|勒令|取消|剥夺|撤销|失去|丧失/;
const EVENTS: readonly (readonly [RefundFact['event'], RegExp])[] = [
  [
    'exit',
    /(?<!强制|责令|勒令)(?:退出|退盟)|退伙|退会|(?:离开|脱离)(?:本)?联盟|不再参加(?:本)?联盟|(?:自行|自愿|主动|自动|中途|提前)(?:离开|脱离|离去)|离开(?:的|者)/,
  ],
  ['expulsion', EXPELLED],
  ['project-end', /项目(?:[^,;。]{0,12}提前)?(?:终止|中止|撤销|失败)/],
];
const LEFT_BY_EXPULSION = /(?:除名|开除)[^,;。]{0,6}(?:离开|脱离)/;
/** 合并、分立的，…: a case of its own, none of those above. */
const OTHER_CASE = /^(?:但|而)?[^,;。]{2,24}(?:的|者|时|之日|后)(?:成员|会员|单位|缔约方)?(?:,|$)/;
/** The words take up the case before, or name the money. */
const SAME_CASE =
  /前款|前述|上述|该|此|其|已|使用|动用|支出|剩余|余|投入|出资|资金|经费|款|费|结算|审计|收到|通知/;
const DISSOLVED = /解散|清算|剩余财产|剩余资产|联盟终止/;
const OWN =
  /投入|出资|自筹|缴纳的(?:资金|经费|款项|一切)|各类资金|已缴|资金|经费|(?:剩余|结余|未使用|未用完|未支出|余下)的?(?:费用|款项|部分)/;
const FEE = /会费/;
/** 其已经拨付的任何款项: what the member itself has paid. */
const PAID =
  /(?:其|该成员|此前|先前|所)(?:此前|先前|历次|历年|历来|累计|陆续|前期)?(?:已经?|所)?(?:拨付|缴付|缴纳|交纳|支付|交付|汇[入至]|打入|划入|[缴交]入|[缴交])的?[^,。;]{0,8}(?:款|资金|经费|费用)/;
const PUBLIC = /政府|财政|国拨|拨付|已拨|专项|配套/;
const OTHER =
  /定金|订金|押金|保证金|借用|设备|仪器|样品|资料|会员证|证书|文件|图纸|图书|货款|税|许可费|多收|误|原件|数据/;
const WHOLE = /各类|全部|一切|所有|任何|一律|概不|均不/;
/** Money that a member has to give back, or that others take from it. */
const FROM_MEMBER =
  /追回|收回(?!其(?:投入|出资|余款|剩余))|追缴|(?:成员|其)(?:应|应当|须|必须)[^,;。]{0,16}(?:退还|返还)|向(?:联盟|甲方|理事会)(?:退还|返还)|结清/;

const LEFT =
  /剩余(?:的)?(?:全部)?(?:财产|资产|资金|自筹资金|经费|部分)|(?:自筹资金|财产|资产)的?剩余部分|余款|余额|余下(?:的)?(?:财产|资金)|结余(?:经费|资金|财产)?|剩余的自筹资金/;
const TAKERS: readonly (readonly [string, RegExp])[] = [
  ['contribution', /[按依](?:照)?[^,;。]{0,10}(?:投入|出资|缴)[^,;。]{0,10}(?:比例|占比)/],
  ['equal', /平均|均分|等额|平分/],
  ['donation', /捐赠|捐献|公益|(?:转入|移交给?)[^,;。]{0,12}基金/],
  ['alliance', /(?:划转|转入|移交)[^,;。]{0,6}(?:新组建|新设|同类)[^,;。]{0,6}联盟/],
  ['members', /(?:退还|返还|归还|分配给)(?:各|全体)(?:出资)?成员/],
  ['state', /上缴|上交|归(?:国家|财政)|退回(?:原渠道|财政)/],
];
const TAKER =
  /(?:归|由|交由|转归|移交(?:给)?)((?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)方|理事长单位|牵头单位|依托单位|联盟理事长单位|秘书处依托单位|企业成员|高校成员)(?:所有|享有|取得|接收|留用|留存|持有|[,。;]|$)/;
/** What holds for a small rest only, or with leave. */
const LIMITED = /不足[^,;。]{1,10}的|经[^,;。]{0,12}同意,?(?:也|亦)?可/;

const MOVES =
  /退还|返还|退回|不退|退款|概不|不予|发还|退给|退付|退归|清退|取回|领回|索回|汇回|划回|转回|拨回|付还|奉还|原路退|收回其|抽回|撤回|没收|归联盟|归本联盟|作联盟|为联盟|作本联盟|为本联盟|视为放弃|成员(?:单位)?所有/;
const NEEDED = [trigger(MOVES), trigger(LEFT)];

/** What becomes of money paid in when a member leaves, and of what is left at the end. */
export function refunds(line: LineText, text: string): readonly RefundFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const out: RefundFact[] = [];
  let event: RefundFact['event'] = '';
  let aside = false;
  for (const sentence of sentences(text)) {
    const own = eventsIn(sentence.text);
    // 除名后…;退出的,…: a new case in every sentence, carried while none is named
    if (own.length > 0) event = own.at(-1)!;
    if (own.length > 0 || event === '') aside = false;
    else if (OTHER_CASE.test(sentence.text) && !SAME_CASE.test(caseOf(sentence.text))) aside = true;
    if (!aside) append(out, paidIn(line, sentence, event));
    const left = residual(line, sentence);
    if (left) out.push(left);
  }
  return out;
}

/** The words of a sentence up to its first comma. */
function caseOf(text: string): string {
  const end = text.indexOf(',');
  return end < 0 ? text : text.slice(0, end);
}

function paidIn(line: LineText, sentence: Sentence, carried: RefundFact['event']): readonly RefundFact[] {
  const { start, text, before } = sentence;
  if (!MOVES.test(text)) return [];
  // 剩余投入按比例返还各成员,此前退出的一概不退: at the end only what names another case
  const dissolved = DISSOLVED.test(text);
  const meant = ({ index, 0: words }: RegExpExecArray): boolean =>
    !dissolved || eventsIn(clauseBefore(text, index) + words).length > 0;
  const named = eventsIn(text);
  const denied = [...allMatches(NO, text)].filter(
    // money stays in while members stay; that says nothing of those who leave
    // what is used up is gone anyway
    (match) =>
      (!/抽回|撤回/.test(match[0]) || named.length > 0) &&
      meant(match) &&
      !USED_UP.test(segmentTo(text, match.index)),
  );
  const negated = (index: number): boolean =>
    denied.some((match) => index >= match.index && index < match.index + match[0].length);
  const yes = [...allMatches(YES, text)].filter(
    (match) => !negated(match.index + match[0].length - 1) && meant(match),
  );
  const kept =
    named.length > 0 && denied.length === 0
      ? [...allMatches(KEPT, text)].filter(
          (match) => meant(match) && !THING.test(segmentTo(text, match.index) + match[0]),
        )
      : [];
  const no = [...denied, ...kept];
  // both in one sentence grade each other
  if (no.length > 0 && yes.length > 0 && named.length < 2) return [];
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
      const paid = PAID.test(topic);
      // 扣除其应赔偿的损失后返还: what the member owes is taken off only
      const owed = segment.replace(DEDUCTED, '');
      if (OTHER.test(owed) || FROM_MEMBER.test(owed)) continue;
      if (!paid && (PUBLIC.test(topic) || !(OWN.test(topic) || FEE.test(topic)))) continue;
      const phrase = phraseAt(text, match.index, end);
      const events = eventsIn(text.slice(0, end));
      for (const event of events.length > 0 ? events : [carried]) {
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

/** 已使用的部分, 已经用于研究的部分 */
const USED_UP =
  /(?:已经?|业已)(?:实际)?(?:使用|动用|支出|支用|耗用|消耗|用于|用在|形成|发生|开支)[^,;。未]{0,20}(?:部分|款项|资金|投入|经费|费用|的)$/;

/** The words of a clause before an index in it. */
function segmentTo(text: string, index: number): string {
  return text.slice(segmentAt(text, index).start, index);
}

const DEDUCTED =
  /(?:于|在)?(?:结清|清算|结算)[^,;。]{0,8}后|(?:扣除|扣减|抵扣|扣掉|抵销|抵偿|减去)[^,;。]{0,24}(?:后|之后|以后)/;

/** The clause that holds an index, and the one before it. */
function clauseBefore(text: string, index: number): string {
  const { start } = segmentAt(text, index);
  return text.slice(start > 1 ? segmentAt(text, start - 2).start : 0, index);
}

/** The cases that the words name (退出、除名的). */
function eventsIn(words: string): readonly RefundFact['event'][] {
  const found = EVENTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  if (ANY_LEAVING.test(words)) return ['exit', 'expulsion'];
  if (LEFT_BY_EXPULSION.test(words)) return found.filter((name) => name !== 'exit');
  // 退出生效之日其成员资格终止: the end of membership follows from leaving
  if (found.includes('exit') && !THROWN_OUT.test(words)) return found.filter((name) => name !== 'expulsion');
  return found;
}

function residual(line: LineText, { start, text, before }: Sentence): RefundFact | undefined {
  const left = LEFT.exec(text);
  if (!left || LIMITED.test(text)) return undefined;
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
