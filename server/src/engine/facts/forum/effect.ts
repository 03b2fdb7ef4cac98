import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { EffectFormFact } from './types.js';
import { placed } from './words.js';

/** What takes effect otherwise than the agreement. */
const OTHERS =
  /附件|办法|细则|规则|加入协议|加入书|退出|除名|决议|裁决|判决|授权书|委托书|许可|补充|变更|修改|修订|解除|通知|项目协议|项目合同|结果|任命|聘/;
const NEEDED = [trigger(/生效|法律效力/), trigger(/签|章/)];
/** 发生法律效力 is 生效. */
const EFFECT = /生效|(?:发生|产生)法律(?:上的)?效力/;
/** 生效：, 生效与份数：: the name of the clause. */
const TITLE = /^[^,。;:]{0,14}(?:生效|效力)[^,。;:]{0,8}:/;
/** A row of a table: 生效条件:…. */
const LABELLED = /^\|?(?:协议)?生效(?:条件|方式|要件)(?:为|是|:)/;
const OWN = /本(?:协议|合同|章程|契约|联盟协议)/;
/** Between two marks, the words that tell how the agreement takes effect. */
const AT_EFFECT = /生效|有效|成立|法律效力/;

/** True when a sentence is about the effect of the agreement itself. */
export function isOwnEffect(sentence: string): boolean {
  if (!AT_EFFECT.test(sentence)) return false;
  const at = sentence.search(/生效|有效(?!期)|成立|(?:发生|产生)法律(?:上的)?效力/);
  if (at < 0) return false;
  const head = sentence.slice(Math.max(0, at - 60), at);
  return OWN.test(head.slice(0, 40)) ? !OTHERS.test(head.slice(head.search(OWN) + 3)) : !OTHERS.test(head);
}

const SIGN = '签(?:字|名|署)';
const SEAL = '(?:加?盖(?:单位|企业)?(?:公|印)?章)';
const FORMS: readonly (readonly [EffectFormFact['form'], RegExp])[] = [
  ['contract-seal', /合同专用章|业务专用章|部门(?:印)?章/],
  ['either', new RegExp(`${SIGN}(?:、)?(?:或者|或|/)(?:者)?${SEAL}|${SEAL}(?:或者|或|/)${SIGN}`)],
  ['agent', /(?:(?:授权|委托)(?:代表|代理)|代理)人?签(?:字|名|署|章)/],
  ['unclear', new RegExp(`${SIGN}、?\\(?盖(?:公)?章\\)?|盖(?:公)?章、?${SIGN}|签章`)],
];
const BOTH = new RegExp(
  `${SIGN}(?:、|,)?(?:并|且|和|及|与|同时|后)+(?:加)?盖|${SIGN}加盖|${SEAL}(?:并|且|和|及)[^,。;]{0,12}${SIGN}`,
);

/** How the agreement of a normalised line takes effect, where that is weaker than signature and seal. Linear. */
export function effectForms(line: LineText, table: boolean): readonly EffectFormFact[] {
  if (!triggeredIn(line).hasAll(NEEDED)) return [];
  const { text } = line;
  const out: EffectFormFact[] = [];
  for (const { start, end } of sentencesOf(text, table)) {
    const sentence = text.slice(start, end);
    const label = LABELLED.exec(sentence)?.[0].length ?? 0;
    const title = TITLE.exec(sentence)?.[0].length ?? 0;
    const verb = sentence.slice(title).search(EFFECT);
    const effect = label > 0 ? sentence.length : verb < 0 ? verb : title + verb;
    if (effect < 0 || (label > 0 ? OTHERS.test(sentence) : !isOwnEffect(sentence.slice(title)))) continue;
    const from = Math.max(label, effect - 80);
    const found = formIn(sentence.slice(from, effect));
    if (!found) continue;
    const at = start + from + found.at;
    out.push({
      type: 'effectForm',
      ...placed(line, at, at + found.words.length),
      form: found.form,
      words: found.words,
    });
  }
  return out;
}

function formIn(
  head: string,
): { readonly form: EffectFormFact['form']; readonly at: number; readonly words: string } | undefined {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(head);
    if (!match) continue;
    if (form === 'agent' && /法定代表人|负责人/.test(head)) continue;
    if (form === 'unclear' && BOTH.test(head)) continue;
    return { form, at: match.index, words: match[0] };
  }
  const seal = /(?:加盖|盖)(?:单位|企业)?(?:公|印)?章/.exec(head);
  return seal && !/签/.test(head) ? { form: 'seal', at: seal.index, words: seal[0] } : undefined;
}
