import { renderSnippetBody } from '../server/src/engine/standard/clause-body.js';
import type { Clause } from '../server/src/engine/standard/clause-types.js';

/** Where the words of a clause come from, for people. */
export const SOURCE_WORDS: Record<Clause['source']['kind'], string> = {
  seed: '编写参考原文',
  mixed: '编写参考原文，部分自拟',
  own: '自拟',
};

/** The three prefixes in the VS Code snippet file: they reach every Markdown file, so each says what it belongs to. */
export function contributedPrefixes({ prefixes }: Clause): readonly string[] {
  return [`协议${prefixes.zh}`, `xy-${prefixes.pinyin}`, `agr-${prefixes.en}`];
}

/** The VS Code snippet file (JSON) of the library, contributed for Markdown. */
export function codeSnippets(clauses: readonly Clause[]): string {
  const snippets = Object.fromEntries(
    clauses.map((clause) => {
      const caution = clause.caution === undefined ? '' : `注意：${clause.caution.zh}`;
      return [
        `${clause.title.zh} · ${clause.title.en}`,
        {
          prefix: contributedPrefixes(clause),
          description: `参考条款“${clause.title.zh}”（${SOURCE_WORDS[clause.source.kind]}）。${caution}`,
          body: renderSnippetBody(clause.body).split('\n'),
        },
      ];
    }),
  );
  return `${JSON.stringify(snippets, null, 2)}\n`;
}
