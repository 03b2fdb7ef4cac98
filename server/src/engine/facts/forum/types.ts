/** Facts of the family `forum`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type ForumFacts = object;
