import { daysIn } from './days.js';

/** What a sentence says about when the agreement takes effect; indices of the sentence. */
export interface EffectWords {
  readonly conditions: readonly string[];
  readonly connector: 'and' | 'or' | '';
  /** True when the sentence names the agreement. */
  readonly stated: boolean;
  readonly start: number;
  readonly end: number;
}

const SUBJECT = /本?(?:协议书?|合同|章程|公约|契约)/;
/** Other things take effect too. */
const OTHER =
  /附件|附属|办法|细则|变更|修改|修订|补充协议|加入协议|项目协议|项目合同|任务书|通知|许可|决议|决定|判决|裁决|仲裁结果|司法|法律文书|退出|除名|转让|委托书|保密|任命|交接|不生效|未生效|失效|尚未|已经?生效|有效期自/;
/** What is said of a time after or before: 生效后三十日内. */
const SINCE = /^生效(?:后|之日起\d|前)/;
const SIGN = /签署|签字|签订|签名|签章/;
const SEAL = /盖章|公章|签章|用印|加盖/;
const APPROVAL =
  /(?:厅|局|委|部|部门|机关|政府)认定(?=[^,。;]{0,10}(?:之日|后|时))|批准|核准|批复|审批|审核同意|审核通过|(?:科技部|科技厅|厅|局|委|部门|机关|政府)(?:书面|审查|审核){0,2}同意/;
const FILING = /备案|登记|(?:部门|机关|厅|局|科委|政府)[^,。;]{0,6}(?:收存|存档|收讫|收悉|签收|受理|收到)/;
const ADOPTION =
  /(?:表决|审议|讨论|理事会|大会)[^。;]{0,24}(?:赞成|同意)(?=后|之日|时|即|始|方|的)|(?:审议|表决|讨论|议决)通过|决议(?:作出|形成|通过)(?=之日|后|时|当日)|(?:理事会|大会|会议|表决)[^,。;]{0,12}通过|(?:董事会|股东会|股东大会|理事会|大会)[^,。;]{0,8}(?:同意|批准)[^,。;]{0,6}决议/;
/** 首次理事会会议召开之日, 成立大会闭幕时: a meeting that has to be held, not a resolution. */
const MEETING =
  /(?:首次|首届|第一[次届]|成立|创立|筹备)[^,。;]{0,12}会议?[^,。;通过]{0,4}(?:召开|举行|开幕|闭幕|闭会|散会|结束)|(?:首次|首届|第一[次届])例会[^,。;通过]{0,4}(?:召开|举行|结束)|(?:首届|第一届)理事会[^,。;通过]{0,6}(?:产生|成立|组成)/;
const PAYMENT =
  /(?:投入|出资|经费|款项|会费|资金)[^,。;]{0,8}(?:到账|到位|缴清|缴足|缴齐|付清|付讫)|(?:支付|缴付|缴纳|缴清|付清|汇入)[^,。;]{0,12}(?:经费|款|出资|费用?|资金|投入)[^,。;]{0,4}后/;
const UNVEILING = /揭牌|挂牌|授牌/;
const NOTARY = /公证|鉴证|见证/;
const PUBLICATION = /(?:公布|发布|印发|公告|公示)(?:期满|之|后|当)/;
const EVENTS: ReadonlySet<string> = new Set(['meeting', 'payment', 'unveiling']);

const FORCE = '(?:法律)?(?:上的)?(?:效力|约束力|拘束力)';
const HAS = '(?:具有|产生|发生|具备|取得|有)';
const TIME = '(?:之日|之时|当日|日|时|后)';
/**
 * The same without 生效: 效力始于X之日, 自X之日起具有约束力, 自X之日起对各方产生效力, X之前对各方不具有约束力. A time
 * stands in each; 具有同等法律效力 tells none.
 */
const ALIKE: readonly RegExp[] = [
  new RegExp(`(?:效力|约束力|拘束力)(?:始于|起于|自|从)[^,。;]{2,50}${TIME}(?:起|开始|始|发生|产生)*`),
  new RegExp(
    `(?:自|从|于|待|经|须)[^,。;]{2,50}${TIME}(?:起|方|始|才|即|开始|便)*,?(?:对[^,。;]{1,12}?)?(?:方|始|才|即|均)*${HAS}${FORCE}`,
  ),
  new RegExp(
    `(?:一经|经|自)[^,。;]{0,30}(?:签署|签字|签订|盖章)[^,。;]{0,6}?即(?:时)?(?:具有?|产生|发生)法律(?:上的)?效力`,
  ),
  new RegExp(
    `[^,。;]{2,40}(?:之前|以前|前),?本(?:协议|合同)(?:对[^,。;]{1,12}?)?(?:均|尚|暂){0,2}不${HAS}${FORCE}`,
  ),
];

