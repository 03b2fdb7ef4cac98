import type { Diagnostic } from 'vscode-languageserver';
import type { Engine, Standard } from '../../engine/index.js';
import { MAX_PROJECT_LENGTH, type ProjectFile, type ProjectProblem } from '../../host/project-file.js';
import { projectProblemText } from '../../host/project-texts.js';
import type { Server } from '../server.js';
import { texts } from '../texts.js';
import { TextPlaces } from './text-places.js';

/** Problems of one file that are listed. */
const MOST = 50;

/**
 * The part that reads project files, with the YAML parser: loaded with the first of them, so that a server without any
 * starts and checks as fast as ever.
 */
export const loadReader = () => import('../../host/project-reader.js');

/** A project file as far as it can be understood. */
export async function readProject(
  server: Server,
  text: string,
  own: readonly Standard[],
): Promise<ProjectFile> {
  const { parseProject } = await loadReader();
  return parseProject(text, known(server, own));
}

/** What project files may name: the rules, and the standards with the user's own. */
export function known({ runtime }: Server, own: readonly Standard[]): Pick<Engine, 'standards' | 'rules'> {
  const { standards, rules } = runtime.engine;
  return { standards: [...standards, ...own], rules };
}

/** What is wrong with a project file, each on the words at fault. */
export function problemsOf(server: Server, text: string, problems: readonly ProjectProblem[]): Diagnostic[] {
  const places = new TextPlaces(text.slice(0, MAX_PROJECT_LENGTH));
  const locale = server.locale();
  return problems.slice(0, MOST).map((problem) => ({
    range: places.range(problem.span),
    // what is not used at all is worse than a word that is passed over
    severity: problem.kind === 'syntax' || problem.kind.startsWith('too-') ? 1 : 2,
    source: texts(locale).source,
    message: projectProblemText(problem, locale),
  }));
}
