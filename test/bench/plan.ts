import { SIZES, type Size } from './drafts.js';
import type { RoundPlan } from './rounds.js';

/** How much is measured: everything, or what fits into two minutes. */
export interface Plan {
  readonly quick: boolean;
  readonly sizes: readonly { readonly size: Size; readonly rounds: RoundPlan }[];
  /** Sizes of drafts that are one single block. */
  readonly blocks: readonly { readonly size: Size; readonly rounds: RoundPlan }[];
  /** A peer whose last size took `x` milliseconds is not run on a size where it would take more than this. */
  readonly patience: number;
  /** Keystrokes per size over the protocol, and in the table of steps. */
  readonly lspKeystrokes: number;
  readonly stepKeystrokes: number;
  readonly coldStarts: number;
  readonly memory: readonly Size[];
}

const of = (size: Size, rounds: number, warmUp: number, patience: number): Plan['sizes'][number] => ({
  size,
  rounds: { rounds, sample: 40, most: 200, warmUp, patience },
});

export const FULL: Plan = {
  quick: false,
  sizes: [
    of(SIZES['8 KB'], 11, 1500, 900),
    of(SIZES['40 KB'], 11, 800, 900),
    of(SIZES['200 KB'], 7, 400, 900),
    of(SIZES['1 MB'], 5, 1, 900),
    of(SIZES['5 MB'], 2, 0, 900),
  ],
  blocks: [of(SIZES['40 KB'], 9, 500, 300), of(SIZES['200 KB'], 5, 1, 300)],
  patience: 30_000,
  lspKeystrokes: 300,
  stepKeystrokes: 400,
  coldStarts: 15,
  memory: [SIZES['1 MB'], SIZES['5 MB']],
};

export const QUICK: Plan = {
  quick: true,
  sizes: [of(SIZES['8 KB'], 5, 500, 18), of(SIZES['40 KB'], 4, 250, 18), of(SIZES['200 KB'], 2, 1, 18)],
  blocks: [of(SIZES['40 KB'], 3, 200, 4)],
  patience: 4000,
  lspKeystrokes: 60,
  stepKeystrokes: 80,
  coldStarts: 3,
  memory: [SIZES['1 MB']],
};
