import { namedTriggers, trigger, triggeredIn } from '../trigger.js';
import type { LineText } from '../../text/line-text.js';
import { TASK_WORDS, type PartyTaskFact } from './types.js';
import type { PartyElementFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Element = PartyElementFact['element'];

const TRIGGER = trigger(
  /法人|主体资格|签约资格|缔约资格|资格和能力|资格与|履约能力|行为能力|合法存续|原则|宗旨|目的|旨在|名称|近期|远期|中期|短期|长期|阶段|年[内前底]|[前后][两二三四五]年|[两二三四五六七八十]年(?:完成|实现|建成|形成|\))|月前|月底|目标|另行|另签|另立|项目协议|项目合同|应|须|不得|违约|附件|名录|签署页|签章页|送达|授权书|委托书|电子|日期:|时间:|签署|20\d\d|个月|任务由|分工由|自愿|平等|共担|互利|优势互补/,
);

const RULES = namedTriggers<Element>([
  [
    'qualification',
    /主体资格|签约资格|缔约资格|订约资格|资格[和与、及]|履约能力|民事行为能力|合法(?:成立|设立|存续)|依法(?:设立|成立|登记)|(?:各方|双方|三方|均|皆|都)[^。;各双三均皆都]{0,14}法人/,
  ],
  ['principles', /原则|自愿|平等|共担|互利|优势互补/],
  ['purpose', /宗旨|组建目的|旨在|为目的|设立目的|目的[:是为]/],
  [
    'name',
    /(?:联盟|组织|团体)(?:的)?(?:名称|定名|全称)|^(?:[(\d一二三四五六七八九十.)、]{0,6})名称|联盟[(,"]?[(]?以下简?称|定名为/,
  ],
  [
    'future-task',
    /另行(?:协商|签订|签署|订立|约定|商定|确定|订约)|另签|另立|另订|再行|补充协议约定|项目(?:协议|合同)|(?:任务|分工)由|由(?:理事会|秘书处)(?:分配|安排|确定|调整|分解)/,
  ],
  [
    'obligation',
    /(?:方|成员|成员单位)(?:均|都|各)?(?:应当|应于|应在|应按|应及时|应[支缴提承履遵配投]|必须|不得|须[^知要])|支付违约金|承担违约责任|违约的,?(?:应当|应|须)?赔偿/,
  ],
  [
    'particulars-elsewhere',
    // 供应商见附件五 says nothing of the parties
    /(?:见|列于|载于)(?:本协议)?(?:签署页|签章页|签字页|名录|文末|尾部)|(?:信息|住所地?|地址|法定代表人|基本情况|名录|名单|各方|缔约方|签约方|当事人|成员)(?:单位|名称|全称)?等?(?:均|分别|详)?(?:见|列于|载于|列入|载入)(?:本协议)?(?:附件|附表)|(?:见|列于|载于)(?:本协议)?(?:附件|附表)[^,。;]{0,6}(?:成员|会员|各方|缔约方|当事人)|(?:签署页|签章页|签字页|名录)(?:所列|列明|载明|所载)|成员名录/,
  ],
  [
    'own-service-address',
    /(?:送达条款|本条所列|下列地址|下述地址|所列地址|通讯地址|送达地址)为准|(?:专门|指定)的?(?:送达|通讯)地址|送达地址与住所|不同于住所/,
  ],
  ['poa', /授权委托书|委托授权书|授权书/],
  ['electronic', /电子签名|电子签章|电子印章|线上签署/],
  [
    'sign-date',
    /(?:签订|签署|签约|订立)(?:日期|时间|日):|日(?:签订|签署|订立)于|于(?:20\d\d|二[〇○零0])[^,。;]{0,12}日[^,。;]{0,14}(?:签订|签署|订立|签约|缔结)/,
  ],
]);
const TIMES = trigger(
  /近期|远期|中期|短期|长期|阶段|20\d\d|年[内前底]|个月|[前后][两二三四五][年]|[两二三四五六七八十]年(?:完成|实现|建成|形成|\))/,
);

/** What is to be reached; other times (投入, 任期) are no goals. */
const GOAL =
  /目标|近期|远期|建成|完成|形成|突破|实现|达到|研制|建立|覆盖|发布|开发|推出|育成|培育|选育|推广|量产|投产|年产/;
const NEAR = /近期|短期|第一阶段|前期/;
const LONG = /远期|长期|中长期|第二阶段|最终|中期/;
const TIME =
  /(?:20\d{2}|二[〇○0零]\d?[一二三四五六七八九〇○零]{2})年?|(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:个月|年半|年)(?:以)?(?:内|后|前|底)?/g;

/** What a line provides; equal for equal words, wherever they stand in the line. */
export function partyElements(line: LineText): readonly PartyElementFact[] {
  const { text } = line;
  const seen = triggeredIn(line);
  if (!seen.test(TRIGGER, text)) return NONE;
  // what another contract says in quotes binds nobody here
  const out = seen
    .namesIn(RULES, text.includes('"') ? text.replace(QUOTED, '') : text)
    .map((element) => make(element));
  if (seen.test(TIMES, text) && GOAL.test(text)) {
    if (NEAR.test(text)) out.push(make('horizon', '近期'));
    if (LONG.test(text)) out.push(make('horizon', '远期'));
    for (const [words] of [...allMatches(TIME, text)].slice(0, 4)) out.push(make('horizon', words));
  }
  return out;
}

function make(element: Element, value = ''): PartyElementFact {
  return { type: 'partyElement', from: 0, to: 0, element, value };
}

const ABOUT = /分工|任务/;
const TASK = /负责|承担|分工|研究|研制|开发|提供|牵头|任务|建设|试验|示范|应用|检测|生产|推广/;

/** A line that may say who does what. */
export function partyTasks(line: LineText): readonly PartyTaskFact[] {
  const { text } = line;
  // a row of the table of tasks need not call them so
  if (!TASK.test(text) && !text.includes('|')) return NO_TASKS;
  return ABOUT.test(text)
    ? [{ type: 'partyTask', from: 0, to: 0, text: text.slice(0, TASK_WORDS) }]
    : PLAIN_TASK;
}

const QUOTED = /"[^"]{6,60}"/g;
const NONE: readonly PartyElementFact[] = [];
const NO_TASKS: readonly PartyTaskFact[] = [];
const PLAIN_TASK: readonly PartyTaskFact[] = [{ type: 'partyTask', from: 0, to: 0, text: '' }];
