import type { LineText } from '../../text/line-text.js';

/** Jurisdictions outside the mainland that clauses name, as alternation of plain words. */
export const OFFSHORE =
  '香港|澳门|台湾|新加坡|英国|英格兰|伦敦|美国|纽约|加利福尼亚|特拉华|德国|法国|巴黎|瑞士|瑞典|斯德哥尔摩|日本|东京|韩国|首尔|俄罗斯|印度|澳大利亚|加拿大|荷兰|意大利|开曼|英属维尔京|境外|外国|国外|海外';

/** Offsets in the line as written of a part of the normalised text. */
export function placed(
  line: LineText,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  return { from: line.toRaw(start), to: end > start ? line.toRaw(end - 1) + 1 : line.toRaw(start) };
}

const PLACE = /[\u4e00-\u9fff]{1,14}(?:自治区|特别行政区|自治州|省|市|区|县|旗|州)/;
const BEFORE_PLACE =
  /^(?:即|位于|现为|注册地为|为|在|指|如|是|:)+|^.*(?:所在地|住所地|签[订约署]地|履行地|注册地|地址)(?:即|为|是|在|:)?/;

/** The first place with an administrative name in some words, `''` for none. */
export function placeIn(words: string): string {
  for (const part of words.split(/[,、;:()]/)) {
    const found = PLACE.exec(part.replace(BEFORE_PLACE, ''));
    if (found) return found[0];
  }
  return '';
}
