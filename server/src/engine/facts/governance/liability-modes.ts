import { trigger, triggeredIn } from '../trigger.js';
import type { LiabilityModeFact } from './types.js';
import { commaParts, rawSpan, type Words } from './words.js';

const JOINT =
  /连带(?:地)?(?:清偿|赔偿|保证|还款|负担|承担|的)*(?:责任|义务)?|(?:向|对)[^,。;]{0,8}(?:任何|任一)一?(?:方|成员)[^,。;]{0,8}(?:全部|全额)|(?:任何|任一)(?:一?方|成员)[^,。;]{0,12}(?:全额清偿|清偿全部)|请求清偿全部/;
const DENIED = /不(?:互相|相互)?(?:承担|负|存在|构成)|概不|互不|无须|无需|免除|非/;
const SEVERAL = new RegExp(
  [
    '以(?:其|各自|认缴的|承诺的?)?(?:的)?(?:实际)?(?:承诺)?(?:认缴|投入|出资)(?:额|金额|的资金)?为(?:限|上限)',
    '以[^,。;]{1,8}为限分别',
    '按份(?:承担|责任)|的按份责任',
    '(?:分别|各自)(?:独立)?(?:承担|负责|偿还)(?:法律|民事)?(?:责任)?',
    '(?:分别|各自|独立)[^,。;]{0,10}(?:负责|归还|偿还)',
    '按(?:照)?(?:各自|其)?(?:的)?(?:实际)?(?:投入|出资)比例(?:各自)?(?:承担|负责)',
    '承担有限责任',
  ].join('|'),
);
const TOLD = [trigger(JOINT), trigger(SEVERAL)];
/** Whom the members answer to; creditors of one kind are a matter of their own. */
const CREDITORS: readonly (readonly [string, RegExp])[] = [
  ['', /对外|第三人|第三方|债权人|债务/],
  ['相对方', /相对方|合同对方/],
  ['委托人', /委托人/],
  ['出借人', /出借人|银行|贷款|借款/],
  ['受害人', /受害人|侵权/],
];
const INTERNAL = /对内|内部|追偿|分担|成员之间|各方之间|相互之间/;
const PROJECT = /(?:该|本|某|具体)?(?:项目|课题)/;
/** What the law says, what other contracts leave, sureties: no mode of the alliance. */
const ELSEWHERE = /法律规定|依法|其他合同|除此以外|保证人|担保/;
const LIABLE = /责|债|负|清偿|偿还|归还|承担/;

/** 联盟的对外债务…不构成成员之间的连带债务: still towards third parties. */
const JOINT_AMONG = /(?:成员|各方|缔约方)之间的?连带/;

/** The clause's own number is no part of it. */
const NUMBER = /^(?:[0-9.()]{1,10} ?|第[^条]{1,5}条)/;

/** How the members answer for the alliance, in one sentence. Linear. */
export function liabilityModes(words: Words): readonly LiabilityModeFact[] {
  if (!triggeredIn(words.line).hasAny(TOLD)) return [];
  const { text } = words;
  if (!LIABLE.test(text) || ELSEWHERE.test(text)) return [];
  const out: LiabilityModeFact[] = [];
  const whole = sideOf(text);
  for (const { text: part, start } of commaParts(text)) {
    const joint = JOINT.exec(part);
    const found = joint ?? SEVERAL.exec(part);
    if (!found) continue;
    const side =
      (JOINT_AMONG.test(part) && creditorOf(text) !== undefined ? 'external' : sideOf(part)) ||
      (whole === 'mixed' ? '' : whole);
    if (side === 'mixed') continue;
    out.push({
      type: 'liabilityMode',
      mode: joint ? 'joint' : 'several',
      side,
      creditor: side === 'external' ? (creditorOf(creditorOf(part) === undefined ? text : part) ?? '') : '',
      denied: joint !== null && DENIED.test(part.slice(0, found.index)),
      project: PROJECT.test(text),
      ...rawSpan(
        words,
        start + (NUMBER.exec(part)?.[0].length ?? 0),
        start + part.replace(/[。;]$/, '').length,
      ),
    });
  }
  return out;
}

function creditorOf(words: string): string | undefined {
  return CREDITORS.find(([, pattern]) => pattern.test(words))?.[0];
}

function sideOf(words: string): LiabilityModeFact['side'] | 'mixed' {
  const inside = INTERNAL.test(words);
  const outside = creditorOf(words) !== undefined;
  if (inside) return outside ? 'mixed' : 'internal';
  return outside ? 'external' : '';
}
