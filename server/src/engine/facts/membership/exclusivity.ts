import { trigger, type Triggered } from '../trigger.js';
import type { ExclusivityFact } from './types.js';

type Found = Pick<ExclusivityFact, 'object' | 'allowed'> & { readonly start: number; readonly end: number };

const OTHERS = '(?:其他|其它|同类|相同|类似|竞争性|相竞争|有竞争关系)';
const CASES: readonly (readonly [Found['object'], boolean, RegExp])[] = [
  [
    'alliance',
    true,
    new RegExp(
      `(?:可以?|有权|不限制|不影响|不妨碍|不得限制)[^,。;不]{0,10}(?:加入|参加|参与)[^,。;]{0,6}${OTHERS}[^,。;]{0,10}联盟`,
    ),
  ],
  [
    'alliance',
    false,
    new RegExp(
      `(?:不得|不可|禁止)[^,。;限]{0,10}(?:加入|参加|参与|组建)[^,。;]{0,10}${OTHERS}[^,。;]{0,10}联盟`,
    ),
  ],
  [
    'research',
    true,
    /(?:可以?|有权|不限制|不影响)[^,。;不]{0,6}与[^,。;不]{1,12}(?:开展|进行|从事)[^,。;]{0,4}(?:同类|相同|类似)[^,。;]{0,6}研(?:发|究)/,
  ],
  [
    'research',
    false,
    /(?:不得|不可|禁止)[^,。;限]{0,6}与[^,。;]{1,12}(?:开展|进行|从事)[^,。;]{0,4}(?:同类|相同|类似)[^,。;]{0,6}研(?:发|究)/,
  ],
];
const NEEDED = CASES.map(([, , words]) => trigger(words));
const LIMITED = /未经|经[^,。;]{1,12}同意|除[^,。;]{1,16}外|除外|但|合作方|项目(?:执行)?期(?:间|内)/;

/** Whether a member may join other alliances, or do like research with others, in one sentence. Linear. */
export function exclusivityOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.hasAny(NEEDED) || LIMITED.test(sentence)) return undefined;
  for (const [object, allowed, words] of CASES) {
    const match = words.exec(sentence);
    if (match) return { object, allowed, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