/** The label of a clause (生效：, 生效与份数：, （生效和变更）) names the matter and sets nothing. */
const LABEL =
  /^(?:第[^条]{1,6}条|[0-9.]{1,8}|[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\))? ?(?:[(["]?[^,。;:()]{0,6}(?:生效|效力)[^,。;:()]{0,8}(?:[)\]"]:?|:))/;
const OWN = /本(?:协议书?|合同|章程|公约|契约|联盟协议)/;
const VERB =
  /生效(?!日)|(?:起|后|方可|始得)(?:正式)?(?:施行|实施|执行)(?=[,。;)]|$)|(?:方|始|才)(?:为|告|能|可|属|算|具有)?有效/;
/** 本协议的生效日期为X, X之日为本协议的生效日. */
const EFFECT_DAY =
  /本(?:协议书?|合同)(?:的)?(?:正式)?生效(?:日期|之日|日|时间)?(?:为|是|:|定为|定于|以)[^,。;]{2,40}|[^,。;]{2,40}(?:之日|当日|日)?(?:即)?(?:为|作为)(?:本(?:协议书?|合同)(?:的)?)?(?:正式)?生效(?:日期|之日|日|时间)/;
/** 本协议以X为生效条件. */
const EFFECT_ON =
  /本(?:协议书?|合同)(?:的)?(?:以|生效以)[^,。;]{2,40}为(?:其)?(?:生效)?(?:的)?(?:前提|条件|要件)|[^,。;]{4,60}(?:是|为|作为)本(?:协议书?|合同)(?:的)?生效的?(?:前提|条件|要件)/;
/** A row of a table: 生效条件:…, 生效日:…. */
const LABELLED = /^\|?生效(?:条件|方式|要件|日期|日|时间)(?:为|是|:)([^。;|]{2,60})/;
/** 未经X批准，本协议不生效. */
const BARRED =
  /(?:未经|未获|未取得|未报|在未)[^,。;]{2,40},?本(?:协议书?|合同)(?:均|尚|暂|不得|对[^,。;]{1,10}?){0,2}不(?:发生|产生|具有|具备)?(?:法律)?(?:上的)?(?:生效|效力|约束力|拘束力)/;

/** 本协议须报X备案，备案完成之前不产生约束力; 本协议未经X批准不生效: the agreement first. */
const BARRED_UNTIL =
  /本(?:协议书?|合同|章程)(?<lead>[^。;]{0,40}?)(?:未经|未获|未取得|未完成|未办[理妥结]|未报|在未|完成|办[理妥结]|取得|获得|[,在自]?(?:备案|批准|核准|登记|公证)[^,。;前]{0,6}(?=之?前|以前))[^,。;]{0,24}?(?:之前|以前|前|的|时)?,?(?:均|尚|暂|本(?:协议书?|合同)|对[^,。;]{1,10}?){0,2}不(?:生效|(?:发生|产生|具有|具备)(?:法律)?(?:上的)?(?:效力|约束力|拘束力))/;

/** Conditions under which one sentence lets the agreement take effect; undefined when it speaks of something else. */
export function effectOf(sentence: string): EffectWords | undefined {
  const row = LABELLED.exec(sentence);
  if (row && !OTHER.test(row[1]!)) return told(row);
  const lead = LABEL.exec(sentence)?.[0] ?? '';
  // 本协议生效日期:2027年1月1日
  const label = OWN.test(lead) ? 0 : lead.length;
  const found = effectOfBody(sentence.slice(label));
  return found && { ...found, start: found.start + label, end: found.end + label };
}

function effectOfBody(sentence: string): EffectWords | undefined {
  const barred = BARRED.exec(sentence);
  if (barred) return told(barred);
  const until = sentence.includes('不') ? BARRED_UNTIL.exec(sentence) : null;
  const found = until && !OTHER.test(until.groups!.lead!) ? told(until) : undefined;
  // 未经各方签署不生效 is said of every agreement
  if (found && !found.conditions.every(isOwnHand)) return found;
  const day = OWN.test(sentence) ? (EFFECT_DAY.exec(sentence) ?? EFFECT_ON.exec(sentence)) : null;
  if (day && /生效/.test(day[0]) && !OTHER.test(sentence.slice(0, day.index))) return told(day);
  let at = sentence.search(VERB);
  if (at < 0) return alike(sentence);
  for (let tries = 0; at >= 0 && tries < MOST_VERBS; tries++) {
    const verb = VERB.exec(sentence.slice(at))![0];
    const found = effectAt(sentence, at, verb);
    if (found) return found;
    const next = sentence.slice(at + verb.length).search(VERB);
    at = next < 0 ? -1 : at + verb.length + next;
  }
  return undefined;
}

