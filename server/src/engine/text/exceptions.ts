/** Words by which a sentence gives way to another one, with what it gives way for. */
export interface Exception {
  /** What is carved out (除修改章程外 → 修改章程), `''` when the sentence yields to any special provision. */
  readonly topic: string;
}

const LONGEST = 60;
const TRIGGER = /除|另有|从其|前提下|条件下|情况下|以外|优先|为准/;
/** 解除, 清除 … are no 除; nor is 除名, 除权. */
const VERB_BEFORE = '解免消扣清拆删排开废铲剔';
const YIELDS = /另有(?:约定|规定)|从其(?:约定|规定)|前款(?:规定)?以外|特别约定优先|(?:^|[^意见])为准/;
const ON_CONDITION = /前提下|条件下|情况下/;
/** The law's own exceptions limit no other clause of the agreement. */
const OF_LAW = /法律|法规|国家(?:另)?有|政策/;
const LEAD = /^(?:但是|但|本协议|按照|依照|按|依)+/;

/**
 * Exceptions of one sentence of normalised text, in order; empty when it stands without any. What the law provides
 * otherwise (法律另有规定的除外) is none. Linear.
 */
export function exceptionsIn(sentence: string): readonly Exception[] {
  if (!TRIGGER.test(sentence)) return NONE;
  const out: Exception[] = [];
  for (const part of sentence.split(/[,;。:]/)) {
    const topic = carved(part) ?? (yields(part) ? '' : undefined);
    if (topic === undefined || OF_LAW.test(part)) continue;
    if (topic !== '' || out.every((one) => one.topic !== '')) out.push({ topic });
  }
  return out;
}

function yields(part: string): boolean {
  return YIELDS.test(part) || (part.includes('不违反') && ON_CONDITION.test(part));
}

/** 除X外, X的除外. */
function carved(part: string): string | undefined {
  const excluded = part.indexOf('除外');
  if (excluded > 0) return clean(part.slice(Math.max(0, excluded - LONGEST), excluded));
  for (let at = part.indexOf('除'); at >= 0; at = part.indexOf('除', at + 1)) {
    if (part[at + 1] === '名' || part[at + 1] === '权' || VERB_BEFORE.includes(part[at - 1] ?? ' ')) continue;
    const end = part.indexOf('外', at);
    if (end > at + 1 && end - at <= LONGEST) return clean(part.slice(at + 1, end));
    return undefined;
  }
  return undefined;
}

function clean(words: string): string {
  const topic = words
    .replace(LEAD, '')
    .replace(/(?:以|之|情形)$/, '')
    .replace(/的$/, '');
  return YIELDS.test(topic) ? '' : topic;
}

const NONE: readonly Exception[] = [];
