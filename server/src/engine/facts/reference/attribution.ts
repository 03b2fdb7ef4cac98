import { parseNumeral } from '../../text/numerals.js';

/** To which text a reference belongs, by the words right before it. */
export interface Attribution {
  /** Another text: a law, a contract of its own, a resolution. */
  readonly other: boolean;
  /** 本章: counted within its own chapter. */
  readonly local: boolean;
  /** 本协议, 本章程: the text itself. */
  readonly own: boolean;
  /** 主协议: from an annex this is the agreement. */
  readonly outer: boolean;
  /** Number of an annex of this draft, 0 for none. */
  readonly annex: number;
}

/** What joins the members of a list of references. */
export const CONNECTED = /^(?:[、和与及或至到~-]|以及|或者)$/;

const OWN =
  /本[一-鿿]{0,8}?(?:协议|合同|章程|办法|细则|规则|规定|制度|公约|契约)书?(?:\([^()]{0,20}\))?(?:的|中的?)?$/;
const OUTER = /主(?:协议|合同)(?:的|中的?)?$/;
const LOCAL = /本[章节编](?:的|中的?)?$/;
const OTHER =
  /(?:》|法|条例|规定|办法|细则|解释|章程|规则|法典|公约|制度|决议|通知|意见|批复|任务书|计划书|申请书|备忘录|决定|指南|纲要|\d号|号文件?|另案)(?:\([^()]{0,20}\))?(?:的|中的?)?$/;
/** Agreements beside this one; the bare word 协议 or 合同 means the text itself. */
const OTHER_AGREEMENT =
  /(?:补充|项目|加入|入盟|保密|许可|转让|合作|开发|委托|服务|原|该|此|框架|子|专项|资助|管理|采购|劳动|投资|单项|具体|相关|有关|其他|上述|前述|签[订署]的|另签的?)(?:协议|合同)书?(?:的|中的?)?$/;
const ANNEX = /附(?:件|录|表)([一二三四五六七八九十\d]{1,3})(?:《[^《》]{2,40}》)?(?:的|中的?)?$/;

/** Reads the last characters before a reference (normalised text; 24 are enough). */
export function attributionOf(before: string): Attribution {
  if (before === '') return NONE;
  const annex = ANNEX.exec(before);
  if (annex) return { ...NONE, annex: parseNumeral(annex[1]!) ?? 0 };
  if (LOCAL.test(before)) return { ...NONE, local: true };
  if (OWN.test(before)) return { ...NONE, own: true };
  if (OUTER.test(before)) return { ...NONE, outer: true };
  return OTHER.test(before) || OTHER_AGREEMENT.test(before) ? { ...NONE, other: true } : NONE;
}

const NONE: Attribution = { other: false, local: false, own: false, outer: false, annex: 0 };
