import { NUMERAL } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { VoteRightFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const UNIT = '(?:名|位|个|家|人)?';
const WHO = '(?:理事|成员|会员|委员|单位|方|人)(?:单位)?';
const RIGHT = '(?:表决权|投票权|票权)';
/** 出资额, 实缴投入, 所代表单位的实际投入 */
const PAID = '(?:出资|投入|认缴|实缴|缴费|缴款)(?:资金|金额|额)?';

const KINDS: readonly (readonly [VoteRightFact['basis'], RegExp])[] = [
  [
    'per-head',
    new RegExp(
      `一人一票|一方一票|一家一票|每人一票|人均一票|以人数计票|一(?:个)?(?:成员|单位|理事)一票` +
        `|(?:每(?:一)?|一|各)${UNIT}${WHO}(?:各|仅|只)?(?:享有|拥有|有|持|计)?(?:一|1)(?:票(?!否决)|个${RIGHT})|各(?:享)?有一票(?!否决)` +
        `|(?:同等|平等)(?:的)?(?:表决权|投票权)|${RIGHT}(?:在[^,。;]{2,8})?(?:一律|完全|均|都)?(?:平等|相等|均等|相同|同等)|${RIGHT}不(?:因|以)[^,。;]{2,14}(?:差别|不同|区别|差异|影响)|平等(?:参与|行使)表决`,
    ),
  ],
  [
    'per-contribution',
    new RegExp(
      `(?:按|依|根据)[^,。;按依]{0,14}${PAID}[^,。;]{0,14}比例(?:行使|享有|确定|分配|进行)?(?:${RIGHT}|表决|投票)` +
        `|${RIGHT}[^,。;]{0,4}(?:按|依|根据|以)[^,。;]{0,8}${PAID}[^,。;]{0,16}(?:比例|份额)` +
        `|(?:${PAID})?每(?:满|投入|出资|占总额)?(?:人民币)?(?:${NUMERAL}万?元|百分之一)(?:投入|出资)?(?:为|计|有|享有|拥有)(?:一|1)个?(?:票|${RIGHT})` +
        `|(?:票数|${RIGHT})(?:应当?)?与[^,。;]{0,14}${PAID}[^,。;]{0,6}(?:挂钩|成正比|相应)` +
        `|${RIGHT}(?:按|依|为)[甲乙丙丁A-Z]方[0-9]{1,3}%|(?:拥有|享有|持有)(?:[0-9]{1,3}%|百分之${NUMERAL})的${RIGHT}` +
        `|以[^,。;]{0,6}(?:赞成|同意)[^,。;]{0,6}的${PAID}(?:合计|总和)?(?:超过|达到)`,
    ),
  ],
  [
    'weighted',
    new RegExp(
      `理事长(?:单位)?(?:享有|拥有|有)(?:两|二|2|三|3)票|(?:单位|成员|理事|方)(?:每家|每名|各)(?:享)?有?(?:两|二|2|三|3)票|(?:的)?一票(?:按|计|折合|折算为)(?:两|二|2|三|3)票|加权(?:计票|表决|投票)`,
    ),
  ],
];
const EQUAL = /(?:票数|票)(?:相等|相同|持平|均等)|平票|相等票数/;
const DECIDES = /理事长|会长|主席|主持人|召集人|主任/;
const NOT = /[不非]$|(?:不得|不再|并非|而非)[^,。;]{0,4}$/;
const VOTE = trigger(/票|表决/);
/** A group within the alliance that votes in its own way. */
const GROUP = /(?:小组|工作组|项目组|分会|专项基金|理财)[^。;]{0,12}$/;

/** How votes are counted and who decides on a tie, in one sentence. Linear. */
export function voteRights(words: Words, before: string): readonly VoteRightFact[] {
  const { text } = words;
  if (!triggeredIn(words.line).test(VOTE, text)) return [];
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
  const head = words.text.slice(0, from);
  const named = words.text.slice(from, to);
  const body = GROUP.test(head)
    ? '小组'
    : (bodyNamesIn(head).at(-1)?.name ??
      (/理事(?!长)/.test(head + named) ? '理事会' : (bodyNamesIn(named)[0]?.name ?? before)));
  return { type: 'voteRight', basis, body, ...rawSpan(words, from, to) };
}
