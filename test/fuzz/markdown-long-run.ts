import { fuzzMarkdown } from './markdown-fuzzer.js';
import type { FuzzMode } from './markdown-edits.js';

/** The long fuzz: `npm run fuzz [edits] [seed]`. Prints progress and a summary; ends with 1 on a mismatch. */
const [edits = 200_000, seed = 20090907] = process.argv.slice(2).map(Number);
const SLICE = 2_000;
const SHARES: readonly [FuzzMode, number][] = [
  ['agreement', 0.15],
  ['mix', 0.3],
  ['soup', 0.4],
  ['plain', 0.1],
  ['deep', 0.05],
];

const started = Date.now();
let failures = 0;
let done = 0;
for (const [mode, share] of SHARES) {
  const wanted = Math.ceil(edits * share);
  for (let count = 0, slice = 0; count < wanted; count += SLICE, slice++) {
    const result = fuzzMarkdown(mode, seed + slice, Math.min(SLICE, wanted - count));
    done += result.edits;
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    const perEdit = (total: number): string => (total / result.edits).toFixed(total < result.edits ? 2 : 0);
    console.log(
      `${mode} seed ${result.seed}: ${result.edits} edits, ${result.texts} texts, per edit ${perEdit(result.characters)} characters,` +
        ` ${perEdit(result.parsedChars)} parsed, ${perEdit(result.plainBlocks)} plain, ${perEdit(result.textPatches)} patched, ${perEdit(result.relabelled)} relabelled,` +
        ` ${result.opaque} opaque; ${done} edits in ${seconds} s`,
    );
    if (result.failure !== undefined) {
      failures++;
      console.error(`MISMATCH ${result.failure}`);
    }
  }
}
console.log(`${done} edits, ${failures} mismatches, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = failures > 0 ? 1 : 0;
