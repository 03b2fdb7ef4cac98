const MEMBERS =
  /全体|各成员|联盟(?:所有|全部|各)?成员|所有成员|全部成员|成员单位|缔约各?方|联盟各方|各方共同|^(?:联盟)?成员$/;
const SELF =
  /其|该|各自|自身|原权利|原持有|权利人|持有人|投入方|提供方|成员|各方|各单位|原单位|原所有|权属单位|双方|三方|四方|所有人|权利方|共有人/;
const PARTY = /^(?:[甲乙丙丁戊己庚辛壬癸]方|[A-Z]方)$/;
const ROLE = /理事长单位|牵头单位|依托单位|秘书处/;
const MAKER =
  /完成|开发|研发|研制|研究方|改进方|选育|承担|育种|创作|[作做]出(?!.{0,6}贡献)|产出|实施单位|发明人/;
const EACH_OWN = /^各(?:自|方|成员|成员单位|单位|参与方|缔约方)?(?:自己|各自|自身|单独|自)?$|自己$|自身$/;
const PARTNER =
  /合作(?:各)?方|参与(?:各)?方|参加(?:各)?方|项目(?:各)?方|参[与加研](?:的)?(?:单位|成员)|合作单位/;

/**
 * Class of an owner from the words that name it: `maker`, `partners`, `members`, `alliance`, `party:甲方`,
 * `role:理事长单位`, `with-alliance`, `self` (whoever the clause spoke of before), `''` when it is none of these.
 */
export function ownerOf(words: string, joint: boolean): string {
  const bare = words
    .replace(/\([^()]{0,12}\)/g, '')
    .replace(/^(?:由|于|仍|均|都|应)+/, '')
    .replace(/(?:共同|永久|单独|独家|独自|自行|统一|继续|全部)$/, '');
  if (bare === '') return '';
  // each its own, unless they hold together
  if (!joint && EACH_OWN.test(bare)) return 'self';
  if (PARTY.test(bare)) return `party:${bare}`;
  // 由承担单位与联盟共有: neither of them alone
  if (joint && /(?:与|和|及)(?:本)?联盟$/.test(bare)) return 'with-alliance';
  if (/^(?:本)?联盟$/.test(bare)) return joint ? 'members' : 'alliance';
  if (MAKER.test(bare)) return 'maker';
  if (PARTNER.test(bare)) return 'partners';
  if (MEMBERS.test(bare)) return 'members';
  if (joint && /^(?:本协议)?(?:各方|双方|三方|四方|五方)$/.test(bare)) return 'members';
  const role = ROLE.exec(bare);
  if (role) return `role:${role[0]}`;
  return SELF.test(bare) ? 'self' : '';
}
