import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyBefore, bodyNamesIn, roleOfName, type NameMatch } from './body-names.js';
import type { BodyFact, BodyRole } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';

const MEMBER = '(?:理事单位|理事|委员|监事|专家|成员单位|成员|代表)';
const UNIT = '(?:名|位|人|家|个)';
const SIZE = new RegExp(
  `由(?:[^,。;由]{2,12}(?:推荐|委派|选派|产生|选举)的)?(?:(?<a>${NUMERAL})${UNIT}${MEMBER}?|${MEMBER}(?<b>${NUMERAL})${UNIT})(?:组成|构成)` +
    `|(?:设|共有|共设|现有)${MEMBER}(?<c>${NUMERAL})${UNIT}(?!以上|以下|至)` +
    `|(?:理事会|委员会|监事会)(?:共|有|设|现有|由)?(?<d>${NUMERAL})${UNIT}${MEMBER}(?!以上|以下|推荐|委派|出席)` +
    `|^[0-9.]*(?:[(]?[^()]{0,3}[)])?(?:理事|委员)\\[?(?<e>${NUMERAL})\\]?${UNIT}(?!以上|以下|至)`,
);
const SIZED = trigger(SIZE);
const APPROXIMATE = /不超过|不少于|至少|不得少于|左右|以内|约/;
const TENURE = new RegExp(
  `(?:每届|每届任期|任期)(?:为|是|均为|各为)?(?<years>${NUMERAL})年|(?<cycle>${NUMERAL})年一届`,
);
const TERMED = trigger(TENURE);
const POST = /副理事长|理事长|副秘书长|秘书长|监事长|副主任|主任委员|主任|理事|委员|监事/g;
const EVERY = new RegExp(
  `每(?<half>半)?(?<span>年度|年|季度|个?季|个?月)(?:度)?(?<mid>[^,。;]{0,8}?)(?:(?:召开|举行|召集)(?:[^,。;]{0,6}?)|开会)(?<least>至少|不少于|不得少于)?(?<times>${NUMERAL})次`,
);
const HELD = trigger(EVERY);
const PER_YEAR: Readonly<Record<string, number>> = { 年: 1, 季: 4, 月: 12 };
const SPECIAL_MEETING = /临时|专题|联席/;
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
  const seen = triggeredIn(words.line);
  const names = bodyNamesIn(text);
  return [
    ...stems(words, names, before),
    ...setups(words, names),
    ...(seen.has(SIZED) ? sizes(words, names, before) : []),
    ...(seen.has(TERMED) ? tenures(words, names, before) : []),
    ...(seen.has(HELD) ? meetings(words, names, before) : []),
  ];
}

const STEM = /职责|职权|权限|权力|任务|事项|权利|(?:下列|以下)/;

/** 理事会行使下列职责：, 理事会的职责是： */
function stems(words: Words, names: readonly NameMatch[], before: string): readonly BodyFact[] {
  const body = names[0]?.name ?? before;
  if (body === '' || !words.text.endsWith(':') || !STEM.test(words.text.slice(-16))) return [];
  return [{ type: 'body', aspect: 'stem', body, first: false, ...rawSpan(words, 0, words.text.length) }];
}

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
    if (!lead && !is && !composed && !called) continue;
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

function sizes(words: Words, names: readonly NameMatch[], before: string): readonly BodyFact[] {
  for (const { text, start } of commaParts(words.text)) {
    const found = SIZE.exec(text);
    if (!found?.groups) continue;
    const { a, b, c, d, e } = found.groups;
    const size = parseNumber(a ?? b ?? c ?? d ?? e ?? '');
    if (size === undefined || size < 2 || APPROXIMATE.test(text)) continue;
    const named =
      /(?:会|组|处)$/.test(text.slice(0, found.index)) || /^(?:理事会|委员会|监事会)/.test(found[0]);
    // 联盟由十二家成员单位组成: no body
    if (!named && !/理事|委员|专家|监事/.test(found[0])) continue;
    const body = owner(found[0], bodyBefore(names, start + found.index + 4) || before, names);
    const at = start + found.index;
    return [
      {
        type: 'body',
        aspect: 'size',
        body,
        size,
        first: FIRST.test(words.text),
        ...rawSpan(words, at, at + found[0].length),
      },
    ];
  }
  return [];
}

