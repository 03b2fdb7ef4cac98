import type { HoverInfo } from '../api.js';
import type { Locale } from '../rules/types.js';
import type { SectionMatch } from '../standard/alignment.js';
import { citedArticle } from '../standard/citation.js';
import { lookup } from '../standard/tree.js';
import type { Basis, Bilingual, StandardNode } from '../standard/types.js';
import type { Draft } from './draft.js';
import { describe } from './navigation/hover-text.js';
import { SymbolIndex } from './navigation/symbol-index.js';

const STATUS: Readonly<Record<StandardNode['status'], Bilingual>> = {
  mandatory: { zh: '必备', en: 'mandatory' },
  optional: { zh: '可选', en: 'optional' },
  conditional: { zh: '视情形必备', en: 'conditional' },
  recommended: { zh: '建议', en: 'recommended' },
  container: { zh: '组成部分', en: 'part' },
};

/**
 * What stands at an offset: the definition of a name, the text of the clause referred to, the data of a party; on a heading
 * of the standard also what the standard asks there, what is lacking, and on which basis.
 */
export function hoverAt(draft: Draft, offset: number, locale: Locale): HoverInfo | undefined {
  const index = new SymbolIndex(draft);
  const found = index.at(offset);
  const about = found && describe(index, found, locale);
  const section = sectionHover(draft, offset, locale);
  if (found === undefined || about === undefined) return section;
  if (section === undefined) return { span: found.span, markdown: about };
  return { span: section.span, markdown: `${section.markdown}\n\n---\n\n${about}` };
}

function sectionHover(draft: Draft, offset: number, locale: Locale): HoverInfo | undefined {
  const ref = draft.lineAt(offset);
  if (!ref) return undefined;
  const matches: SectionMatch[] = [];
  for (const list of draft.alignment.matches.values()) {
    for (const match of list) {
      if (match.place.chunk !== ref.chunk || match.place.line !== ref.line) continue;
      const span = draft.spanOf(match.place);
      const number = match.outline?.number;
      const start = number
        ? draft.spanOf({ ...ref, from: Math.min(number.from, match.place.from), to: number.to }).start
        : span.start;
      if (match.evidence !== 'content' && offset >= start && offset <= span.end) matches.push(match);
    }
  }
  const first = matches[0];
  if (!first) return undefined;
  const markdown = matches.map((match) => section(draft, match.node, locale)).join('\n\n---\n\n');
  return { span: draft.spanOf(first.place), markdown };
}

function section(draft: Draft, node: StandardNode, locale: Locale): string {
  const pick = (text: Bilingual): string => (locale === 'en' ? text.en : text.zh);
  const tree = lookup(draft.standard);
  const lines = [`**${pick(node.title)}** · ${pick(STATUS[node.status])}`, '', pick(node.guidance)];
  const lacking = node.children
    .map((id) => tree.get(id))
    .filter((child) => child !== undefined)
    .filter((child) => child.status === 'mandatory' && !draft.alignment.matches.has(child.id));
  if (lacking.length > 0) {
    lines.push(
      '',
      `${locale === 'en' ? 'Still lacking' : '尚缺'}：${lacking.map((child) => pick(child.title)).join('、')}`,
    );
  }
  if (node.elements.length > 0) {
    lines.push('', locale === 'en' ? 'Points to cover:' : '应写明：', '');
    for (const element of node.elements)
      lines.push(
        `- ${pick(element.title)}${element.optional ? (locale === 'en' ? ' (where it applies)' : '（视情形）') : ''}`,
      );
  }
  const basis =
    node.basis.length > 0 ? node.basis : node.elements.slice(0, 1).flatMap((element) => element.basis ?? []);
  if (basis.length > 0) lines.push('', ...basisLines(basis, locale));
  return lines.join('\n');
}

const BASIS = {
  'zh-CN': { label: '依据：', excerpt: '（据摘录）', memory: '（未核）' },
  en: { label: 'Basis: ', excerpt: ' (from an excerpt)', memory: ' (not verified)' },
} as const;

/** The legal basis as Markdown, a list where there are several; what was not read in full says so. */
function basisLines(basis: readonly Basis[], locale: Locale): readonly string[] {
  const words = BASIS[locale];
  const entries = basis.map(({ document, article, quotation, status }) => {
    const place = `${document} ${citedArticle(article)}`.trim();
    return `${place}${quotation ? `：“${quotation}”` : ''}${status === 'read' ? '' : words[status]}`;
  });
  if (entries.length === 1) return [`${words.label}${entries[0]}`];
  return [words.label.trim(), '', ...entries.map((entry) => `- ${entry}`)];
}
