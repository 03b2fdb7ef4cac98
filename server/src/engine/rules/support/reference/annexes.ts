import type { AnnexEntryFact, AnnexMentionFact } from '../../../facts/reference/types.js';
import { titleOf } from '../../../facts/reference/annex-titles.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';
import { placeOf } from '../same-key.js';
import { wordsAt } from '../source.js';

/** What a rule that asks for the annexes has to name in `needs`. */
export const ANNEX_NEEDS = ['outline', 'text', 'annexEntry', 'annexMention', 'outside'] as const;

const BRANCH = /^之[一二三四五六七八九十]/;

/** The annexes of a draft. */
export interface Annexes {
  /** Entries of the list, in text order. */
  readonly listed: readonly Located<AnnexEntryFact>[];
  /** Headings of annexes whose text stands in the file. */
  readonly bodies: readonly Located<AnnexEntryFact>[];
  /** Mentions in the clauses and at the signatures. */
  readonly mentions: readonly Located<AnnexMentionFact>[];
  /** Mentions by the title alone (《联盟经费管理办法》). */
  readonly titled: readonly Located<AnnexMentionFact>[];
  /** The list says of all annexes that they are bound apart. */
  readonly allApart: boolean;
}

/** Tells the list of annexes from the annexes themselves, and both from their mentions. */
export function annexesOf(context: RuleContext): Annexes {
  const entries = context
    .facts('annexEntry')
    // 附件二之二 is a part of 附件二
    .filter(({ region, fact }) => region !== 'contents' && region !== 'note' && !BRANCH.test(fact.title));
  const { role, number } = context.outside;
  // an annex in a file of its own begins with its own heading
  const isOwn = ({ fact }: Located<AnnexEntryFact>): boolean => role === 'annex' && fact.number === number;
  const isBody = (found: Located<AnnexEntryFact>): boolean => found.region === 'annex' || isOwn(found);
  const bodies = entries.filter(isBody);
  // an agreement that is itself annex 1 of a notice
  const [title] = context.alignment.matches.get('title') ?? [];
  const behindTitle = (found: Located<AnnexEntryFact>): boolean =>
    !title ||
    found.ref.chunk > title.place.chunk ||
    (found.ref.chunk === title.place.chunk && found.ref.line > title.place.line);
  const listed = entries.filter((found) => !isBody(found) && behindTitle(found));
  const said = context
    .facts('annexMention')
    .filter(({ region }) => region === 'body' || region === 'signature');
  const named = (found: Located<AnnexEntryFact>): Located<AnnexEntryFact> => withTitleBelow(context, found);
  return {
    listed: listed.filter(({ fact }) => fact.number > 0).map(named),
    bodies: bodies.filter(({ fact }) => fact.number > 0).map(named),
    mentions: said.filter(({ fact }) => fact.number > 0),
    titled: said.filter(({ fact }) => fact.number === 0),
    allApart: entries.some(({ fact }) => fact.number === 0),
  };
}

/** 附件是本协议的组成部分：附件一《…》，附件二《…》: a list that is one sentence. */
const INLINE = /附件[^。;]{0,30}(?:组成部分|如下|包括|为|:)/;

/** The same where a sentence lists the annexes and no other list does: its titles are entries and no mentions. */
function withInlineList(context: RuleContext, found: Annexes): Annexes {
  if (found.listed.length > 0) return found;
  const byLine = groupBy(
    found.mentions.filter(({ fact, region }) => fact.title !== '' && region === 'body'),
    ({ ref }) => lineKey(ref),
  );
  const list = [...byLine.values()].find(
    (mentions) =>
      (mentions.length > 1 || mentions[0]!.section === 'annexes') &&
      new Set(mentions.map(({ fact }) => fact.number)).size === mentions.length &&
      INLINE.test(context.line(mentions[0]!.ref).text),
  );
  if (!list) return found;
  const listed = list.map(({ fact, ...place }): Located<AnnexEntryFact> => {
    const { number, title, from, to } = fact;
    return { ...place, fact: { type: 'annexEntry', number, title, apart: false, from, to } };
  });
  const entries = new Set(list);
  return { ...found, listed, mentions: found.mentions.filter((mention) => !entries.has(mention)) };
}

const LIST_HEADING = /^(?:本(?:协议|合同)的?)?附件(?:清单|目录|一览表?|列表)?:?$/;
const NO_TITLE = /[。]|附(?:件|录)[一二三四五六七八九十\d]/;

