// An engine made of a few words, for what a real one cannot be made to do: stall, crash, answer late.
import { Navigator } from '../../server/src/engine/features/navigation/navigator.js';
import { Typographer } from '../../server/src/engine/features/typography/typographer.js';
import { applyEdits } from '../../server/src/engine/text/span.js';
import type {
  Agreement,
  AgreementSettings,
  Engine,
  Finding,
  Host,
  Locale,
  Severity,
} from '../../server/src/engine/index.js';

/** Words the fake engine knows, each with the rule that finds it. */
const WORDS: Readonly<Record<string, { rule: string; severity: Severity; fixes: readonly string[] }>> = {
  坏: { rule: 'bad-word', severity: 'error', fixes: ['review', 'delete'] },
  空白: { rule: 'blank', severity: 'warning', fixes: ['fill'] },
  二选: { rule: 'choice', severity: 'hint', fixes: ['first', 'second'] },
  说明: { rule: 'template-note-left', severity: 'information', fixes: [] },
  崩溃: { rule: 'engine-fault', severity: 'error', fixes: [] },
};

/** What a test may make the engine do. */
export class FakeEngine implements Engine {
  readonly standards = [
    { id: 'alliance-agreement', title: { zh: '联盟协议书', en: 'Alliance agreement' }, version: '1' },
    { id: 'charter', title: { zh: '章程', en: 'Charter' }, version: '1' },
  ];
  readonly rules = ['bad-word', 'blank', 'template-note-left'].map((id) => ({
    id,
    category: 'drafting' as const,
    severity: 'error' as const,
    depth: 'essential' as const,
    title: { zh: id, en: id },
    basis: [],
    messages: { 'zh-CN': {}, en: {} },
  }));
  /** Called between the steps of a check. */
  onStep: (host: Host) => Promise<void> = () => Promise.resolve();
  /** Thrown by everything asked of a snapshot. */
  crash: Error | undefined;
  /** Thrown by `edit` only. */
  editCrash: Error | undefined;
  /** A check goes on to its end although nobody wants it. */
  stubborn = false;
  /** Checks begun. */
  checks = 0;
  /** Steps of checks that ran to their end or were given up. */
  finished = 0;
  /** Edits applied to snapshots. */
  edits = 0;
  /** Documents opened whole. */
  opened = 0;

  standardFor(text: string): string {
    return text.includes('章程') ? 'charter' : 'alliance-agreement';
  }

  documents(): ReturnType<Engine['documents']> {
    const title = { zh: '章程', en: 'Charter' };
    return [{ id: 'charter', title, options: [{ id: 'kind', title, values: [{ id: 'short', title }] }] }];
  }

  newDocument(id: string, choices: Readonly<Record<string, string>> = {}): string | undefined {
    return id === 'charter' ? `# 联盟章程 \${1:${choices['kind'] ?? ''}}` : undefined;
  }

  open(text: string, settings: AgreementSettings = {}): Agreement {
    this.opened++;
    if (text.includes('打不开')) throw new Error('cannot open');
    return new FakeAgreement(this, text, settings);
  }

  library = (): ReturnType<Engine['library']> => ({ clauses: [], sections: [] });

  render(finding: Finding, locale: Locale): ReturnType<Engine['render']> {
    const chinese = locale === 'zh-CN';
    return {
      message: chinese ? `不宜写“${finding.subject}”` : `do not write "${finding.subject}"`,
      related: finding.related.map(() => (chinese ? '另见此处' : 'see here')),
      fixes: finding.fixes.map(({ id, safety }) => ({ id, safety, title: id })),
    };
  }
}

class FakeAgreement implements Agreement {
  readonly navigation = new Navigator(undefined);
  typography = new Typographer(undefined, undefined);
  restructure = (): ReturnType<Agreement['restructure']> => ({ edits: [], left: [] });
  clauseFile = (): undefined => undefined;

  constructor(
    private readonly engine: FakeEngine,
    private readonly content: string,
    readonly settings: AgreementSettings,
  ) {}

  get standard(): string | null {
    if (this.settings.standard !== undefined) return this.settings.standard;
    return this.content.includes('联盟') ? 'alliance-agreement' : null;
  }

  get length(): number {
    return this.content.length;
  }

  text = (): string => this.content;
  slice = (start: number, end: number): string => this.content.slice(start, end);

