import type {
  Agreement,
  AgreementSettings,
  Engine,
  Finding,
  Locale,
  SectionReport,
  Span,
} from '../engine/index.js';
import type { FileSource } from '../host/files.js';
import { problemText } from './problems.js';
import type { FileResult, FindingResult, SectionResult } from './result.js';

export interface Task {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly settings: AgreementSettings;
  readonly locale: Locale;
  readonly maxLength: number;
  /** Whether findings are wanted, or the sections only. */
  readonly findings: boolean;
}

/** Reads and checks one file. Never rejects: whatever is wrong with the file stands in `problem`. */
export async function analyse(path: string, task: Task): Promise<FileResult> {
  const nothing = { path, standard: null, sections: [], ...(task.findings ? { findings: [] } : {}) };
  const content = await task.files.read(path);
  if (content.problem !== undefined) {
    return { ...nothing, problem: problemText(content.problem, task.maxLength, task.locale) };
  }
  try {
    const agreement = task.engine.open(content.text, task.settings);
    if (agreement.standard === null) return nothing;
    const findings = task.findings ? agreement.findings() : undefined;
    const faults = findings === undefined ? [] : agreement.faults();
    return {
      path,
      standard: agreement.standard,
      sections: agreement.sections().map((section) => toSection(agreement, section, task.locale)),
      ...(findings === undefined
        ? {}
        : { findings: findings.map((finding) => toFinding(agreement, finding, task)) }),
      ...(faults.length === 0 ? {} : { faults: faults.map(({ rule, reason }) => ({ rule, reason })) }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...nothing, problem: problemText({ kind: 'fault', reason }, task.maxLength, task.locale) };
  }
}

function toSection(agreement: Agreement, section: SectionReport, locale: Locale): SectionResult {
  const places = section.places.map(({ heading, extent, evidence, confidence }) => ({
    line: agreement.positionAt(heading.start).line + 1,
    endLine: endOf(agreement, extent).endLine,
    evidence,
    confidence,
  }));
  const [best] = places;
  return {
    id: section.id,
    title: section.title[locale === 'en' ? 'en' : 'zh'],
    top: section.top,
    mandatory: section.mandatory,
    status: section.status,
    line: best?.line ?? null,
    endLine: best?.endLine ?? null,
    evidence: best?.evidence ?? null,
    confidence: best?.confidence ?? null,
    places,
  };
}

function toFinding(agreement: Agreement, finding: Finding, { engine, locale }: Task): FindingResult {
  const rendered = engine.render(finding, locale);
  return {
    rule: finding.rule,
    severity: finding.severity,
    section: finding.section,
    subject: finding.subject,
    ...startOf(agreement, finding.span),
    ...endOf(agreement, finding.span),
    message: rendered.message,
    basis: finding.basis,
    related: finding.related.map(({ span }, index) => ({
      ...startOf(agreement, span),
      message: rendered.related[index] ?? '',
    })),
    fixes: rendered.fixes.map(({ title, safety }) => ({ title, safety })),
  };
}

function startOf(agreement: Agreement, span: Span): { line: number; column: number } {
  const { line, character } = agreement.positionAt(span.start);
  return { line: line + 1, column: character + 1 };
}

/** Line of the last character and the column behind it: a span that takes in a line break ends before it. */
function endOf(agreement: Agreement, span: Span): { endLine: number; endColumn: number } {
  let end = span.end;
  while (end > span.start && isLineBreak(agreement.slice(end - 1, end))) end--;
  const { line, character } = agreement.positionAt(end);
  return { endLine: line + 1, endColumn: character + 1 };
}

function isLineBreak(text: string): boolean {
  return text === '\n' || text === '\r';
}
