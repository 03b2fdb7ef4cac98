import { citedArticle, type Basis, type Locale } from '../engine/index.js';

const WORDS = {
  'zh-CN': { label: '依据：', separator: '；', excerpt: '（据摘录）', memory: '（未核）' },
  en: { label: 'Basis: ', separator: '; ', excerpt: ' (from an excerpt)', memory: ' (not verified)' },
} as const;

/**
 * One line naming the sources of a finding, for example `依据：国科发政〔2008〕770号 第七条`; `''` without a source.
 * A document is named once, before its articles; a source that was not read in full says so.
 */
export function basisText(basis: readonly Basis[], locale: Locale): string {
  if (basis.length === 0) return '';
  const words = WORDS[locale];
  const documents = new Map<string, Set<string>>();
  for (const { document, article, status } of basis) {
    const articles = documents.get(document) ?? new Set();
    const remark = status === 'read' ? '' : words[status];
    documents.set(document, articles.add(`${citedArticle(article)}${remark}`.trim()));
  }
  const sources = [...documents].map(([document, articles]) =>
    `${document} ${[...articles].filter((article) => article !== '').join(words.separator)}`.trim(),
  );
  return words.label + sources.join(words.separator);
}
