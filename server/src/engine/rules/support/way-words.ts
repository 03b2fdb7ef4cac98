import type { DisputeFact, Located } from '../../facts/types.js';
import type { RuleContext } from '../context.js';
import type { Span } from '../types.js';
import { allMatches } from '../../text/all-matches.js';

/** Names that leave open which body is meant. */
const UNNAMED = /^(?:有关|相关|当地|约定|所在地)?的?仲裁(?:委员会|机构|院|中心)?$/;
const ARBITRATION_HEAD = /^(?:向|提交|提请|交由)/;
/** What still belongs to the words for a way: 方式解决. */
const TAIL = /^(?:的)?(?:方式|途径|程序)?(?:来|予以|加以)?(?:解决|处理)?/;

/** The place of a way with the words behind it that belong to it. */
export function waySpan(context: RuleContext, { ref, fact }: Located<DisputeFact>): Span {
  const { start, end } = context.spanOf({ ...ref, from: fact.from, to: fact.to });
  const behind = context.source(end, Math.min(context.lineSpan(ref).end, end + 12));
  return { start, end: end + TAIL.exec(behind)![0].length };
}

/** What follows an arbitration and speaks of nothing else: rules, seat, language, the finality of the award. */
const ABOUT_ARBITRATION = /仲裁|裁决/;
const OTHER_MATTER = /起诉|诉讼|法院|保全|协商|调解|之前|期间|^但/;

/**
 * End of the words about an arbitration behind `from`, up to the end of the line: the sentences and parts of sentences
 * that would make no sense without it. The mark behind the last of them is left out.
 */
export function arbitrationEnd(context: RuleContext, { ref }: Located<DisputeFact>, from: number): number {
  const rest = context.source(from, context.lineSpan(ref).end);
  let end = 0;
  let award = false;
  for (const match of allMatches(/[，。；,;]([^，。；,;]*)/g, rest)) {
    const words = match[1]!;
    const bound: boolean = award && /约束力/.test(words);
    if (!bound && (!ABOUT_ARBITRATION.test(words) || OTHER_MATTER.test(words))) break;
    award = /裁决/.test(words) || (award && bound);
    end = match.index + match[0].length;
  }
  return from + rest.slice(0, end).trimEnd().length;
}

/** Words that choose the way by themselves, fit to stand where other words for a way stood. */
export function wayWords(context: RuleContext, way: Located<DisputeFact>): string {
  return way.fact.mechanism === 'arbitration'
    ? arbitrationWords(context, way)
    : litigationWords(context, way);
}

function written(context: RuleContext, { ref, fact }: Located<DisputeFact>): string {
  const { start, end } = context.spanOf({ ...ref, from: fact.from, to: fact.to });
  return context.source(start, end).trim();
}

/** An arbitral body that is not named stays a blank to fill in: without one the clause has no effect. */
function arbitrationWords(context: RuleContext, way: Located<DisputeFact>): string {
  const { body } = way.fact;
  if (body === '' || UNNAMED.test(body)) return '提交【　　】仲裁委员会仲裁';
  const words = written(context, way);
  return ARBITRATION_HEAD.test(words) ? words : `提交${body}仲裁`;
}

function litigationWords(context: RuleContext, way: Located<DisputeFact>): string {
  const { body } = way.fact;
  if (body === '') return '通过诉讼解决';
  const words = written(context, way);
  return /^向/.test(words) && /诉/.test(words) ? words : `向${body}起诉`;
}
