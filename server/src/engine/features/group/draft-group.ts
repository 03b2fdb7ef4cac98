import type { NumberReference } from '../../facts/reference/references.js';
import type { OutlineNode } from '../../outline/types.js';
import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import type { LineRef } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import { atClause, ofClause, targetsOf, type Target } from '../navigation/definition.js';
import { describe } from '../navigation/hover-text.js';
import { lineReferences, referencesIn } from '../navigation/line-references.js';
import { linksOf } from '../navigation/links.js';
import { renameAt, renameSymbol, renameTarget } from '../navigation/rename.js';
import { meaningOf } from '../navigation/resolve.js';
import type { Found, SymbolIndex } from '../navigation/symbol-index.js';
import type { DraftGroup, GroupDefinition, GroupLink, GroupOccurrence, GroupRename } from './types.js';

/** One file with its names and numbers. */
export interface Member {
  readonly file: string;
  /** Name of the file for people. */
  readonly label: string;
  /** `shared`: several agreements link it; it is only looked up, never searched or changed. */
  readonly role: 'agreement' | 'annex' | 'shared';
  readonly number: number;
  /** Undefined for a file that cannot be read. */
  readonly index: SymbolIndex | undefined;
}

type Read = Member & { readonly index: SymbolIndex };

/** A clause in one of the files. */
interface PlacedClause {
  readonly member: Read;
  readonly node: OutlineNode;
}

/** 本协议, 本合同 and not 本办法. */
const AGREEMENT = /本[\u4e00-\u9fff]{0,8}?(?:协议|合同)书?(?:[（(][^（()）]{0,20}[）)])?(?:的|中的?)?$/;

/** See `DraftGroup`. The drafts are looked at when something is asked, each as far as the question goes. */
export class Net implements DraftGroup {
  readonly files: readonly string[];
  private readonly byFile: ReadonlyMap<string, Member>;
  /** Drafts that belong together: what is renamed in one is renamed in all. */
  private readonly own: readonly Read[];

  constructor(private readonly members: readonly Member[]) {
    this.files = members.map(({ file }) => file);
    this.byFile = new Map(members.map((member) => [member.file, member]));
    this.own = members.filter(isRead).filter(({ role }) => role !== 'shared');
  }

  definition(file: string, offset: number): GroupDefinition | undefined {
    const here = this.at(file);
    const found = here?.index.at(offset);
    if (!here || !found) return undefined;
    const targets = this.targets(here, found);
    return targets.length === 0 ? undefined : { origin: found.span, targets };
  }

  private targets(here: Read, found: Found): GroupDefinition['targets'] {
    const inside = (): GroupDefinition['targets'] => inFile(here, targetsOf(here.index, found));
    switch (found.kind) {
      case 'clause':
        return inside();
      case 'name': {
        const { name } = found.symbol;
        const others = this.own.flatMap((member) => {
          const symbol = member === here ? undefined : member.index.names.byName.get(name);
          if (!symbol || symbol.outside) return [];
          return inFile(member, targetsOf(member.index, { kind: 'name', span: found.span, symbol }));
        });
        return [...inside(), ...others];
      }
      case 'annex': {
        const files = this.annexFiles(here, found.number);
        return files.length > 0 ? files.map(top) : inside();
      }
      case 'reference': {
        const clauses = found.number && this.across(here, found.ref, found.number);
        if (!clauses) return inside();
        return clauses.flatMap(({ member, node }) => inFile(member, [atClause(member.index.draft, node)]));
      }
    }
  }

  /** Files of an annex, where the draft itself holds no annex of that number. */
  private annexFiles(here: Read, number: number): readonly Read[] {
    if (number === 0 || here.index.annexEntries().some((entry) => entry.number === number && entry.body))
      return [];
    return this.members
      .filter(isRead)
      .filter((member) => member.role !== 'agreement' && member.number === number);
  }

