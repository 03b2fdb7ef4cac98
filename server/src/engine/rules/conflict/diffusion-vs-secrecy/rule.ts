import { disclosureDifferences } from '../../support/ip/disclosures.js';
import type { DisclosureFact } from '../../../facts/ip/types.js';
import { OUTWARD_DIFFUSION, PLAN_DIFFUSION } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'diffusion-vs-secrecy',
  severity: 'error',
  depth: 'essential',
  set: 'ip',
  title: { zh: '成果扩散义务与全面禁止许可冲突', en: 'Duty to diffuse against a blanket ban' },
  basis: [OUTWARD_DIFFUSION, PLAN_DIFFUSION],
  reads: 'disclosure',
  pair: {
    zh: '政府资助项目成果的扩散义务与全面禁止对外许可冲突：一处为“{a}”，此处为“{b}”。扩散义务来自政策要求，禁止条款应写明“除依成果扩散条款许可外”。',
    en: 'The duty to license publicly funded results outside the alliance contradicts a blanket ban: “{a}” there, “{b}” here. The duty is a policy demand; add “except licences under the diffusion clause” to the ban.',
  },
  maybe: {
    zh: '成果扩散与禁止对外许可可能冲突：一处为“{a}”，此处为“{b}”。若指同一成果，请在禁止条款中写明例外。',
    en: 'Diffusion and the ban on licences outside may contradict: “{a}” there, “{b}” here. If both mean the same results, add an exception to the ban.',
  },
  differences: (context) => disclosureDifferences(context, 'diffuse', 'ban'),
  certain: ({ earlier, later }) => isPublic(earlier.fact) || isPublic(later.fact),
  milder: 'information',
  mend: {
    title: { zh: '在禁止条款前加上例外', en: 'Add an exception to the ban' },
    text: '除依成果扩散条款许可外，',
    target: ({ earlier, later }) => (later.fact.act === 'ban' ? later : earlier),
  },
});

/** Results that public money paid for. */
function isPublic({ act, funding }: DisclosureFact): boolean {
  return act === 'diffuse' && (funding === 'government' || funding === 'national');
}
