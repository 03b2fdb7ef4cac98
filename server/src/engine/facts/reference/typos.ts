import type { LineText } from '../../text/line-text.js';
import type { TypoFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** Wrong, then right; only where no other reading is possible. */
const TYPOS: readonly (readonly [string, string])[] = [
  ['签定', '签订'],
  ['权力义务', '权利义务'],
  ['权力和义务', '权利和义务'],
  ['权力与义务', '权利与义务'],
  ['成员的权力', '成员的权利'],
  ['应与赔偿', '应予赔偿'],
  ['应与支持', '应予支持'],
  ['既时', '即时'],
  ['违约则任', '违约责任'],
  ['不可抗拒力', '不可抗力'],
];

/** 享有权力: what a member has is a right; what a body has may be a power. */
const POWER = /(?:享有|行使|拥有)[^,。;]{0,12}?(权力)(?!机构|机关)/g;
const BODY = /理事会|大会|机构|委员会|机关/;
/** One word in two spellings in one line: the first is what the other should be. */
const MIXED: readonly (readonly [right: string, wrong: string])[] = [
  ['账', '帐'],
  ['作出', '做出'],
];

/** Confused characters of a line, in the order of the table. */
export function typos(line: LineText): readonly TypoFact[] {
  const { text } = line;
  const out: TypoFact[] = [];
  for (const [wrong, right] of TYPOS) {
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      out.push({
        type: 'typo',
        wrong,
        right,
        from: line.toRaw(at),
        to: line.toRaw(at + wrong.length - 1) + 1,
      });
    }
  }
  const put = (wrong: string, right: string, at: number): void => {
    out.push({ type: 'typo', wrong, right, from: line.toRaw(at), to: line.toRaw(at + wrong.length - 1) + 1 });
  };
  if (text.includes('权力') && !BODY.test(text))
    for (const match of allMatches(POWER, text)) put('权力', '权利', match.index + match[0].length - 2);
  for (const [right, wrong] of MIXED) {
    if (!text.includes(wrong) || !text.includes(right)) continue;
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length))
      put(wrong, right, at);
  }
  return out;
}
