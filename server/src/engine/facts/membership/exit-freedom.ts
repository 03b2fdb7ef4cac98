import { trigger, type Triggered } from '../trigger.js';
import type { ExitFreedomFact } from './types.js';

interface Found extends Pick<ExitFreedomFact, 'freedom' | 'of' | 'limited' | 'ofAlliance'> {
  readonly start: number;
  readonly end: number;
}

/** To leave, in the words that drafters use for it; 离开 and 脱离 only with the alliance. */
const LEAVE = '(?:退出|退盟|退会|(?:离开|脱离)本?联盟|终止其(?:联盟)?成员(?:身份|资格))';
const EASE = '(?:来去|去留|进退|进出|出入)';
const SAYS = trigger(
  new RegExp(
    `${LEAVE}|离开|退出权|留在|${EASE}(?:自由|自愿|自便)|去留[^,。;]{0,6}(?:自主|自行)|成员(?:身份|资格)`,
  ),
);
/** Leaving a project, a meeting or a market is no exit from the alliance; nor are people and goods members. */
const OTHER =
  /退出(?:项目|市场|会议|理事|课题|合作项目)|退出[^,。;联]{1,8}(?:项目|课题)|项目(?:参与方|成员)?[^,、]{0,6}退出|(?:人员|人才|专家|员工|资金|设备|资料)[^,]{0,6}(?:来去|去留|进退|进出|出入)|(?:理事会|大会|联盟|秘书处)[^,。;]{0,12}终止其/;
const LEAVES = new RegExp(`${LEAVE}|${EASE}(?:自由|自愿|自便)|去留`);
const NEVER = '(?:不得|不可以?|无权|禁止|不能|不准|不许|不允许)';
/** 以任何理由, 因任何原因, 以任何形式: whatever the reason or the way. */
const WHATEVER =
  '(?:(?:以|因|由于|凭|借|基于)(?:任何|何种|其他)(?:其他)?(?:理由|原因|事由|情形|方式|形式|借口|名义))';
/** 在有效期内, 在本协议期满以前: the whole life of the agreement. */
const LIFE =
  '(?:在|于)?(?:本|其)?(?:协议|联盟)?(?:的)?(?:(?:有效|存续|合作|协议)期(?:间内?|限?内)|(?:期|届|有效期)满(?:之|以)?前)';
