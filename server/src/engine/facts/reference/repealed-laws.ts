import type { LineText } from '../../text/line-text.js';
import type { RepealedLawFact } from './types.js';

/** Repealed by article 1260 of the Civil Code from 2021-01-01; checked 2026-11-20. */
const LAWS: readonly string[] = ['合同法', '民法总则', '民法通则', '物权法', '担保法', '侵权责任法'];
const LAW = new RegExp(`《(?:中华人民共和国)?(${LAWS.join('|')})》|中华人民共和国(${LAWS.join('|')})`, 'g');
/** History is told as it was. */
const HISTORY = /(?:原|当时的?|时的?|曾|旧)$/;

/** Repealed statutes that a line cites, in order; 《劳动合同法》 is another one. */
export function repealedLaws(line: LineText): readonly RepealedLawFact[] {
  const { text } = line;
  if (!text.includes('法') && !text.includes('民法')) return [];
  const out: RepealedLawFact[] = [];
  for (const match of text.matchAll(LAW)) {
    if (HISTORY.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    out.push({
      type: 'repealedLaw',
      law: (match[1] ?? match[2])!,
      from: line.toRaw(match.index),
      to: line.toRaw(match.index + match[0].length - 1) + 1,
    });
  }
  return out;
}
