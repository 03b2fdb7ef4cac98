import type {
  Agreement,
  AgreementSettings,
  ClauseDraft,
  ClauseDraftOptions,
  ClauseSummary,
  CompletionOffer,
  Fault,
  FixAction,
  FoldingSpan,
  Host,
  HoverInfo,
  Insertion,
  SectionReport,
  SymbolNode,
} from './api.js';
import { DETECT_HEAD } from './detect.js';
import { editedLines, FactStore } from './fact-store.js';
import type { FactType } from './facts/types.js';
import { clauseFile } from './features/clause-file.js';
import { clauseSummaries } from './features/clause-list.js';
import { completionsAt } from './features/completion.js';
import { fixActions } from './features/fixes.js';
import { foldingSpans } from './features/folding.js';
import { hoverAt } from './features/hover.js';
import { insteadOf, planInsertion } from './features/insertion.js';
import { sectionReports } from './features/sections.js';
import { Navigator } from './features/navigation/navigator.js';
import type { Navigation } from './features/navigation/types.js';
import { NO_AGREEMENT, restructure } from './features/restructure/restructure.js';
import type { RestructureOperation, Restructuring } from './features/restructure/types.js';
import { Typographer } from './features/typography/typographer.js';
import type { Typography } from './features/typography/types.js';
import { documentSymbols } from './features/symbols.js';
import type { MarkdownDocument } from './markdown/document.js';
import { LineTable } from './outline/table.js';
import { linesOf, type Line } from './outline/lines.js';
import type { RuleContext } from './rules/context.js';
import { faultFinding } from './rules/fault.js';
import { ALONE, type Outside } from './rules/outside.js';
import type { Kept } from './rules/kept.js';
import { speaks } from './rules/depth.js';
import { compareFindings, resolve, runRule, stillValid, type RuleState } from './rules/run.js';
import type { Finding, Locale, RawFinding, Rule, RuleOptions } from './rules/types.js';
import type { Clause } from './standard/clause-types.js';
import { Suppressor } from './rules/suppress.js';
import type { HitsAt } from './standard/judge.js';
import { sameLayout, sameShape } from './standard/shape.js';
import { once, type StandardEntry } from './standard/entry.js';
import type { Standard } from './standard/types.js';
import { SnapshotDraft } from './snapshot-draft.js';
import { standardOf } from './standard-choice.js';
import { SnapshotPlaces, Structure } from './structure.js';
import type { Span, TextEdit } from './text/span.js';

/** What all drafts of one engine share. */
export interface Shared {
  readonly standards: readonly StandardEntry[];
  /** For drafts whose title does not say what they are. */
  readonly fallback: StandardEntry;
  /** All rules; `rulesFor` gives those that a standard asks for, always the same list for the same standard. */
  readonly rules: readonly Rule<RuleContext>[];
  readonly rulesFor: (standard: Standard) => readonly Rule<RuleContext>[];
  readonly clauses: () => readonly Clause[];
}

/** State that passes from version to version of one draft as long as it stays true. */
interface Carried {
  readonly structure: Structure | undefined;
  readonly facts: FactStore | undefined;
  /** What each rule found, in the order of the rules. */
  readonly kept: readonly (Kept | undefined)[];
}

const NO_OPTIONS: RuleOptions = {};
/** Begins a need for the words of one section. */
const WORDS_OF = 'text:';

/** See `Agreement`. */
export class AgreementSnapshot implements Agreement {
  private readonly table: LineTable;
  private readonly places: SnapshotPlaces;
  private readonly carried: Omit<Carried, 'kept'>;
  /** What each rule found, in the order of the rules; what no longer holds is told by its tokens. */
  private readonly kept: (Kept | undefined)[];
  private readonly model: Standard | undefined;
  private faults_: readonly Fault[] = [];
  private navigation_: Navigation | undefined;
  /** Findings by limit: editors check with one, fixes look at all. */
  private readonly findings_ = new Map<number, readonly Finding[]>();

  constructor(
    private readonly shared: Shared,
    private readonly document: MarkdownDocument,
    readonly settings: AgreementSettings,
    table: LineTable | undefined,
    model: Standard | null | undefined,
    carried: Carried | undefined,
    private readonly outside: Outside = ALONE,
  ) {
    this.table = table ?? new LineTable(document);
    this.model =
      model === undefined
        ? standardOf(shared, document.slice(0, DETECT_HEAD), settings)
        : (model ?? undefined);
    this.places = new SnapshotPlaces(document, this.table);
    const structure = carried?.structure ?? (this.model && new Structure(this.table, this.model));
    const facts = carried?.facts ?? (structure && FactStore.of(this.table, structure));
    this.carried = { structure, facts };
    this.kept = carried ? carried.kept.slice() : [];
  }

