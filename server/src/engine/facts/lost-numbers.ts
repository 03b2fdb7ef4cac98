import type { LineText } from '../text/line-text.js';
import type { Blank } from './plain-blanks.js';
import { allMatches } from '../text/all-matches.js';

const TRIGGER =
  /式份|执份|提前[日天个工]|有效期|任期年|年月日|人民币|元整|由名|召开次|第条|[低少超按占为达][于过到]?%/;
/** Phrases from which a number is gone; the group is the part to show. */
const GAPS = [
  /[一壹]式份/g,
  /各执份/g,
  /提前(?:日|天|个月|个?工作日)(?![期程后前])/g,
  /有效期(?:限)?为?年(?![限度检])/g,
  /任期年(?![限度])/g,
  /(?:计|为|付|额|金|入|资|费)人民币万?元(?=[,。;)(]|$)/g,
  /大写[:,]?(?:人民币)?万?元整/g,
  /由名(?:理事|成员|专家|代表|委员)/g,
  /召开次/g,
  /第条(?=的|规定|约定|执行|[,。;)])/g,
  /(?:不低于|不少于|不超过|占|按|为|达到)%/g,
];
const DATE = /(?:19|20)?\d{0,2}年月日/g;

/** Numbers that are simply gone (`一式份`, `提前日`) and dates left open (`　年　月　日`). Offsets are in the line as written. */
export function lostNumbers(line: LineText): readonly Blank[] {
  const { text } = line;
  if (!TRIGGER.test(text)) return [];
  const out: Blank[] = [];
  for (const gap of GAPS) {
    for (const match of allMatches(gap, text)) {
      const found = blank(line, match.index, match[0].length, 'gap');
      // a blank that shows in its characters speaks for itself
      if (!/[*＊_＿×]/.test(line.raw.slice(found.from, found.to))) out.push(found);
    }
  }
  for (const match of allMatches(DATE, text)) {
    const { to, ...found } = blank(line, match.index, match[0].length, 'date');
    const room = line.raw.slice(Math.max(0, found.from - 12), found.from);
    const from = found.from - (room.length - room.trimEnd().length);
    // 年月日 without room to write is a word (出生年月日)
    if (/[\s\u3000\u00a0&]/.test(line.raw.slice(from, to))) out.push({ ...found, from, to });
  }
  return out;
}

function blank(line: LineText, at: number, length: number, form: Blank['form']): Blank {
  return { from: line.toRaw(at), to: line.toRaw(at + length - 1) + 1, form };
}
