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
  const answers = assign(annotation.findings, reported, kinds);
  const outcomes = annotation.findings.map(({ kind, line, why }, at): Outcome => ({
    verdict: answers.has(at) ? 'hit' : 'miss',
    kind,
    line,
    why,
  }));
  const taken = new Set(answers.values());
  const kindOf = new Map(Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [code, kind])));
  for (const finding of reported.filter((one) => !taken.has(one))) {
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

/** One finding for each label, as many labels as can have one (two defects of one kind may stand on one line). */
function assign(
  labels: readonly Label[],
  reported: readonly Reported[],
  kinds: Kinds,
): ReadonlyMap<number, Reported> {
  const owner = new Map<Reported, number>();
  const place = (at: number, tried: Set<Reported>): boolean => {
    for (const finding of reported) {
      if (tried.has(finding) || !fits(labels[at]!, finding, kinds)) continue;
      tried.add(finding);
      const other = owner.get(finding);
      if (other !== undefined && !place(other, tried)) continue;
      owner.set(finding, at);
      return true;
    }
    return false;
  };
  labels.forEach((_, at) => place(at, new Set()));
  return new Map([...owner].map(([finding, at]) => [at, finding]));
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
