import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { markdown, marked } from './tokeniser.js';

/**
 * One suite per kind of thing: each line of `cases` is Markdown in which ⟦…⟧ stands around every place that must get exactly
 * `scope`, and around nothing else. Places of the other kinds on the same line are not looked at.
 */
export function describeMarks(title: string, scope: string, cases: Record<string, string[]>): void {
  describe(title, () => {
    let grammar: IGrammar;
    before(async () => {
      grammar = await markdown(true);
    });
    for (const [group, lines] of Object.entries(cases)) {
      describe(group, () => {
        for (const line of lines) {
          it(line, () => {
            const plain = line.replace(/[⟦⟧]/g, '');
            const seen = marked(grammar, plain).filter((token) => token.scopes.at(-1) === scope);
            assert.equal(withMarks(plain, seen), line);
          });
        }
      });
    }
  });
}

function withMarks(text: string, spans: { line: number; start: number; end: number }[]): string {
  const lines = text.split('\n');
  for (const { line, start, end } of [...spans].reverse()) {
    const source = lines[line] ?? '';
    lines[line] = `${source.slice(0, start)}⟦${source.slice(start, end)}⟧${source.slice(end)}`;
  }
  return lines.join('\n');
}
