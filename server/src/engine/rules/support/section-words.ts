import type { StandardNode } from '../../standard/types.js';
import type { MessageArgs } from '../types.js';

/** Title of a node in both languages, as message arguments. */
export function titleArgs(node: StandardNode): MessageArgs {
  return { title: node.title.zh, title_en: node.title.en };
}

/** The first source of a node in words, without the line of the copy, and what it says there. */
export function sourceArgs(node: StandardNode): MessageArgs {
  const basis = node.basis[0];
  if (!basis) return { source: '', source_en: '', quote: '', quote_en: '' };
  const source = `${basis.document}${basis.article.replace(/ 第[\d-]+行$/, '')}`;
  const quote = basis.quotation ? `：“${basis.quotation}”` : '';
  return { source, quote, quote_en: basis.quotation ? ` (“${basis.quotation}”)` : '' };
}
