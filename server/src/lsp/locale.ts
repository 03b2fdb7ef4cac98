import type { Locale } from '../engine/index.js';

/** Language of the product for a tag such as `zh-cn`, `zh_CN.UTF-8` or `de`: Chinese, or English for all others. */
export function toLocale(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string' || tag === '') return undefined;
  return /^zh\b|^zh_/i.test(tag) ? 'zh-CN' : 'en';
}