  get standard(): string | null {
    return this.model?.id ?? null;
  }

  get length(): number {
    return this.document.length;
  }

  text(): string {
    return this.document.text();
  }

  slice(start: number, end: number): string {
    return this.document.slice(start, end);
  }

  positionAt(offset: number): { readonly line: number; readonly character: number } {
    return this.document.positionAt(offset);
  }

  offsetAt(line: number, character: number): number {
    return this.document.offsetAt(line, character);
  }

  edit(edit: TextEdit): Agreement {
    const document = this.document.edit(edit);
    const { change } = document;
    if (!change) return this;
    const model =
      edit.span.start < DETECT_HEAD
        ? (standardOf(this.shared, document.slice(0, DETECT_HEAD), this.settings) ?? null)
        : (this.model ?? null);
    const behind = change.from + change.removed;
    const before = this.table.range(change.from, behind);
    const fresh = Array.from({ length: change.added }, (_, i) =>
      linesOf(document.chunk(change.from + i), before),
    );
    const table = new LineTable(document);
    const next = (carried?: Carried): Agreement =>
      new AgreementSnapshot(this.shared, document, this.settings, table, model, carried, this.outside);
    if (model !== (this.model ?? null)) return next();
    const { structure } = this.carried;
    if (!structure) return next();
    const replaced = { from: change.from, before, fresh };
    const aligned = before.length === fresh.length;
    const edited = aligned
      ? { renumbered: Infinity, lines: editedLines(replaced) }
      : { renumbered: change.from, lines: [] };
    const kept = this.kept.map((one) => (one?.findings.length && one.touchedBy(edited) ? undefined : one));
    const hitsAt: HitsAt = (ref) => structure.hits(table.at(ref.chunk)[ref.line]);
    const unchanged = (lines: readonly Line[], i: number): boolean =>
      sameShape(lines, fresh[i]!, change.from + i, structure, hitsAt);
    if (aligned && before.every(unchanged)) {
      return next({ structure, facts: this.carried.facts!.replaced(replaced, table), kept });
    }
    const layout = {
      from: change.from,
      count: fresh.length,
      sameLayout: before.every((lines, i) => fresh[i] !== undefined && sameLayout(lines, fresh[i])),
    };
    const rebuilt = structure.after(table, aligned ? layout : undefined);
    const facts = this.carried.facts!.rebuilt(rebuilt, table, aligned ? replaced : undefined);
    return next({ structure: rebuilt, facts, kept });
  }

  configure(settings: AgreementSettings): Agreement {
    return new AgreementSnapshot(
      this.shared,
      this.document,
      settings,
      this.table,
      undefined,
      undefined,
      this.outside,
    );
  }

  within(outside: Outside): Agreement {
    if (outside === this.outside) return this;
    // annexes of other files count as the draft's own in many rules; anything else is asked for by name
    const kept = outside.annexes === this.outside.annexes ? this.kept : [];
    const { shared, document, settings, table, carried } = this;
    const model = this.model ?? null;
    return new AgreementSnapshot(shared, document, settings, table, model, { ...carried, kept }, outside);
  }

  /** The draft as features and rules see it; undefined when it is no agreement. */
  private draft(): SnapshotDraft | undefined {
    const { structure } = this.carried;
    if (!structure || !this.model) return undefined;
    const { clauses } = this.settings;
    return new SnapshotDraft(
      clauses ? once(() => [...this.shared.clauses(), ...clauses]) : this.shared.clauses,
      this.document,
      this.places,
      structure,
      this.model,
      this.settings,
      this.carried.facts!,
      this.outside,
    );
  }

  private state(draft: SnapshotDraft): RuleState {
    const { structure, facts } = this.carried;
    return {
      context: (rule) => draft.withOptions(this.settings.options?.[rule.id] ?? NO_OPTIONS),
      token: (need) => {
        if (need === 'tree') return structure!.token;
        if (need === 'outline') return structure!.outlineToken;
        if (need === 'text') return this;
        if (need === 'outside') return this.outside;
        if (need === 'profile') return this.settings.profile;
        return need.startsWith(WORDS_OF)
          ? facts!.wordsToken(need.slice(WORDS_OF.length))
          : facts!.token(need as FactType);
      },
    };
  }

  sections(): readonly SectionReport[] {
    const draft = this.draft();
    return draft ? sectionReports(draft) : [];
  }

