/** A matter that the words beside a reference name, and words without which a clause does not treat it. */
interface Topic {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Node of the standard under which the matter belongs. */
  readonly node: string;
  /** The words right behind the reference (依第八条申请仲裁, 第九条清算程序). */
  readonly behind: RegExp;
  /** The words that end right before it (理事会的组成见第三条). */
  readonly before: RegExp;
  /** What the clause says somewhere if it is the right one. */
  readonly words: RegExp;
}

const LEAD = '(?:(?:本协议|本合同)?(?:约定|规定|所列|所述|确定|载明)?的?)';
const VERB = '(?:的[一-鿿]{1,6})?,?(?:见|详见|参见|按照?|依照?|依据|适用|执行|参照)(?:本协议)?$';

const topic = (
  id: string,
  zh: string,
  en: string,
  node: string,
  behind: string,
  before: string,
  words: RegExp,
): Topic => ({
  id,
  title: { zh, en },
  node,
  behind: new RegExp(`^${LEAD}(?:${behind})`),
  before: new RegExp(`(?:${before})${VERB}`),
  words,
});

/** Matters by which clauses refer to each other. */
export const REFERENCE_TOPICS: readonly Topic[] = [
  topic(
    'dispute',
    '争议解决',
    'disputes',
    'main.general.dispute-resolution',
    '申请仲裁|提起(?:诉讼|仲裁)|提请仲裁|争议解决(?:方式|程序|条款)?',
    '争议(?:的?解决)?(?:方式)?',
    /仲裁|诉讼|起诉|法院|争议/,
  ),
  topic(
    'liquidation',
    '清算',
    'liquidation',
    'main.dissolution',
    '清算(?:程序|办法)|组织清算|进行清算',
    '清算(?:程序)?',
    /清算/,
  ),
  topic(
    'expulsion',
    '除名',
    'expulsion',
    'main.members.expulsion',
    '除名(?:程序|条件|事由)',
    '除名(?:程序)?',
    /除名|开除|取消成员资格/,
  ),
  topic('exit', '退出', 'exit', 'main.members.exit', '退出(?:程序|手续|条件)', '成员退出', /退出|退盟/),
  topic(
    'council',
    '理事会',
    'the council',
    'main.organisation.decision-body',
    '理事会的?(?:组成|议事规则|表决)|议事规则|表决(?:程序|规则|比例)',
    '理事会(?:的?(?:组成|议事规则|表决|职权))',
    /理事|表决|议事|决议/,
  ),
  topic(
    'force-majeure',
    '不可抗力',
    'force majeure',
    'main.general.force-majeure',
    '不可抗力',
    '不可抗力',
    /不可抗力/,
  ),
  topic(
    'acceptance',
    '验收',
    'acceptance',
    'main.projects.acceptance',
    '验收(?:程序|标准|条件)',
    '验收(?:程序|标准)?',
    /验收|结题/,
  ),
  topic(
    'breach',
    '违约责任',
    'breach',
    'main.breach',
    '(?:违约责任|违约金)',
    '违约责任|违约金',
    /违约|赔偿|责任|除名/,
  ),
];

/** The matter that the words around a reference name, `''` for none; `before` and `behind` are normalised text. */
export function topicBeside(before: string, behind: string): string {
  if (!MAYBE.test(before) && !MAYBE.test(behind)) return '';
  return REFERENCE_TOPICS.find((one) => one.behind.test(behind) || one.before.test(before))?.id ?? '';
}

const MAYBE = /仲裁|诉讼|争议|清算|除名|退出|理事会|表决|议事|不可抗力|验收|违约/;
