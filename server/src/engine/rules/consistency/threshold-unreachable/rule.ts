import type { ThresholdFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { leastCount } from '../../../text/quantity.js';
import { DECISION_BODY } from '../../support/governance/basis.js';
import { sizesOf } from '../../support/governance/bodies.js';
import { majorities, THRESHOLD_NEEDS } from '../../support/governance/thresholds.js';
import { thresholdWords } from '../../support/governance/words.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'threshold-unreachable',
  category: 'consistency',
  severity: 'hint',
  depth: 'thorough',
  set: 'governance',
  title: { zh: '达到法定人数仍可能无法通过', en: 'A quorate meeting may be unable to decide' },
  basis: [DECISION_BODY],
  needs: THRESHOLD_NEEDS,
  messages: {
    'zh-CN': {
      unreachable:
        '按全体人数计算须{vote}，而{quorum}出席即可开会：会议达到法定人数时仍可能无法通过决议。可以提高法定人数，或者按出席人数计算。',
      quorum: '法定人数在此约定：{quorum}',
    },
    en: {
      unreachable:
        'A resolution needs {vote}, but a meeting is quorate with {quorum}: it may be unable to decide. Raise the quorum or count from those present.',
      quorum: 'The quorum is set here: {quorum}',
    },
  },
  check(context) {
    const sizes = sizesOf(context);
    const quorums = new Map<string, Located<ThresholdFact>>();
    const out = new Map<string, RawFinding>();
    const all = majorities(context);
    for (const { found, body, matter } of all) {
      const key = `${body}|${matter}`;
      if (found.fact.kind === 'quorum' && found.fact.meeting === '' && !quorums.has(key))
        quorums.set(key, found);
    }
    for (const { found, body, matter } of all) {
      // a meeting on the matter may have a quorum of its own
      const quorum = quorums.get(`${body}|${matter}`) ?? quorums.get(`${body}|general`);
      if (found.fact.kind !== 'vote' || found.fact.base !== 'all' || !quorum || out.has(body)) continue;
      const need = share(found.fact, sizes.get(body));
      const there = share(quorum.fact, sizes.get(body));
      if (need === undefined || there === undefined || need <= there + 1e-9) continue;
      const args = { vote: thresholdWords(found.fact), quorum: thresholdWords(quorum.fact) };
      out.set(body, {
        place: placeOf(found),
        section: found.section,
        subject: body,
        message: { id: 'unreachable', args },
        related: [{ place: placeOf(quorum), message: { id: 'quorum', args } }],
      });
    }
    return [...out.values()];
  },
});

/** The part of all members that is enough; of a known size the part that whole persons make. */
function share(
  { ratio, count, bound, unanimous }: ThresholdFact,
  size: number | undefined,
): number | undefined {
  if (unanimous) return 1;
  if (count !== undefined) return size === undefined ? undefined : count / size;
  if (!ratio) return undefined;
  return size === undefined ? ratio.num / ratio.den : leastCount(ratio, bound, size) / size;
}
