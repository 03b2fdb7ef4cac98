import { append } from '../../text/append.js';
import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { ratiosIn, type RatioMatch } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { countsAll, holderIn, namesBefore } from './holders.js';
import { roleParts } from './share-roles.js';
import { tenthsBehind } from './tenths.js';
import type { ShareFact, SharePart } from './types.js';
import { phraseAt, placeIn, sentences, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const WHOLE = 1e5;
/** Cheap looks: nothing is divided without one of these. */
const PARTS = /[%‰½⅓⅔¼¾]|分之|成|\d\/\d|\d:\d/;
const RULED = /分配|分享|享有|分成|平分|均分|等分/;
const NEEDED = [trigger(PARTS), trigger(RULED)];
/** What may be divided; without one of these words a row of percentages is something else. */
const DIVIDED =
  /投入|出资|比例|份额|享有|分享|收益|收入|利润|许可费|转让费|奖金|分配|所有|承担|分担|负担|持有|占|归|得/;
/** Percentages that are no parts of one whole. */
const OTHER =
  /通过|同意|出席|表决|赞成|违约金|利息|利率|提成|首付|进度|拨付|付款|支付\d|预付|验收(?:合格)?后|税率|增值税|含税|折|上浮|下浮|合格率|效率|纯度|增长|降低|提高|完成率|误差/;
/** 各方出资比例为甲方40%: what the shares are of is no holder. */
const PROPORTION =
  /^[^,;:]{0,40}(?:比例|份额)(?:分别|依次)?(?:为|是)|^[^,;:]{0,30}按(?=[甲乙丙丁戊己庚辛壬癸]方)/;
/** 甲方分担损失的70%: what is borne is no penalty. */
const BORNE = /(承担|分担|负担|分摊)(?:该|上述|前述|全部)?(?:损失|风险|亏损|赔偿额?|责任)的?$/;
/** A list behind a colon goes on over semicolons. */
const STEM = /(?:比例|分配|分享|分担|分成|如下|下列)[^,;。:]{0,12}:/;
/** What is divided by roles, when no party is named: something has to be said of the whole. */
const SOMETHING_LEFT =
  /其余(?!(?:各|[二三四五六七八九十两\d]{1,2})(?:方|家|个|名)?(?:成员|单位)?[^,;。]{0,6}各)|剩余|余下|余额|余款|另外|等(?:成员|单位|方)?[,;。]/;
/** 其余15%留作基金: the rest with its own share is a part like the others. */
const THE_REST = /^[^,;。]{0,30}[,;](?:其余|剩余|余下)$/;
/** The next words: 其余归…, 扣除上述款项后归…. */
const LEFT_BEHIND = /^(?:其余|剩余|余下|余额|余款|扣除(?:上述|前述|以上))/;
const NEXT = 8;
const RESIDUAL =
  /其余(?!(?:各|[二三四五六七八九十两\d]{1,2})(?:方|家|个|名)?(?:成员|单位)?[^,;。]{0,6}各)|剩余|余下|余额|余款|另外|等(?:成员|单位|方)?[,;。]|其他(?:成员|各方|单位)(?!各)|留作|公用|基金|提取|扣除[^,;。]{0,12}\d/;

const OBJECTS: readonly (readonly [string, RegExp])[] = [
  [
    '许可收益',
    /许可[^,;。分配归按]{0,8}(?:收益|收入|所得|费)|许可[、和与及](?:者)?转让[^,;。]{0,10}(?:收益|收入|所得)/,
  ],
  ['转让收益', /转让[^,;。分配归按]{0,8}(?:收益|收入|所得|费|价款)/],
  ['产品利润', /(?:产品|销售)[^,;。分配归按]{0,6}(?:利润|收益|收入)/],
  ['奖励', /奖励|奖金|奖项/],
];
/** Of a list of roles these words say enough. */
const EARNED = /收入|所得|奖金|财产/;
const GENERAL = /收益|净收入|利润|利益/;
const RULES: readonly (readonly [ShareFact['mode'], RegExp])[] = [
  ['equal', /平均(?:分配|分享|享有)|均等(?:分配|分享)|等额(?:分配|分享)|平分|均分|等分/g],
  [
    'contribution',
    /按(?:照)?(?:各方|各自|成员|其)?(?:的)?(?:实际)?(?:投入|出资|投资)(?:的)?(?:资金|金额|额)?(?:的)?比例(?:进行)?(?:分配|分享|享有)/g,
  ],
  [
    'merit',
    /按(?:照)?(?:各方|各自|成员|其)?(?:的)?(?:创造性|技术|实际)?贡献(?:大小|程度|比例)?(?:进行)?(?:分配|分享|享有)/g,
  ],
  ['ratio', /\d{1,3}(?::\d{1,3}){1,9}(?:的比例)?(?:进行)?(?:分配|分享|分成|享有)/g],
];
/** A case of the whole, not the whole (共同完成的，按投入比例分配). */
const CASE =
  /(?:的|时),[^,;。:]{0,6}$|的[^,;。:]{0,6}$|共有的|共同完成|独立完成|共有(?:收益|收入)|权利人有|权利人为|解散|清算|剩余财产|余款|亏损|风险|损失|前期|回收成本后/;

/** How a line divides income, contributions and rights. */
export function shares(line: LineText, text: string): readonly ShareFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const out: ShareFact[] = [];
  let carried: readonly string[] = [];
  const stems = PARTS.test(text) ? sentences(text, true).filter(isStem) : [];
  for (const stem of stems) append(out, lists(line, stem));
  for (const sentence of sentences(text)) {
    if (!DIVIDED.test(sentence.text)) continue;
    const listed = stems.some(({ start, text: words }) => within(sentence.start, start, words.length));
    if (!listed && PARTS.test(sentence.text))
      append(out, [...lists(line, sentence), ...inRow(line, sentence)]);
    const objects = objectsIn(sentence.text);
    if (objects.length > 0) carried = objects;
    append(out, rules(line, sentence, objects.length > 0 ? objects : carried));
  }
  return out;
}

