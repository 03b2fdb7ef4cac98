import { agreement } from '../rules/draft.js';

/** Where a growing part goes in an agreement that is complete otherwise. */
export interface Parts {
  /** Lines of parties, in place of the two of the agreement. */
  readonly parties?: string;
  /** Articles put behind the recitals. */
  readonly definitions?: string;
  /** Further paragraphs of the articles on … */
  readonly goals?: string;
  readonly bodies?: string;
  readonly members?: string;
  readonly funds?: string;
  readonly rights?: string;
  readonly general?: string;
  /** Whole articles before the page of signatures. */
  readonly articles?: string;
  /** Blocks of signatures, in place of the two of the agreement. */
  readonly signatures?: string;
  /** What follows the signatures. */
  readonly annexes?: string;
}

const PARTIES =
  '甲方：福建闽光新材料有限公司，住所地：福州市五四路1号，法定代表人：林一。\n\n乙方：海西大学，住所地：福州市学府路2号，法定代表人：陈二。';
const SIGNATURES =
  '甲方：福建闽光新材料有限公司（公章）　法定代表人（签字）：＿＿＿＿\n\n乙方：海西大学（公章）　法定代表人（签字）：＿＿＿＿\n';

/** A complete agreement with the given parts in their places. */
export function framed(parts: Parts): string {
  const behind = (anchor: string, text: string | undefined): readonly (readonly [string, string])[] =>
    text === undefined ? [] : [[anchor, `${anchor}\n\n${text}`]];
  const before = (anchor: string, text: string | undefined): readonly (readonly [string, string])[] =>
    text === undefined ? [] : [[anchor, `${text}\n\n${anchor}`]];
  const instead = (old: string, text: string | undefined): readonly (readonly [string, string])[] =>
    text === undefined ? [] : [[old, text]];
  const text = agreement(
    ...behind('签订本协议旨在成立联盟并规范联盟运作。', parts.definitions),
    ...behind('由参与方另行签订协议。', parts.goals),
    ...behind('配备专职人员两名。', parts.bodies),
    ...behind('经理事会决议除名。', parts.members),
    ...behind('接受理事会监督和审计。', parts.funds),
    ...behind('秘书处负责知识产权的管理和保护。', parts.rights),
    ...behind('通知按首部住所地送达。', parts.general),
    ...before('## 签署页', parts.articles),
    ...instead(PARTIES, parts.parties),
    ...instead(SIGNATURES, parts.signatures),
  );
  return parts.annexes === undefined ? text : `${text}\n${parts.annexes}\n`;
}

/** `n` pieces with a line break, or what is given, between them. */
export function times(n: number, piece: (i: number) => string, between = '\n\n'): string {
  return Array.from({ length: n }, (_, i) => piece(i)).join(between);
}

/** Characters of names, sixteen in a row: no agreement and no rule knows one of them. */
const FIRST = 0x5d90;
const COUNT = 16;

/** A name that no other number has, up to 65,536. */
export function word(i: number): string {
  const digits = [i, i >> 4, i >> 8, i >> 12].map((rest) => FIRST + (rest % COUNT));
  return String.fromCharCode(...digits);
}

/** The draft with other names of the same form: the engine keeps what it has read of equal lines. */
export function renamed(text: string): string {
  return text.replace(/[\u5d90-\u5d9f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + COUNT));
}
