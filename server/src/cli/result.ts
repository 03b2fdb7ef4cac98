import type { Problem } from '../host/problems.js';
import type { Basis, FixSafety, SectionEvidence, SectionState, Severity } from '../engine/index.js';

// The shape of `--format json`; docs/check-output.schema.json describes it, a test compares the two.
// Lines and columns are 1-based, columns count UTF-16 units.

/** Version of the shape: it grows by new fields only, anything else raises it. */
export const FORMAT_VERSION = 1;

export interface Output {
  readonly version: typeof FORMAT_VERSION;
  readonly files: readonly FileResult[];
}

export interface FileResult {
  /** As given on the command line; `-` for the standard input. */
  readonly path: string;
  /** Id of the standard the file was checked against; `null` when it is no agreement, or could not be read. */
  readonly standard: string | null;
  readonly sections: readonly SectionResult[];
  /** In text order; absent from `agreement outline`. */
  readonly findings?: readonly FindingResult[];
  /** Rules that crashed; absent when none did. */
  readonly faults?: readonly { readonly rule: string; readonly reason: string }[];
  /** Why the file was not checked; absent when it was. */
  readonly problem?: Problem;
}

/** One node of the standard; `line` to `evidence` speak of its best place and are null where it has none. */
export interface SectionResult {
  readonly id: string;
  readonly title: string;
  readonly top: boolean;
  readonly mandatory: boolean;
  readonly status: SectionState;
  readonly line: number | null;
  /** Last line that belongs to the section. */
  readonly endLine: number | null;
  readonly evidence: SectionEvidence | null;
  readonly confidence: number | null;
  readonly places: readonly PlaceResult[];
}

export interface PlaceResult {
  readonly line: number;
  readonly endLine: number;
  readonly evidence: SectionEvidence;
  readonly confidence: number;
}

export interface FindingResult {
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the node of the standard, `''` where the finding belongs to none. */
  readonly section: string;
  readonly subject: string | null;
  /** Accepted in `agreement.baseline.json`: listed, but not counted. Absent otherwise. */
  readonly accepted?: true;
  readonly line: number;
  readonly column: number;
  /** Line of the last character. */
  readonly endLine: number;
  /** Column behind the last character. */
  readonly endColumn: number;
  readonly message: string;
  readonly basis: readonly Basis[];
  readonly related: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  readonly fixes: readonly { readonly title: string; readonly safety: FixSafety }[];
}
