import type { Bilingual } from './types.js';
import { allMatches } from '../text/all-matches.js';

/** One decision of somebody who begins a document. The first value is the one that is offered first. */
export interface DocumentOption {
  readonly id: string;
  readonly title: Bilingual;
  readonly values: readonly { readonly id: string; readonly title: Bilingual }[];
}

/** A kind of document that can be begun from a template. */
export interface DocumentKind {
  /** Id of the standard it is checked against. */
  readonly id: string;
  readonly title: Bilingual;
  /** Which words come from a source and which are our own. */
  readonly origin: Bilingual;
  readonly options: readonly DocumentOption[];
  /** The template, as in the file without its front matter. */
  readonly body: string;
}

/** Blocks of a template: text, a part for some values of an option, a part for each party, a clause of the library. */
export type TemplateBlock =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'if';
      readonly option: string;
      readonly values: readonly string[];
      readonly then: readonly TemplateBlock[];
      readonly otherwise: readonly TemplateBlock[];
    }
  | { readonly kind: 'each'; readonly body: readonly TemplateBlock[] }
  | { readonly kind: 'clause'; readonly clause: string; readonly stops: ReadonlyMap<number, string> };

interface Frame {
  readonly blocks: TemplateBlock[];
  readonly close: (body: readonly TemplateBlock[]) => TemplateBlock;
  otherwise?: TemplateBlock[];
}

const DIRECTIVE = /^%% (if|else|each|end|clause)(?: (.+))?$/;
const CONDITION = /^([a-z][a-zA-Z]*) = ([a-z0-9-]+(?:\/[a-z0-9-]+)*)$/;
const STOP = /(\d{1,2})="([^"]*)"/g;

/** Reads the body of a template. What is wrong with it comes back in words; never throws. */
export function parseTemplate(body: string): {
  readonly blocks: readonly TemplateBlock[];
  readonly problems: readonly string[];
} {
  const root: TemplateBlock[] = [];
  const problems: string[] = [];
  const stack: Frame[] = [];
  let text: string[] = [];
  const here = (): TemplateBlock[] => {
    const top = stack.at(-1);
    return top ? (top.otherwise ?? top.blocks) : root;
  };
  const flush = (): void => {
    if (text.length > 0) here().push({ kind: 'text', text: text.join('\n') });
    text = [];
  };
  body.split('\n').forEach((line, index) => {
    if (!line.startsWith('%%')) return void text.push(line);
    flush();
    const [, word, rest = ''] = DIRECTIVE.exec(line) ?? [];
    const condition = word === 'if' ? CONDITION.exec(rest) : undefined;
    if (word === 'clause') here().push(clauseBlock(rest));
    else if (word === 'each') stack.push({ blocks: [], close: (parts) => ({ kind: 'each', body: parts }) });
    else if (condition) {
      const [, option, values] = condition as unknown as readonly [string, string, string];
      const frame: Frame = {
        blocks: [],
        close: (then) => ({
          kind: 'if',
          option,
          values: values.split('/'),
          then,
          otherwise: frame.otherwise ?? [],
        }),
      };
      stack.push(frame);
    } else if (word === 'else' && stack.length > 0 && !stack.at(-1)!.otherwise) stack.at(-1)!.otherwise = [];
    else if (word === 'end' && stack.length > 0) {
      const frame = stack.pop()!;
      here().push(frame.close(frame.blocks));
    } else problems.push(`${index + 1}: ${line}`);
  });
  flush();
  if (stack.length > 0) problems.push('%% end is missing');
  return { blocks: root, problems };
}

function clauseBlock(rest: string): TemplateBlock {
  const stops = new Map<number, string>();
  for (const [, ordinal, value] of allMatches(STOP, rest)) stops.set(Number(ordinal), value!);
  return { kind: 'clause', clause: rest.split(' ', 1)[0]!, stops };
}
