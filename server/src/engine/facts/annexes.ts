import type { LineText } from '../text/line-text.js';
import type { AnnexFact } from './types.js';
import { allMatches } from '../text/all-matches.js';

const NUMBER = '[一二三四五六七八九十\\dA-Z]{1,3}';
/** 附件一：联盟项目管理办法 at the start of a line; a clause that merely refers to an annex goes on with 的, 中, 规定 … */
const ENTRY = new RegExp(
  `^[-+•\\s]{0,3}(?:\\d{1,2}[.、])?附(?:件|录|表)${NUMBER}[::、.,\\s《"]{0,3}([^。;:]{2,60})`,
);
/** 附件：一、成员名录；二、投入表 */
const LIST = /^附件[:](.+)$/;
const LIST_ENTRY = new RegExp(`(?:^|[;,])${NUMBER}[、.]([^;。,]{2,40})`, 'g');
const REFERENCE = /^(?:的|所|中|规定|约定|和|与|为|及|、|确定|载明)/;

/** Annexes that a line lists or heads, in text order. Offsets are in the line as written. */
export function annexes(line: LineText): readonly AnnexFact[] {
  const { text } = line;
  if (!text.includes('附件') && !text.includes('附录') && !text.includes('附表')) return [];
  const list = LIST.exec(text);
  if (list) return listed(line, list[1]!, text.length - list[1]!.length);
  const entry = ENTRY.exec(text);
  if (!entry || REFERENCE.test(entry[1]!) || text.endsWith('。')) return [];
  const at = entry[0].length - entry[1]!.length;
  return [fact(line, at, entry[1]!)];
}

function listed(line: LineText, words: string, base: number): readonly AnnexFact[] {
  const out: AnnexFact[] = [];
  for (const match of allMatches(LIST_ENTRY, words)) {
    out.push(fact(line, base + match.index + match[0].length - match[1]!.length, match[1]!));
  }
  return out;
}

function fact(line: LineText, at: number, words: string): AnnexFact {
  const title = words.replace(/\([^()]*\)/g, '').replace(/[《》"]/g, '');
  return { type: 'annex', from: line.toRaw(at), to: line.toRaw(at + words.length - 1) + 1, title };
}