  positionAt(offset: number): { line: number; character: number } {
    const before = this.content.slice(0, Math.max(0, offset)).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

  offsetAt(line: number, character: number): number {
    const lines = this.content.split('\n');
    if (line >= lines.length) return this.content.length;
    const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    return before + Math.min(character, lines[line]!.length);
  }

  edit(edit: { span: { start: number; end: number }; newText: string }): Agreement {
    this.engine.edits++;
    if (this.engine.editCrash !== undefined) throw this.engine.editCrash;
    return new FakeAgreement(this.engine, applyEdits(this.content, [edit]), this.settings);
  }

  within(): Agreement {
    return this;
  }

  configure(settings: AgreementSettings): Agreement {
    return new FakeAgreement(this.engine, this.content, settings);
  }

  sections(): ReturnType<Agreement['sections']> {
    const heading = { start: 0, end: Math.min(2, this.length) };
    const place = {
      heading,
      extent: { start: 0, end: this.length },
      evidence: 'heading' as const,
      confidence: 0.9,
    };
    const node = { top: true, mandatory: true };
    return [
      { ...node, id: 'definitions', title: { zh: '定义', en: 'Definitions' }, status: 'missing', places: [] },
      { ...node, id: 'dispute', title: { zh: '争议', en: 'Disputes' }, status: 'present', places: [place] },
    ];
  }

  findings(limitPerRule = Infinity): readonly Finding[] {
    const found: Finding[] = [];
    for (const [word, { rule, severity, fixes }] of Object.entries(WORDS)) {
      const level = this.settings.severities?.[rule] ?? severity;
      if (level === 'off') continue;
      const starts = [...this.content.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
      for (const start of starts.slice(0, limitPerRule)) {
        found.push(this.finding(word, rule, level, { start, end: start + word.length }, fixes, starts[0]!));
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  private finding(
    subject: string,
    rule: string,
    severity: Severity,
    span: { start: number; end: number },
    fixes: readonly string[],
    first: number,
  ): Finding {
    const message = { id: 'found', args: { reason: 'stack of the crash' } };
    const place = { chunk: 0, line: 0, from: span.start, to: span.end };
    return {
      rule,
      severity,
      span,
      section: 'dispute',
      subject: rule === 'engine-fault' ? 'some-rule' : subject,
      message,
      basis: [
        { document: '国科发政〔2008〕770号', article: '第七条', status: 'read', checked: '2026-01-01' },
      ],
      related: first === span.start ? [] : [{ span: { start: first, end: first + subject.length }, message }],
      fixes: fixes.map((id) => ({ id, safety: id === 'review' ? 'needs-review' : 'safe' })),
      raw: { place, section: 'dispute', subject, message },
    };
  }

  async check(host: Host, limitPerRule?: number): Promise<readonly Finding[] | undefined> {
    this.engine.checks++;
    try {
      if (this.engine.crash !== undefined) throw this.engine.crash;
      await this.engine.onStep(host);
      return host.aborted && !this.engine.stubborn ? undefined : this.findings(limitPerRule);
    } finally {
      this.engine.finished++;
    }
  }

  faults(): ReturnType<Agreement['faults']> {
    return this.content.includes('崩溃') ? [{ rule: 'some-rule', reason: 'stack of the crash' }] : [];
  }

  symbols(): ReturnType<Agreement['symbols']> {
    if (this.engine.crash !== undefined) throw this.engine.crash;
    const extent = { start: 0, end: this.length };
    const child = {
      name: '争议',
      detail: '十一',
      kind: 'clause' as const,
      extent,
      selection: extent,
      children: [],
    };
    return [
      { name: '协议', detail: '', kind: 'title', extent, selection: { start: 0, end: 2 }, children: [child] },
    ];
  }

  folds = (): ReturnType<Agreement['folds']> => [
    { span: { start: 0, end: this.length }, kind: 'section' },
    { span: { start: 0, end: 1 }, kind: 'comment' },
  ];

  hover(offset: number): ReturnType<Agreement['hover']> {
    if (this.engine.crash !== undefined) throw this.engine.crash;
    return { span: { start: offset, end: offset + 1 }, markdown: `**${offset}**` };
  }

  completions(offset: number): ReturnType<Agreement['completions']> {
    if (this.engine.crash !== undefined) throw this.engine.crash;
    const offer = {
      kind: 'clause' as const,
      label: '除名',
      detail: '成员的除名',
      documentation: '**除名**',
      filterText: '除名',
      sortText: '1',
      replace: { start: offset, end: offset },
      snippet: '经${1|理事会,成员大会|}${2:三分之二}以上同意$0',
      additionalEdits: [{ span: { start: 0, end: 0 }, newText: '一' }],
      id: 'expulsion',
    };
    return [offer, { ...offer, label: '跨行', replace: { start: 0, end: this.length } }];
  }

  fixes(span: { start: number; end: number }): ReturnType<Agreement['fixes']> {
    if (this.engine.crash !== undefined) throw this.engine.crash;
    return this.findings()
      .filter((finding) => finding.span.start <= span.end && finding.span.end >= span.start)
      .flatMap((finding) =>
        finding.fixes.map(({ id, safety }) => ({
          finding,
          fixId: id,
          title: id,
          safety,
          edits: [{ span: finding.span, newText: id === 'fill' ? '已填' : '' }],
        })),
      );
  }

  clauses = (): ReturnType<Agreement['clauses']> => [
    {
      id: 'expulsion',
      section: 'members.expulsion',
      sectionTitle: { zh: '成员的除名', en: 'Expulsion' },
      title: { zh: '除名', en: 'Expulsion' },
      prefixes: { zh: '除名', pinyin: 'cm', en: 'expulsion' },
      caution: { zh: '须经听证', en: 'Hear the member first' },
      preview: '经理事会同意',
      own: false,
      present: false,
    },
  ];

  insertion(clause: string): ReturnType<Agreement['insertion']> {
    if (clause !== 'expulsion') return undefined;
    const at = { start: this.length, end: this.length };
    const edits = [{ span: { start: 0, end: 0 }, newText: '一' }];
    return { at, snippet: '${1:除名}', text: '除名', edits, note: { zh: '编号从缺', en: 'No number' } };
  }
}
