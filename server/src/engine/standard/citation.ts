const LINE = /^(?:.* )?第\d+(?:-\d+)?行$/;

/**
 * The article of a basis as a reader of the document finds it: the line of our committed copy (`四、主文部分 1 第187行`),
 * which no printed document has, is left out. Any other text comes back unchanged; `''` when nothing else stood there.
 */
export function citedArticle(article: string): string {
  if (!LINE.test(article)) return article;
  return article.slice(0, Math.max(0, article.lastIndexOf(' ')));
}
