import type { Basis, Locale } from '../engine/index.js';

const WORDS = {
  'zh-CN': { label: '依据：', separator: '；', excerpt: '（据摘录）', memory: '（未核）' },
  en: { label: 'Basis: ', separator: '; ', excerpt: ' (from an excerpt)', memory: ' (not verified)' },
} as const;

/**
 * One line naming the sources of a finding, for example `依据：国科发政〔2008〕770号 第七条`; `''` without a source.
 * A source that was not read in full says so.
 */
export function basisText(basis: readonly Basis[], locale: Locale): string {
  if (basis.length === 0) return '';
  const words = WORDS[locale];
  const sources = basis.map(({ document, article, status }) => {
    const remark = status === 'read' ? '' : words[status];
    return `${[document, article].filter((part) => part !== '').join(' ')}${remark}`;
  });
  return words.label + [...new Set(sources)].join(words.separator);
}
