// The inner steps of a keystroke, for the table that tells where its time goes. Bundled like the engine itself.
export { extractFacts } from '../../server/src/engine/facts/extract.js';
export { createEngine } from '../../server/src/engine/index.js';
export { MarkdownDocument } from '../../server/src/engine/markdown/document.js';
export { linesOf } from '../../server/src/engine/outline/lines.js';
export { LineTable } from '../../server/src/engine/outline/table.js';
export { rules } from '../../server/src/engine/rules/registry.js';
