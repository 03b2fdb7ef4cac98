import { allMatches } from '../../text/all-matches.js';
import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { attributionOf } from './attribution.js';
import type { CrossReferenceFact } from './types.js';

const NUMERAL = '[一二三四五六七八九十\\d]{1,3}';
/** 第十四部分, 第六部分第9项, 第三编; other uses of the word have no word of reference around them. */
const PART = new RegExp(
  `第(${NUMERAL})(部分|编)(?:的|之)?(?:第?\\(?(${NUMERAL})\\)?(?:项|款|条|点|目))?`,
  'g',
);
const LEADS =
  /(?:按照?|依照?|依据|根据|参照|适用|遵照|援引|准用|[见同与和及至除以]|违反|遵守|本(?:协议|合同)(?:的|中)?)$/;
const FOLLOWS =
  /^(?:的?(?:有关|相关|上述)?(?:规定|约定|条款|要求|程序)|所[列述称指定载]|载明|办理|执行|处理|列明)/;

/** References to parts (第X部分, 第X编) of one line. `skip` is where the line's own number ends. Linear. */
export function partReferences(line: LineText, skip: number): readonly CrossReferenceFact[] {
  const { text } = line;
  if (!text.includes('部分') && !text.includes('编')) return NONE;
  const out: CrossReferenceFact[] = [];
  for (const match of allMatches(PART, text)) {
    const { 0: words, 1: numeral, index } = match;
    const value = parseNumeral(numeral!);
    const before = text.slice(Math.max(0, index - 24), index);
    const end = index + words.length;
    if (index < skip || value === undefined || attributionOf(before).other) continue;
    if (!LEADS.test(before) && !FOLLOWS.test(text.slice(end, end + 8))) continue;
    const at = index + 1;
    out.push({
      type: 'crossReference',
      kind: 'part',
      values: [value],
      from: line.toRaw(at),
      to: line.toRaw(at + numeral!.length - 1) + 1,
      local: false,
      branch: 0,
      chapter: 0,
      own: /本(?:协议|合同)(?:的|中)?$/.test(before),
      label: '',
      topic: '',
      paragraph: 0,
      item: match[3] === undefined ? 0 : (parseNumeral(match[3]) ?? 0),
      wordsTo: line.toRaw(end - 1) + 1,
    });
  }
  return out;
}

const NONE: readonly CrossReferenceFact[] = [];
