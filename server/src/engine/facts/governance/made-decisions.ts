import type { Decider } from './deciders.js';
import { allMatches } from '../../text/all-matches.js';

/** Who decides what, told otherwise than by body and verb; offsets of the part of the sentence. */
export interface Made {
  /** Words that name the matter. */
  readonly about: string;
  /** End of the decider's name in the part, or its start where `behind`. */
  readonly at: number;
  readonly behind: boolean;
  /** Whose vote it is, where the body itself stands further back: its members in one word. */
  readonly voters?: string;
  /** True for 作出…的决定, whose subject may stand further back. */
  readonly taken?: boolean;
  /** True where the matter may stand before the words, or in the part of the sentence before. */
  readonly wide?: boolean;
  /** True for 评审通过即立项, whose subject may stand further back. */
  readonly passed?: boolean;
  readonly from: number;
  readonly to: number;
}

const ACT = '(?:除名|开除|解散|立项|终止联盟)';
const READY = '(?:即|便|就|方|可|可以|即可|方可|即行|予以|予|告|视为|准予|得以|得|行)';
/** 由X将其除名, X可以决定对其予以除名. */
const DOES = new RegExp(
  `(?:可|可以|有权|应当?|负责|决定)?(?:决定)?(?:对|将|把|予以|给予)(?:[^,。;由经未不]{0,14}?)(?:予以|给予|进行)?(?:除名|开除)`,
  'g',
);
/** 经X批准后立项, 经X同意可以解散. */
const AFTER = new RegExp(
  `(?:批准|决定|同意|审定|审批|核准|通过|决议)(?:后|的|之后)?${READY}{0,3}(?:对[^,。;]{1,10})?${ACT}`,
  'g',
);
/** X评审通过的项目即予立项. */
const PASSED = new RegExp(
  `(?:评审|评议|论证|审查|审核|审议|表决|讨论|评审会|评定)(?:合格|通过)(?:后|的|之后)?(?:项目|课题)?,?(?:即|便|就|直接|当然)${READY}{0,3}${ACT}`,
  'g',
);
/** 专家委员会评审,理事会立项; 经理事会立项的项目 */
const BY_ITSELF = /(?:会议|审议|讨论|研究|表决|审查){0,2}后?立项(?=$|[的后,。;])/g;
/** 半数以上委员赞同的即予立项, 经到会理事过半数同意后除名: who votes tells which body decides. */
const SHARE = '(?:半数|多数|[二三四五六七八九]分之[一二三四五六七八九]|一致)(?:以上)?';
/** 方可立项 after the vote of a committee leaves the decision to another body; 即予立项 does not. */
const AT_ONCE = `(?:即|便|就|直接|当然|视为)${READY}{0,3}`;
const VOTED = new RegExp(
  `${SHARE}的?(?:全体|出席|到会|参会)?的?(?<first>理事|委员|专家)(?:表示)?(?:赞同|赞成|同意|通过)(?:后|的|时)?${AT_ONCE}${ACT}` +
    `|(?<second>理事|委员|专家)(?:人数)?[^,。;]{0,10}${SHARE}(?:表示)?(?:赞同|赞成|同意|通过)(?:后|的|时)?${AT_ONCE}${ACT}`,
  'g',
);
/** 立项决定由X作出, 立项审批由X负责, 验收结论由X认定. */
const MADE =
  /(?<about>除名|开除|解散|立项|验收|预算|决算)(?:的)?(?:决定|决议|结论|审批|批准|审定|核准|结果)(?:权|工作|事项|事宜)?(?:应当?|须|均|一律|统一|最终){0,2}(?:由|归|以)(?:联盟)?/g;
const MAKES =
  /^(?:作出|做出|形成|出具|下达|负责|认定|确认|签发|发布|行使|决定|批准|的(?:批准|决定|意见)为准)/;
/** X对立项行使最终决定权. */
const HOLDS =
  /对(?<about>[^,。;对]{2,16}?)(?:享有|行使|拥有|具有|握有|有)(?:最终|最后)?(?:的)?(?:批准|审批|审定|决定|核准|否决)权/g;
/** X作出除名决定. */
const TAKES = /(?:作出|做出|形成|下达|签发)(?<about>[^,。;]{0,16}?)(?:的)?(?:决定|决议|结论|批复|批准)/g;
/** 作出通过或者不予通过的结论: the matter stands before. */
const EITHER_WAY = /是否|与否|或者?不|通过|准予|不予|同意/;
const NAMED = /除名|开除|解散|立项|验收|预算|决算/;

