import { trigger, type Triggered } from '../trigger.js';
import type { ExitFreedomFact } from './types.js';

interface Found extends Pick<ExitFreedomFact, 'freedom'> {
  readonly start: number;
  readonly end: number;
}

/** To leave, in the words that drafters use for it; 离开 and 脱离 only with the alliance. */
const LEAVE = '(?:退出|退盟|退会|(?:离开|脱离)本?联盟)';
const SAYS = trigger(new RegExp(`${LEAVE}|退出权|(?:来去|去留|进退)(?:自由|自愿|自便)`));
/** Leaving a project, a meeting or a market is no exit from the alliance; nor are people and goods members. */
const OTHER =
  /退出(?:项目|市场|会议|理事|课题|合作项目)|退出[^,。;联]{1,8}(?:项目|课题)|项目(?:参与方|成员)?[^,]{0,6}退出|(?:人员|人才|专家|员工)[^,]{0,6}(?:来去|去留|进退)/;
const NEVER = '(?:不得|不可以?|无权|禁止|不能|不准|不许|不允许)';
/** 以任何理由, 因任何原因, 以任何形式: whatever the reason or the way. */
const WHATEVER =
  '(?:(?:以|因|由于|凭|借|基于)(?:任何|何种|其他)(?:其他)?(?:理由|原因|事由|情形|方式|形式|借口|名义))';
const BARRED = [
  new RegExp(
    `${NEVER}(?:成员|任何一方)?${WHATEVER}?(?:要求|申请|提出|主张|选择)?(?:中途|单方面?|自行|随意|任意|主动|提前)?${LEAVE}(?!的|者|成员|单位|方|申请|情形|通知)`,
  ),
  /退出(?:联盟)?(?:的)?(?:申请|请求|要求)[,]?(?:一律|概|均){1,2}(?:不予(?:受理|批准|接受|同意|准许)|不(?:受理|批准|接受))/,
  /(?:不|不予|拒绝)(?:受理|接受|批准|准许)(?:任何)?[^,。;]{0,8}退出(?:联盟)?的?(?:申请|请求|要求)/,
  /(?:不享有|没有|无)(?:任何)?退出(?:联盟)?(?:的)?权/,
  /(?:一律|概)不(?:予)?(?:受理|批准|接受|允许|准许)(?:任何)?(?:成员|单位)?(?:的)?(?:中途)?退出/,
];
const FREE = new RegExp(
  `${LEAVE}(?:本?联盟)?(?:的)?自由|${LEAVE}[^,。]{0,4}由成员(?:自主|自行)决定|` +
    `(?:自行|自主)决定(?:是否)?${LEAVE}|(?:来去|去留|进退)(?:自由|自愿|自便)|` +
    `(?:自愿|自由|随时)${LEAVE}|(?:有权|可以?|均可)(?:自行)${LEAVE}|有权${LEAVE}|无须[^,。]{0,10}同意`,
);
const AGREED = '(?:同意|批准|点头|首肯|准许)';
const CONSENT = [
  new RegExp(`${LEAVE}[^,。;退]{0,12}(?:须|应当?|必须)(?:经|取得|征得)[^,。;同批点首准]{0,20}${AGREED}`),
  new RegExp(`经[^,。;同批经点首准]{1,20}${AGREED}后?(?:方可|才能|方能|始得)${LEAVE}`),
  new RegExp(`[未非]经[^,。;同批点首准]{1,20}${AGREED},?[^,。;不]{0,8}不得(?:擅自)?${LEAVE}`),
];
/** 提前三个月通知即可退出: a way out, no word on freedom. */
const NOTICE = [
  new RegExp(`(?:享有|有)[^,。;]{0,8}${LEAVE}(?:本?联盟)?的权利`),
  new RegExp(
    `${LEAVE}[^,。;退]{0,8}(?:应当?|须|需|必须|可以?)?,?(?:但)?(?:应当?|须|需)?(?:至少)?提前[^,。;]{1,8}(?:以?书面)?(?:形式)?(?:通知|告知|提出)`,
  ),
  new RegExp(`提前[^,。;]{1,8}(?:书面)?(?:通知|告知|申请)[^,。;]{0,12},?(?:后)?(?:即可|可以?|即告)${LEAVE}`),
  new RegExp(`通知(?:期满|到达|送达)?[^,。;]{0,8}(?:后)?(?:即可|即告|即视为|自动)${LEAVE}`),
];
/** A bar for a time or a case is an exception, not a rule. */
const PARTIAL =
  /擅自|在研|项目(?:实施|执行|研发|存续)|未完成|未(?:按|办|结|提前|履|缴)|承担[^,]{0,12}项目|第一年|前[一二两三]年|[一二两三]年内|首期(?!投入|出资|缴|款|会费)|除外|期间内?不得|结题|(?:缴清|结清|完成|移交|验收|清偿)[^,。;]{0,10}前|(?:理事长|依托|牵头)单位[^,。;]{0,16}不得|满[一二两三]年/;

/** `seen`: what the words of its line set off. Whether one sentence lets members leave freely, with the consent of others or not at all. Linear. */
export function exitFreedomOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.test(SAYS, sentence) || OTHER.test(sentence)) return undefined;
  const consent = CONSENT.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (consent && !PARTIAL.test(sentence)) return found('consent', consent);
  const barred = BARRED.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (barred) return PARTIAL.test(sentence) || consent ? undefined : found('barred', barred);
  const free = FREE.exec(sentence);
  if (free) return found('free', free);
  const notice = NOTICE.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  return notice ? found('may', notice) : undefined;
}

function found(freedom: Found['freedom'], { 0: words, index }: RegExpExecArray): Found {
  return { freedom, start: index, end: index + words.length };
}
