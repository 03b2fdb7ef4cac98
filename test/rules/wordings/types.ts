import type { Chapter } from './four-parties.js';

/** A clause and the chapter it is added to; with `true` it stands in place of the chapter's own words. */
export type Clause = readonly [chapter: Chapter, text: string, instead?: true];

/** What a rule has to find, and what is like it and all right. */
export interface Wordings {
  readonly rule: string;
  readonly fires: readonly Clause[];
  readonly silent: readonly Clause[];
}
