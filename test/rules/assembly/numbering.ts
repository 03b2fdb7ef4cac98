import { formatNumeral } from '../../../server/src/engine/text/numerals.js';

/** How the headings of one draft are written; counts as it goes. */
export interface Numbering {
  chapter(title: string, numbered: boolean): string;
  section(title: string): string;
  /** The text right below the heading of a chapter. */
  ownText(text: string, numbered: boolean): string;
}

/** The numbering of a layout of `STRUCTURE.layout`; an unknown one has no numbers. */
export function numbering(layout: string): Numbering {
  let chapters = 0;
  let sections = 0;
  let articles = 0;
  const next = (numbered: boolean): number => {
    sections = 0;
    return numbered ? ++chapters : 0;
  };
  const plain = (title: string): string => `## ${title}`;
  const same = (text: string): string => text;
  switch (layout) {
    case 'chapters-and-articles':
      return {
        chapter: (title, numbered) =>
          numbered ? `## 第${formatNumeral(next(true))}章 ${title}` : plain(title),
        section: (title) => `### 第${formatNumeral(++articles)}条 ${title}`,
        ownText: (text, numbered) =>
          numbered && /^[\p{Script=Han}]/u.test(text) ? `第${formatNumeral(++articles)}条 ${text}` : text,
      };
    case 'han':
      return {
        chapter: (title, numbered) => (numbered ? `## ${formatNumeral(next(true))}、${title}` : plain(title)),
        section: (title) => `### （${formatNumeral(++sections)}）${title}`,
        ownText: same,
      };
    case 'decimal':
      return {
        chapter: (title, numbered) => (numbered ? `## ${next(true)}. ${title}` : plain(title)),
        section: (title) => `### ${chapters}.${++sections} ${title}`,
        ownText: same,
      };
    default:
      return { chapter: plain, section: (title) => `### ${title}`, ownText: same };
  }
}