const BARRED = [
  new RegExp(
    `${NEVER}(?:成员|任何一方)?(?:${LIFE})?${WHATEVER}?(?:要求|申请|提出|主张|选择)?(?:中途|单方面?|自行|随意|任意|主动|提前)?(?:${LEAVE}(?!的|者|成员|单位|方|申请|情形|通知|该?项目|该?课题)|离开(?=[,。;]))`,
  ),
  /(?:成员|单位|方|家)(?:均|都|仍|皆|一律)?(?:须|应当?|必须)(?:继续|始终|一直|持续)?留在(?:本)?联盟/,
  /退出(?:联盟)?(?:的)?(?:申请|请求|要求)[,]?(?:一律|概|均){1,2}(?:不予(?:受理|批准|接受|同意|准许)|不(?:受理|批准|接受))/,
  /(?:不|不予|拒绝)(?:受理|接受|批准|准许)(?:任何)?[^,。;]{0,8}退出(?:联盟)?的?(?:申请|请求|要求)/,
  /(?:不享有|没有|无|放弃)(?:任何)?退出(?:本?联盟)?(?:的)?权/,
  /(?:一律|概)不(?:予)?(?:受理|批准|接受|允许|准许)(?:任何)?(?:成员|单位)?(?:的)?(?:中途)?退出/,
  new RegExp(
    `(?:期内|期间|[届期]满(?:之|以)?前|解散(?:之日)?(?:为?止|之?前)|始终|永远?|绝|概|承诺|保证)[^,。;不]{0,6}不(?:予|再|会|得)?(?:中途|自行|单方面?|提前)?${WHATEVER}?(?:中途|自行|单方面?|提前)?${LEAVE}(?=本?联盟|[,。;]|$)`,
  ),
  // 任何成员退出联盟,均构成违约
  new RegExp(
    `(?:任何|凡|所有)(?:成员|一方|单位)${LEAVE}(?:本?联盟)?的?,(?:均|即|一律|都)(?:构成|视为|属于?)[^,。;]{0,12}违约`,
  ),
  /(?:始终|一直|永久)[^,。;]{0,4}(?:保持|保留)[^,。;]{0,6}成员(?:身份|资格)/,
];
const NOBODY = '(?:无须|无需|不需要?|不必|毋须)';
const FREE = new RegExp(
  `${LEAVE}(?:本?联盟)?(?:的)?自由|${LEAVE}[^,。]{0,4}由(?:成员|其)(?:自主|自行)决定|` +
    `去留[^,。;]{0,4}由(?:成员|其)(?:自己)?(?:自主|自行)|(?:自行|自主)决定(?:是否)?(?:其)?(?:${LEAVE}|去留)|` +
    `${EASE}(?:自由|自愿|自便)|(?:自愿|自由|随时)(?:提出|申请)?${LEAVE}(?!的|者|成员|单位|方|申请)|` +
    `任何时候(?:都|均)?(?:可以?|有权)?(?:提出)?${LEAVE}|(?:有权|可以?|均可)(?:自行)${LEAVE}|有权${LEAVE}|` +
    `${NOBODY}(?:经|征得|取得|任何)?[^,。]{0,10}(?:同意|批准|审批|认可|许可)|${NOBODY}说明(?:任何)?(?:理由|原因)|` +
    `无条件(?:予以)?(?:同意|批准|接受|准许)|` +
    `(?:理事会|秘书处|联盟|其[他余](?:成员|各方)|任何一方|各方)(?:均)?(?:不得|无权)(?:予以)?(?:拒绝|阻[拦止挠]|干涉)`,
);
const UNASKED = new RegExp(NOBODY);
const AGREED = '(?:同意|批准|点头|首肯|准许|认可|许可|核准|审批|(?:表决|审议)?通过)';
/** 未经其他各方书面同意 */
const UNASKED_FOR = `[未非](?:经|取得|征得|获得?|得到?)[^,。;同批点首准]{0,20}${AGREED}`;
const CONSENT = [
  // 确需退出者，须征得其余各方同意: the condition in a part of its own, and nothing else between
  new RegExp(
    `${LEAVE}(?:本?联盟)?(?:的成员|的单位|的|者|时|,)*,(?:还|均|亦|仍|则|一律)?(?:须|应当?|必须|需)(?:先)?(?:经|取得|征得|获得|得到|报(?:经|请)?)[^,。;同批点首准认许核审表通备]{0,20}${AGREED}(?![其结清移])`,
  ),
  new RegExp(
    `${LEAVE}(?:本?联盟)?[^,。;退]{0,12}(?:须|应当?|必须|需)(?:经|取得|征得|获得|得到|报(?:经|请)?)[^,。;同批点首准认许核审表通备]{0,20}${AGREED}(?![其结清移])`,
  ),
  new RegExp(
    `(?:经|由|取得|征得|获得|得到)[^,。;同批经点首准]{1,20}${AGREED}[后,]{0,2}(?:方可|才能?|方能|始得|方)(?:申请|办理)?${LEAVE}`,
  ),
  new RegExp(
    `${UNASKED_FOR},?[^,。;不]{0,8}不(?:得|能|可|准)(?:${LIFE})?(?:擅自|自行)?${LEAVE}(?!该?项目|该?课题)`,
  ),
  // 未经其他各方同意,任何一方不得转让权利义务,也不得退出联盟
  new RegExp(
    `${UNASKED_FOR},[^,。;]{0,10}不得[^,。;]{2,30},(?:也|亦|均|并|且|更)?不(?:得|能|可|准)(?:${LIFE})?(?:擅自|自行)?${LEAVE}(?!该?项目|该?课题)`,
  ),
  // 未得其余各方同意而退出的,按违约论处
  new RegExp(
    `${UNASKED_FOR}[,而]?(?:擅自|自行|径行|即)?${LEAVE}(?:本?联盟)?的?,[^,。;]{0,10}(?:违约|承担|赔偿)`,
  ),
  // 加入与退出,均应由全体成员签署补充协议
  new RegExp(
    `加入(?:[与和、及]|以及)${LEAVE}(?:本?联盟)?,?(?:均|都|皆)?(?:应当?|须|必须)(?:由|经)(?:全体|所有|其他|各)[^,。;]{1,16}(?:签署|签订|同意|批准|一致)`,
  ),
  // 退出属于对本协议的变更,须经各方一致同意
  new RegExp(
    `${LEAVE}(?:本?联盟)?,?(?:均|即|应)?(?:属于?|视为|构成|作为|视同|按)[^,。;]{0,8}变更[^,。;]{0,4},(?:亦|也|均|应|同样)?(?:须|应当?|必须|需)?(?:经|取得|征得|获得|得到)[^,。;]{1,20}${AGREED}`,
  ),
  new RegExp(
    `${UNASKED_FOR},?[^,。;不]{0,8}${LEAVE}[^,。;]{0,6}(?:,(?:其|该)?(?:退出|退盟)(?:行为)?(?:均|视为|应属)?)?(?:无效|不(?:发生|产生|具有)?效力|不(?:生效|成立))`,
  ),
  new RegExp(
    `${LEAVE}(?:本?联盟)?的?(?:申请|请求|要求),?[^,。;退]{0,20}(?:同意|批准|审批|表决通过)(?:后?(?:方可|才能?|方能|始得)|的,准予)`,
  ),
  /(?:应当?|有权|可以?|予以)驳回(?:其|成员|该成员)?的?退出(?:联盟)?的?(?:申请|请求|要求)/,
];
/** 提前三个月通知即可退出: a way out, no word on freedom. */
const NOTICE = [
  new RegExp(`(?:享有|有)[^,。;]{0,8}${LEAVE}(?:本?联盟)?的权利`),
  new RegExp(
    `${LEAVE}[^,。;退]{0,8}(?:应当?|须|需|必须|可以?)?,?(?:但)?(?:应当?|须|需)?(?:至少)?提前[^,。;]{1,8}(?:以?书面)?(?:形式)?(?:通知|告知|提出|打招呼|知会)`,
  ),
  new RegExp(`提前[^,。;]{1,8}(?:书面)?(?:通知|告知|申请)[^,。;]{0,12},?(?:后)?(?:即可|可以?|即告)${LEAVE}`),
  new RegExp(`通知(?:期满|到达|送达)?[^,。;]{0,8}(?:后)?(?:即可|即告|即视为|自动)${LEAVE}`),
  new RegExp(`${LEAVE}(?:本?联盟)?[^,。;退]{0,4}(?:只需|仅需|只须|仅须)`),
  // 成员可以在提前九十日书面通知后退出
  new RegExp(
    `(?:可以?|有权|均可)(?:在)?提前[^,。;不]{2,24}(?:,[^,。;不须]{2,10})?后?${LEAVE}(?!的|者|成员|单位|方|申请)`,
  ),
];
/** 成员有权推荐理事、参加项目和退出联盟; 权利:表决、参与、监督、退出: the last item. */
const RIGHT = new RegExp(
  `(?:有权|权利:)[^。;:不]{4,80}[、,和及](?:依约|依法|依本协议|自愿)?(?<item>${LEAVE}(?:本?联盟)?)[。;,、|]`,
);
/** A bar for a case or one member is an exception, not a rule. */
const PARTIAL =
  /擅自(?!退出的|退盟的|退出联盟的|退出视为|退出的?,|退盟视为)|在研|项目(?:实施|执行|研发|存续)|未完成|未(?:按|办|结|提前|履|缴)|承担[^,]{0,12}项目|(?:承担|参与|负责|持有|掌握|使用)[^,。;]{1,14}的各?(?:成员|单位|一方)[^。;]{0,10}?(?:不|无权)|首期(?=项目|任务|建设|研发|合作|工程|课题)|除外|期间内?不得|结题|(?:缴清|结清|完成|移交|验收|清偿|到位)[^,。;]{0,10}前|(?:理事长|依托|牵头|发起|核心|常务)(?:单位|成员)(?!甲方、乙方、丙方)[^。;]{0,24}(?:不(?:得|能|可|会|退)|放弃|始终)|下列情[形况]|情[形况]之一|[作担]为?任?[^,。;]{0,8}(?:理事长|依托|牵头)单位/;
