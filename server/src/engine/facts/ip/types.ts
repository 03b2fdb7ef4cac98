/** Facts of the family `ip`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type IpFacts = object;
