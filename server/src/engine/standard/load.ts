import { buildStandard } from './load-build.js';
import { readYaml } from './load-yaml.js';
import { both, faultOf, pointerOf, type Fault } from './schema-problems.js';
import type { RawStandard } from './schema-types.js';
import type { Bilingual, Standard } from './types.js';
import { validateStandard } from './validate.js';

/** Why a standard file was refused. */
export interface StandardProblem {
  readonly file: string;
  /** JSON pointer of the place, `''` for the whole file. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: Bilingual;
}

export type LoadedStandard =
  { readonly standard: Standard } | { readonly problems: readonly StandardProblem[] };

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_STANDARD_BYTES = 1024 * 1024;
/** Longest list of problems; a file with more is broken as a whole. */
const MAX_PROBLEMS = 100;

/**
 * Reads a standard written in YAML. `file` is only repeated in the problems. Never throws or rejects: every fault of
 * the file (syntax, schema, meaning) comes back as a problem with its place, all of them at once, ordered by line.
 * The YAML reader and the schema check are loaded at the first call; built-in standards do not need them.
 */
export async function loadStandard(source: string, file: string): Promise<LoadedStandard> {
  const whole = (reason: Bilingual): LoadedStandard => ({ problems: [{ file, path: '', line: 1, reason }] });
  if (exceeds(source, MAX_STANDARD_BYTES)) {
    return whole(both('文件超过 1 MB，未读取', 'the file is larger than 1 MB and was not read'));
  }
  try {
    const document = await readYaml(source);
    const problems = (faults: readonly Fault[]): LoadedStandard => ({
      problems: faults
        .map(({ path, reason }) => ({ file, path: pointerOf(path), line: document.lineOf(path), reason }))
        .sort((a, b) => a.line - b.line)
        .slice(0, MAX_PROBLEMS),
    });
    if (document.errors.length > 0) {
      return {
        problems: document.errors.slice(0, MAX_PROBLEMS).map((error) => ({ file, path: '', ...error })),
      };
    }
    const { validate } = await import('../generated/standard-validator.js');
    if (!validate(document.value)) return problems((validate.errors ?? []).map(faultOf));
    const raw = document.value as RawStandard;
    const faults = validateStandard(raw);
    return faults.length > 0 ? problems(faults) : { standard: buildStandard(raw) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return whole(both(`无法读取：${detail}`, `cannot be read: ${detail}`));
  }
}

/** True when the text takes more than `limit` bytes as UTF-8; stops counting there. */
function exceeds(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // half of a surrogate pair counts two: a pair is four bytes
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > limit;
}
