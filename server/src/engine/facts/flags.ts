import { trigger, triggeredIn } from './trigger.js';
import type { LineText } from '../text/line-text.js';
import { sentencesOf } from './dispute/sentences.js';
import type { FlagFact, LineSetting } from './types.js';
import { allMatches } from '../text/all-matches.js';

const ORGANISATION = '(?:协会|学会|研究会|商会|促进会|联合会|基金会)';
/** The alliance hangs on an organisation, is guided or run by it; a partner or a party is none (decided for S2). */
const ASSOCIATION = new RegExp(
  `挂靠(?:于|在)?[^,。;]{1,24}?${ORGANISATION}|接受[^,。;]{1,24}?${ORGANISATION}(?:的)?(?:业务)?(?:指导|领导|管理)|在[^,。;]{1,24}?${ORGANISATION}(?:的)?(?:业务)?(?:指导|领导)下|由[^,。;]{1,24}?${ORGANISATION}(?:负责)?(?:主管|管理|运营|代管)|依托[^,。;]{1,24}?${ORGANISATION}(?:设立|运行|开展)`,
  'g',
);
const PLAN = /国家(?:级)?(?:科技计划|重点研发计划|科技重大专项|科技支撑计划)/g;
const NEEDED = [ASSOCIATION, PLAN].map(trigger);
const UNDERTAKES = /承担|承接|申报|申请|组织实施|实施|牵头|签署|签订/;
/** 经费来源：成员投入、国家科技计划专项经费: who is paid by a plan undertakes its projects. */
const PAID = /来源[^。;]{0,60}$/;
const MONEY = /^(?:项目)?(?:专项)?(?:经费|资金|拨款|资助)/;
const NOT = /(?:不|未|无|并非|没有)[^,。;]{0,6}$/;
/** A mere case that may happen (承担国家科技计划项目的，…), or the title of a rule. */
const CASE = /^[^,。;]{0,16}的(?:成员|项目|课题)?(?:[^,。;]{0,12}),/;

/** Circumstances that make a conditional section necessary. Offsets are in the line as written. */
export function flags(line: LineText, setting: LineSetting): readonly FlagFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const { text } = line;
  const plan = text.includes('国家');
  if (!plan && !/协会|学会|研究会|商会|促进会|联合会|基金会/.test(text)) return [];
  const out: FlagFact[] = [];
  for (const { start, end } of sentencesOf(text, setting.table)) {
    const words = withoutTitles(text.slice(start, end));
    for (const match of allMatches(ASSOCIATION, words)) {
      out.push(
        flag(line, 'association', start + match.index, match[0], NOT.test(words.slice(0, match.index))),
      );
    }
    if (!plan) continue;
    for (const match of allMatches(PLAN, words)) {
      const before = words.slice(0, match.index);
      if (PAID.test(before) && MONEY.test(words.slice(match.index + match[0].length))) {
        out.push(flag(line, 'national-plan', start + match.index, match[0], NOT.test(before)));
        continue;
      }
      const verb = UNDERTAKES.exec(nearBefore(before));
      if (!verb || CASE.test(words.slice(match.index + match[0].length))) continue;
      const denied = NOT.test(before.slice(0, before.length - nearBefore(before).length + verb.index));
      out.push(flag(line, 'national-plan', start + match.index, match[0], denied));
    }
  }
  return out;
}

/** The words right before a plan, up to sixteen: an act in another clause or outside the brackets is not about it. */
function nearBefore(before: string): string {
  return /[^,。;()]{0,16}$/.exec(before.slice(-16))![0];
}

/** Titles of documents blanked out, at equal length: a citation is no circumstance of the alliance. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]{0,60}》/g, (title) => '·'.repeat(title.length));
}

function flag(
  line: LineText,
  name: FlagFact['flag'],
  start: number,
  words: string,
  denied: boolean,
): FlagFact {
  return {
    type: 'flag',
    from: line.toRaw(start),
    to: line.toRaw(start + words.length - 1) + 1,
    flag: name,
    denied,
    words,
  };
}