  findings(limitPerRule = Infinity): readonly Finding[] {
    const steps = this.run(limitPerRule);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  async check(host: Host, limitPerRule = Infinity): Promise<readonly Finding[] | undefined> {
    const steps = this.run(limitPerRule);
    let step = steps.next();
    while (!step.done) {
      if (host.aborted) return undefined;
      await host.pause();
      if (host.aborted) return undefined;
      step = steps.next();
    }
    return step.value;
  }

  /** Yields after each rule that had to run. */
  private *run(limit: number): Generator<void, readonly Finding[]> {
    const known = this.findings_.get(limit);
    if (known) return known;
    const draft = this.draft();
    if (!draft) return [];
    const state = this.state(draft);
    const suppressor = new Suppressor(draft);
    const list: Finding[] = [];
    const faults: Fault[] = [];
    const rules = this.shared.rulesFor(draft.standard);
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i]!;
      if (!stillValid(rule, state, this.kept[i])) {
        this.kept[i] = runRule(rule, state);
        yield;
      }
      const kept = this.kept[i]!;
      if (kept.fault !== undefined) faults.push({ rule: rule.id, reason: kept.fault });
      if (kept.findings.length === 0) continue;
      const findings = kept.speaking(rule.depth, this.settings.depth ?? 'standard');
      if (findings.length > 0) this.collect(rule, findings, draft, limit, suppressor, list);
    }
    this.remark(suppressor, draft, list);
    this.faults_ = faults;
    for (const fault of faults) list.push(faultFinding(fault));
    list.sort(compareFindings);
    this.findings_.set(limit, list);
    return list;
  }

  private collect(
    rule: Rule<RuleContext>,
    raw: readonly RawFinding[],
    context: RuleContext,
    limit: number,
    suppressor: Suppressor,
    out: Finding[],
  ): void {
    const levels = this.settings.severities ?? {};
    let count = 0;
    for (const item of raw) {
      if (count >= limit) return;
      if (suppressor.hides(rule.id, item)) continue;
      count++;
      const finding = resolve(rule, item, context, levels);
      if (finding) out.push(finding);
    }
  }

  /** Hints about the comments that silence findings. */
  private remark(suppressor: Suppressor, context: RuleContext, out: Finding[]): void {
    if (suppressor.idle) return;
    const levels = this.settings.severities ?? {};
    const wanted = this.settings.depth ?? 'standard';
    const known = new Map(this.shared.rules.map((rule) => [rule.id, rule]));
    const active = this.shared.rulesFor(this.model!);
    const ran = active.filter((rule) => levels[rule.id] !== 'off' && speaks(rule.depth, wanted));
    for (const item of suppressor.remarks(new Set(ran.map(({ id }) => id)), new Set(known.keys()))) {
      const rule = known.get(item.rule);
      const finding = rule && resolve(rule, item, context, levels);
      if (finding) out.push(finding);
    }
  }

  faults(): readonly Fault[] {
    this.findings();
    return this.faults_;
  }

  symbols(locale: Locale): readonly SymbolNode[] {
    const draft = this.draft();
    return draft ? documentSymbols(draft, locale) : [];
  }

  folds(): readonly FoldingSpan[] {
    const draft = this.draft();
    return draft ? foldingSpans(draft) : [];
  }

  hover(offset: number, locale: Locale): HoverInfo | undefined {
    const draft = this.draft();
    return draft && hoverAt(draft, offset, locale);
  }

  get navigation(): Navigation {
    return (this.navigation_ ??= new Navigator(this.draft()));
  }

  restructure(operation: RestructureOperation, offset: number): Restructuring {
    const draft = this.draft();
    return draft ? restructure(draft, operation, offset) : NO_AGREEMENT;
  }

  get typography(): Typography {
    return new Typographer(this.draft(), this.document);
  }

  completions(offset: number, locale: Locale, asked = false): readonly CompletionOffer[] {
    const draft = this.draft();
    if (!draft) return [];
    return completionsAt(draft, offset, locale, asked, (gone) => this.without(gone).draft());
  }

  private without(span: Span): AgreementSnapshot {
    return this.edit({ span, newText: '' }) as AgreementSnapshot;
  }

  fixes(span: Span, locale: Locale): readonly FixAction[] {
    const draft = this.draft();
    if (!draft) return [];
    return fixActions(
      draft,
      this.shared.rules,
      (rule) => this.state(draft).context(rule),
      this.findings(),
      span,
      locale,
    );
  }

  clauses(): readonly ClauseSummary[] {
    const draft = this.draft();
    return draft ? clauseSummaries(draft) : [];
  }

  clauseFile(span: Span, options: ClauseDraftOptions): ClauseDraft | undefined {
    const draft = this.draft();
    return draft && clauseFile(draft, span, options);
  }

  insertion(clauseId: string, gone?: Span): Insertion | undefined {
    const draft = (gone ? this.without(gone) : this).draft();
    const plan = draft && planInsertion(draft, clauseId);
    return gone && plan ? insteadOf(gone, plan) : plan;
  }
}
