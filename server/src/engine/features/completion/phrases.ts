import type { CompletionOffer } from '../../api.js';
import type { Locale } from '../../rules/types.js';
import type { Bilingual } from '../../standard/types.js';
import type { Site } from './site.js';

/** How a sentence that begins in a usual way usually goes on. */
interface Phrase {
  /** The words before the cursor, at the end of what was typed. */
  readonly behind: string;
  /** Snippet syntax. */
  readonly text: string;
  readonly title: Bilingual;
  /** Where it comes from, or what to see to. */
  readonly note: Bilingual;
}

const DRAFTED: Bilingual = { zh: '常用写法，按实际情况修改。', en: 'Usual wording; adapt it.' };

function civilCode(article: string): Bilingual {
  return { zh: `依据：《中华人民共和国民法典》${article}。`, en: `Basis: Civil Code, ${article}.` };
}

const PHRASES: readonly Phrase[] = [
  {
    behind: '争议',
    text: '，各方应当首先协商解决；协商不成的，${1|提交仲裁委员会仲裁,向有管辖权的人民法院起诉|}。',
    title: { zh: '……先协商，协商不成的……', en: 'negotiation first, then …' },
    note: {
      zh: '仲裁和诉讼只能选一种；仲裁要写明仲裁委员会的名称。',
      en: 'Arbitration or court, not both; name the commission.',
    },
  },
  {
    behind: '本协议自',
    text: '各方法定代表人或者授权代表签字并加盖公章之日起生效。',
    title: { zh: '……签字并加盖公章之日起生效', en: 'in force when signed and sealed' },
    note: { zh: '写“签字并加盖公章”，不写“签字、盖章”。', en: 'Say both signature and seal.' },
  },
  {
    behind: '生效',
    text: '，有效期${1:三}年，自生效之日起计算。',
    title: { zh: '……有效期×年', en: 'term of … years' },
    note: DRAFTED,
  },
  {
    behind: '不可抗力',
    text: '，是指不能预见、不能避免且不能克服的客观情况。',
    title: { zh: '……是指不能预见、不能避免且不能克服的客观情况', en: 'definition of force majeure' },
    note: civilCode('第一百八十条'),
  },
  {
    behind: '不可抗力',
    text: '不能履行本协议的，根据不可抗力的影响，部分或者全部免除责任，但是应当及时通知其他各方，并在合理期限内提供证明。',
    title: { zh: '……部分或者全部免除责任', en: 'release from liability' },
    note: civilCode('第五百九十条'),
  },
  {
    behind: '不符合约定的',
    text: '，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。',
    title: { zh: '……承担违约责任', en: 'liability for breach' },
    note: civilCode('第五百七十七条'),
  },
  {
    behind: '未尽事宜',
    text: '，由各方协商并签订书面补充协议，补充协议与本协议具有同等法律效力。',
    title: { zh: '……另签补充协议', en: 'supplementary agreement' },
    note: DRAFTED,
  },
  {
    behind: '一式',
    text: '${1:四}份，各方各执${2:一}份，具有同等法律效力。',
    title: { zh: '……各执×份', en: 'copies' },
    note: { zh: '份数应当与各方所执的份数相符。', en: 'The numbers have to add up.' },
  },
  {
    behind: '本协议的解释',
    text: '、履行和争议解决，适用中华人民共和国法律。',
    title: { zh: '……适用中华人民共和国法律', en: 'governing law' },
    note: DRAFTED,
  },
];

/** Ways to go on behind the words at the cursor; none where the sentence goes on already. */
export function phraseOffers(site: Site, locale: Locale): readonly CompletionOffer[] {
  if (/^[\u4e00-\u9fff，。；]/.test(site.after)) return [];
  const pick = (text: Bilingual): string => (locale === 'en' ? text.en : text.zh);
  return PHRASES.filter(({ behind }) => site.before.endsWith(behind)).map(
    ({ behind, text, title, note }, i) => ({
      kind: 'phrase',
      label: pick(title),
      detail: locale === 'en' ? 'usual wording' : '常用写法',
      documentation: `${behind}${plain(text)}\n\n${pick(note)}`,
      filterText: pick(title),
      sortText: `3${i}`,
      replace: { start: site.offset, end: site.offset },
      snippet: text,
      additionalEdits: [],
      id: `${behind}:${i}`,
    }),
  );
}

/** Last characters of the words behind which something is offered. */
export const PHRASE_ENDS: readonly string[] = [...new Set(PHRASES.map(({ behind }) => behind.at(-1)!))];

/** Defaults and first choices in place of the tab stops. */
function plain(snippet: string): string {
  return snippet.replace(/\$\{\d([^{}]*)\}/g, (_, inner: string) =>
    inner.startsWith('|') ? inner.slice(1).split(/[,|]/)[0]! : inner.slice(1),
  );
}
