import type { RuleOption, RuleOptions } from '../types.js';
import { optionWords } from './options.js';

/** Short names that everybody involved knows. */
export const KNOWN: RuleOption = {
  name: 'known',
  zh: '不必报告的简称；项目文件 `agreement.yaml` 的 `names` 一并计入。',
  en: 'Short names not to report; those below `names` in `agreement.yaml` count too.',
};

/** The names of the option, for a rule that does not ask for the definition of a known short name. */
export function knownNames(options: RuleOptions): ReadonlySet<string> {
  return new Set(optionWords(options, KNOWN.name));
}
