import type { CompletionOffer } from '../../api.js';
import { clauseFitter } from '../../rules/support/clause/fitted.js';
import type { Clause } from '../../standard/clause-types.js';
import { lookup } from '../../standard/tree.js';
import type { Bilingual, StandardNode } from '../../standard/types.js';
import { plainText } from '../clause-text.js';
import type { Draft } from '../draft.js';
import { targetOf, type TypedLine } from './target.js';

/** The end of the line before the cursor. */
export interface Typing {
  readonly offset: number;
  /** The letters or Chinese characters right before the cursor. */
  readonly typed: string;
  /** The whole line, where it holds nothing but marks, a number and what is typed. */
  readonly line: TypedLine | undefined;
  readonly asked: boolean;
  /** True where words of the same sentence stand before: what goes on with it comes first then. */
  readonly inSentence: boolean;
}

/** The mark of a clause of the user's own library. */
const OWN: Bilingual = { zh: '自有条款', en: 'own clause' };

interface Candidate {
  readonly clause: Clause;
  readonly node: StandardNode;
  readonly word: string;
  readonly sortText: string;
}

/**
 * Clauses that begin with what is typed, the best `most` of them. On a line of its own that is a place for the clause it
 * goes in there, with its number, and later numbers and references follow; elsewhere what is typed goes and the clause is
 * put where the standard has it (`away`).
 */
export function clauseOffers(
  draft: Draft,
  typing: Typing,
  pick: (text: Bilingual) => string,
  most: number,
): readonly CompletionOffer[] {
  const found = candidates(draft, typing)
    .sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0))
    .slice(0, most);
  if (found.length === 0) return [];
  const tree = lookup(draft.standard);
  const fit = clauseFitter(draft);
  return found.map(({ clause, node, word, sortText }): CompletionOffer => {
    const span = { start: typing.offset - word.length, end: typing.offset };
    const target = targetOf(typing.line, span, word, node, clause);
    const remarks = [target.note, clause.caution].flatMap((text) => (text ? [`\n\n> ${pick(text)}`] : []));
    const detail = [tree.chapter(node).title, ...(clause.own ? [OWN] : []), ...target.effect];
    return {
      kind: 'clause',
      label: pick(clause.title),
      detail: detail.map(pick).join(' · '),
      documentation: `${plainText(fit(clause))}${remarks.join('')}`,
      sortText,
      id: clause.id,
      ...target.change,
    };
  });
}

function candidates(draft: Draft, { typed, asked, line, inSentence }: Typing): Candidate[] {
  const { matches } = (line?.bare ?? draft).alignment;
  const tree = lookup(draft.standard);
  return draft.clauses.flatMap((clause) => {
    const node = tree.get(clause.section);
    if (!node) return [];
    const { zh, pinyin, en } = clause.prefixes;
    const word = [zh, pinyin, en]
      .map((prefix) => longestTail(typed, prefix))
      .sort((a, b) => b.length - a.length)[0]!;
    // one character inside a sentence is a matter of chance, and one letter says nothing
    const chance =
      word.length < 2 && (/\p{Script=Han}/u.test(word) ? !asked && word !== typed : pinyin.length > 1);
    if (word === '' || chance) return [];
    const present = matches.has(node.id);
    // 除名 calls for the expulsion rather than for what begins with its last character
    const chars = String(Math.max(0, 99 - word.length)).padStart(2, '0');
    const behind = inSentence || word.length < typed.length ? '6' : '';
    const sortText = `${behind}${present ? '2' : '1'}${chars}${String(node.order).padStart(3, '0')}`;
    return { clause, node, word, sortText };
  });
}

/** The longest end of the typed text with which a prefix begins. */
function longestTail(typed: string, prefix: string): string {
  const lower = typed.toLowerCase();
  const target = prefix.toLowerCase();
  for (let length = Math.min(lower.length, target.length); length > 0; length--) {
    const tail = lower.slice(-length);
    if (target.startsWith(tail)) return typed.slice(-length);
  }
  return '';
}
