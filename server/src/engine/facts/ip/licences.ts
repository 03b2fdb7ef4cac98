import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { exclusivity } from './exclusivity.js';
import { rightFact } from './right-fact.js';
import type { IpRightFact } from './types.js';
import { uses } from './uses.js';
import { segmentAt, type Sentence } from './walk.js';
import { NOUN } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const FREE = /无偿|免费|免收|免除许可费|免许可费|不收取[^,。;]{0,6}费/;
const PAID =
  /有偿|支付[^,。;]{0,10}(?:许可|使用|实施|转让)费|付费|公平[、,]?合理[^,。;]{0,8}条件|市场价|收取[^,。;]{0,6}(?:许可|使用)费/;
const FEES = new RegExp(`${FREE.source}|${PAID.source}`, 'g');
const PRICED = [FREE, PAID].map(trigger);

/** Exclusive licences and those that speak against them, fees of use, and what a right may be used for. */
export function licences(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const seen = triggeredIn(line);
  return [
    ...exclusivity(line, sentence),
    ...(seen.hasAny(PRICED) ? fees(line, sentence) : []),
    ...uses(line, sentence),
  ];
}

function fees(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text, before } = sentence;
  if (!NOUN.test(before + text) && !/技术/.test(text)) return [];
  const free = FREE.test(text);
  const paid = PAID.test(text);
  if (!free && !paid) return [];
  const out: IpRightFact[] = [];
  let last = -1;
  for (const match of allMatches(FEES, text)) {
    const { start, end } = segmentAt(text, match.index);
    if (start === last) continue;
    last = start;
    const segment = text.slice(start, end);
    if ((FREE.test(segment) && PAID.test(segment)) || !/使用|实施|许可/.test(segment)) continue;
    if (/归|转让|改进|扩散/.test(segment)) continue;
    const head = text.slice(0, end);
    const scope = `${stageOf(head)}|${userOf(head)}|${kindOf(head)}`;
    out.push(rightFact(line, sentence, spanOf(match), 'fee', scope, FREE.test(match[0]) ? 'free' : 'paid'));
  }
  return out;
}

function stageOf(head: string): string {
  const found = [
    ...allMatches(
      /(科研|教学|学术|研发阶段|研究开发阶段|研究阶段|研发期|试验阶段|中试阶段|小试阶段|项目期间|项目实施期间)|(商业|销售|经营|产业化|工业化|规模化?生产|批量生产|量产|投产|商用|上市后)/g,
      head,
    ),
  ].at(-1);
  return found === undefined ? '' : found[1] ? 'rd' : 'industrial';
}

function userOf(head: string): string {
  if (/联盟(?:以|之)?外|第三方|国内其他|境外|对外/.test(head)) return 'outside';
  if (/非项目合作方|未参与/.test(head)) return 'nonpartner';
  return '';
}

function kindOf(head: string): string {
  if (/非专利技术|技术秘密|专有技术/.test(head)) return 'secret';
  return /专利/.test(head) ? 'patent' : '';
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
