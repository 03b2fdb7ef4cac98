import { trigger, triggeredIn } from '../trigger.js';
import type { AllianceStatusFact, LiabilityModeFact } from './types.js';
import { commaParts, rawSpan, type Words } from './words.js';

const JOINT = /连带(?:清偿|赔偿|保证|的)?(?:责任)?/;
const DENIED = /不(?:互相|相互)?(?:承担|负|存在|构成)|概不|互不|无须|无需|免除|非/;
const SEVERAL =
  /以(?:其|各自)?(?:的)?(?:实际)?(?:认缴|投入|出资)(?:额|金额|的资金)?为限|按份(?:承担|责任)|各自独立承担(?:法律|民事)?责任|(?:分别|各自)(?:独立)?承担(?:法律|民事)?责任/;
const TOLD = [trigger(JOINT), trigger(SEVERAL)];
const EXTERNAL = /对外|第三人|第三方|债权人|债务/;
const INTERNAL = /对内|内部|追偿|分担|成员之间|各方之间|相互之间/;
const PROJECT = /(?:该|本|某|具体)?(?:项目|课题)/;

/** The clause's own number is no part of it. */
const NUMBER = /^(?:[0-9.()]{1,10} ?|第[^条]{1,5}条)/;

/** How the members answer for the alliance, in one sentence. Linear. */
export function liabilityModes(words: Words): readonly LiabilityModeFact[] {
  if (!triggeredIn(words.line).hasAny(TOLD)) return [];
  const { text } = words;
  if (!text.includes('连带') && !(/为限|按份|各自|分别/.test(text) && text.includes('责'))) return [];
  const out: LiabilityModeFact[] = [];
  for (const { text: part, start } of commaParts(words.text)) {
    const joint = JOINT.exec(part);
    const found = joint ?? SEVERAL.exec(part);
    if (!found || /保证人|担保/.test(part)) continue;
    const side =
      sideOf(part) || (sideOf(words.text) === 'external' && !INTERNAL.test(words.text) ? 'external' : '');
    out.push({
      type: 'liabilityMode',
      mode: joint ? 'joint' : 'several',
      side,
      denied: joint !== null && DENIED.test(part.slice(0, found.index)),
      project: PROJECT.test(part),
      ...rawSpan(
        words,
        start + (NUMBER.exec(part)?.[0].length ?? 0),
        start + part.replace(/[。;]$/, '').length,
      ),
    });
  }
  return out;
}

function sideOf(part: string): LiabilityModeFact['side'] {
  if (INTERNAL.test(part)) return 'internal';
  return EXTERNAL.test(part) ? 'external' : '';
}

const CONTRACT =
  /(?:不具有|不具备|没有|不是|并非|不取得|无)(?:独立)?(?:的)?(?:社团|企业|社会团体)?(?:的)?法人|契约[型性]/;
const REGISTERED = /(?:登记|注册)[为成立取得]{0,4}[^,。;登记注册]{0,8}(?:法人|社会团体|民办非企业)/;
const LEGAL =
  /^(?:为|是|系|具有|享有|作为)(?:一个)?(?:独立)?(?:的)?(?:社会团体|社团|企业|事业)?法人|独立(?:对外)?承担(?:法律|民事)?(?:责任|义务)/;
const CERTIFICATE = /登记证(?:书)?(?:编)?号/;
const REACH = 44;

interface Statement {
  readonly kind: AllianceStatusFact['status'];
  readonly at: number;
  readonly length: number;
}

/** What is said of the alliance itself: the words right behind its name, up to the next mark. */
function statementIn(text: string): Statement | undefined {
  if (!/法人|承担|契约|登记|注册/.test(text)) return undefined;
  const certificate = CERTIFICATE.exec(text);
  if (certificate) return { kind: 'registered', at: certificate.index, length: certificate[0].length };
  for (const { index } of text.matchAll(/联盟/g)) {
    const tail = text.slice(index + 2, index + 2 + REACH).split(/[,。;]/)[0] ?? '';
    for (const [kind, pattern] of [
      ['contract', CONTRACT],
      ['registered', REGISTERED],
      ['legal', LEGAL],
    ] as const) {
      const found = pattern.exec(tail);
      // 联盟成员均为独立法人 speaks about the members
      if (!found || /成员|单位/.test(kind === 'contract' ? tail.slice(0, 4) : tail.slice(0, found.index)))
        continue;
      return { kind, at: index, length: 2 + found.index + found[0].length };
    }
  }
  return undefined;
}

const ACTS =
  /联盟(?:的)?法定代表人|联盟(?:的)?公章|联盟以(?:自己|自身|其)(?:的)?名义[^,。;]{0,16}(?:签订|签署|承担|起诉|应诉)|以联盟(?:的)?名义[^,。;]{0,12}(?:独立)?承担/;
const STATED = [trigger(/法人|承担|契约|登记|注册/), trigger(ACTS)];
const NO_ACT = /不得|不以|不能|没有|无|拟|筹备|待/;

/** What a sentence says about the legal status of the alliance. Linear. */
export function allianceStatuses(words: Words): readonly AllianceStatusFact[] {
  const { text } = words;
  if (!text.includes('联盟') || !triggeredIn(words.line).hasAny(STATED)) return [];
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
