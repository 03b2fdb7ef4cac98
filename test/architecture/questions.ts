import { createEngine, type Agreement } from '../../server/src/engine/index.js';

/** What is asked of the engine in both worlds: in Node as it stands, and bundled in a context of its own. */

const engine = createEngine();
const settings = { standard: 'alliance-agreement' } as const;

/** Everything the engine says about a draft, as JSON: sections, findings in both languages, symbols, folds. */
function answer(draft: Agreement): string {
  return JSON.stringify({
    text: draft.text(),
    sections: draft.sections(),
    findings: draft
      .findings()
      .map((finding) => [
        finding,
        engine.render(finding, 'zh-CN'),
        engine.render(finding, 'en'),
        draft.positionAt(finding.span.start),
      ]),
    faults: draft.faults(),
    symbols: draft.symbols('zh-CN'),
    folds: draft.folds(),
  });
}

/** The answer for a text that is opened. */
export function read(text: string): string {
  return answer(engine.open(text, settings));
}

/** The answer for a text that is typed part by part, each edit on the snapshot before it. */
export function type(parts: readonly string[]): string {
  let draft = engine.open('', settings);
  for (const newText of parts) {
    draft = draft.edit({ span: { start: draft.length, end: draft.length }, newText });
  }
  return answer(draft);
}