  /** The clauses in all files that a reference by number means; undefined where the draft itself decides. */
  private across(here: Read, ref: LineRef, number: NumberReference): readonly PlacedClause[] | undefined {
    const { draft } = here.index;
    const own = meaningOf(draft, ref, number).clauses.map((node) => ({ member: here, node }));
    const outside = (members: readonly Read[]): readonly PlacedClause[] =>
      members.flatMap((member) =>
        ClauseTable.of(member.index.draft.outline)
          .fromOutside(number)
          .map((node) => ({ member, node })),
      );
    if (number.annex > 0) return own.length > 0 ? undefined : outside(this.annexFiles(here, number.annex));
    if (here.role !== 'annex') return undefined;
    const main = this.own.filter(({ role }) => role === 'agreement');
    if (number.outer) return outside(main);
    if (number.own) {
      const before = draft.lineText(ref).slice(Math.max(0, number.start - 24), number.start);
      if (!AGREEMENT.test(before)) return undefined;
      // an annex that is an agreement itself may mean itself
      return draft.standard.rules.includes('contract') ? [...own, ...outside(main)] : outside(main);
    }
    if (own.length > 0 || ClauseTable.of(draft.outline).countsAt(ref, number.kind)) return undefined;
    return outside(main);
  }

  occurrences(file: string, offset: number): readonly GroupOccurrence[] {
    const here = this.at(file);
    const found = here?.index.at(offset);
    if (!here || !found) return [];
    switch (found.kind) {
      case 'name':
        return this.own.flatMap((member) => {
          const symbol = member.index.names.byName.get(found.symbol.name);
          return symbol ? member.index.usesOf(symbol).map((use) => ({ file: member.file, ...use })) : [];
        });
      case 'annex':
        return this.own.flatMap((member) =>
          member.index.annexPlaces(found.number).map((use) => ({ file: member.file, ...use })),
        );
      case 'clause':
        return this.usesOf({ member: here, node: found.node });
      case 'reference': {
        const clauses =
          (found.number && this.across(here, found.ref, found.number)) ??
          found.meaning.clauses.map((node) => ({ member: here, node }));
        return clauses.length === 1 ? this.usesOf(clauses[0]!) : [];
      }
    }
  }

  /** A clause and the clear references to it in all files. Linear in their lines. */
  private usesOf({ member, node }: PlacedClause): readonly GroupOccurrence[] {
    const out: GroupOccurrence[] = ofClause(member.index, node).map((use) => ({ file: member.file, ...use }));
    for (const other of this.own) {
      if (other === member) continue;
      for (const found of referencesIn(other.index.draft)) {
        if (!('number' in found)) continue;
        const clauses = this.across(other, found.ref, found.number);
        if (clauses?.length !== 1 || clauses[0]!.node !== node) continue;
        const { start: from, end: to } = found.number;
        out.push({
          file: other.file,
          span: other.index.draft.spanOf({ ...found.ref, from, to }),
          definition: false,
        });
      }
    }
    return out;
  }

  rename(file: string, offset: number, newName: string): GroupRename | undefined {
    const here = this.at(file);
    if (!here) return undefined;
    const target = renameTarget(here.index, offset);
    if (!target || 'refusal' in target) return target;
    const first = renameAt(here.index, offset, newName);
    if (!first || 'refusal' in first) return first;
    const found = here.index.at(offset);
    const name = found?.kind === 'name' ? found.symbol.name : '';
    const files: { file: string; groups: typeof first.groups }[] = [{ file, groups: first.groups }];
    for (const member of this.own) {
      const symbol = member === here ? undefined : member.index.names.byName.get(name);
      const result =
        member === here
          ? undefined
          : symbol
            ? renameSymbol(member.index, symbol, newName, member.label)
            : undefined;
      if (!result) continue;
      if ('refusal' in result) return result;
      if (result.groups.length > 0) files.push({ file: member.file, groups: result.groups });
    }
    return { files };
  }

