import type { SectionMatch } from '../../standard/alignment.js';
import { citedArticle } from '../../standard/citation.js';
import type { StandardNode } from '../../standard/types.js';
import type { MessageArgs } from '../types.js';

/** Title of a node in both languages, as message arguments. */
export function titleArgs(node: StandardNode): MessageArgs {
  return { title: node.title.zh, title_en: node.title.en };
}

/** The heading as the draft words it; the title of its node where the heading shows none. */
export function headingArgs({ outline, node }: SectionMatch): MessageArgs {
  return outline && outline.title !== '' ? { title: outline.title } : titleArgs(node);
}

/** The first source of a node in words, without the line of the copy, and what it says there. */
export function sourceArgs(node: StandardNode): MessageArgs {
  const basis = node.basis[0];
  if (!basis) return { source: '', source_en: '', quote: '', quote_en: '' };
  const source = `${basis.document}${citedArticle(basis.article)}`;
  const quote = basis.quotation ? `：“${basis.quotation}”` : '';
  return { source, quote, quote_en: basis.quotation ? ` (“${basis.quotation}”)` : '' };
}
