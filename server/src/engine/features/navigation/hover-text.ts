import type { OutlineNode } from '../../outline/types.js';
import type { Party } from '../../rules/support/party/parties.js';
import type { Locale } from '../../rules/types.js';
import { compareLines, type LineRef } from '../../text/place.js';
import type { Draft } from '../draft.js';
import type { NamedSymbol } from './names.js';
import { headOf } from './resolve.js';
import type { Found, SymbolIndex } from './symbol-index.js';

/** More of a clause than this is cut: a hover is read, not studied. */
const LONGEST = 700;
/** Where a party has to appear, by chapters of the standard. */
const CHAPTERS: readonly (readonly [string, string, string])[] = [
  ['main.goals-tasks.division', '分工', 'division of work'],
  ['main.funds', '经费', 'funds'],
  ['main.benefits-ip', '知识产权与收益', 'IP and benefits'],
  ['signature', '签署', 'signature'],
];

/** Markdown about what stands under the cursor. */
export function describe(index: SymbolIndex, found: Found, locale: Locale): string | undefined {
  const en = locale === 'en';
  switch (found.kind) {
    case 'name':
      return found.symbol.party
        ? aboutParty(index, found.symbol, found.symbol.party, en)
        : aboutName(index, found.symbol, en);
    case 'reference': {
      const { clauses, part } = found.meaning;
      if (clauses.length === 0)
        return en ? 'No such clause was found in this draft.' : '本文中没有找到所引用的条款。';
      if (clauses.length > 1)
        return [
          en ? 'The reference could mean several clauses:' : '这一引用可能指向多处：',
          '',
          ...clauses.map((node) => `- ${titleOf(index.draft, node)}`),
        ].join('\n');
      return quote(index.draft, clauses[0]!, part, en);
    }
    case 'clause': {
      const count = index.byClause.get(found.node)?.length ?? 0;
      return count === 0 ? undefined : en ? `Referred to ${count} times` : `${count} 处引用`;
    }
    case 'annex': {
      const places = index.annexPlaces(found.number);
      const entry = index.annexEntries().find(({ number }) => number === found.number);
      const title = entry ? index.draft.line(entry.place).text : '';
      const uses = places.filter(({ definition }) => !definition).length;
      if (title === '') return en ? 'No such annex was found in this draft.' : '本文中没有这一附件。';
      return `**${escape(title)}**\n\n${en ? `Named ${uses} times in the clauses` : `正文提到 ${uses} 处`}`;
    }
  }
}

function aboutName(
  index: SymbolIndex,
  { kind, name, meaning, definitions }: NamedSymbol,
  en: boolean,
): string {
  const uses = `${en ? 'Used' : '用到'} ${countOf(index, name)} ${en ? 'times' : '处'}`;
  const kinds = {
    term: en ? 'defined term' : '定义的词语',
    body: en ? 'body' : '机构',
    alliance: en ? 'name of the alliance' : '联盟名称',
  } as const;
  const what = kinds[kind as keyof typeof kinds];
  const lines = [`**${escape(name)}** · ${what} · ${uses}`];
  if (meaning !== '') lines.push('', escape(clip(meaning)));
  else if (definitions[0]) lines.push('', `> ${escape(clip(index.draft.line(definitions[0]).text))}`);
  return lines.join('\n');
}

function countOf(index: SymbolIndex, name: string): number {
  const symbol = index.names.symbols.find((candidate) => candidate.name === name);
  return symbol ? index.usesOf(symbol).length : 0;
}

function aboutParty(index: SymbolIndex, symbol: NamedSymbol, party: Party, en: boolean): string {
  const names = [party.label, ...party.aliases].filter((name) => name !== '' && name !== party.name);
  const title = party.name === '' ? party.label : party.name;
  const lines = [`**${escape(title)}**${names.length > 0 ? ` · ${names.map(escape).join('、')}` : ''}`, ''];
  const particular = (zh: string, english: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') lines.push(`- ${en ? english : zh}：${escape(value)}`);
  };
  particular('住所', 'Domicile', party.domicile?.value);
  particular('法定代表人', 'Legal representative', party.legalRep?.value);
  particular('负责人', 'Head', party.responsible?.value);
  particular('送达地址', 'Address for service', party.serviceAddress?.value);
  const amounts = amountsOf(index.draft, [party.name, party.label, ...party.aliases]);
  particular('出资', 'Contribution', amounts.join('；'));
  const where = appearances(index, party);
  lines.push(
    '',
    ...CHAPTERS.map(([id, zh, english]) => {
      const count = where.get(id) ?? 0;
      const said = count === 0 ? (en ? 'not named' : '没有提到') : en ? `${count} times` : `${count} 处`;
      return `- ${en ? english : zh}：${said}`;
    }),
  );
  void symbol;
  return lines.join('\n');
}

/** How often a party is named in each of the chapters where it has to be, by any of its names. */
function appearances(index: SymbolIndex, party: Party): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { ref, line } of index.draft.outline.lines) {
    if (line.block === 'front-matter') continue;
    const count = index.names
      .hits(index.draft.line(ref))
      .filter(({ symbol }) => symbol.party === party).length;
    if (count === 0) continue;
    const section = index.draft.alignment.sectionAt(ref);
    for (const [id] of CHAPTERS)
      if (section === id || section.startsWith(`${id}.`)) out.set(id, (out.get(id) ?? 0) + count);
  }
  return out;
}

/** Sums that a list of contributions binds to one of the names, as written. */
function amountsOf(draft: Draft, names: readonly string[]): readonly string[] {
  const known = new Set(names.filter((name) => name !== ''));
  return draft
    .facts('contribution')
    .flatMap(({ ref, fact }) =>
      fact.parts
        .filter(({ holder }) => holder.names.some((name) => known.has(name)))
        .map(({ from, to }) => draft.lineText(ref).slice(from, to)),
    )
    .slice(0, 5);
}

function quote(draft: Draft, node: OutlineNode, part: readonly LineRef[] | undefined, en: boolean): string {
  const lines = [`**${titleOf(draft, node)}**`, ''];
  if (!part) {
    lines.push(en ? 'The paragraph or item named was not found in it.' : '其中没有找到所指的款或者项。');
    return lines.join('\n');
  }
  let length = 0;
  for (const ref of part) {
    const text = draft.lineText(ref).trim();
    if (compareLines(ref, node.ref) === 0 && !node.hasText && part.length > 1) continue;
    if (length > 0) lines.push('>');
    lines.push(...text.split(/\r\n|\n|\r/).map((line) => `> ${line}`));
    length += text.length;
    if (length > LONGEST) {
      lines.push('>', '> …');
      break;
    }
  }
  return lines.join('\n');
}

/** Number and title of a clause, or its first words. */
export function titleOf(draft: Draft, node: OutlineNode): string {
  const { start, end } = headOf(draft, node);
  const head = draft
    .source(start, end)
    .replace(/[*#\s]+/g, ' ')
    .trim();
  const words = node.title === '' ? clip(draft.line(node.ref).text.slice(0, 40)) : head;
  return escape(words);
}

function clip(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
