import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/**
 * Some inputs make micromark walk over the same text again and again: thousands of `]`, of `*a*`, of unclosed `<!--`, of
 * underlined headings or of lazy lines in one block. The meter counts the steps of these walks where they begin and
 * stops the parse when they pass a bound; the block is then opaque. The bound is about a second of work. Drafts stay
 * below it: 1 MB in one paragraph may hold a thousand bold words and a thousand brackets.
 */
const MAX_EXTRA_STEPS = 300_000_000;

/** Thrown when a parse passes the bound; `remark.ts` catches it. */
export class TooManySteps extends Error {
  constructor() {
    super(`the markup of this block takes more than ${MAX_EXTRA_STEPS} steps`);
  }
}

/** What a step costs, in steps that look at one event. Measured. */
const COPY = 16;
const FIND_LABEL = 2;
const SCAN = 32;
const READ_ADDRESS = 128;
const MOVE = 1 / 32;

/** Counts the steps of one parse at a time. */
export class StepMeter {
  /** The inner flow read last: what a lazy line makes the document look back over. */
  flow: TokenizeContext | undefined;
  #left = 0;
  #text = '';

  /** Begins the parse of `text`, without its byte order mark. */
  start(text: string): void {
    this.#left = MAX_EXTRA_STEPS;
    this.#text = text;
  }

  /** Lets go of the text. */
  end(): void {
    this.#text = '';
    this.flow = undefined;
  }

  charge(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooManySteps();
  }

  /** Charges the reading of the web address that may begin at `offset`: it may run up to the next white space. */
  chargeAddress(offset: number): void {
    ADDRESS.lastIndex = offset;
    if (!ADDRESS.test(this.#text)) return;
    SPACE.lastIndex = offset;
    const end = SPACE.exec(this.#text)?.index ?? this.#text.length;
    this.charge(READ_ADDRESS * (end - offset));
  }

  /** Charges the search for the end of the comment, instruction, declaration or CDATA that may begin at `offset`. */
  chargeMarkup(offset: number): void {
    const closer = closerOfMarkup(this.#text, offset);
    if (closer === undefined) return;
    const end = this.#text.indexOf(closer, offset);
    this.charge(SCAN * ((end === -1 ? this.#text.length : end) - offset));
  }
}

const ADDRESS = /www\.|https?:\/\//iy;
const SPACE = /[\s<]/g;

function closerOfMarkup(text: string, offset: number): string | undefined {
  const second = text[offset + 1];
  if (second === '?') return '?>';
  if (second !== '!') return undefined;
  if (text.startsWith('--', offset + 2)) return '-->';
  return text.startsWith('[CDATA[', offset + 2) ? ']]>' : '>';
}

/**
 * Constructs that match nothing: they see that micromark is about to walk, and charge the walk to the meter. None may
 * watch a backtick: only its construct knows where in a run of them text may break.
 */
export function meterExtension(meter: StepMeter): Extension {
  const walkBack = observer((context) => meter.charge(context.events.length));
  // Text that was tried as markup in vain is joined again: what stands behind it moves.
  const join = observer((context) => meter.charge(MOVE * context.events.length));
  const text: Record<number, Construct | Construct[]> = {
    [CARRIAGE_RETURN]: join,
    [LINE_FEED]: join,
    [CARRIAGE_RETURN_LINE_FEED]: join,
    [code('&')]: join,
    [code('\\')]: join,
    [code('[')]: join,
    [code('*')]: walkBack,
    [code('_')]: walkBack,
    [code('~')]: walkBack,
    [code(']')]: observer((context) => meter.charge(FIND_LABEL * context.events.length)),
    [code('<')]: observer((context) => {
      meter.charge(MOVE * context.events.length);
      meter.chargeMarkup(context.now().offset);
    }),
  };
  // Autolinks of addresses look back from the start of each word to the nearest open bracket, if there is one.
  const word: Construct = {
    ...observer((context) => {
      if (hasOpenBracket(context)) meter.charge(COPY * context.events.length);
    }),
    previous: (before) => before !== code('/') && !WORD.test(String.fromCharCode(before ?? 0)),
  };
  for (const character of WORD_CHARACTERS) text[code(character)] ??= word;
  const address: Construct = {
    ...observer((context) => meter.chargeAddress(context.now().offset)),
    previous: (before) => !LETTER.test(String.fromCharCode(before ?? 0)),
  };
  for (const character of 'hHwW') text[code(character)] = [word, address];

  const underline = observer((context) => meter.charge(COPY * context.events.length));
  const beginOfFlow = observer((context) => {
    meter.flow = context;
  });
  const lineAfterLazyLine = observer((context) => {
    if (context.parser.lazy[context.now().line - 1]) meter.charge(COPY * (meter.flow?.events.length ?? 0));
  });
  return {
    text,
    flow: { null: beginOfFlow, [code('-')]: underline, [code('=')]: underline },
    document: { null: lineAfterLazyLine },
    insideSpan: {
      null: [
        {
          resolveAll: (events, context) => {
            meter.charge(COPY * events.length + context.events.length);
            return events;
          },
        },
      ],
    },
  };
}

/** micromark's codes of line ends. */
const CARRIAGE_RETURN = -5;
const LINE_FEED = -4;
const CARRIAGE_RETURN_LINE_FEED = -3;

const LETTER = /[A-Za-z]/;
const WORD = /[\w+\-.]/;
const WORD_CHARACTERS = '+-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function code(character: string): number {
  return character.charCodeAt(0);
}

function observer(look: (context: TokenizeContext) => void): Construct {
  return {
    partial: true,
    tokenize(_effects, _ok, nok) {
      look(this);
      return nok;
    },
  };
}

/** Drops labels that failed to close, as the construct for `]` does before it looks for one. */
function hasOpenBracket(context: TokenizeContext): boolean {
  const starts = context._labelStarts;
  while (starts?.at(-1)?._balanced) starts.pop();
  return starts !== undefined && starts.length > 0;
}