/** Things that take effect in one sentence. */
const MOST_VERBS = 3;

/** What the sentence says of the agreement at one of its words for taking effect. */
function effectAt(sentence: string, at: number, verb: string): EffectWords | undefined {
  if (SINCE.test(sentence.slice(at, at + 8))) return undefined;
  const end = at + verb.length;
  const subject = subjectBefore(sentence, at);
  if (subject.of === 'other' || (subject.of === '' && OTHER.test(sentence.slice(0, end)))) return undefined;
  const own = sentence.slice(subject.start, end);
  // 首次例会召开之日,本协议开始生效: the condition comes before
  const part = conditionsIn(own).length > 0 ? own : sentence.slice(0, end);
  // 自签署之日起成立,自批复之日起生效: only the second is about effect
  const made = part.search(/(?:起|时|后)即?成立,/);
  const said = made < 0 ? part : part.slice(part.indexOf(',', made) + 1);
  const conditions = conditionsIn(said);
  const stated = subject.of === 'own' || SUBJECT.test(part);
  // 施行, 有效 are said of much else
  if (verb !== '生效' && (!OWN.test(part) || conditions.length === 0)) return undefined;
  // offices and payments take effect so too: only a sentence that names the agreement is about it
  if (conditions.every((condition) => EVENTS.has(condition)) && (conditions.length === 0 || !stated))
    return undefined;
  const start = Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(';', at)) + 1;
  return { conditions, connector: connectorIn(said), stated, start, end };
}

