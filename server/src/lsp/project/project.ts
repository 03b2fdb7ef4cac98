import type { Clause, Standard } from '../../engine/index.js';
import type { Accepted } from '../../host/baseline.js';
import type { ProjectSettings } from '../../host/project-file.js';

/** What the nearest project file, and the list of accepted findings beside it, say of one document. */
export interface DocumentProject {
  readonly settings: ProjectSettings;
  /** The project file says that the document is an agreement. */
  readonly listed: boolean;
  /** The user's own clauses for the document. */
  readonly clauses: readonly Clause[];
  /** The user's own standards for the document. */
  readonly standards: readonly Standard[];
  /** Findings of the document that somebody has accepted: they are not shown. */
  readonly accepted: readonly Accepted[];
}

/** Of a document without a project. */
export const NO_PROJECT: DocumentProject = {
  settings: {},
  listed: false,
  clauses: [],
  standards: [],
  accepted: [],
};
