import { bodyBefore, type NameMatch } from './body-names.js';

/** 理事 sit in the council, whatever body was named last; `named` is that body. */
export function bodyOfMembers(noun: string, named: string, names: readonly NameMatch[]): string {
  if (/理事(?!会)/.test(noun)) return named.endsWith('理事会') ? named : '理事会';
  if (/委员(?!会)|专家/.test(noun))
    return named.endsWith('委员会') ? named : bodyBefore(names, Infinity, '委员会');
  return named;
}

/** The body that an office belongs to; `named` where the office itself does not tell. */
export function bodyOfPost(post: string, named: string): string {
  if (/理事长(?:单位)?$/.test(post)) return '理事会';
  return post.endsWith('秘书长') ? '秘书处' : post === '监事长' ? '监事会' : named;
}
