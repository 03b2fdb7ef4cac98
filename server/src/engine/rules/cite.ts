import type { Basis } from '../standard/types.js';

/** Day on which the sources were last read. */
const CHECKED = '2026-11-20';

/** A source that was read where it is cited; with its own words where they are quoted. */
export function read(document: string, article: string, quotation?: string): Basis {
  return {
    document,
    article,
    status: 'read',
    checked: CHECKED,
    ...(quotation === undefined ? {} : { quotation }),
  };
}
