/** Labels of parties: 甲方 … 癸方, A方 … Z方, with the letters before 方 alone in groups (甲、乙、丙三方). */
export const LABEL = '[甲乙丙丁戊己庚辛壬癸A-Z]方';

const TRIGGER = /[甲乙丙丁戊己庚辛壬癸A-Z][方、]/;
const USE =
  /(?:(?:[甲乙丙丁戊己庚辛壬癸][、和及与]?){0,10}[甲乙丙丁戊己庚辛壬癸][一二三四五六七八九十两双]?|(?:[A-Z][、和及与]){0,10}[A-Z])方(?![案法式向面程位])/g;

/** 己方 is a sixth party or, far more often, one's own side: beside 他方, 对方, 一方, or as the one who receives. */
const OWN_SIDE = /他方|对方|一方|[给向归为与]己方/;

export interface LabelUse {
  readonly label: string;
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
}

/** Labels used in a normalised text, each once, in order of first use. */
export function labelsIn(text: string): readonly LabelUse[] {
  const seen = new Set<string>();
  return allLabelsIn(text).filter(({ label }) => seen.size < seen.add(label).size);
}

/** Every use of a label in a normalised text, in text order. */
export function allLabelsIn(text: string): readonly LabelUse[] {
  if (!TRIGGER.test(text)) return NONE;
  const out: LabelUse[] = [];
  USE.lastIndex = 0;
  for (let match = USE.exec(text); match; match = USE.exec(text)) {
    const words = match[0];
    if (/[A-Za-z]/.test(text[match.index - 1] ?? '')) continue;
    for (let i = 0; i < words.length - 1; i++) {
      const char = words[i]!;
      if (!/[甲乙丙丁戊己庚辛壬癸A-Z]/.test(char)) continue;
      const alone = words[i + 1] === '方';
      if (char === '己' && words.length === 2 && OWN_SIDE.test(text)) continue;
      out.push({
        label: `${char}方`,
        start: match.index + i,
        end: match.index + i + (alone ? 2 : 1),
      });
    }
  }
  return out;
}

const NONE: readonly LabelUse[] = [];
