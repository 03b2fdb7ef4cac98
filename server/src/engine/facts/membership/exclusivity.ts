import { trigger, type Triggered } from '../trigger.js';
import type { ExclusivityFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Found = Pick<ExclusivityFact, 'object' | 'freedom' | 'who'> & {
  readonly start: number;
  readonly end: number;
};

const OTHERS =
  '(?:其他|其它|同类|相同|相似|近似|类似|同领域|同一领域|同行业|竞争性|相竞争|有竞争关系|具有竞争关系)';
/** Another alliance: 其他联盟, 同类技术联盟, 与本联盟业务相近的其他联盟. */
const ALLIANCE = `${OTHERS}[^,。;|]{0,10}联盟(?!的(?!成员|单位|一方|自由|权利|,)|[对代名组项活之])`;
const ENTER = '(?:加入|参加|参与)';
const JOIN = '(?:加入|参加|参与|组建|兼为|成为|具有|兼任)';
const NEVER = '(?:不得|不可以?|不能|禁止|不允许|不准)';
const MAY = '(?:可以?|有权|自由|均可|允许|不限制|不影响|不妨碍|不得限制|无权限制|无权禁止|不得禁止)';
const OUTSIDE = '(?:联盟(?:以)?外|盟外|第三方|第三人|他人|其他(?:单位|企业|机构|方))';
const RESEARCH = '(?:研发|研究|合作开发|技术开发)';
/** Research in the alliance's own field; other work with others is nobody's concern. */
const SAME_FIELD = /同类|相同|类似|近似|相似|(?:项目)?所涉|同一(?:技术)?领域|本联盟(?:的)?(?:技术)?领域|竞争/;

/** Bars first: 不可以 holds 可以. */
const CASES: readonly (readonly [Found['object'], boolean, RegExp])[] = [
  [
    'alliance',
    true,
    new RegExp(
      `(?:不得|无权|不应|不)(?:以[^,。;]{1,10})?(?:限制|禁止|阻止|干预|干涉)[^,。;]{0,10}${JOIN}[^,。;]{0,14}${ALLIANCE}`,
    ),
  ],
  ['alliance', false, new RegExp(`${NEVER}[^,。;限名]{0,10}${JOIN}[^,。;]{0,14}${ALLIANCE}`)],
  ['alliance', false, new RegExp(`不(?:再|另行|另|予)?${ENTER}[^,。;]{0,8}${ALLIANCE}(?!的(?:成员|单位))`)],
  [
    'alliance',
    false,
    new RegExp(
      `${ENTER}[^,。;]{0,8}${ALLIANCE}的(?:成员|单位|一方)?,?[^。;违反泄未可以]{0,20}(?:丧失[^,。;]{0,8}成员资格|视为(?:违约|退出|自动退出)|构成违约|自动退出|予以除名|支付违约金|承担违约责任)`,
    ),
  ],
  ['alliance', false, new RegExp(`退出[^,。;]{0,6}(?:已|原)(?:经)?${ENTER}[^,。;]{0,4}${ALLIANCE}`)],
  ['alliance', false, /(?:仅|只)(?:作为|能参加|能加入|参加|加入)本联盟|专属于本联盟/],
  ['alliance', true, new RegExp(`${MAY}[^,。;不]{0,16}${JOIN}[^,。;]{0,14}${ALLIANCE}`)],
  [
    'alliance',
    true,
    new RegExp(`(?:保留|享有|有)?${ENTER}[^,。;]{0,8}${ALLIANCE}的(?:自由(?!受限)|权利(?!受限))`),
  ],
  ['alliance', true, /(?:自由|可以?)多头参盟|(?:之间的)?合作(?:关系)?(?:是|为|具有)非排他/],
  [
    'research',
    false,
    new RegExp(`(?:${NEVER}|擅自)[^,。;限]{0,8}与[^,。;]{0,6}${OUTSIDE}[^,。;]{0,24}${RESEARCH}`),
  ],
  [
    'research',
    true,
    new RegExp(`(?:${MAY}|自主决定)[^。;不]{0,30}与[^,。;不]{0,6}${OUTSIDE}[^,。;不]{0,24}${RESEARCH}`),
  ],
];
const NEEDED = CASES.map(([, , words]) => trigger(words));
/** 参加其他同类联盟 | 允许: a row of a table. */
const ROW = new RegExp(
  `${ENTER}[^,。;|]{0,8}${ALLIANCE}[^,。;|]{0,4}\\|(?:成员)?(不?允许|不?可以?|不得|禁止|不限)`,
);
const ROW_WORDS = trigger(ROW);
/** A rule for a case is none for all; nor is what somebody gives up his right to. */
const LIMITED =
  /(?:^|[^未非])经[^,。;]{1,12}同意|除[^,。;]{1,16}外|除外|但|合作方|项目(?:执行|实施|研发)?期(?:间|内)|放弃/;
/** A word on secrets or on telling behind the rule does not limit it. */
const HARMLESS = /,?但[^。;]{0,40}(?:秘密|披露|保密|泄露|名义|知识产权|成果|报告|告知|通知|备案)[^。;]*/;
const WITHOUT_CONSENT = /[未非]经[^,。;]{1,16}(?:同意|批准|许可),?/;
const FREELY = /自由|自主|自愿|不受|不(?:加|得|作)?(?:限制|干预|干涉)|无[须需]|不[需必]/;
const SUBJECTS =
  /(?:高校|大学|院所|科研|企业|发起|核心|普通|牵头|理事长)[^,。;]{0,3}(?:成员|单位)|(?:全体|各|所有|任何|每一)?成员|(?:缔约)?各方|任何一方|[甲乙丙丁戊己庚辛壬癸]方(?:[、和及][甲乙丙丁戊己庚辛壬癸]方)*|高校|大学|科研(?:院所|机构)|企业|(?:理事长|牵头|依托)单位|秘书处|人员|秘书长|专家|理事会|(?:负责|许可)人|承担单位|参与方|^联盟(?=可|有权|代表|作为|以)/g;

/** Whether a member may join other alliances, or do like research with others, in one sentence. Linear. */
export function exclusivityOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.hasAny(NEEDED)) return undefined;
  for (const [object, allowed, words] of CASES) {
    const match = words.exec(sentence);
    if (!match || (object === 'research' && !SAME_FIELD.test(sentence))) continue;
    // 参加或者不参加: neither the one nor the other
    if (/[或者否]$/.test(sentence.slice(0, match.index))) continue;
    const rest = sentence.replace(HARMLESS, '');
    const asked = WITHOUT_CONSENT.test(rest);
    if (LIMITED.test(rest) || (allowed && asked)) return undefined;
    const who = subjectOf(sentence.slice(0, match.index));
    if (who === undefined) return undefined;
    const freedom = allowed ? (FREELY.test(sentence) ? 'free' : 'may') : asked ? 'consent' : 'barred';
    return { object, freedom, who, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The same for a row of a table, whose cells are sentences of their own. */
export function exclusivityInRow(seen: Triggered, row: string): Found | undefined {
  const match = seen.has(ROW_WORDS) ? ROW.exec(row) : null;
  if (!match) return undefined;
  const freedom = /^(?:不允|不可|不得|禁)/.test(match[1]!) ? 'barred' : 'may';
  return { object: 'alliance', freedom, who: '', start: match.index, end: match.index + match[0].length };
}

/** Of whom the words before speak: `''` for members at large, a party or a kind of members, nothing for other people. */
function subjectOf(before: string): string | undefined {
  const subject = [...allMatches(SUBJECTS, before)].at(-1)?.[0];
  if (subject === undefined || /^(?:全体|各|所有|任何|每一)?成员|各方|任何一方|理事会|[、和及]/.test(subject))
    return '';
  return /人|秘书|专家|承担|参与|联盟/.test(subject) ? undefined : subject;
}
