import { operativeFacts } from '../../support/gates.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { MODEL_SECRECY, SECRECY_AFTERWARDS, SECRECY_OF_LICENSEE } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'confidentiality-duration-conflict',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '保密期限不一致', en: 'Two periods of secrecy' },
  basis: [SECRECY_AFTERWARDS, SECRECY_OF_LICENSEE, MODEL_SECRECY],
  reads: 'secrecy',
  pair: {
    zh: '同一信息的保密期限不一致：一处为“{a}”，此处为“{b}”。期限不明，义务人可以主张较短的一个；请按信息种类分级或者统一。',
    en: 'Two periods of secrecy for the same information: “{a}” there, “{b}” here. Whoever is bound will plead the shorter; grade by kind of information or agree one.',
  },
  maybe: {
    zh: '保密期限可能不一致：一处为“{a}”，此处为“{b}”。若指同一信息，请统一。',
    en: 'Periods of secrecy may differ: “{a}” there, “{b}” here. If both mean the same information, agree one.',
  },
  differences: (context) =>
    sameKeyDifferentValue(
      operativeFacts(context, 'secrecy').filter(({ fact, region }) => region === 'body' && !fact.yields),
      {
        key: ({ fact }) => `${fact.object}|${fact.event}`,
        compatible: (a, b) => lasting(a.fact.value) === lasting(b.fact.value),
      },
    ),
  certain: () => true,
});

/** For ever and until it is public come to the same: what is public can no longer be kept. */
function lasting(value: string): string {
  return value === 'ever' ? 'public' : value;
}
