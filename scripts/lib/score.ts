/** What a reviewer expects of one draft; see `test/corpus/annotated/README.md`. */
export interface Annotation {
  readonly findings: readonly Label[];
  readonly mustNotFlag?: readonly Label[];
  readonly tolerated?: readonly Label[];
}

export interface Label {
  readonly kind: string;
  readonly line: number;
  readonly alsoLines?: readonly number[];
  readonly why: string;
}

/** A finding as a report shows it; lines are 1-based. */
export interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string | null;
  readonly line: number;
  readonly endLine: number;
}

export interface Outcome {
  readonly verdict: 'hit' | 'miss' | 'false';
  readonly kind: string;
  readonly line: number;
  readonly why: string;
}

/** Kinds by rule; `missing-section:ID` and `missing-element:…` are looked up by their whole name first. */
type Kinds = Readonly<Record<string, readonly string[]>>;

const codesOf = (kinds: Kinds, kind: string): readonly string[] =>
  kinds[kind] ?? kinds[kind.split(':')[0]!] ?? [];

/**
 * Scores one draft: every label is a hit or a miss; a reported error or warning of a scored kind without a label is false,
 * as is anything on a `mustNotFlag` line. Tolerated findings count neither way, nor do rules without a kind.
 */
export function score(
  annotation: Annotation,
  reported: readonly Reported[],
  kinds: Kinds,
): readonly Outcome[] {
  const open = new Set(reported);
  const outcomes: Outcome[] = [];
  for (const label of annotation.findings) {
    const found = [...open].filter((finding) => fits(label, finding, kinds));
    for (const finding of found) open.delete(finding);
    outcomes.push({
      verdict: found.length > 0 ? 'hit' : 'miss',
      kind: label.kind,
      line: label.line,
      why: label.why,
    });
  }
  const kindOf = new Map(Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [code, kind])));
  for (const finding of open) {
    const kind = kindOf.get(finding.rule);
    if (kind === undefined || annotation.tolerated?.some((label) => fits(label, finding, kinds))) continue;
    // the same defect said at its other place
    if (annotation.findings.some((label) => fits(label, finding, kinds))) continue;
    const forbidden = annotation.mustNotFlag?.some((label) => fits(label, finding, kinds)) === true;
    if (!forbidden && finding.severity !== 'error' && finding.severity !== 'warning') continue;
    outcomes.push({
      verdict: 'false',
      kind,
      line: finding.line,
      why: `${finding.rule} ${finding.subject ?? ''}`,
    });
  }
  return outcomes;
}

function fits(label: Label, finding: Reported, kinds: Kinds): boolean {
  if (!codesOf(kinds, label.kind).includes(finding.rule)) return false;
  const section = label.kind.startsWith('missing-section:')
    ? label.kind.slice('missing-section:'.length)
    : undefined;
  if (section !== undefined)
    return (
      finding.subject === section || (finding.rule === 'recital-missing' && section === 'preamble.recitals')
    );
  return [label.line, ...(label.alsoLines ?? [])].some(
    (line) => line >= finding.line && line <= finding.endLine,
  );
}
