import { trigger, triggeredIn } from '../trigger.js';
import type { AllianceStatusFact } from './types.js';
import { rawSpan, type Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const PERSON = '(?:法人|民事主体)';
const CONTRACT = new RegExp(
  `(?:不具有|不具备|不享有|没有|不是|并非|不取得|未取得|不设立|不进行|不办理|不得解释为(?:设立|成立)|无|非)(?:任何)?(?:独立)?(?:的)?(?:社团|企业|社会团体)?(?:的)?${PERSON}` +
    `|契约[型性]|松散(?:型)?(?:的)?(?:合作|联合)|未在[^,。;]{0,10}(?:登记|注册)|不[^,。;]{0,8}独立(?:对外)?承担(?:法律|民事)?(?:责任|义务)`,
);
const REGISTERED = /(?:登记|注册)[为成立取得]{0,4}[^,。;登记注册]{0,8}(?:法人|社会团体|民办非企业)/;
/** 是由企业和大学组成的独立法人, but not 由多个独立法人组成. */
const LEGAL = new RegExp(
  `(?:^|的性质|性质|本身|依法|对外)(?:应当)?(?:为|是|系|具有|享有|作为|属于|取得|具备|这一)[^,。;不非无未]{0,24}?(?:民办非企业单位)?${PERSON}(?:资格|地位|组织|实体)?(?=$|并|且|终止|的各项|的规章)` +
    `|独立(?:对外)?承担(?:法律|民事)?(?:责任|义务)|以其(?:全部|自有)(?:的)?财产[^,。;]{0,12}承担责任`,
);
const CERTIFICATE = /登记证(?:书)?(?:编)?号/;
/** A part that goes on about the same subject. */
const GOES_ON = /^(?:不|无|未|没有|非|并非|并|且|具有|具备|作为|以|能|享有|独立|依法|仅|系|属|是|为)/;
/** Somebody else than the alliance, named beside it: 联盟成员均为独立法人. */
const MEMBERS = /成员|单位/;
const OTHERS = /成员|单位(?!法人)|公司|协会|各方|企业(?!法人)|机构(?!组成|共)/;
const REACH = 60;
const NAMES = [
  ['contract', CONTRACT],
  ['registered', REGISTERED],
  ['legal', LEGAL],
] as const;
const TELLING = /法人|承担|契约|登记|注册|民事主体|松散/;

interface Statement {
  readonly kind: AllianceStatusFact['status'];
  readonly at: number;
  readonly length: number;
}

/** What is said of the alliance itself: the words behind its name, and parts that go on about it. */
function statementIn(text: string): Statement | undefined {
  if (!TELLING.test(text)) return undefined;
  const certificate = CERTIFICATE.exec(text);
  if (certificate) return { kind: 'registered', at: certificate.index, length: certificate[0].length };
  const denied = /不得解释为[^,。;]{0,8}法人/.exec(text);
  if (denied) return { kind: 'contract', at: denied.index, length: denied[0].length };
  let last = 0;
  for (const { index } of allMatches(/联盟/g, text)) {
    // the parts behind the first name are looked at from there
    if (index < last) continue;
    const tail = /^[^。;]*/.exec(text.slice(index + 2, index + 2 + REACH))![0];
    let from = 0;
    for (const [i, part] of tail.split(',').entries()) {
      if (i > 0 && !GOES_ON.test(part)) break;
      const found = told(part, i === 0);
      if (found) {
        const start = i === 0 ? index : index + 2 + from + found.index;
        return { kind: found.kind, at: start, length: index + 2 + from + found.index + found.length - start };
      }
      from += part.length + 1;
    }
    last = index + 2 + tail.indexOf(',') + 1;
  }
  return undefined;
}

function told(
  part: string,
  own: boolean,
):
  | { readonly kind: AllianceStatusFact['status']; readonly index: number; readonly length: number }
  | undefined {
  for (const [kind, pattern] of NAMES) {
    const found = pattern.exec(part);
    if (!found) continue;
    const others =
      kind === 'contract' ? MEMBERS.test(part.slice(0, 4)) : OTHERS.test(part.slice(0, found.index));
    if (own && others) continue;
    return { kind, index: found.index, length: found[0].length };
  }
  return undefined;
}

const NAME_OF_ITS_OWN = '(?:自己|自身|其|联盟自己|联盟自身)(?:的)?名义';
const ACTS = new RegExp(
  `联盟(?:的)?法定代表人|联盟(?:的)?公章|联盟(?:可以|可|有权|能够)?以?${NAME_OF_ITS_OWN}[^,。;]{0,16}(?:签订|签署|承担|起诉|应诉|借款|贷款|融资|担保)` +
    `|以联盟(?:自己|自身)?(?:的)?名义[^,。;]{0,12}(?:独立)?承担|以联盟(?:自己|自身)的名义[^,。;]{0,12}(?:签订|签署|借款|起诉)|联盟(?:作为|为)(?:原告|被告|借款人|担保人|诉讼主体)`,
);
const STATED = [trigger(TELLING), trigger(ACTS)];
const NO_ACT = /不得|不以|不能|没有|无|拟|筹备|待/;

/** What a sentence says about the legal status of the alliance. Linear. */
export function allianceStatuses(words: Words): readonly AllianceStatusFact[] {
  const { text } = words;
  if (!/联盟|不得解释为/.test(text) || !triggeredIn(words.line).hasAny(STATED)) return [];
  const out: AllianceStatusFact[] = [];
  const statement = statementIn(text);
  const intended = /拟|将|可以|申请|条件成熟/.test(text);
  if (statement && (statement.kind === 'contract' || !intended)) {
    out.push(status(words, statement.kind, 'statement', statement.at, statement.length));
  }
  const act = ACTS.exec(text);
  if (
    act &&
    statement?.kind !== 'legal' &&
    !NO_ACT.test(text.slice(Math.max(0, act.index - 8), act.index + act[0].length))
  ) {
    out.push(status(words, 'legal', 'act', act.index, act[0].length));
  }
  return out;
}

function status(
  words: Words,
  kind: AllianceStatusFact['status'],
  form: AllianceStatusFact['form'],
  at: number,
  length: number,
): AllianceStatusFact {
  return { type: 'allianceStatus', status: kind, form, ...rawSpan(words, at, at + length) };
}
