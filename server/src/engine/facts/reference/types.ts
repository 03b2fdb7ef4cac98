/** Facts of the family `reference`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type ReferenceFacts = object;
