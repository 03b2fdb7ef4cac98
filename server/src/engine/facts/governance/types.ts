/** Facts of the family `governance`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type GovernanceFacts = object;
