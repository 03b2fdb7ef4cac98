import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { cellsOf } from './rows.js';
import type { MeasureFact, PublicMoneyFact } from './types.js';
import { pair, pairIn, placeIn, sentences } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const TITLE = /《([^《》]{2,30}(?:管理办法|管理细则|实施细则|管理制度))》/g;
/** Rules that others made: the state's, the programme's. */
const FOREIGN = /国家|科技计划|财政部|科技部|中央|省(?!际)|市级|专项|公司|大学|企业|主管/;
/** Annexed, or a word on who makes it. */
const MADE = /附件|附录|附表|另附|后附|制定|制订|起草|拟定|拟订|修订|通过|批准|审议|审定|决议|另行/;

/** Rules of the alliance that a line names, and whether it says how they come about. */
export function measures(line: LineText, text: string): readonly MeasureFact[] {
  if (!text.includes('《')) return [];
  return [...allMatches(TITLE, text)]
    .filter(([, title]) => !FOREIGN.test(title!))
    .map((match) => ({
      type: 'measure',
      ...placeIn(line, match.index, match.index + match[0].length),
      title: match[1]!.replace(/^联盟/, ''),
      made: MADE.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)),
    }));
}

const PUBLIC =
  '政府(?:财政)?(?:资助|支持|拨款|专项)|财政(?:专项)?(?:资助|拨款|资金|补助|支持)|财政专项|(?:省|市|国家)级财政资助|(?:科技|财政|工信|发改)[部厅局委][^,;。]{0,2}(?:拨付|下达|资助|拨给|补助)';
const FUNDS = [
  pair('来源|来自|构成|筹措|筹集|包括|由', PUBLIC, 60),
  pair('争取|申请|获得|接受|使用|取得', PUBLIC, 18),
];
const PROJECT = [
  pair(
    '承担|承接|申报|申请|组织实施|牵头',
    '(?:科技|政府)计划(?:项目|课题)?|(?:重大|科技)专项(?:项目|课题)?|重点研发计划(?:项目|课题)?|政府项目',
    22,
  ),
];
/** An entry of a list of sources, or a cell: (二)各级政府的专项资金和补助. */
const ENTRY =
  /^(?:[-+•]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.]|[一二三四五六七八九十]{1,3}、)?(?:来自)?((?:各级|中央|地方|国家|省|市|县|区|[和与及、])*(?:人民)?(?:政府|财政)(?:部门)?(?:的|给予的)?[^,;。|不无]{0,6}(?:资助|补助|拨款|经费|资金|扶持)(?:(?:[和与及、]|以及)[^,;。|不无]{2,10})?)[;。]?$/;
/** One of the tails of either kind has to stand in the line. */
const NEEDED = [...[...FUNDS, ...PROJECT].map(({ tail }) => tail), ENTRY].map((one) => trigger(one));
const PLAN_LISTED = /经费|资金/;
const DENIED =
  /不(?:接受|含|包括|使用|申请|承担|承接|申报|涉及)|没有|无(?:政府|财政)|除[^,;。]{0,10}(?:政府|财政)[^,;。]{0,10}外/;
/** A case that may happen is no circumstance of this alliance; nor is a duty to give back. */
const CASE = /^[^,;。]{0,14}(?:的|时)(?:成员|项目|课题|单位)?[,，]/;

/** Sentences that say that public money, or a public project, is part of this alliance. */
export function publicMoney(line: LineText, text: string): readonly PublicMoneyFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const out: PublicMoneyFact[] = [];
  for (const { start, text: words } of sentences(text)) {
    // where projects may come from is no money yet
    if (!/政府|财政|计划|专项/.test(words) || /项目的?来源/.test(words)) continue;
    const bare = words.replace(/《[^《》]{0,60}》/g, (title) => '·'.repeat(title.length));
    for (const [kind, pairs] of [
      ['funds', FUNDS],
      ['project', PROJECT],
    ] as const) {
      const match = pairIn(bare, pairs);
      if (!match || CASE.test(bare.slice(match.end))) continue;
      const found = bare.slice(match.start, match.end);
      if (
        kind === 'funds'
          ? !PLAN_LISTED.test(bare)
          : !/政府|国家|省|市|财政/.test(found) || found.includes('的')
      )
        continue;
      if (/追回|追缴|收回|退还|返还|鉴于|如(?:联盟|成员|有)|若/.test(bare)) continue;
      out.push({
        type: 'publicMoney',
        ...placeIn(line, start + match.start, start + match.end),
        kind,
        denied: DENIED.test(bare),
        words: found,
        entry: false,
      });
    }
  }
  return out.length === 0 ? entryIn(line, text) : out;
}

/** The cells of a row that are entries of a list of sources. */
export function publicMoneyRow(line: LineText): readonly PublicMoneyFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  return cellsOf(line)
    .filter(({ text }) => ENTRY.test(text))
    .map(({ text, from, to }) => ({
      type: 'publicMoney',
      from,
      to,
      kind: 'funds',
      denied: false,
      words: text,
      entry: true,
    }));
}

function entryIn(line: LineText, text: string): readonly PublicMoneyFact[] {
  const words = ENTRY.exec(text)?.[1];
  if (words === undefined) return [];
  const start = text.indexOf(words);
  const place = placeIn(line, start, start + words.length);
  return [{ type: 'publicMoney', ...place, kind: 'funds', denied: false, words, entry: true }];
}
