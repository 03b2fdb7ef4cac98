import type { AgreementSettings } from './api.js';
import type { FactStore } from './fact-store.js';
import type { FactType, FactTypes, Located } from './facts/types.js';
import type { Draft } from './features/draft.js';
import { Insertions } from './features/insertions.js';
import type { MarkdownDocument } from './markdown/document.js';
import type { RuleContext } from './rules/context.js';
import type { Outside } from './rules/outside.js';
import type { RuleOptions } from './rules/types.js';
import type { Clause } from './standard/clause-types.js';
import type { Standard } from './standard/types.js';
import type { SnapshotPlaces, Structure } from './structure.js';

const NO_OPTIONS: RuleOptions = {};

/** One snapshot as rules and features see it. */
export class SnapshotDraft implements Draft {
  readonly length: number;
  readonly profile: RuleContext['profile'];
  readonly insertion: Insertions;

  constructor(
    private readonly library: () => readonly Clause[],
    private readonly document: MarkdownDocument,
    readonly places: SnapshotPlaces,
    private readonly structure: Structure,
    readonly standard: Standard,
    settings: AgreementSettings,
    private readonly store: FactStore,
    readonly outside: Outside,
    readonly options: RuleOptions = NO_OPTIONS,
  ) {
    this.length = document.length;
    this.profile = settings.profile ?? '770';
    this.insertion = new Insertions(() => this);
  }

  /** The same draft for a rule with its own options. */
  withOptions(options: RuleOptions): SnapshotDraft {
    if (options === this.options) return this;
    const copy = Object.create(SnapshotDraft.prototype) as SnapshotDraft;
    return Object.assign(copy, this, { options });
  }

  get clauses(): readonly Clause[] {
    return this.library();
  }

  get outline(): Draft['outline'] {
    return this.structure.outline;
  }

  get alignment(): Draft['alignment'] {
    return this.structure.alignment;
  }

  facts<T extends FactType>(type: T): readonly Located<FactTypes[T]>[] {
    return this.store.list(type);
  }

  get factGroups(): Draft['factGroups'] {
    return this.store.groups;
  }

  spanOf: RuleContext['spanOf'] = (place) => this.places.spanOf(place);
  lineSpan: RuleContext['lineSpan'] = (ref) => this.places.lineSpan(ref);
  lineText: RuleContext['lineText'] = (ref) => this.places.lineText(ref);
  line: RuleContext['line'] = (ref) => this.places.line(ref);
  next: RuleContext['next'] = (ref) => this.places.next(ref);
  previous: RuleContext['previous'] = (ref) => this.places.previous(ref);
  lineAt: Draft['lineAt'] = (offset) => this.places.lineAt(offset);
  source: RuleContext['source'] = (start, end) => this.document.slice(start, end);
}
