import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Agreement, Engine } from '../../server/src/engine/index.js';
import type { AgreementLayout } from '../corpus/generate-agreement.js';
import { draft, type Size } from './drafts.js';
import { keystrokes, type Typing } from './edits.js';
import type { Peer } from './peers.js';
import type { Contender } from './rounds.js';

/** As the editor asks: see `lsp/report.ts`. */
export const FINDINGS_PER_RULE = 20;
export const SETTINGS = { standard: 'alliance-agreement' } as const;

/** The drafts of one round at a time: everybody gets the same ones, and nobody gets one twice. */
export class RoundTexts {
  #round = -1;
  #texts: string[] = [];

  constructor(
    private readonly size: Size,
    private readonly layout: AgreementLayout = 'headings',
  ) {}

  take(round: number, count: number): readonly string[] {
    if (round !== this.#round) {
      this.#round = round;
      this.#texts = [];
    }
    while (this.#texts.length < count) {
      this.#texts.push(draft(this.size, round * 1000 + this.#texts.length, this.layout));
    }
    return this.#texts.slice(0, count);
  }
}

/** Opens drafts and asks for all findings, as at the opening of a file. */
export function fullCheck(name: string, engine: Engine, texts: RoundTexts): Contender {
  return {
    name,
    prepare(round, count) {
      const drafts = texts.take(round, count);
      return () => {
        for (const text of drafts) engine.open(text, SETTINGS).findings(FINDINGS_PER_RULE);
      };
    },
  };
}

/** Types into one draft, asking for the findings after each keystroke. */
export function typing(name: string, engine: Engine, texts: RoundTexts, how: Typing = 'mixed'): Contender {
  return {
    name,
    least: 20,
    prepare(round, count) {
      const [text = ''] = texts.take(round, 1);
      const edits = keystrokes(text, count, round, how);
      if (edits.length < count)
        throw new Error(`no room for ${count} keystrokes in ${text.length} characters`);
      let agreement: Agreement = engine.open(text, SETTINGS);
      agreement.findings(FINDINGS_PER_RULE);
      return () => {
        for (const edit of edits) {
          agreement = agreement.edit(edit);
          agreement.findings(FINDINGS_PER_RULE);
        }
      };
    },
  };
}

/** Another tool, which does the same for a keystroke as for a file: everything. */
export function wholeRun({ name, check }: Peer, texts: RoundTexts): Contender {
  return {
    name,
    mayFail: true,
    prepare(round, count) {
      const drafts = texts.take(round, count);
      return async () => {
        for (const text of drafts) await check(text);
      };
    },
  };
}

/** The parser with the micromark that the project pins, which is not quadratic in the number of lists. */
export function pinnedParser(): Peer {
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
  return {
    name: 'remark-parse + gfm, micromark 4.0.2',
    check: (text) => processor.parse(text).children.length,
  };
}
