import {
  type Agreement,
  type AgreementSettings,
  detectAgreement,
  type Engine,
  type Finding,
  type Locale,
  type SectionReport,
  type Span,
  type Standard,
} from '../engine/index.js';
import { acceptAll, type Accepted, acceptedAmong } from '../host/baseline.js';
import type { FileSource } from '../host/files.js';
import type { ProjectSettings } from '../host/project-file.js';
import { joinSettings, type SettingsLayer } from '../host/project-settings.js';
import { problemText } from '../host/problems.js';
import type { Belonging } from './groups.js';
import type { FileResult, FindingResult, SectionResult } from './result.js';

export interface Task {
  readonly engine: Engine;
  readonly files: FileSource;
  /** What the command line says; it goes before everything else. */
  readonly settings: SettingsLayer;
  /** What the nearest project file says. */
  readonly project: ProjectSettings;
  /** The user's own standards for this file. */
  readonly standards: readonly Standard[];
  /** The project file says that this file is an agreement. */
  readonly listed: boolean;
  /** Findings of this file that are accepted. */
  readonly accepted: readonly Accepted[];
  /** Takes the findings of this file in place of `accepted`; absent when none are to be accepted. */
  readonly accept?: (entries: readonly Accepted[]) => void;
  /** The agreement or the annexes that belong to the file. */
  readonly belonging?: Belonging | undefined;
  /** The file as it was opened to find what belongs to it. */
  readonly opened?: Agreement | undefined;
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
    const agreement = openDraft(content.text, task);
    if (agreement.standard === null) return nothing;
    const findings = task.findings ? agreement.findings() : undefined;
    if (findings !== undefined) task.accept?.(acceptAll(agreement, findings));
    const accepted =
      task.accept === undefined
        ? acceptedAmong(agreement, findings ?? [], task.accepted)
        : new Set(findings?.filter(({ rule }) => rule !== 'engine-fault'));
    const faults = findings === undefined ? [] : agreement.faults();
    return {
      path,
      standard: agreement.standard,
      sections: agreement.sections().map((section) => toSection(agreement, section, task.locale)),
      ...(findings === undefined
        ? {}
        : {
            findings: findings.map((finding) => toFinding(agreement, finding, accepted.has(finding), task)),
          }),
      ...(faults.length === 0 ? {} : { faults: faults.map(({ rule, reason }) => ({ rule, reason })) }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...nothing, problem: problemText({ kind: 'fault', reason }, task.maxLength, task.locale) };
  }
}

/**
 * The draft under its settings. The standard of a project speaks of the kind of its agreements: it makes no agreement
 * of a README beside them, and gives way to one that the front matter names.
 */
export function openDraft(text: string, task: Task): Agreement {
  const opened = openAlone(text, task);
  return task.belonging === undefined ? opened : opened.within(task.belonging.outside);
}

function openAlone(
  text: string,
  { engine, settings, project, standards, listed, belonging, opened }: Task,
): Agreement {
  const read = (own: AgreementSettings): Agreement =>
    opened?.text() === text ? opened.configure(own) : engine.open(text, own);
  const { standard, ...others } = project;
  const joined = joinSettings([settings, others]);
  const merged = standards.length === 0 ? joined : { ...joined, standards };
  if (belonging?.annexOf !== undefined && settings.standard === undefined)
    return read({ ...merged, annexOf: belonging.annexOf });
  const agreement = read(merged);
  if (settings.standard !== undefined) return agreement;
  const found = detectAgreement(text, { listed, titles: standards.flatMap(({ titles }) => titles) });
  const agreed = agreement.standard !== null || (listed && found.agreement);
  const wish = standard ?? (agreement.standard === null ? engine.standardFor(text, standards) : undefined);
  return agreed && wish !== undefined && found.standard === undefined
    ? agreement.configure({ ...merged, standard: wish })
    : agreement;
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

function toFinding(
  agreement: Agreement,
  finding: Finding,
  accepted: boolean,
  { engine, locale }: Task,
): FindingResult {
  const rendered = engine.render(finding, locale);
  return {
    rule: finding.rule,
    severity: finding.severity,
    section: finding.section,
    subject: finding.subject,
    ...(accepted ? { accepted } : {}),
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