/**
 * The same with short annexes that stand among the clauses, and with a list that counts its annexes without the word 附件
 * (附件： 1. 成员名录 2. 投入表) where the draft has no other.
 */
export function annexListOf(context: RuleContext): Annexes {
  const found = withInlineList(context, annexesOf(context));
  const again = secondTimes(context, found.listed);
  const annexes: Annexes = {
    ...found,
    listed: found.listed.filter((entry) => !again.has(entry)),
    bodies: [...found.bodies, ...again],
  };
  if (annexes.listed.length + annexes.bodies.length > 0) return annexes;
  const items = context.outline.nodes.flatMap((node) => {
    const { parent, number, ref } = node;
    if (!parent || !number || node.region === 'contents' || node.region === 'note') return [];
    if (!LIST_HEADING.test(parent.title) || parent.children.length < 2) return [];
    const { text } = context.line(ref);
    const rest = text.slice(text.search(/[一-鿿《]{2}/));
    if (text.length > 60 || NO_TITLE.test(rest) || /[应须按由]/.test(rest)) return [];
    const apart = /另册|另附|另行装订|单独成册|单行本/.test(rest);
    const title = titleOf(rest);
    const fact: AnnexEntryFact = {
      type: 'annexEntry',
      number: number.values.at(-1)!,
      title,
      apart,
      from: number.from,
      to: number.to,
    };
    return [{ fact, ref, region: node.region, section: 'annexes' } as Located<AnnexEntryFact>];
  });
  return items.length < 2 ? annexes : { ...annexes, listed: items };
}

/** Entries whose number the list has already and behind which other text stands: short annexes among the clauses. */
function secondTimes(
  context: RuleContext,
  entries: readonly Located<AnnexEntryFact>[],
): ReadonlySet<Located<AnnexEntryFact>> {
  const seen = new Set<number>();
  const lines = new Set(entries.map(({ ref }) => lineKey(ref)));
  const out = new Set<Located<AnnexEntryFact>>();
  for (const found of entries) {
    if (!seen.has(found.fact.number)) seen.add(found.fact.number);
    else {
      let at = context.next(found.ref);
      while (at && context.line(at).text === '') at = context.next(at);
      if (at && !lines.has(lineKey(at))) out.add(found);
    }
  }
  return out;
}

/** 附件一 on a line of its own: the title is the next line. */
function withTitleBelow(context: RuleContext, found: Located<AnnexEntryFact>): Located<AnnexEntryFact> {
  if (found.fact.title !== '') return found;
  let at = context.next(found.ref);
  while (at && context.line(at).text === '') at = context.next(at);
  const title = at ? context.line(at).text : '';
  const isTitle = title.length >= 2 && title.length <= 30 && !/[,。;:|]|^附(?:件|录)/.test(title);
  return isTitle ? { ...found, fact: { ...found.fact, title } } : found;
}

/** Numbers of the annexes that stand in files of their own, or that other files of the agreement list. */
export function annexesElsewhere({ outside }: RuleContext): ReadonlySet<number> {
  return new Set(outside.annexes.map(({ number }) => number));
}

/** The number of an annex as the draft writes it (附件三), without the title behind it. */
export function annexName(context: RuleContext, found: Located<AnnexEntryFact | AnnexMentionFact>): string {
  return wordsAt(context, placeOf(found)).replace(/[《（(\s].*$/s, '');
}

/** True when two titles name one annex: one may be the other's short form. */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  return one === '' || two === '' || one.includes(two) || two.includes(one);
}

/** True when two titles have no word in common but those that any title may have. */
export function foreignTitle(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)].map((title) => title.replace(COMMON_WORDS, ' ')) as [string, string];
  if (one.trim() === '' || two.trim() === '') return false;
  for (let i = 0; i + 2 <= one.length; i++) {
    const pair = one.slice(i, i + 2);
    if (!pair.includes(' ') && two.includes(pair)) return false;
  }
  return true;
}

const COMMON_WORDS =
  /联盟|管理|办法|细则|规则|规定|制度|章程|名录|名单|清单|目录|方案|格式|协议书?|报告|说明|表|书|图/g;

function bare(title: string): string {
  return title
    .replace(/\([^()]{0,30}\)/g, '')
    .replace(/^[^]{0,30}战略联盟|^本?(?:联盟|协会|协议)/, '')
    .replace(/[、,.的()"]/g, '');
}