function isStem({ text }: Sentence): boolean {
  return text.includes(';') && STEM.test(text) && DIVIDED.test(text);
}

function within(at: number, start: number, length: number): boolean {
  return at >= start && at < start + length;
}

function lists(line: LineText, sentence: Sentence): readonly ShareFact[] {
  const { start, text } = sentence;
  const found = ratiosIn(text);
  if (found.length < 2 || OTHER.test(text)) return [];
  const spread = distributed(line, sentence, found);
  if (spread) return [listFact(sentence, spread, text)];
  const out: ShareFact[] = [];
  let parts: SharePart[] = [];
  let head = 0;
  let sound = true;
  const names = new Set<string>();
  const close = (end: number): void => {
    if (parts.length > 1 && sound) {
      const fact = listFact(sentence, parts, text.slice(head, end));
      // where every percentage has its holder, only what follows the first one can leave something over
      const all = parts.length === found.length && !leavesOver(line, sentence, found[0]!.end);
      out.push(all ? { ...fact, residual: false } : fact);
    }
    parts = [];
    sound = true;
    names.clear();
    head = end;
  };
  let last = 0;
  for (const { start: from, end: stop, ratio, bound } of found) {
    const lead = text.slice(last, from).replace(PROPORTION, '').replace(BORNE, '$1');
    const tenths = tenthsBehind(text, stop);
    const end = stop + (tenths === 0 ? 0 : 1);
    const holder = holderIn(lead);
    const again = holder?.names.some((name) => names.has(name)) ?? false;
    if (again || (parts.length > 0 && /收入|收益|利润|所有权|专利权|费用/.test(lead))) close(last);
    if (!holder || bound !== 'exact') sound = sound && parts.length === 0 && !holder;
    if (holder) {
      for (const name of holder.names) names.add(name);
      parts.push({
        holder,
        value: Math.round((ratio.num / ratio.den) * WHOLE) + tenths,
        ...placeIn(line, start + from, start + end),
      });
      sound = sound && bound === 'exact';
    } else sound = false;
    last = end;
  }
  close(text.length);
  return out.length > 0 ? out : byRole(line, sentence, found);
}

/** True when the rest of the sentence, or the one right behind it, says what becomes of something that is left. */
function leavesOver(line: LineText, { start, text }: Sentence, from: number): boolean {
  const end = start + text.length;
  return SOMETHING_LEFT.test(text.slice(from)) || LEFT_BEHIND.test(line.text.slice(end, end + NEXT));
}

/** A list whose holders are roles and purposes: the parts of one whole that the sentence names. */
function byRole(
  line: LineText,
  { start, text, before }: Sentence,
  found: readonly RatioMatch[],
): readonly ShareFact[] {
  if (objectsIn(text).length === 0 && !EARNED.test(text.slice(0, found[0]!.start))) return [];
  const out: ShareFact[] = [];
  let parts: SharePart[] = [];
  const close = (residual: boolean): void => {
    if (parts.length > 1) {
      const fact = listFact({ start, text, before }, parts, text);
      out.push({ ...fact, objects: fact.objects.length > 0 ? fact.objects : ['收益'], residual });
    }
    parts = [];
  };
  // 70%归完成单位,其中的20%…: a part of a part
  if (text.slice(found[0]!.end, found.at(-1)!.start).includes('其中')) return [];
  const named = roleParts(text, found);
  for (const [i, { name, count, start: from, end: stop }] of (named ?? []).entries()) {
    const between = i === 0 ? '' : text.slice(found[i - 1]!.end, from);
    // 其余部分由…分得70%: what follows divides the rest
    if (SOMETHING_LEFT.test(between) && !THE_REST.test(between)) close(true);
    if (parts.some(({ holder }) => holder.names[0] === name)) close(false);
    const tenths = tenthsBehind(text, stop);
    const { num, den } = found[i]!.ratio;
    parts.push({
      holder: { names: [name], each: true, count },
      value: Math.round((num / den) * WHOLE) + tenths,
      ...placeIn(line, start + from, start + stop + (tenths === 0 ? 0 : 1)),
    });
  }
  close(leavesOver(line, { start, text, before }, found.at(-1)!.end));
  return out;
}