/** Whose word ends the matter, without any verb of decision; `own` marks that nothing may have been decided before. */
const FINAL_WORDS: readonly { readonly pattern: RegExp; readonly own: boolean }[] = [
  // 以首席科学家的意见为准, 以秘书处认定为最终结果
  {
    pattern:
      /的?(?:书面|审查|评审|评议|验收|最终|审核|认定){0,2}(?:意见|决定|结论|批复|签字|认定|结果)(?:即)?(?:为准|(?:为|是|系)(?:最终|终局|最后))/g,
    own: false,
  },
  // 专家委员会出具的验收结论为最终结论
  {
    pattern: /(?:出具|作出|做出|形成|签发)的?[^,。;]{2,10}?(?:即)?(?:为|是|系)(?:最终|终局|最后)/g,
    own: false,
  },
  // 技术总师签字认可即完成立项, 财务总监签批后即告定案
  {
    pattern: new RegExp(
      `(?:签字|签批|签署|签发|认可|确认|首肯|点头|批复|盖章)(?:认可|同意|确认)?(?:后|的|之后)?(?:即|便|就|视为|视同)${READY}{0,2}(?:完成|成立|通过|准予|生效|定案|终局|${ACT})(?:${ACT})?`,
      'g',
    ),
    own: true,
  },
  // 经成员大会表决赞成解散的,联盟即行解散
  {
    pattern:
      /(?:表决|投票|会议|书面)(?:一致)?(?:赞成|赞同|同意|支持)(?:[^,。;]{0,6}(?:解散|除名|开除|立项))(?:的|后|时)?$/g,
    own: true,
  },
];
/** 由甲方发出除名通知,通知到达时即丧失成员资格: the notice itself has the effect. */
const ISSUES =
  /(?:直接)?(?:发出|签发|发布|下发|下达|出具|送达)(?:书面)?的?(?:除名|开除|解散|立项)?的?(?:通知书?|决定书|批复|公告|任务书)/g;
const EFFECT =
  /(?:到达|送达|发出|签发|发布|作出|下达)(?:时|后|之日|之时|被除名成员|该成员){0,2}(?:起)?(?:即|立即|当即)?(?:生效|丧失|终止|失去|解散)/;
/** Somebody has decided before: what follows only carries it out. */
const DECIDED_BEFORE = /决议|批准|审议|表决|审定|决定(?!书)/;

/** Whose word, signature or notice settles a matter, in one part of a sentence; `before` and `behind` are the rest of it. */
function settledIn(part: string, before: string, behind: string): readonly Made[] {
  const out: Made[] = [];
  const add = ({ 0: words, index }: RegExpExecArray): void => {
    out.push({ about: words, at: index, behind: false, wide: true, from: index, to: index + words.length });
  };
  for (const { pattern, own } of FINAL_WORDS)
    for (const match of allMatches(pattern, part))
      if (!own || !DECIDED_BEFORE.test(before + part.slice(0, match.index))) add(match);
  if (EFFECT.test(behind))
    for (const match of allMatches(ISSUES, part))
      if (!DECIDED_BEFORE.test(before + part.slice(0, match.index))) add(match);
  return out;
}

/** Decisions of one part of a sentence that are not told by a plain verb behind a body. Linear. */
export function madeIn(
  text: string,
  part: string,
  start: number,
  deciders: readonly Decider[],
  labelled: boolean,
): readonly Made[] {
  const out: Made[] = SETTLES.test(text)
    ? [...settledIn(part, text.slice(0, start), text.slice(start + part.length))]
    : [];
  for (const pattern of [DOES, AFTER, PASSED])
    for (const { 0: words, index } of allMatches(pattern, part)) {
      const about = words.replace(/^(?:决定|批准)/, '');
      const passed = pattern === PASSED;
      out.push({ about, at: index, behind: false, passed, from: index, to: index + words.length });
    }
  for (const { 0: words, index } of allMatches(BY_ITSELF, part))
    if (deciders.some(({ end }) => end === start + index))
      out.push({ about: '立项', at: index, behind: false, from: index, to: index + words.length });
  for (const { 0: words, groups, index } of allMatches(VOTED, part)) {
    const voters = groups!.first ?? groups!.second!;
    out.push({ about: words, at: index, behind: false, voters, from: index, to: index + words.length });
  }
  for (const { 0: words, groups, index } of allMatches(HOLDS, part))
    out.push({ about: groups!.about!, at: index, behind: false, from: index, to: index + words.length });
  for (const { 0: words, groups, index } of allMatches(TAKES, part))
    if (NAMED.test(groups!.about!) || EITHER_WAY.test(groups!.about!) || (labelled && groups!.about! === ''))
      out.push({
        about: groups!.about!,
        at: index,
        behind: false,
        taken: true,
        wide: EITHER_WAY.test(groups!.about!) || groups!.about! === '',
        from: index,
        to: index + words.length,
      });
  for (const { 0: words, groups, index } of allMatches(MADE, part)) {
    const at = index + words.length;
    const one = deciders.find(({ start: from }) => from === start + at);
    if (!one) continue;
    const verb = MAKES.exec(part.slice(one.end - start));
    if (!verb) continue;
    const to = one.end - start + verb[0].length;
    out.push({ about: groups!.about!, at, behind: true, from: index, to });
  }
  return out;
}

/** Without one of these nobody's word ends a matter. */
const SETTLES = /为准|最终|终局|最后|即|便|就|视为|视同|赞成|赞同|同意|支持|通知|决定书|批复|公告|任务书/;
/** Without one of these none of the forms fits. */
export const MADE_OF = new RegExp(
  `除名|开除|立项|组织|主持|(?:批准|决定|同意|审定|审批|核准|通过|决议|即|便|就|直接|当然)[^,。;]{0,14}${ACT}|[由归以]|作出|做出|形成|权|${SETTLES.source}`,
);
