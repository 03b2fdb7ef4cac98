import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn, namedTriggers, type NamedTriggers, type Trigger } from '../trigger.js';
import type { MembershipEvent, MembershipTopicFact } from './types.js';

type Cues = readonly (readonly [cue: string, words: RegExp])[];

/** An event, its name in words, and what a sentence may settle about it. */
interface Event {
  readonly event: MembershipEvent;
  readonly name: Trigger;
  readonly cues: NamedTriggers<string>;
}

/** Words that name an event in the life of the alliance, and what else the sentence may settle about it. */
const ROWS: readonly (readonly [MembershipEvent, RegExp, Cues])[] = [
  [
    'exit',
    /退出(?!(?:联盟|合作|该|本)?(?:项目|课题)|市场|会议)|退盟|退会|(?:离开|脱离)(?:本)?联盟|(?:成员|会员)[^,。;]{0,6}(?:离开|脱离)(?!岗|职)|离开的(?:成员|会员|单位)/,
    [
      ['notice', /通知|告知|提前|申请|提出|书面|声明/],
      // 提前三个月书面通知: it takes effect when they are over
      [
        'effective',
        /生效|批准|同意|核准|审批|之日|办结|完成|提前[^,。;]{0,4}[\d一二三四五六七八九十两]+(?:个月|日|天|年|周)/,
      ],
      [
        'settlement',
        /结清|清算|结算|清偿|返还|退还|归还|移交|交接|在研|项目|款项|债务|费用|任务|资金|投入|会费|损失/,
      ],
      ['ip', /知识产权|许可|专利|成果|技术(?!秘密)/],
      ['secrecy', /保密|秘密/],
      ['elsewhere', /(?:按|依|适用|见)[^。;]{0,16}(?:第[^,。;]{1,8}[条款]|办法|细则|附件|章程|协议)/],
      ['free', /自愿|自由|随时|可以?退出|有权退出/],
    ],
  ],
  [
    'expulsion',
    /除名|开除|(?:取消|终止)[^,。;]{0,4}(?:成员|会员)?(?:资格|身份)|清退|申辩/,
    [
      [
        'grounds',
        /严重|违反|违约|违章|不履行|未履行|拒不|挪用|泄露|损害|情形|情况之一|丧失|怠于|逾期|连续|擅自|虚假|以次充好|伪造|不缴/,
      ],
      ['body', /理事会|大会|全体|会议|表决|决议|委员会|各方|[两三四五六七八九]方/],
      [
        'threshold',
        /过半|半数|分之|一致|以上|多数|\d\/\d|(?:按|依|适用)[^。;]{0,16}(?:第|\d|规则|办法|章程)/,
      ],
      [
        'effects',
        /不再|丧失|停止|退还|返还|退回|追回|生效|保密|继续|扣除|抵扣|扣减|公告|损失|赔偿|承担|不退|归属不变|(?:不|都不)(?:受)?(?:影响|改变)/,
      ],
      ['elsewhere', /除名[^,。;]{0,4}(?:按|依照|适用|见)[^。;]{0,16}(?:协议|办法|细则|附件|章程)/],
      [
        'hearing',
        /申辩|陈述|答辩|辩解|听取|听证|说明(?:理由|情况)|整改|催告|催促|改正|补正|纠正|警告|通知|限期/,
      ],
      [
        'own-vote',
        /被(?:提议)?除名(?:的)?(?:成员|会员|单位|方)[^,。;]{0,12}(?:有权|可以?|仍可|仍有权)(?:参加|参与|行使)?[^,。;]{0,4}表决/,
      ],
    ],
  ],
  [
    'joining',
    /加入(?!联盟[^,。;]{0,2}前|前)|入盟|入会|新成员|新会员|吸收|接纳|成为[^,。;]{0,4}(?:成员|会员)|原(?:有)?成员同等|(?:获得|取得)成员资格|加盟(?!店)|新单位|成为[^,。;]{0,6}当事人/,
    [
      [
        'approval',
        /批准|同意|审批|审议|核准|表决|通过|审核|决定|(?:发出|颁发|发放)[^,。;|]{0,4}(?:入盟|加入|成员)(?:通知|证)/,
      ],
      [
        'link',
        /签订|签署|签字|签约|协议书|契约|当事人|入盟协议|加入协议|加盟[协函书]|补签|盖章|互负|成为[^,。;]{0,6}一方|受[^,。;]{0,8}约束|承诺|声明|遵守/,
      ],
    ],
  ],
  [
    'dissolution',
    /解散|清算|联盟(?:的)?终止|终止(?:本)?联盟/,
    [
      ['grounds', /届满|期满|到期|不续|未续|目的|宗旨|目标|少于|不足|情形|决议|决定|不能|无法|一致|因|事由/],
      ['procedure', /决议|决定|表决|通过|提出|提议|大会|理事会|程序|清算|批准|同意|协商/],
      ['liquidation', /清算|债权|债务|剩余|结余|余款|余额|财产|资产/],
    ],
  ],
];

