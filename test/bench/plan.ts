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

const of = (size: Size, rounds: number, warmUp: number): { size: Size; rounds: RoundPlan } => ({
  size,
  rounds: { rounds, sample: 40, most: 200, warmUp },
});

export const FULL: Plan = {
  quick: false,
  sizes: [
    of(SIZES['8 KB'], 15, 1500),
    of(SIZES['40 KB'], 15, 1000),
    of(SIZES['200 KB'], 11, 1000),
    of(SIZES['1 MB'], 7, 1),
    of(SIZES['5 MB'], 3, 1),
  ],
  blocks: [of(SIZES['40 KB'], 9, 500), of(SIZES['200 KB'], 5, 1)],
  patience: 30_000,
  lspKeystrokes: 400,
  stepKeystrokes: 600,
  coldStarts: 21,
  memory: [SIZES['1 MB'], SIZES['5 MB']],
};

export const QUICK: Plan = {
  quick: true,
  sizes: [of(SIZES['8 KB'], 5, 600), of(SIZES['40 KB'], 5, 300), of(SIZES['200 KB'], 3, 1)],
  blocks: [of(SIZES['40 KB'], 3, 1)],
  patience: 4000,
  lspKeystrokes: 100,
  stepKeystrokes: 150,
  coldStarts: 5,
  memory: [SIZES['1 MB']],
};
