import type { RuleContext } from '../../context.js';
import { signingOf, type SigningBlock } from './signing.js';

/** Names of some parties for a message: three at most, then the number of all. */
export function namesOf(blocks: readonly { readonly name: string; readonly label: string }[]): {
  readonly names: string;
  readonly names_en: string;
} {
  const shown = blocks.slice(0, 3).map(({ name, label }) => (name === '' ? label : name));
  if (blocks.length <= 3) return { names: shown.join('、'), names_en: shown.join(', ') };
  return {
    names: `${shown.join('、')}等${blocks.length}方`,
    names_en: `${shown.join(', ')} and others (${blocks.length} in all)`,
  };
}

/** The blocks of the signature page that name a party. */
export function partyBlocks(context: RuleContext): readonly SigningBlock[] {
  return signingOf(context).blocks.filter(({ name, label }) => name !== '' || label !== '');
}
