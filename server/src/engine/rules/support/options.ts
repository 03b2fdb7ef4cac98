import type { RuleOption, RuleOptions } from '../types.js';

/** Words that a rule is told to leave alone. */
export const ALLOWED: RuleOption = {
  name: 'allowed',
  zh: '不必报告的词语，与文中写法相同。',
  en: 'Words not to report, written as in the draft.',
};

/** The words of an option; none where it is not set or no list. */
export function optionWords(options: RuleOptions, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
