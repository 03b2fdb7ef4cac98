/** Longest clause file that is read, in UTF-16 units (64 K). */
export const MAX_CLAUSE_LENGTH = 65_536;
