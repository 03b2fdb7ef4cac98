import type { Agreement, Finding, Span } from '../engine/index.js';
import { lineSpan, toPosition } from './convert.js';

/** Without news of the cursor the writer counts as done with a line after this many milliseconds. */
export const QUIET_MILLISECONDS = 2000;

/**
 * The line being typed. Nothing new is said about it until the cursor leaves it or the writer rests: half a sentence
 * is no mistake. What was already shown stays, so nothing flickers.
 */
export class QuietZone {
  #offsets: number[] = [];
  /** Findings of the last list delivered, counted by what they are about. */
  #shown = new Map<string, number>();

  get active(): boolean {
    return this.#offsets.length > 0;
  }

  /** A new batch of changes begins: only its own lines count. */
  begin(): void {
    this.#offsets = [];
  }

  /** One change of the batch, in offsets of the text before it. */
  typed(span: Span, newLength: number): void {
    const shift = newLength - (span.end - span.start);
    this.#offsets = this.#offsets.map((offset) => (offset >= span.end ? offset + shift : offset));
    this.#offsets.push(span.start + newLength);
  }

  /** True when the cursor stands outside the lines being typed. */
  isLeftBy(agreement: Agreement, line: number): boolean {
    return this.active && !this.#lines(agreement).includes(line);
  }

  end(): void {
    this.#offsets = [];
  }

  /** The findings to deliver now; what is left out comes when the zone has ended. */
  filter(agreement: Agreement, findings: readonly Finding[]): readonly Finding[] {
    if (!this.active) return findings;
    const quiet = this.#lines(agreement).map((line) => lineSpan(agreement, line));
    const known = new Map(this.#shown);
    const shown = new Set<Finding>();
    // of findings about the same thing, those farther from the line are the ones that were there before
    for (const nearness of ['elsewhere', 'points-to-it', 'on-it'] as const) {
      for (const finding of findings) {
        if (nearnessOf(finding, quiet) !== nearness) continue;
        if (take(known, subjectOf(finding)) || nearness === 'elsewhere') shown.add(finding);
      }
    }
    return findings.filter((finding) => shown.has(finding));
  }

  /** Remembers what the user has been told. */
  delivered(findings: readonly Finding[]): void {
    this.#shown = new Map();
    for (const finding of findings) {
      const subject = subjectOf(finding);
      this.#shown.set(subject, (this.#shown.get(subject) ?? 0) + 1);
    }
  }

  #lines(agreement: Agreement): number[] {
    return [...new Set(this.#offsets.map((offset) => toPosition(agreement, offset).line))];
  }
}

/** Whether a finding, or a place it points to, touches one of the lines. */
function nearnessOf(finding: Finding, lines: readonly Span[]): 'elsewhere' | 'points-to-it' | 'on-it' {
  const touches = (span: Span): boolean =>
    lines.some((line) => span.start <= line.end && span.end >= line.start);
  if (touches(finding.span)) return 'on-it';
  return finding.related.some(({ span }) => touches(span)) ? 'points-to-it' : 'elsewhere';
}

/** Identity without the place, which moves with every character typed. */
function subjectOf(finding: Finding): string {
  return `${finding.rule}\n${finding.section}\n${finding.subject ?? ''}`;
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
