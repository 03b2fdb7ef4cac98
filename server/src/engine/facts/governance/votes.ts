import { trigger, triggeredIn } from '../trigger.js';
import type { VoteRightFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const KINDS: readonly (readonly [VoteRightFact['basis'], RegExp])[] = [
  [
    'per-head',
    /一人一票|一方一票|一家一票|一(?:个)?(?:成员|单位|理事)一票|每(?:一)?(?:名|位|个|家)?(?:理事|成员|会员|委员|单位|方)(?:单位)?(?:各)?(?:享有|拥有|有|持)?(?:一|1)票|(?:同等|平等)(?:的)?表决权/,
  ],
  [
    'per-contribution',
    /(?:按|依)照?(?:其|各自)?(?:的)?(?:实际)?(?:出资|投入|认缴|缴费)(?:额|金额)?(?:的)?比例(?:行使|享有|确定|分配)?(?:表决权|投票权|表决|投票)|(?:表决权|投票权)(?:按|依)照?(?:其|各自)?(?:的)?(?:实际)?(?:出资|投入|认缴|缴费)(?:额|金额)?(?:的)?比例/,
  ],
  ['weighted', /理事长(?:单位)?(?:享有|拥有|有)(?:两|二|2|三|3)票/],
];
const EQUAL = /(?:票数|票)(?:相等|相同|持平|均等)|平票|相等票数/;
const DECIDES = /理事长|会长|主席|主持人|召集人|主任/;
const NOT = /[不非]$/;
const VOTE = trigger(/票|表决/);

/** How votes are counted and who decides on a tie, in one sentence. Linear. */
export function voteRights(words: Words, before: string): readonly VoteRightFact[] {
  const { text } = words;
  if (!triggeredIn(words.line).has(VOTE)) return [];
  const out: VoteRightFact[] = [];
  for (const [basis, pattern] of KINDS) {
    const found = pattern.exec(text);
    if (!found || NOT.test(text.slice(0, found.index))) continue;
    out.push(fact(words, before, basis, found.index, found.index + found[0].length));
  }
  const tie = EQUAL.exec(text);
  if (tie && DECIDES.test(text.slice(tie.index))) {
    out.push(fact(words, before, 'casting', tie.index, tie.index + tie[0].length));
  }
  return out;
}

function fact(
  words: Words,
  before: string,
  basis: VoteRightFact['basis'],
  from: number,
  to: number,
): VoteRightFact {
  const named = words.text.slice(from, to);
  const body = named.includes('理事') || words.text.slice(0, from).includes('理事') ? '理事会' : before;
  return { type: 'voteRight', basis, body, ...rawSpan(words, from, to) };
}
