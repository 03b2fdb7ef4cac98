import type {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { basisText } from '../host/basis-text.js';
import type { Agreement, Engine, Finding, Locale, Severity } from '../engine/index.js';
import type { ClientProfile } from './client-profile.js';
import { toRange } from './convert.js';
import { texts } from './texts.js';

/** Findings of one code that an editor lists; a draft with hundreds of blanks must not bury the rest. */
export const FINDINGS_PER_RULE = 20;

/** Codes of the product itself, beside those of the rules. */
export const PRODUCT_CODES = {
  fault: 'engine-fault',
  tooLarge: 'document-too-large',
  more: 'more-findings',
} as const;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

const UNNECESSARY: DiagnosticTag = 1;
const DEPRECATED: DiagnosticTag = 2;
/** Text that is to go is shown faded, law that no longer holds is shown struck through. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'template-note-left': UNNECESSARY,
  'suppression-unused': UNNECESSARY,
  'repealed-law': DEPRECATED,
};

/** `Diagnostic.data`: what a finding is, so that nobody has to read its message to know. */
export interface FindingData {
  readonly rule: string;
  readonly section: string;
  readonly subject: string | null;
}

/** What a report needs to know of the world. */
export interface ReportContext {
  readonly uri: string;
  readonly locale: Locale;
  readonly client: ClientProfile;
  readonly engine: Engine;
}

/** The first findings of every rule, and the rules of which more were found. */
export function capped(findings: readonly Finding[]): {
  kept: readonly Finding[];
  cut: ReadonlyMap<string, Finding>;
} {
  const counts = new Map<string, number>();
  const cut = new Map<string, Finding>();
  const kept = findings.filter((finding) => {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count > FINDINGS_PER_RULE && !cut.has(finding.rule)) cut.set(finding.rule, finding);
    return count <= FINDINGS_PER_RULE;
  });
  return { kept, cut };
}

/** One finding as the editor shows it: message, then the line that names its basis. */
export function toDiagnostic(agreement: Agreement, finding: Finding, context: ReportContext): Diagnostic {
  const { client, engine, locale } = context;
  const rendered = engine.render(finding, locale);
  const diagnostic: Diagnostic = {
    range: toRange(agreement, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: texts(locale).source,
    message: withBasis(rendered.message, basisText(finding.basis, locale)),
  };
  withPage(diagnostic, finding.rule, context);
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ span }, index): DiagnosticRelatedInformation => ({
      location: { uri: context.uri, range: toRange(agreement, span) },
      message: rendered.related[index] ?? '',
    }));
  }
  const tag = TAGS[finding.rule];
  if (tag !== undefined && client.diagnosticTags.includes(tag)) diagnostic.tags = [tag];
  if (client.diagnosticData) {
    const { rule, section, subject } = finding;
    diagnostic.data = { rule, section, subject } satisfies FindingData;
  }
  return diagnostic;
}

/** The last item of a list that was cut. */
export function toSummary(
  agreement: Agreement,
  cut: ReadonlyMap<string, Finding>,
  locale: Locale,
): Diagnostic[] {
  const [first] = cut.values();
  if (first === undefined) return [];
  return [
    {
      range: toRange(agreement, first.span),
      severity: SEVERITIES.information,
      code: PRODUCT_CODES.more,
      source: texts(locale).source,
      message: texts(locale).more([...cut.keys()], FINDINGS_PER_RULE),
    },
  ];
}

/** A single remark about a document that was not checked, on its first line. */
export function remark(
  code: string,
  severity: Severity,
  message: string,
  context: ReportContext,
): Diagnostic {
  const start = { line: 0, character: 0 };
  const diagnostic: Diagnostic = {
    range: { start, end: start },
    severity: SEVERITIES[severity],
    code,
    source: texts(context.locale).source,
    message,
  };
  return withPage(diagnostic, code, context);
}

/** Links the page of a rule, where the editor can show it and the client has told where the pages are. */
function withPage(diagnostic: Diagnostic, rule: string, { client, engine }: ReportContext): Diagnostic {
  if (client.docsBase !== undefined && client.codeDescription && isRule(engine, rule)) {
    diagnostic.codeDescription = { href: `${client.docsBase}/docs/rules/${rule}.md` };
  }
  return diagnostic;
}

function withBasis(message: string, basis: string): string {
  return basis === '' ? message : `${message}\n${basis}`;
}

const ruleIds = new WeakMap<Engine, ReadonlySet<string>>();

function isRule(engine: Engine, id: string): boolean {
  let ids = ruleIds.get(engine);
  if (ids === undefined) ruleIds.set(engine, (ids = new Set(engine.rules.map((rule) => rule.id))));
  return ids.has(id);
}
