/** Facts of the family `party`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type PartyFacts = object;
