import type { Holder } from './types.js';

/** Words of an introduction before a name. */
const OPENING =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}(?=[^0-9.%万元])|第[一二三四五六七八九十百\d]{1,6}条|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[,;、:。()\s]|其中|由|以及|及|和|与|分别|具体)+/;
/** What a party does with its part, between its name and the amount. */
const VERB =
  /(?:应当?|须|以|的|按|共|将|拟|首期|首年|每年|自筹|货币|现金|资金|方式|形式|投入|出资|认缴|实缴|缴付|缴纳|缴存|交纳|承担|负担|分担|分摊|提供|拨付|拿出|额|金额|数额|计|为|是|出|投|缴|担|各自?|均|每[家方]|人民币|:)$/;
const MOST_VERBS = 6;
const EACH = /各|均|每[家方]/;
/** Words that end what is no name: a kind of costs, a measure, a time. */
const NO_NAME =
  /(?:费|款|额|资|金|支出|收入|投入|出资|预算|总|计|每|各|其|该|笔|项|次|期|年|月|日|值|价|达|至|付|超过|不足|低于|高于|不满|约|过|于|用于|单位|成员|企业|方|高校|院所|其中|其余|其他|余|研发|部分|标准|经费|物|损失|责任)$/;
const NAME = /^(?!首|联合|第|同意|经|如|若|因|对|从|先)[\u4e00-\u9fffA-Za-z·]{2,16}$/;
const MOST_NAMES = 8;

/**
 * Words before an amount that may be names (感芯微500万元; 乐水、长川各出60万元). Whether they are short names of parties is
 * for those to tell who know these.
 */
export function bareHolder(lead: string): Holder | undefined {
  const piece = lead.slice(
    Math.max(...[...',;:。'].map((mark) => lead.lastIndexOf(mark, lead.length - 2))) + 1,
  );
  let words = piece.replace(OPENING, '');
  let each = false;
  for (let i = 0; i < MOST_VERBS; i++) {
    const verb = VERB.exec(words)?.[0];
    if (verb === undefined) break;
    each ||= EACH.test(verb);
    words = words.slice(0, -verb.length);
  }
  const names = words.split(/、|和|与|及/);
  if (names.length > MOST_NAMES || !names.every((name) => NAME.test(name) && !NO_NAME.test(name)))
    return undefined;
  if (names.length > 1 && !each) return undefined;
  return { names, each: true, count: names.length, bare: true };
}

/** The holder of an amount whose party stands farther off: 津理工系事业单位,其首期投入一百万元. */
export const OWNER: Holder = { names: ['其'], each: true, count: 1 };
const CALLED_BEFORE =
  /(?:投入|出资|认缴|作价|折价|缴付|缴纳|缴来|缴入|投资)(?:的|额|款|金额|数额|总额|价|为|是|共|计|合计|折合|约定|首期|货币|现金|资金|[:(])*(?:人民币)?$/;
const CALLED_BEHIND = /^的?(?:首期|首年|货币|现金|自筹|第[一二三四五六]期)*(?:投入|出资|认缴)/;
/** Something else than what one party contributes in all: a part, an addition, a limit, what is owed for a breach. */
const NO_CONTRIBUTION =
  /每|另|追加|增加|增资|减少|不足|超过|逾期|违约|罚|欠|单[笔项]|退|至少|不低于|不少于|合计|共计|各|注册|提取|奖|赔|借|贷|项目|课题|剩余|余下|其余|其中|期满|续/;
const REACH = 80;

/** The words before an amount that is called a contribution (其首期投入一百万元; 其二百万元首期货币投入), else undefined. */
export function contributedBy(text: string, start: number, end: number, near: string): string | undefined {
  const clear = near.replace(/^,?其中/, '');
  if (NO_CONTRIBUTION.test(clear)) return undefined;
  const called = CALLED_BEFORE.test(clear) || CALLED_BEHIND.test(text.slice(end, end + 16));
  return called ? text.slice(Math.max(0, start - REACH), start) : undefined;
}
