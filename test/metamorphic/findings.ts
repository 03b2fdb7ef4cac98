import { createEngine, type AgreementSettings } from '../../server/src/engine/index.js';
import { blocksOf, type Draft } from './agreement.js';
import { LAYOUTS, REFERENCE, type Layout } from './layouts.js';

const engine = createEngine();

/**
 * What the engine finds, free of places: `rule [subject] @ block`, sorted. Full-width digits of a subject count as
 * their half-width forms.
 */
export function findingsOf(
  draft: Draft,
  layout: Layout = LAYOUTS[REFERENCE]!,
  settings: AgreementSettings = { depth: 'thorough' },
): readonly string[] {
  const { text, keys } = layout(blocksOf(draft));
  const agreement = engine.open(text, { standard: 'alliance-agreement', ...settings });
  const found = agreement.findings().map(({ rule, subject, span }) => {
    const { line } = agreement.positionAt(span.start);
    return `${rule} [${subject?.normalize('NFKC') ?? ''}] @ ${keys[line] ?? 'end'}`;
  });
  const faults = agreement.faults().map(({ rule }) => `${rule} crashed`);
  return [...found, ...faults].sort();
}
