import { parseNumeral } from '../../text/numerals.js';
import { daysIn } from './days.js';
import type { Day } from './types.js';
import { allMatches } from '../../text/all-matches.js';

interface Found {
  readonly start: number;
  readonly end: number;
}

export type Deadline = Found & {
  readonly who: string;
  readonly tranche: string;
  readonly due: boolean;
  readonly day: Day;
};

const WHO = /[甲乙丙丁戊己庚辛壬癸]方|各方|各成员|全体成员|成员/g;
const PAYS = /缴付|缴纳|缴清|支付|投入|到位|汇入|出资/;
const TRANCHE = /首期|首次|第[一二三四五六七八九十]期|第[一二三四五六七八九十]批|余款|尾款|会费|年费/g;
const PROJECT = /项目|许可|课题/;
const GOES_ON =
  /(?:延续|顺延|延长)至[^,。;]{0,16}(?:结题|完成|验收|结束)|继续(?:履行|执行)至?[^,。;]{0,10}(?:完毕|完成|结题)|不因[^,。;]{1,16}终止而|按照?项目(?:协议|合同)(?:的约定)?(?:继续)?(?:执行|履行)/;

/** Days by which one sentence asks for a payment, each with who pays and which tranche. */
export function deadlinesIn(sentence: string): readonly Deadline[] {
  if (!PAYS.test(sentence)) return [];
  return daysIn(sentence).flatMap((day) => {
    if (!/^(?:以)?前|^之前/.test(sentence.slice(day.end, day.end + 3))) return [];
    const before = sentence.slice(0, day.start);
    const who = [...allMatches(WHO, before)].at(-1)?.[0] ?? '';
    const tranche = ([...allMatches(TRANCHE, before)].at(-1) ?? allMatches(TRANCHE, sentence)[0])?.[0] ?? '';
    if (who === '' && tranche === '') return [];
    const { year, month, day: date } = day;
    const due = /应|须|必须|前缴|前支付|前投入/.test(sentence) && !/已|曾/.test(before);
    return [{ who, tranche, due, day: { year, month, day: date }, start: day.start, end: day.end }];
  });
}

/** 本协议由附表一所列的七家单位于…签署. */
const SIGNED = /签[署订约](?:日期?|时间)(?:为|是|:)$|本(?:协议|合同)(?:由[^,。;]{2,30})?于$/;
const BEFORE_DAY = 44;

/** The day of signing that one sentence states (签署日期：…, 本协议于…签订). */
export function signDayIn(sentence: string): (Found & { readonly day: Day }) | undefined {
  if (!/签[署订约]/.test(sentence)) return undefined;
  for (const { year, month, day, start, end } of daysIn(sentence)) {
    const head = SIGNED.exec(sentence.slice(Math.max(0, start - BEFORE_DAY), start));
    if (
      head &&
      (!head[0].endsWith('于') || /^(?:在[^,。;]{2,16})?(?:共同)?签/.test(sentence.slice(end, end + 24)))
    )
      return { day: { year, month, day }, start, end };
  }
  return undefined;
}

const COUNT = '(?:共计?)?([一二两三四五六七八九十\\d]{1,3})(?:年|(个月))';
/** 至2028年5月31日止,为期两年. */
const LASTS = new RegExp(`^[^,。;]{0,4},?(?:为期|历时|周期(?:为|是|:)?|期限?为)${COUNT}`);
/** 项目执行期两年,自…: the length before the days. */
const LASTING = new RegExp(
  `(?:项目|课题)(?:的)?(?:执行|实施|研发|研究)?(?:周期|期限|期)(?:为|是|:)?${COUNT},?自$`,
);

/** The last day that one sentence gives a project or a licence, with its first day and its length where they are said. */
export function projectEndIn(
  sentence: string,
):
  | (Found & { readonly day: Day; readonly start_: Day | undefined; readonly months: number | undefined })
  | undefined {
  if (!PROJECT.test(sentence) || !/期/.test(sentence)) return undefined;
  const days = daysIn(sentence);
  const last = days.at(-1);
  if (!last || !/(?:至|到)$/.test(sentence.slice(0, last.start))) return undefined;
  const [first] = days;
  const begins = days.length === 2 && /(?:自|从)$/.test(sentence.slice(0, first!.start)) ? first : undefined;
  const length =
    LASTS.exec(sentence.slice(last.end)) ?? (begins && LASTING.exec(sentence.slice(0, begins.start)));
  const amount = length ? parseNumeral(length[1]!) : undefined;
  return {
    day: dayOf(last),
    start_: begins && dayOf(begins),
    months: amount === undefined ? undefined : length![2] ? amount : amount * 12,
    start: last.start,
    end: last.end,
  };
}

function dayOf({ year, month, day }: Day): Day {
  return { year, month, day };
}

export function projectsGoOn(sentence: string): boolean {
  return PROJECT.test(sentence) && GOES_ON.test(sentence);
}
