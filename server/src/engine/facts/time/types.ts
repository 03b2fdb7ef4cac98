/** Facts of the family `time`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type TimeFacts = object;
