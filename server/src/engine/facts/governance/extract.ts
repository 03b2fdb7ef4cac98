import type { LineText } from '../../text/line-text.js';
import { sentencesOf, type Part } from '../dispute/sentences.js';
import { triggeredIn, trigger } from '../trigger.js';
import { labelledRow } from '../labelled-row.js';
import type { LineSetting } from '../line-setting.js';
import { bodyBefore, bodyNamesIn, type NameMatch } from './body-names.js';
import { amendmentRow } from './amendments.js';
import { appointments } from './appointments.js';
import { bands } from './bands.js';
import { bodyFacts } from './body-facts.js';
import { composition } from './composition.js';
import { decisions } from './decisions.js';
import { decisionsInRow } from './decision-rows.js';
import { elements } from './elements.js';
import { roles } from './roles.js';
import { liabilityModes } from './liability-modes.js';
import { allianceStatuses } from './status.js';
import { thresholds } from './thresholds.js';
import type { BodyNameFact, GovernanceFacts } from './types.js';
import { voteRights } from './votes.js';

type Fact = GovernanceFacts[keyof GovernanceFacts];

const NONE: readonly Fact[] = [];
const FAMILY = trigger(
  /理事|成员|会员|委员|秘书|大会|会议|联盟|责任|万元|亿元|00元|逾期|监事|顾问|专家|小组|法人|变更|修改|修订|预算|决算|立项|验收|除名|解散|配套|书面意见|专职|追偿|表决|连带|债务|清偿/,
);

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractGovernance(line: LineText, setting: LineSetting): readonly Fact[] {
  if (!triggeredIn(line).test(FAMILY, line.text)) return NONE;
  const names = bodyNamesIn(line.text);
  const out: Fact[] = [...mentions(line, names), ...elements(line), ...bands(line, setting.table)];
  if (setting.table) out.push(...decisionsInRow(line));
  // 秘书处|设在甲方: a label and what is said of it
  const whole = labelledRow(line.text, setting.table);
  for (const sentence of sentencesOf(whole, setting.table).flatMap((part) => pieces(whole, part))) {
    const text = whole.slice(sentence.start, sentence.end);
    const words = { line, sentence, text };
    const before = bodyBefore(names, sentence.start);
    out.push(
      ...thresholds(words, names, setting.table),
      ...bodyFacts(words, before),
      ...voteRights(words, before),
      ...decisions(words),
      ...(setting.table ? amendmentRow(words) : []),
      ...appointments(words),
      ...roles(words),
      ...liabilityModes(words),
      ...allianceStatuses(words),
    );
    const parts = composition(words);
    if (parts) out.push(parts);
  }
  return out;
}

/** Longer than any sentence that somebody reads. */
const LONGEST = 1500;

/** A sentence beyond all measure falls into pieces at its commas, so that no reader looks far. */
function pieces(text: string, sentence: Part): readonly Part[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const out: Part[] = [];
  for (let start = sentence.start; start < sentence.end;) {
    const limit = Math.min(sentence.end, start + LONGEST);
    const comma = limit === sentence.end ? -1 : text.slice(start, limit).lastIndexOf(',');
    const end = comma > 0 ? start + comma + 1 : limit;
    out.push({ start, end });
    start = end;
  }
  return out;
}

const ALIAS = /^\((?:以下|下)?(?:简|统)?称?(?:为|:)?"?([\u4e00-\u9fffA-Za-z]{2,8})"?\)/;
const NOT_SET_UP = /不(?:再|另|另行|单独)?(?:设|设立|设置|成立)$/;

/** 该协会的常务理事会: a body of somebody else. */
const OF_OTHERS = /(?:其|本单位|该单位|(?:协|学|商)会|公司|集团|大学)的?$/;
/** Called together for the occasion. */
const FORMED = /(?:组成|成立|聘请|组织|邀请|组建)[^,。;]{0,8}$/;

/** Each name once per line; a body that only decides without being set up shows there. */
function mentions(line: LineText, names: readonly NameMatch[]): readonly BodyNameFact[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, start, end }) => {
    // 不设监事会: what the alliance does without is no use of the name
    if (NOT_SET_UP.test(line.text.slice(Math.max(0, start - 6), start))) return [];
    const head = line.text.slice(Math.max(0, start - 12), start);
    if (OF_OTHERS.test(head) || (/评[审议]委员会$/.test(name) && FORMED.test(head))) return [];
    const decides = /^(?:审定|决定|批准|审批|通过)/.test(line.text.slice(end, end + 2));
    const fresh = seen.size < seen.add(`${name}${decides}`).size;
    if (!fresh) return [];
    const alias = ALIAS.exec(line.text.slice(end, end + 24))?.[1];
    const place = { from: line.toRaw(start), to: line.toRaw(end - 1) + 1 };
    return [{ type: 'bodyName', name, decides, ...(alias === undefined ? {} : { alias }), ...place }];
  });
}
