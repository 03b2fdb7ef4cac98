/** Facts of the family `money`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type MoneyFacts = object;