/** Words that lead to the subject: 第三条, 各方确认,且本协议…. */
const LEAD =
  /^(?:第[^条,。;]{1,6}条|[0-9.]{1,8}|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\))? ?[("]?(?:但|且|并|同时|故|因此|据此|各方|双方|特别|一致|确认|同意|约定|其中|前述)*:?/;
const SUBJECT_OWN =
  /^(?:本(?:联盟)?(?:协议书?|合同|章程|公约|契约)|联盟协议书?)(?:(?:及|和|与|连同)(?:其|本协议)?(?:全部|各)?(?:附件|修改|修订|变更|补充))?/;
/** What may follow it and be no part of it: 本协议各方签署后. */
const SUBJECT_REST =
  /^(?:$|[亦也均才方便始]|开始|随即|同时|一并|文本|全文|正式|的(?:生效|效力|正式)|[各双两三四五六七八九十]方|[甲乙丙丁戊己庚辛壬癸]方|缔约|签约|协议各方|全体|所有成员|法定|当事人|"|\)|书$)/;
/** Where the words for a thing end and what is said of it begins. */
const SAID = /自|经|于|待|须|在|由|应|报|系|是|为|即|以|一式|提交|签署|从/;
/** 争议解决条款独立有效,自…之日起生效 */
const CLAUSE = /条款|规定|义务|责任/;
/** 本协议自该日起对其生效 */
const TOWARDS = /对(?:其|该(?:成员|方|单位)|新成员|受让)[^,。;]{0,4}$/;
/** What takes effect by it, against who does something: 会议纪要经…, 各方签署…. */
const TAKES = /^[自经于待须由应]/;
const ACTOR = /^$|各方|双方|代表|会员|成员|单位|部门|机关|(?:[方人日时后厅局委]|理事会|大会|会议)$/;
/** 本协议实施的项目: a thing that is named at the end of its part. */
const NAMED_LAST = /的(?!单位|成员|各方|当|时候|前提|情况|同时|基础)[^,。;的]{2,8}$/;
/** Parts of the agreement, and those for whom alone it takes effect. */
const PART = /第[^,。;]{1,6}[条款章]|条款|约定|对(?!各方|双方|缔约|全体|协议各方|所有)|义务|责任/;

/**
 * What takes effect at the word at `at`: the thing that the nearest part of the sentence before it begins with, as 经…后 and
 * 自…之日起 name none; `''` where no part names one.
 */
function subjectBefore(
  sentence: string,
  at: number,
): { readonly of: 'own' | 'other' | ''; readonly start: number } {
  let end = at;
  for (;;) {
    const start = sentence.lastIndexOf(',', end - 1) + 1;
    const part = sentence.slice(start, end);
    const label = part.lastIndexOf(':') + 1;
    const words = part.slice(label + LEAD.exec(part.slice(label))![0].length);
    const stop = words.search(SAID);
    const thing = stop < 0 ? words : words.slice(0, stop);
    const own = SUBJECT_OWN.exec(thing);
    const rest = own ? thing.slice(own[0].length) : thing;
    if (
      OTHER.test(rest) ||
      (own ? PART : CLAUSE).test(rest) ||
      TOWARDS.test(part) ||
      (end < at && NAMED_LAST.test(part))
    )
      return { of: 'other', start };
    if (own && SUBJECT_REST.test(rest)) return { of: 'own', start };
    if (own ? /的|项下/.test(rest) : TAKES.test(words.slice(thing.length)) && !ACTOR.test(thing))
      return { of: 'other', start };
    // a comma that the sentence begins with has nothing before it
    if (start <= 1) return { of: '', start };
    end = start - 1;
  }
}

/** What a phrase that names the agreement says, where it sets a condition beside the parties' own hands. */
function told({ 0: words, index }: RegExpExecArray): EffectWords | undefined {
  const conditions = conditionsIn(words);
  if (conditions.length === 0) return undefined;
  return { conditions, connector: connectorIn(words), stated: true, start: index, end: index + words.length };
}

/**
 * Without 生效 only what names the agreement and something beside the parties' own hands (an approval, a filing, a vote,
 * a day) is sure to set a condition: 签署后对各方具有约束力 is said of every agreement.
 */
function alike(sentence: string): EffectWords | undefined {
  if (!/效力|[约拘]束力/.test(sentence)) return undefined;
  const found = ALIKE.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (!found || /同等|同样|相同/.test(found[0])) return undefined;
  const end = found.index + found[0].length;
  const head = sentence.slice(0, end);
  if (
    !/本(?:协议书?|合同|章程|公约|契约|联盟协议)|协议文本|^(?:第[^条]{1,6}条|[\d.()一二三四五六七八九十、]{0,8})(?:协议|合同)[经自于在]/.test(
      head,
    ) ||
    OTHER.test(sentence)
  )
    return undefined;
  const conditions = conditionsIn(found[0]);
  // 发生法律效力 is taking effect in other words; 具有约束力 is said of every agreement
  if (conditions.every(isOwnHand) && !IN_FORCE.test(found[0])) return undefined;
  return { conditions, connector: connectorIn(found[0]), stated: true, start: found.index, end };
}

const IN_FORCE =
  /(?:自|从)[^,。;]{2,40}(?:之日|之时|当日)起[^,。;]{0,8}(?:发生|产生|具有)法律(?:上的)?效力|即(?:时)?(?:具有?|产生|发生)法律(?:上的)?效力/;

const HAND = '(?:签署|签字|签名|签订)';
const STAMP = '(?:加盖)?[^,。;、或]{0,6}(?:盖章|公章|印章|用印)';
const OR = new RegExp(`${HAND}[^,。;]{0,4}(?:或者?|/)${STAMP}|(?:盖章|公章)(?:或者?|/)[^,。;]{0,8}${HAND}`);
const AND = new RegExp(`${HAND}[^,。;、或]{0,6}?(?:并|且|和|及|与|后|,|同时)+${STAMP}|${HAND}加盖`);

function connectorIn(part: string): EffectWords['connector'] {
  return OR.test(part) ? 'or' : AND.test(part) ? 'and' : '';
}

/** What the parties themselves do. */
function isOwnHand(condition: string): boolean {
  return condition === 'sign' || condition === 'seal';
}

function conditionsIn(part: string): readonly string[] {
  const conditions: string[] = [];
  if (SIGN.test(part)) conditions.push('sign');
  if (SEAL.test(part)) conditions.push('seal');
  if (APPROVAL.test(part)) conditions.push('approval');
  if (FILING.test(part)) conditions.push('filing');
  if (ADOPTION.test(part)) conditions.push('adoption');
  if (MEETING.test(part)) conditions.push('meeting');
  if (PAYMENT.test(part)) conditions.push('payment');
  if (UNVEILING.test(part)) conditions.push('unveiling');
  if (NOTARY.test(part)) conditions.push('notary');
  if (PUBLICATION.test(part)) conditions.push('publication');
  for (const { year, month, day } of daysIn(part)) conditions.push(`date:${year}-${month}-${day}`);
  return conditions.sort();
}
