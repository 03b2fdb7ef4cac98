import type { LineText } from '../../text/line-text.js';
import type { RepealedLawFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** Repealed by article 1260 of the Civil Code from 2021-01-01; checked 2026-11-20. */
const LAWS: readonly string[] = ['合同法', '民法总则', '民法通则', '物权法', '担保法', '侵权责任法'];
const NAMES = LAWS.join('|');
/** In title marks, in full, or in a word right before an article or 规定: 合同法第一百零七条. */
const LAW = new RegExp(
  `《(?:中华人民共和国)?(${NAMES})》|中华人民共和国(${NAMES})|(${NAMES})(?=第[一二三四五六七八九十百零\\d]{1,8}条|及其|和其|(?:的)?(?:有关|相关)?规定)`,
  'g',
);
/** 劳动合同法, 农村土地承包经营权…物权法: another law. */
const LONGER = /(?:劳动|技术|经济|涉外经济|海商|海上|电子|保险)$/;
/** History is told as it was. */
const HISTORY = /(?:原|当时的?|时的?|曾|旧)$/;

/** Repealed statutes that a line cites, in order; 《劳动合同法》 is another one. */
export function repealedLaws(line: LineText): readonly RepealedLawFact[] {
  const { text } = line;
  if (!text.includes('法') && !text.includes('民法')) return [];
  const out: RepealedLawFact[] = [];
  for (const match of allMatches(LAW, text)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (HISTORY.test(before) || (match[3] !== undefined && LONGER.test(before))) continue;
    out.push({
      type: 'repealedLaw',
      law: (match[1] ?? match[2] ?? match[3])!,
      from: line.toRaw(match.index),
      to: line.toRaw(match.index + match[0].length - 1) + 1,
    });
  }
  return out;
}
