import { bodyNamesIn, roleOfName, type NameMatch } from './body-names.js';
import { itemMatters } from './matters.js';
import { meetings } from './meetings.js';
import { sizes } from './sizes.js';
import { tenures } from './tenures.js';
import type { BodyFact, BodyRole } from './types.js';
import { rawSpan, type Words } from './words.js';

const SETUP = /(?<may>可以?|视情况)?(?:下)?(?:设立|设置|设|成立|组建)(?:有)?$/;
const IS_BODY: readonly (readonly [RegExp, BodyRole])[] = [
  [/决策机构|权力机构|领导机构/, 'decision'],
  [/咨询机构/, 'advisory'],
  [/执行机构|办事机构|常设机构/, 'executive'],
  [/监督(?:评估)?机构/, 'supervision'],
];

/** What one sentence says about the bodies of the alliance. `names` are those of the sentence. Linear. */
export function bodyFacts(words: Words, before: string): readonly BodyFact[] {
  const { text } = words;
  const names = bodyNamesIn(text);
  return [
    ...stems(words, names, before),
    ...items(words),
    ...setups(words, names),
    ...sizes(words, names, before),
    ...tenures(words, names, before),
    ...meetings(words, names, before),
  ];
}

const STEM = /职责|职权|权限|权力|任务|事项|权利|(?:下列|以下)/;

/** 理事会行使下列职责：, 理事会的职责是： */
function stems(words: Words, names: readonly NameMatch[], before: string): readonly BodyFact[] {
  const body = names[0]?.name ?? before;
  if (body === '' || !words.text.endsWith(':') || !STEM.test(words.text.slice(-16))) return [];
  return [{ type: 'body', aspect: 'stem', body, first: false, ...rawSpan(words, 0, words.text.length) }];
}

const ITEM =
  /^(?:[(][一二三四五六七八九十0-9]{1,3}[)]|[0-9]{1,2}[.、)]|[一二三四五六七八九十]{1,3}、)(?![0-9])/;
const LONGEST_ITEM = 60;

/** （二）批准成员除名； */
function items(words: Words): readonly BodyFact[] {
  const { text, sentence } = words;
  if (sentence.start > 0 || text.length > LONGEST_ITEM || !ITEM.test(text)) return [];
  const matters = itemMatters(text);
  if (matters.length === 0) return [];
  return [
    { type: 'body', aspect: 'item', body: '', matters, first: false, ...rawSpan(words, 0, text.length) },
  ];
}

const AT_HEAD = /^[\d.()第条一二三四五六七八九十、]{0,8}(?:联盟)?$/;
const NAMED_SO = /^\((?:以下)?(?:简)?称?"?[\u4e00-\u9fffA-Za-z]{2,8}"?\)[。:]$/;

function setups(words: Words, names: readonly NameMatch[]): readonly BodyFact[] {
  const { text } = words;
  const out: BodyFact[] = [];
  for (const { name, start, end } of names) {
    const head = text.slice(Math.max(0, start - 8), start);
    const lead = SETUP.exec(listHead(text, start));
    const tail = text.slice(end, end + 24);
    const is = /^(?:是|为|系|作为)/.test(tail)
      ? IS_BODY.find(([pattern]) => pattern.test(firstPart(tail)))
      : undefined;
    const composed = /^(?:由[^,。;]{1,16}组成|设在|设于)/.test(tail);
    const called = /机构(?:为|是)$/.test(head);
    // 4.5 技术委员会（TC）。TC为咨询机构
    const headed = AT_HEAD.test(text.slice(0, start)) && NAMED_SO.test(tail);
    if (!lead && !is && !composed && !called && !headed) continue;
    if (/不(?:再)?(?:设|成立)/.test(head)) continue;
    out.push({
      type: 'body',
      aspect: 'setup',
      body: name,
      first: false,
      role: is?.[1] ?? roleOfName(name),
      must: lead?.groups?.may === undefined,
      ...rawSpan(words, start, end),
    });
  }
  return out;
}

/** The words before the first body of a list (设立理事会、专家委员会和秘书处). */
function listHead(text: string, start: number): string {
  const from = Math.max(0, start - 40);
  const head = text.slice(from, start);
  const list = /(?:设立|设置|成立|组建|设)(?=[^,。;设成组]{0,38}[、和及与]$)/.exec(head);
  return list ? head.slice(0, list.index + list[0].length) : head;
}

function firstPart(text: string): string {
  const stop = text.search(/[,。;]/);
  return stop < 0 ? text : text.slice(0, stop);
}
