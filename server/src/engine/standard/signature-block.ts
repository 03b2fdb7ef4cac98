import type { BuiltOutline } from '../outline/build.js';
import type { Line } from '../outline/lines.js';

const SEAL = /盖章|公章|签章|签字|签名|签署人/;
const SIGNING_LINE =
  /^(?:(?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)方|法定代表人|法人代表|授权代表|委托代理人|负责人|代表|日期|签署日期|签订日期|签订地点|地址|电话|传真|邮编|开户|账号|联系人|经办人|\d{0,4}年\d{0,2}月|年月日|[_\s]+$)/;
const MAX_LINE = 90;

/**
 * Flat index at which the signature block without a heading begins: the trailing run of lines for seals, signatures and
 * dates before the first annex and before the line `behind`. Undefined when no line of the run asks for a seal or a signature.
 */
export function findSignatureBlock(outline: BuiltOutline, behind = Infinity): number | undefined {
  const { lines, regions } = outline;
  let at = Math.min(lines.length, behind) - 1;
  while (at >= 0 && regions[at] === 'annex') at--;
  let first: number | undefined;
  let sealed = false;
  let slack = 0;
  for (; at >= 0; at--) {
    if (regions[at] === 'contents' || regions[at] === 'note') break;
    const { line } = lines[at]!;
    const kind = signing(line);
    if (kind === 'no') {
      // a list of annexes or a note may stand behind the block
      if (!sealed && ++slack <= 8) continue;
      break;
    }
    if (kind === 'seal') sealed = true;
    // the block begins with words, not with the dots or the comment before them
    if (kind === 'seal' || (sealed && !line.reading.blank)) first = at;
  }
  return sealed ? first : undefined;
}

/** What a line would be in a signature block. */
export function signing(line: Line): 'seal' | 'detail' | 'no' {
  const { text } = line.text;
  const { number } = line.reading;
  if (text.length > MAX_LINE || text.includes('。')) return 'no';
  if (number && number.style !== 'arabic' && number.style !== 'arabic-paren') return 'no';
  if (/生效|有效|一式|之日/.test(text)) return 'no';
  if (SEAL.test(text)) return 'seal';
  if (line.block === 'table' || line.block === 'rule' || line.block === 'setext') return 'detail';
  return SIGNING_LINE.test(text) || line.reading.blank ? 'detail' : 'no';
}
