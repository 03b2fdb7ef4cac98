/** Counted steps of the work that made a snapshot: what complexity tests compare, since times vary. */
export interface WorkCount {
  /** Calls of remark, and the characters they read. */
  parses: number;
  parsedChars: number;
  /** Texts read without remark, all being plain. */
  plainBlocks: number;
  /** 1 when the edit was done by patching text inside a tree. */
  textPatches: number;
  /** Chunks parsed again because a label appeared or disappeared. */
  relabelled: number;
}

export function noWork(): WorkCount {
  return { parses: 0, parsedChars: 0, plainBlocks: 0, textPatches: 0, relabelled: 0 };
}
