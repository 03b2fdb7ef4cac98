import type { BuiltOutline } from '../outline/build.js';
import { signing } from './signature-block.js';

/** 联盟知识产权管理办法: the title of rules that stand behind the agreement they belong to. */
const RULES = /(?:办法|细则|规则|规程|制度)$/;
const MAX_TITLE = 40;
/** Lines behind the last seal in which the title has to stand. */
const REACH = 3;

/**
 * Flat index at which rules begin that follow the signatures of the agreement in the same file, under a title of their own
 * and with numbers that begin anew: the agreement ends there. Undefined for a draft of one deed. Linear in the lines.
 */
export function secondDeed({ lines, regions }: BuiltOutline): number | undefined {
  let sealed = -Infinity;
  let numbered = false;
  for (let i = 0; i < lines.length; i++) {
    const { line, reading } = lines[i]!;
    if (regions[i] === 'annex' || regions[i] === 'contents') continue;
    if (!reading.blank && signing(line) === 'seal') sealed = i;
    else if (reading.number) numbered = true;
    const { text } = line.text;
    const isTitle = numbered && i - sealed <= REACH && text.length <= MAX_TITLE && RULES.test(text);
    if (isTitle && !/[,。;:]/.test(text) && beginsAnew(lines, i + 1)) return i;
  }
  return undefined;
}

/** True when the next number is a first one. */
function beginsAnew(lines: BuiltOutline['lines'], from: number): boolean {
  for (let i = from; i < lines.length && i <= from + REACH; i++) {
    const number = lines[i]!.reading.number;
    if (number) return number.values[0] === 1;
  }
  return false;
}
