const MEMBERS =
  /全体|各成员|联盟(?:所有|全部|各)?成员|所有成员|全部成员|成员单位|缔约各?方|联盟各方|各方共同|^(?:联盟)?成员$|^(?:其余|其他)(?:各?成员|各方|缔约方|成员单位)$/;
const SELF =
  /其|该|各自|自身|原权利|原持有|权利人|持有人|投入方|提供方|成员|各方|各单位|原单位|原所有|权属单位|双方|三方|四方|所有人|权利方|共有人|带入方|投入者|所有者/;
const PARTY = /^(?:[甲乙丙丁戊己庚辛壬癸]方|[A-Z]方)$/;
/** 研究院(丙方): whoever the bracket says. */
const BRACKETED = /\(([甲乙丙丁戊己庚辛壬癸A-Z]方)\)$/;
/** 甲、乙、丙三方; 甲方和乙方 */
const PARTIES =
  /^(?:[甲乙丙丁戊己庚辛壬癸]方?[、,和与及]{0,2}){2,9}(?:[双两二三四五六]方|[两三四五]家|各方)?$/;
const ROLE = /理事长单位|牵头(?:单位|成员|方)|依托单位|秘书处/;
/** The one, or the few, that the words before tell of: 几家合做的归这几家. */
const WHICH = /^(?:那|这|哪|该)?(?:一|几)(?:家|方)$/;
/** 贡献最大的一方 */
const TOP = /(?:贡献|投入|出资|份额)[^,。;]{0,2}最[大多高]/;
const MAKER =
  /完成|开发|研发|研制|研究方|改进方|选育|承担|育种|创作|起草|负责单位|[作做]出(?!.{0,6}贡献)|产出|实施单位|发明人/;
const EACH_OWN = /^各(?:自|方|成员|成员单位|单位|参与方|缔约方)?(?:自己|各自|自身|单独|自)?$|自己$|自身$/;
const PARTNER =
  /参与起草|合作(?:各)?方|参与(?:各)?方|参加(?:各)?方|项目(?:各)?方|参[与加研](?:的)?(?:全体)?(?:各)?(?:单位|成员|方)|合作单位/;
/** A unit by its name or short name; what may be anybody's has none. */
const UNIT = /^[\u4e00-\u9fffA-Za-z\d()]{2,20}(?:公司|集团|大学|学院|研究院|研究所|科技|理工|院|所|厂)$/;
const ANYBODY = /[各他该本其某任每两]|单位|成员|第三/;

/**
 * Class of an owner from the words that name it: `maker`, `partners`, `members`, `alliance`, `party:甲方`,
 * `parties:乙甲` (several of them, in the order of their characters), `role:理事长单位`, `unit:闽光公司`, `top` (whoever
 * contributes most), `with-alliance`, `self` (whoever the clause spoke of before), `''` when it is none of these.
 */
export function ownerOf(words: string, joint: boolean): string {
  const bracketed = BRACKETED.exec(words);
  if (bracketed) return `party:${bracketed[1]!}`;
  const bare = words
    .replace(/\([^()]{0,12}\)/g, '')
    .replace(/^(?:由|于|仍|均|都|应)+/, '')
    .replace(/(?:按份|平均|等额)?(?:共同|永久|单独|独家|独自|独立|自行|统一|继续|全部|唯一|依法)?$/, '');
  if (bare === '') return '';
  // each its own, unless they hold together
  if (!joint && EACH_OWN.test(bare)) return 'self';
  if (PARTY.test(bare)) return `party:${bare}`;
  if (PARTIES.test(bare))
    return `parties:${[...new Set(bare.match(/[甲乙丙丁戊己庚辛壬癸]/g))].sort().join('')}`;
  // 由承担单位与联盟共有: neither of them alone
  if (joint && /(?:与|和|及)(?:本)?联盟$/.test(bare)) return 'with-alliance';
  if (/^(?:本)?联盟$/.test(bare)) return joint ? 'members' : 'alliance';
  // 一家做出来的归一家
  if (WHICH.test(bare)) return 'maker';
  if (TOP.test(bare)) return 'top';
  if (MAKER.test(bare) && !bare.startsWith('参与起草')) return 'maker';
  if (PARTNER.test(bare)) return 'partners';
  if (MEMBERS.test(bare)) return 'members';
  if (joint && /^(?:本协议)?(?:各方|[双三四五六七八九]方|[两三四五六七八九]家)$/.test(bare)) return 'members';
  const role = ROLE.exec(bare);
  if (role) return `role:${role[0].replace(/^牵头.*/, '牵头单位')}`;
  if (UNIT.test(bare) && !ANYBODY.test(bare)) return `unit:${bare}`;
  return SELF.test(bare) ? 'self' : '';
}