/** 甲、乙、丙三方分别享有50%、30%、20%: as many holders as shares, in order. */
function distributed(
  line: LineText,
  { start, text }: Sentence,
  found: ReturnType<typeof ratiosIn>,
): readonly SharePart[] | undefined {
  const first = found[0]!.start;
  const names = namesBefore(text.slice(0, first));
  const joined = found.every(({ start: from, bound }, i) => {
    return bound === 'exact' && (i === 0 || /^[、,和及与]$/.test(text.slice(found[i - 1]!.end, from)));
  });
  if (names?.length !== found.length || !joined) return undefined;
  return found.map(({ start: from, end, ratio }, i) => ({
    holder: { names: [names[i]!], each: true, count: 1 },
    value: Math.round((ratio.num / ratio.den) * WHOLE),
    ...placeIn(line, start + from, start + end),
  }));
}

/** 由甲、乙、丙按5:3:2投入: as many names as numbers. */
const ROW_OF_RATIOS =
  /(?:^|[,;:由])([^,;。:由]{3,80}?)(?:分别|各自)?按(?:照)?(\d{1,3}(?::\d{1,3}){1,9})(?:的)?(?:比例)?(?:投入|出资|分担|承担|缴付|缴纳|负担)/;

function inRow(line: LineText, sentence: Sentence): readonly ShareFact[] {
  const { start, text } = sentence;
  const found = text.includes(':') ? ROW_OF_RATIOS.exec(text) : null;
  if (!found) return [];
  const names = found[1]!.split(/[、和与及]/);
  const numbers = found[2]!.split(':').map(Number);
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (names.length !== numbers.length || sum === 0 || names.some((name) => name.length < 2)) return [];
  const from = start + found.index + found[0].indexOf(found[2]!);
  const place = placeIn(line, from, from + found[2]!.length);
  const parts = names.map((name, i) => ({
    holder: { names: [name], each: true, count: 1 },
    value: (numbers[i]! / sum) * WHOLE,
    ...place,
  }));
  return [{ ...listFact(sentence, parts, found[0]), complete: true }];
}

function listFact({ text }: Sentence, parts: readonly SharePart[], words: string): ShareFact {
  const objects = objectsIn(words);
  const before = objectsIn(text);
  return {
    type: 'share',
    from: parts[0]!.from,
    to: parts.at(-1)!.to,
    objects: objects.length > 0 ? objects : before,
    mode: 'list',
    parts,
    value: parts
      .map(({ holder, value }) => `${holder.names.join('、')}${value}`)
      .sort()
      .join(';'),
    residual: RESIDUAL.test(text),
    complete: countsAll(
      text,
      parts.map(({ holder }) => holder),
    ),
    yields: exceptionsIn(text).length > 0 || CASE.test(words.slice(0, 60)),
    words: words.replace(/[。;,]$/, '').slice(0, 60),
  };
}

function rules(line: LineText, { start, text }: Sentence, objects: readonly string[]): readonly ShareFact[] {
  const out: ShareFact[] = [];
  if (objects.length === 0) return out;
  for (const [mode, pattern] of RULES) {
    for (const match of allMatches(pattern, text)) {
      const phrase = phraseAt(text, match.index, match.index + match[0].length);
      // 甲方40%、乙方30% behind the rule spells it out
      out.push({
        type: 'share',
        ...placeIn(line, start + phrase.start, start + phrase.end),
        objects,
        mode,
        parts: [],
        value: mode === 'ratio' ? /\d[\d:]*/.exec(match[0])![0] : mode,
        residual: false,
        complete: false,
        yields:
          exceptionsIn(text).length > 0 ||
          CASE.test(text.slice(0, match.index)) ||
          /[%‰]|分之|成[,。]/.test(text) ||
          /可以?|或者|或/.test(text.slice(phrase.start, phrase.end).replaceAll('许可', '')),
        words: text.slice(phrase.start, phrase.end),
      });
    }
  }
  return out;
}

function objectsIn(text: string): readonly string[] {
  const found = OBJECTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  if (found.length > 0) return found;
  if (GENERAL.test(text)) return ['收益'];
  return /投入|出资|认缴|(?:经费|费用|款项)[^,;。]{0,16}(?:承担|负担|分担|比例)/.test(text) ? ['投入'] : [];
}
