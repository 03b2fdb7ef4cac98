import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { mismatchIn } from '../dispute/mismatch.js';
import { segmentsOf, sentencesOf, type Part } from '../dispute/sentences.js';
import type { ForumWordingFact } from './types.js';
import { placed } from './words.js';

const NARROW =
  /(?:因|就|在|对)?(?:履行|执行)(?:本)?(?:协议|合同|章程)(?:过程)?中?(?:而)?(?:所)?(?:发生|产生|引起|引发)?的?(?:任何|一切|所有)?(?:争议|纠纷|分歧)/;
const RESERVED: readonly (readonly [ForumWordingFact['form'], RegExp])[] = [
  ['patent', /(?:专利|商标)权?的?(?:有效性|效力|无效|是否有效)的?(?:争议|纠纷)?/],
  ['estate', /(?:不动产|土地使用权|房屋)(?:权属|所有权|物权|产权)?的?(?:争议|纠纷)/],
  [
    'resolution',
    /(?:理事会|成员大会|会员大会|股东大会|股东会|董事会|、){0,8}决议的?(?:有效性|效力|撤销|无效)(?:发生|产生|引起)?的?(?:争议|纠纷)/,
  ],
];
/** Characters within which the sentence has to choose a way. */
const REACH = 400;
const EXCEPTED =
  /除外|以外|之外|依法(?:另行)?|另行|依照法律|按照法律|专属|行政部门|行政机关|国家知识产权局|不适用|不属于|不得/;
const ARBITRATED = /仲裁/;
const FORUM = trigger(/仲裁|诉|法院/);
/** 通过法律途径解决, 依法解决: which way is not said. */
const OPEN =
  /(?:通过|循|按照?|依照?|寻求|采取|采用)(?:正当|合法|其他)?(?:的)?法律(?:的)?(?:途径|程序|手段|方式|规定)(?:予以|进行|加以|来)?(?:解决|处理)|(?:按照?|依照?)(?:国家)?(?:的)?(?:有关|相关)?法律(?:法规)?(?:的)?(?:有关|相关)?规定(?:予以)?(?:解决|处理)|依法(?:予以|加以)?(?:解决|处理)|由司法机关(?:依法)?(?:裁决|裁判|裁断|处理|解决)|(?:提交|提请|交由)司法机关/;
const SETTLED = trigger(OPEN);
const DISPUTED = /争议|纠纷|分歧|争端|协商不成|调解不成/;
const SUED = /(?:法院[^,。;]{0,12}(?:管辖|起诉|诉讼|解决|审理|裁判)|起诉|诉讼)/;

/** Words of dispute clauses that do not fit, leave much out, or take what law reserves. Linear. */
export function forumWordings(line: LineText, table: boolean): readonly ForumWordingFact[] {
  const seen = triggeredIn(line);
  if (!seen.has(FORUM) && !seen.has(SETTLED)) return [];
  const { text } = line;
  const out: ForumWordingFact[] = [];
  for (const sentence of sentencesOf(text, table)) {
    const words = text.slice(sentence.start, sentence.end);
    append(out, open(line, sentence, words));
    append(out, narrow(line, sentence, words));
    if (!FORUM.expression.test(words)) continue;
    for (const segment of segmentsOf(text, sentence)) append(out, mismatches(line, segment));
    append(out, reserved(line, sentence, words));
  }
  return out;
}

function open(line: LineText, { start }: Part, words: string): readonly ForumWordingFact[] {
  const found = OPEN.exec(words);
  // the sentence before the mark may name the dispute
  const around = line.text.slice(Math.max(0, start - 60), start) + words;
  if (!found || !DISPUTED.test(around) || FORUM.expression.test(words)) return [];
  const from = start + found.index;
  return [fact(line, { start: from, end: from + found[0].length }, 'open')];
}

function mismatches(line: LineText, { start, end }: Part): readonly ForumWordingFact[] {
  const words = line.text.slice(start, end);
  const found = mismatchIn(words);
  if (!found) return [];
  const head = words.slice(Math.max(0, found.start - 30), found.start);
  const lead = Math.max(head.lastIndexOf('向'), head.lastIndexOf('由'), head.lastIndexOf('提交'));
  const from = start + found.start - (lead < 0 ? 0 : head.length - lead);
  return [fact(line, { start: from, end: start + found.end }, found.form)];
}

function narrow(line: LineText, { start }: Part, words: string): readonly ForumWordingFact[] {
  const found = NARROW.exec(words);
  if (!found) return [];
  // only where the sentence, semicolons included, goes on to choose a way
  const end = line.text.indexOf('。', start + found.index);
  const rest = line.text.slice(
    start + found.index,
    end < 0 ? start + found.index + REACH : Math.min(end, start + found.index + REACH),
  );
  if (!/仲裁|法院|诉讼|起诉/.test(rest)) return [];
  const before = words.slice(Math.max(0, found.index - 12), found.index);
  if (/有关|解释|效力|终止|订立|签订|引起|或|、|和/.test(before)) return [];
  const from = start + found.index;
  return [fact(line, { start: from, end: from + found[0].length }, 'narrow')];
}

function reserved(line: LineText, { start }: Part, words: string): readonly ForumWordingFact[] {
  if (EXCEPTED.test(words)) return [];
  for (const [form, pattern] of RESERVED) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = words.slice(found.index + found[0].length);
    const forum = ARBITRATED.test(rest) ? 'arbitration' : SUED.test(rest) ? 'court' : '';
    if (forum === '' || /第三人|他人|侵权/.test(words)) continue;
    const from = start + found.index;
    return [{ ...fact(line, { start: from, end: from + found[0].length }, form), forum }];
  }
  return [];
}

function fact(line: LineText, { start, end }: Part, form: ForumWordingFact['form']): ForumWordingFact {
  return {
    type: 'forumWording',
    ...placed(line, start, end),
    form,
    forum: '',
    words: line.text.slice(start, end),
  };
}