/** A bar for some years may be meant as one. */
const LIMITED =
  /第一年|前[一二两三]年|[一二两三]年(?:之)?内|满[一二两三]年|(?:在)?(?:此|\d日|\d年底?|[一二三四五六七八九十〇零]日)(?:之|以)?前[^。;]{0,16}(?:不|须|应)/;
/** What says nothing about leaving: the life of the alliance, all those who founded it, a merger of a member. */
const HARMLESS =
  /(?:存续|有效|协议|合作)期(?:间内?|内)|(?:全体|所有|各|[两三四五六七八九十\d]家)发起(?:单位|成员)|但?[^,。;]{0,4}(?:合并|分立)[^,。;]{0,6}除外/g;
/** 不得离开联盟，擅自离开的视为违约: what becomes of those who leave all the same. */
const SANCTION = /,(?:擅自|自行|强行|单方面?|中途)(?:退出|退盟|退会|离开|脱离)/g;
/** A bar that one party takes upon itself. */
const ONE_PARTY = /^[^,。;、和]{0,4}[甲乙丙丁戊己庚辛壬癸]方(?![、和与,])/;
/** The one that joins by a deed stands for every newcomer. */
const JOINS = /加入|入盟/;
const MEMBERS =
  /(?:全体|所有|其[他余]|各|另外?|对|[两三四五六七八九十])[^,。;会]{0,6}(?:成员|各方|单位|方|家)|一致|各方|成员(?!大会)/;

