import type { Agreement } from './api.js';
import { claimsOf, titledAs } from './features/group/claims.js';
import { Net } from './features/group/draft-group.js';
import type { GroupFile } from './features/group/grouping.js';
import { linkEdits as editsOfLinks, type Moved } from './features/group/link-edits.js';
import { outsideOf, shownBy, termsUsedIn, type GroupFacts, type Shown } from './features/group/outside.js';
import type { DraftGroup } from './features/group/types.js';
import { Navigator } from './features/navigation/navigator.js';
import type { SymbolIndex } from './features/navigation/symbol-index.js';
import { ALONE, type Outside } from './rules/outside.js';
import type { TextEdit } from './text/span.js';

/** A draft among those that belong together. */
export interface GroupMember {
  /** Any name for the file; answers give it back. */
  readonly file: string;
  /** Its name for people. */
  readonly label: string;
  /** `shared`: several agreements link the file; it is looked up and never changed. */
  readonly role: 'agreement' | 'annex' | 'shared';
  /** Number of the annex; 0 for the agreement and for an annex without number. */
  readonly number: number;
  /** Undefined for a file that is there and cannot be read. */
  readonly agreement: Agreement | undefined;
}

/** What of a file decides to which agreement it belongs. `agreement` is undefined for a text that was not opened. */
export function groupFileOf(path: string, head: string, agreement: Agreement | undefined): GroupFile {
  const index = indexOf(agreement);
  const claims = index ? claimsOf(index, path) : { links: [], names: [] };
  return {
    path,
    agreement: agreement !== undefined && agreement.standard !== null,
    titled: titledAs(head),
    ...claims,
  };
}

/** The edits that keep the links of a draft right when files are moved; none for a text that is no agreement. */
export function linkEdits(agreement: Agreement, path: string, moved: Moved): readonly TextEdit[] {
  const index = indexOf(agreement);
  return index ? editsOfLinks(index.draft, path, moved) : [];
}

/** The drafts as one net of names and numbers; a draft alone is a net of one. */
export function draftGroup(members: readonly GroupMember[]): DraftGroup {
  return new Net(members.map((member) => ({ ...member, index: indexOf(member.agreement) })));
}

/**
 * Keeps what each draft of a group is told of the others. After any change of any draft `update` gives what is new to
 * whom: equal facts stay the same object, so that a draft that nothing concerns is not touched.
 */
export class GroupKnowledge {
  private readonly shown = new Map<
    string,
    { readonly index: SymbolIndex | undefined; readonly key: string; readonly shown: Shown }
  >();
  private readonly told = new Map<
    string,
    { readonly inputs: readonly unknown[]; readonly key: string; readonly outside: Outside }
  >();

  private readonly uses = new WeakMap<
    SymbolIndex,
    { readonly key: string; readonly used: readonly string[] }
  >();

  /** What every member is told now, by file; files of others and shared ones are told nothing. */
  update(members: readonly GroupMember[]): ReadonlyMap<string, Outside> {
    const own = members.filter(({ role }) => role !== 'shared');
    const all = members.map((member) => {
      const index = indexOf(member.agreement);
      const facts: GroupFacts = {
        role: member.role === 'agreement' ? 'agreement' : 'annex',
        number: member.number,
        index,
      };
      const shown = this.show(member.file, facts);
      // a file of several agreements tells nobody what to call things
      return { member, facts, shown: member.role === 'shared' ? nameless(shown) : shown };
    });
    const out = new Map<string, Outside>();
    for (const { file, role } of own) {
      const self = all.find(({ member }) => member.file === file)!;
      const others = all.filter(
        ({ member }) => member.file !== file && (role === 'agreement' || member.role !== 'shared'),
      );
      const terms = new Set(
        self.shown.names
          .filter(({ kind }) => kind === 'term' || kind === 'short-name')
          .map(({ name }) => name),
      );
      const used = new Set(others.flatMap(({ facts: { index } }) => (index ? this.used(index, terms) : [])));
      const inputs = [
        self.facts.role,
        self.facts.number,
        ...others.map(({ shown }) => shown),
        [...used].sort().join('\n'),
      ];
      out.set(
        file,
        this.tell(file, inputs, () => outsideOf(self.facts, others, [...used].sort())),
      );
    }
    return out;
  }

  private show(file: string, facts: GroupFacts): Shown {
    const before = this.shown.get(file);
    if (before && sameSources(before.index, facts.index)) {
      this.shown.set(file, { ...before, index: facts.index });
      return before.shown;
    }
    const fresh = shownBy(facts);
    const key = JSON.stringify(fresh);
    const shown = before?.key === key ? before.shown : fresh;
    this.shown.set(file, { index: facts.index, key, shown });
    return shown;
  }

  private used(index: SymbolIndex, terms: ReadonlySet<string>): readonly string[] {
    const key = [...terms].join('\n');
    const before = this.uses.get(index);
    if (before?.key === key) return before.used;
    const used = termsUsedIn(index, terms);
    this.uses.set(index, { key, used });
    return used;
  }

  private tell(file: string, inputs: readonly unknown[], make: () => Outside): Outside {
    const before = this.told.get(file);
    if (before && sameItems(before.inputs, inputs)) return before.outside;
    const fresh = make();
    if (fresh === ALONE) return fresh;
    const key = JSON.stringify(fresh);
    if (before?.key === key) {
      this.told.set(file, { ...before, inputs });
      return before.outside;
    }
    const same = before && JSON.stringify(before.outside.annexes) === JSON.stringify(fresh.annexes);
    const names = before && JSON.stringify(before.outside.names) === JSON.stringify(fresh.names);
    const outside = {
      ...fresh,
      annexes: same ? before.outside.annexes : fresh.annexes,
      names: names ? before.outside.names : fresh.names,
    };
    this.told.set(file, { inputs, key, outside });
    return outside;
  }
}

const namelessOf = new WeakMap<Shown, Shown>();

function nameless(shown: Shown): Shown {
  let out = namelessOf.get(shown);
  if (!out) namelessOf.set(shown, (out = { ...shown, names: [] }));
  return out;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** True when nothing that a draft shows can differ: names, clauses and annexes are the very same objects. */
function sameSources(a: SymbolIndex | undefined, b: SymbolIndex | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.names === b.names &&
    a.draft.outline === b.draft.outline &&
    a.draft.facts('annexEntry') === b.draft.facts('annexEntry')
  );
}

function indexOf(agreement: Agreement | undefined): SymbolIndex | undefined {
  const navigation = agreement?.navigation;
  return navigation instanceof Navigator ? navigation.index : undefined;
}