  links(file: string): readonly GroupLink[] {
    const here = this.at(file);
    if (!here) return [];
    const elsewhere = new Map(
      this.members
        .filter(({ role, number, file: other }) => role !== 'agreement' && number > 0 && other !== file)
        .map((member) => [member.number, member]),
    );
    const inside = linksOf(here.index, new Set(elsewhere.keys())).map(({ span, target }): GroupLink => ({
      span,
      target: 'at' in target ? { file, at: target.at } : { path: target.file },
    }));
    if (elsewhere.size === 0) return inside;
    const starts = new Set(inside.map(({ span }) => span.start));
    const out = [...inside];
    const { draft } = here.index;
    for (const { ref, line } of draft.outline.lines) {
      if (line.block === 'front-matter') continue;
      for (const { kind, values, start, end } of lineReferences(draft.line(ref)).numbers) {
        const member = kind === 'annex' ? elsewhere.get(values[0]!) : undefined;
        const span = draft.spanOf({ ...ref, from: start, to: end });
        if (!member || starts.has(span.start) || inTarget(draft.lineText(ref), start)) continue;
        starts.add(span.start);
        out.push({
          span,
          target: { file: member.file, at: isRead(member) ? top(member).selection.start : 0 },
        });
      }
    }
    return out.sort((a, b) => a.span.start - b.span.start);
  }

  hover(file: string, offset: number, locale: 'zh-CN' | 'en'): { span: Span; markdown: string } | undefined {
    const here = this.at(file);
    const found = here?.index.at(offset);
    if (!here || !found || this.members.length < 2) return undefined;
    const said = this.saidElsewhere(here, found, locale);
    return said === undefined ? undefined : { span: found.span, markdown: said };
  }

  private saidElsewhere(here: Read, found: Found, locale: 'zh-CN' | 'en'): string | undefined {
    const about = (member: Read, what: Found): string =>
      `${describe(member.index, what, locale) ?? ''}\n\n*${member.label}*`;
    if (found.kind === 'name') {
      if (!found.symbol.outside) return undefined;
      for (const member of this.own) {
        const symbol = member === here ? undefined : member.index.names.byName.get(found.symbol.name);
        if (symbol && !symbol.outside) return about(member, { kind: 'name', span: found.span, symbol });
      }
      return undefined;
    }
    if (found.kind === 'annex') {
      const files = this.annexFiles(here, found.number).filter((member) => member !== here);
      if (files.length === 0) return undefined;
      return files
        .map(
          (member) =>
            `**${escape(member.index.draft.source(top(member).selection.start, top(member).selection.end))}**\n\n*${member.label}*`,
        )
        .join('\n\n');
    }
    if (found.kind !== 'reference' || !found.number) return undefined;
    const clauses = this.across(here, found.ref, found.number)?.filter(({ member }) => member !== here) ?? [];
    if (clauses.length === 0) return undefined;
    const { ref, number } = found;
    return clauses
      .map(({ member, node }) => {
        const meaning = meaningOf(member.index.draft, node.ref, {
          ...number,
          annex: 0,
          outer: false,
          own: false,
          local: false,
        });
        return about(member, {
          kind: 'reference',
          span: found.span,
          words: found.words,
          meaning,
          ref,
          number,
        });
      })
      .join('\n\n---\n\n');
  }

  private at(file: string): Read | undefined {
    const member = this.byFile.get(file);
    return member && isRead(member) ? member : undefined;
  }
}

function isRead(member: Member): member is Read {
  return member.index !== undefined;
}

function inFile({ file }: Member, targets: readonly Target[]): GroupDefinition['targets'] {
  return targets.map(({ selection, extent }) => ({ file, selection, extent }));
}

/** The heading of an annex in a file of its own: its first line with words. */
function top({ file, index: { draft } }: Read): GroupDefinition['targets'][number] {
  const first = draft.outline.lines.find(
    ({ ref, line }) => line.block !== 'front-matter' && draft.line(ref).text !== '',
  );
  const selection = first ? draft.lineSpan(first.ref) : { start: 0, end: 0 };
  return { file, selection, extent: { start: selection.start, end: draft.length } };
}

/** Inside the target of a link, and in the line that gives it, the words are an address. */
function inTarget(raw: string, at: number): boolean {
  if (/^ {0,3}\[[^[\]\n]{1,120}\]:/.test(raw)) return true;
  const open = raw.lastIndexOf('](', at);
  return open >= 0 && raw.indexOf(')', open) > at;
}

function escape(text: string): string {
  return text.replace(/^[#\s]+/, '').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