/**
 * Whether one sentence lets members leave freely, on notice, with the consent of others or not at all; `seen` is what
 * the words of its line set off. Linear.
 */
export function exitFreedomOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.test(SAYS, sentence) || OTHER.test(sentence)) return undefined;
  const first = (patterns: readonly RegExp[]): RegExpExecArray | undefined => {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence);
      if (match) return match;
    }
    return undefined;
  };
  const found = (freedom: Found['freedom'], { 0: words, index }: RegExpExecArray): Found => ({
    freedom,
    of: freedom !== 'consent' ? '' : MEMBERS.test(words) ? 'members' : 'body',
    limited: (freedom === 'barred' || freedom === 'consent') && LIMITED.test(sentence),
    ofAlliance: sentence.includes('联盟'),
    start: index,
    end: index + words.length,
  });
  const partial = (): boolean =>
    PARTIAL.test(sentence.replace(HARMLESS, '').replace(SANCTION, '')) ||
    (ONE_PARTY.test(sentence) && !JOINS.test(sentence));
  const free = FREE.exec(sentence);
  const asked = first(CONSENT);
  // 退出无须经理事会同意
  const consent = asked && UNASKED.test(asked[0]) ? undefined : asked;
  if (consent && !partial()) return found('consent', consent);
  const barred = first(BARRED);
  if (barred) return partial() || consent ? undefined : found('barred', barred);
  if (free && LEAVES.test(sentence)) return found('free', free);
  const notice = first(NOTICE);
  if (notice) return found('may', notice);
  const right = sentence.includes('权') ? RIGHT.exec(sentence) : null;
  if (!right) return undefined;
  const end = right.index + right[0].length - 1;
  return { ...found('may', right), start: end - right.groups!['item']!.length, end };
}