const EVENTS: readonly Event[] = ROWS.map(([event, name, cues]) => ({
  event,
  name: trigger(name),
  cues: namedTriggers(cues),
}));

/** What members may do, owe and have to be; a promise to settle it later settles nothing. */
const STANDING: readonly (readonly [MembershipEvent, RegExp, RegExp])[] = [
  [
    'conditions',
    /条件|资格|法人|凡|均可|单位会员|成员(?:单位)?(?:限于|是[^,。;]{2,24}的(?:企业|单位|大学|机构))|加入的?(?:单位|成员)(?:应|须|要)/,
    /具备|具有|应当?是|应为|须为|须是|下列|如下|:|独立法人|领域|申请|从事|会员|限于|须有|应有|要有/,
  ],
  [
    'rights',
    /权利|有权|享有|(?:成员|会员)(?:单位)?一票|(?:成员|会员)(?:单位)?(?:均|都)?(?:可以?|能)[^,。;]{0,4}(?:推荐|参加|参与|表决|查阅|分享|使用|优先)/,
    /有权|享有|下列|如下|:|表决|参与|参加|优先|分享|获得/,
  ],
  ['duties', /义务|应当|应|须/, /义务[^。]{0,4}[:有]|承担|履行|应|须|下列|如下|:/],
];
const STANDS = STANDING.map(([event, name, words]) => ({ event, name: trigger(name), words }));
/** A sentence that gives the agreement or the alliance a term. */
const TERM = trigger(
  /(?:有效|合作|存续|协议|合同)期(?!届满|内|满|间)|长期有效|长期存续|(?:协议|合同|联盟)[^。;]{0,40}于\d{4}年[^,。;]{0,10}(?:届满|终止)|(?:协议|合同|项目)自\d{4}年[^,。;]{0,10}起至\d{4}年[^,。;]{0,10}(?:止|届满)/,
);
const LENGTH = /年|个月|长期|\d/;
const LATER = /另行(?:规定|约定|制定|商定|协商|确定)/;
/** A heading names its matter and settles nothing. */
const SAYS = /[,。;:|]|应|须|由|按/;
/** Without one of these words a line says nothing on the matter: 应 and 须 alone stand in every other clause. */
const ANY = trigger(
  /退出|退盟|退会|离开|脱离|除名|开除|清退|身份|申辩|长期存续|届满|起至|资格|加入|成为|入盟|入会|新成员|新会员|原成员|原有成员|吸收|接纳|解散|清算|终止|期|条件|法人|凡|均可|单位会员|权利|有权|享有|义务|应当|成员可|会员可|单位可|成员均|成员都|成员一票|限于|成员是/,
);

/**
 * What the sentences of one line settle about each event, one fact per event without a place of its own. A sentence that
 * names no event goes on about that of the sentence before. Linear.
 */
export function topicsOf(line: LineText, sentences: readonly string[]): readonly MembershipTopicFact[] {
  const seen = triggeredIn(line);
  if (!seen.test(ANY, line.text) || !SAYS.test(line.text)) return [];
  const events = EVENTS.filter(({ name }) => seen.has(name));
  const standing = STANDS.filter(({ name }) => seen.has(name));
  if (events.length + standing.length === 0 && !seen.has(TERM)) return [];
  const found = new Map<MembershipEvent, Set<string>>();
  const add = (event: MembershipEvent, cues: readonly string[]): void => {
    if (cues.length === 0) return;
    const known = found.get(event) ?? new Set<string>();
    found.set(event, known);
    for (const cue of cues) known.add(cue);
  };
  let before: readonly Event[] = [];
  for (const sentence of sentences) {
    const named = events.filter(({ name }) => name.expression.test(sentence));
    if (named.length > 0) before = named;
    if (seen.test(TERM, sentence) && LENGTH.test(sentence)) add('term', ['said']);
    for (const { event, cues } of before) add(event, ['named', ...seen.namesIn(cues, sentence)]);
    for (const { event, name, words } of standing) {
      if (!name.expression.test(sentence)) continue;
      add(event, LATER.test(sentence) ? ['later'] : words.test(sentence) ? ['said'] : []);
    }
  }
  return [...found].map(([event, cues]) => ({
    type: 'membershipTopic',
    from: 0,
    to: 0,
    event,
    cues: [...cues].sort(),
  }));
}
