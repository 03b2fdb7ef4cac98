import { generateAgreement } from '../corpus/generate-agreement.js';
import type { Random } from '../corpus/random.js';
import { CHINESE, DEEP, JOINTS, NEARLY_PLAIN, SNIPPETS, TYPED } from './markdown-snippets.js';

/**
 * `agreement`: drafts as lawyers type them. `mix`: drafts with nasty Markdown in them. `soup`: nasty Markdown only.
 * `plain`: text at the edge of what is read without remark. `deep`: containers around the bound of nesting.
 */
export type FuzzMode = 'agreement' | 'mix' | 'soup' | 'plain' | 'deep';

export interface RawEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A text to begin with. */
export function startingText(mode: FuzzMode, random: Random): string {
  switch (mode) {
    case 'agreement':
      return agreement(random, random.int(1500, 4000));
    case 'mix': {
      const blocks = agreement(random, random.int(800, 3000)).split('\n\n');
      const from = random.int(0, blocks.length - 1);
      return blocks
        .slice(from, from + random.int(3, 16))
        .map(
          (block) => block + random.pick(JOINTS) + (random.chance(0.3) ? fragment(mode, random) + '\n' : ''),
        )
        .join('');
    }
    case 'soup':
    case 'plain':
    case 'deep':
      return Array.from({ length: random.int(0, 60) }, () => snippet(mode, random)).join('');
  }
}

/** A draft, or some lines of one: short texts let more edits be checked. */
function agreement(random: Random, bytes: number): string {
  const layout = random.pick(['headings', 'headings', 'headings', 'one-paragraph', 'one-list'] as const);
  const whole = generateAgreement({ bytes, seed: random.int(1, 1e9), layout });
  const from = random.int(0, Math.max(0, whole.length - 200));
  const text = random.chance(0.3)
    ? whole
    : whole.slice(whole.lastIndexOf('\n', from) + 1, from + random.int(150, 800));
  return random.chance(0.1) ? text.replaceAll('\n', '\r\n') : text;
}

function snippet(mode: FuzzMode, random: Random): string {
  if (mode === 'plain' && random.chance(0.98)) return random.pick(NEARLY_PLAIN);
  return mode === 'deep' && random.chance(0.1) ? random.pick(DEEP) : random.pick(SNIPPETS);
}

function fragment(mode: FuzzMode, random: Random): string {
  return Array.from({ length: random.int(1, 6) }, () => snippet(mode, random)).join('');
}

/** One edit of `text`: typing, deleting, pasting, often at the start of a line, where Markdown decides most. */
export function randomEdit(mode: FuzzMode, text: string, random: Random): RawEdit {
  const start = random.int(0, text.length);
  if (mode !== 'deep' && random.chance(mode === 'soup' ? 0.1 : 0.35)) return chineseEdit(text, start, random);
  const kind = random.next();
  const most = mode === 'agreement' ? 400 : 40;
  const moved = random.chance(0.4) ? text.lastIndexOf('\n', start) + 1 : start;
  const remove = (length: number): number => Math.min(text.length, moved + length);
  if (kind < 0.4) {
    const isTyped = mode === 'agreement' && random.chance(0.7);
    return { start: moved, end: moved, newText: isTyped ? random.pick(TYPED) : snippet(mode, random) };
  }
  if (kind < 0.6) return { start: moved, end: remove(random.int(1, 3)), newText: '' };
  if (kind < 0.7) return { start: moved, end: remove(random.int(1, most)), newText: '' };
  const length = kind < 0.85 ? 0 : random.int(0, 30);
  return { start: moved, end: remove(length), newText: fragment(mode, random) };
}

/** Typing and deleting Chinese, at any place or at the end of a line. */
function chineseEdit(text: string, at: number, random: Random): RawEdit {
  const lineEnd = text.indexOf('\n', at);
  const start = lineEnd !== -1 && random.chance(0.3) ? lineEnd : at;
  if (random.chance(0.7)) return { start, end: start, newText: random.pick(CHINESE) };
  const back = Math.max(0, start - random.int(1, 3));
  return { start: back, end: start, newText: random.chance(0.2) ? random.pick(CHINESE) : '' };
}
