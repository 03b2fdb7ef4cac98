import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import type { LawArticleFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

const LAWS: readonly (readonly [RegExp, string])[] = [
  [/科学技术进步法|科技进步法/, '科学技术进步法'],
  [/反不正当竞争法/, '反不正当竞争法'],
  [/反垄断法/, '反垄断法'],
  [/仲裁法/, '仲裁法'],
  [/专利法/, '专利法'],
];
const CITED =
  /(?:《(?:中华人民共和国)?)?(科学技术进步法|科技进步法|反不正当竞争法|反垄断法|仲裁法|专利法)》?第([〇零一二三四五六七八九十百\d]{1,6})条/g;

/** Articles of statutes whose numbers changed, in order. */
export function lawArticles(line: LineText): readonly LawArticleFact[] {
  const { text } = line;
  if (!text.includes('法》第') && !text.includes('法第')) return [];
  const out: LawArticleFact[] = [];
  for (const match of allMatches(CITED, text)) {
    const article = parseNumeral(match[2]!);
    const law = LAWS.find(([pattern]) => pattern.test(match[1]!))?.[1];
    if (article === undefined || law === undefined) continue;
    const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
    const words = /共有|共同申请/.test(around)
      ? 'joint'
      : /\d{4}年(?:修正|修订|版)|(?:修正|修订)\)/.test(around)
        ? 'dated'
        : '';
    out.push({
      type: 'lawArticle',
      law,
      article,
      words,
      from: line.toRaw(match.index),
      to: line.toRaw(match.index + match[0].length - 1) + 1,
    });
  }
  return out;
}