/** 理事 sit in the council, whatever body was named last. */
function owner(noun: string, named: string, names: readonly NameMatch[]): string {
  if (/理事(?!会)/.test(noun)) return named.endsWith('理事会') ? named : '理事会';
  if (/委员(?!会)|专家/.test(noun))
    return named.endsWith('委员会') ? named : bodyBefore(names, Infinity, '委员会');
  return named;
}

function tenures(words: Words, names: readonly NameMatch[], before: string): readonly BodyFact[] {
  const out: BodyFact[] = [];
  for (const { text, start } of commaParts(words.text)) {
    const found = TENURE.exec(text);
    const years = parseNumber(found?.groups?.years ?? found?.groups?.cycle ?? '');
    if (!found || years === undefined) continue;
    const subject = tenureOf(words.text, text, start, found.index, names, before);
    if (!subject) continue;
    const at = start + found.index;
    out.push({
      type: 'body',
      aspect: 'tenure',
      years,
      ...subject,
      first: FIRST.test(text),
      ...rawSpan(words, at, at + found[0].length),
    });
  }
  return out;
}

/** Whose term it is: named in the same part, else the subject of the sentence when no other office stands in it. */
function tenureOf(
  sentence: string,
  part: string,
  start: number,
  at: number,
  names: readonly NameMatch[],
  before: string,
): { readonly body: string; readonly post: string } | undefined {
  const own = [...part.slice(0, at).matchAll(POST)].at(-1)?.[0];
  const named = bodyBefore(names, start + at);
  if (own === '理事' || own === '委员' || own === '监事')
    return { body: owner(own, named || before, names), post: 'body' };
  if (own) return { body: seat(own, named || before), post: own };
  const inPart = bodyNamesIn(part.slice(0, at)).at(-1)?.name;
  if (inPart) return { body: inPart, post: 'body' };
  if (part.slice(0, at).replace(/[每届各其的均()0-9.]/g, '') !== '') return undefined;
  const offices = [...sentence.slice(0, start + at).matchAll(POST)].map(([word]) => word);
  const heads = new Set(offices.filter((word) => !/^(?:理事|委员|监事)$/.test(word)));
  if (heads.size > 1) return undefined;
  const head = [...heads][0];
  if (head === undefined) {
    const first = names[0]?.name ?? before;
    return first === '' ? undefined : { body: first, post: 'body' };
  }
  return sentence.replace(/^[0-9.()、一二三四五六七八九十第条]*/, '').startsWith(head)
    ? { body: seat(head, named || before), post: head }
    : undefined;
}

/** The body that an office belongs to. */
function seat(post: string, named: string): string {
  if (post.endsWith('理事长')) return '理事会';
  return post.endsWith('秘书长') ? '秘书处' : post === '监事长' ? '监事会' : named;
}

function meetings(words: Words, names: readonly NameMatch[], before: string): readonly BodyFact[] {
  for (const { text, start } of commaParts(words.text)) {
    const found = EVERY.exec(text);
    if (!found?.groups || SPECIAL_MEETING.test(text)) continue;
    const { half, span = '年', mid = '', least, times = '' } = found.groups;
    const count = parseNumber(times);
    if (count === undefined) continue;
    const unit = PER_YEAR[/[年季月]/.exec(span)?.[0] ?? '年'] ?? 1;
    const at = start + found.index;
    return [
      {
        type: 'body',
        aspect: 'meetings',
        body: bodyBefore(names, at) || before,
        perYear: count * unit * (half === undefined ? 1 : 2),
        least: least !== undefined || /至少|不少于|最少/.test(mid + text.slice(0, found.index)),
        first: false,
        ...rawSpan(words, at, at + found[0].length),
      },
    ];
  }
  return [];
}

function firstPart(text: string): string {
  const stop = text.search(/[,。;]/);
  return stop < 0 ? text : text.slice(0, stop);
}
