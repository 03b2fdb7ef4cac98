import { HOST } from './host.js';

/** A unit that an example lists as a party or as a signatory. */
export interface NamedParty {
  /** 甲方; `''` where the example gives none. */
  readonly label: string;
  /** `''` where the example gives only the label. */
  readonly name: string;
}

const LABELS = ['甲方', '乙方', '丙方', '丁方', '戊方', '己方'];
const LABEL = /[甲乙丙丁戊己]方/;
const UNIT =
  /(?:[一-鿿]{2,20}?(?:有限责任公司|股份有限公司|有限公司|研究院|研究所|科学院|大学|学院|协会))(?![一-鿿])/g;

/** Parties in text order, from the lines and rows that begin with a label or else from the names of units. */
export function partiesNamed(marked: string): readonly NamedParty[] {
  const text = marked.replace(/[⟦⟧]/g, '');
  const out = new Map<string, NamedParty>();
  for (const line of text.split('\n')) {
    const label = /^(?:\|\s*)?([甲乙丙丁戊己])\s*方\s*(?=[：（:(|])/.exec(line)?.[1];
    const name = [...line.matchAll(UNIT)].map(([unit]) => unit)[0] ?? '';
    if (label) out.set(`${label}方`, { label: `${label}方`, name });
  }
  if (out.size > 0) return [...out.values()];
  if (LABEL.test(text)) return [];
  for (const [name] of text.matchAll(UNIT)) out.set(name, { label: '', name });
  return [...out.values()];
}

/** Lines of the parties, for an example that gives only their signatures. */
export function partyLines(parties: readonly NamedParty[]): readonly string[] {
  const own = HOST.find(({ key }) => key === 'parties')!.clauses;
  return parties.flatMap(({ label, name }, i) => {
    const line = own[label === '' ? i : LABELS.indexOf(label)]?.text;
    if (line === undefined) return [];
    return name === '' ? [line] : [line.replace(/^(.{2}：)[^，]+/, `$1${name}`)];
  });
}

/** Blocks for the signatures, for an example that gives only the parties. */
export function signatureLines(parties: readonly NamedParty[]): readonly string[] {
  return parties.map(
    ({ label, name }) => `${label || name}（公章）：＿＿＿＿　法定代表人（签字）：＿＿＿＿　日期：＿＿＿＿`,
  );
}
