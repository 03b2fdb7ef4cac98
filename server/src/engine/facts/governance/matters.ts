/** Words that name a matter to decide on. The first column is the matter's own name. */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  ['除名', /除名|开除|取消成员资格|终止成员资格/],
  ['加入', /加入(?!协议)|入会|入盟|吸收(?:其|该单位)?(?:为|成为)?新?(?:成员|会员)|接纳/],
  ['解散', /解散|终止联盟|联盟(?:的)?终止|、终止|终止、|终止$/],
  ['项目预算', /(?:项目|课题)(?:经费)?预算/],
  ['预算', /预算(?!调整)/],
  ['决算', /决算/],
  ['立项', /立项/],
  ['验收', /验收/],
  ['选举理事长', /(?:选举|罢免|任免)[^,。;]{0,6}理事长/],
  ['聘任秘书长', /(?:聘任|任免|解聘|聘请)[^,。;]{0,6}秘书长/],
  ['重大事项', /重大事项|重要事项|特别事项|特别决议|重大决策/],
];
const CHANGE = /修改|变更|修订|补充|制定|制订/;
const AGREEMENT = /(?:本|联盟)(?:协议|合同)/;
const CHARTER = /(?:本|联盟)?(?:章程|宪章)/;
const RULES = /办法|制度|细则|规则|附件/;
/** Words that may stand about a majority without naming any matter. */
const PLAIN =
  /^[0-9.]{1,12}|^\([一二三四五六七八九十\d]{1,3}\)|普通|一般|例会|临时|定期|其他|其它|决议|决定|议案|事项|表决|讨论|审议|审定|全体|出席|实到|应到|到场|理事|成员|会员|委员|专家|代表|单位|常务|参加|投票|有效|大会|秘书处|委员会|采取|采用|实行|少数服从多数|原则|达|赞成|同意|联盟|方面|正式|具有|无记名|方式|通过|所有|技术|顾问|咨询|[经由须需应当必以的并且方均其有作出所做为或和及、,:;。()"…一每次但对于本该此可议各时后会到得票重可单数人数为举行召开集开主持意见者即能始生效获占总才只要开投]|法定|书面形式|多数|少于|低于|取得/g;
/** The words name their own subject: the resolutions as such. */
const AT_LARGE = /决议|决定|一般|普通|表决|会议|意见|议案|事项/;
/** What is said about the body itself before its majority. */
const ABOUT_BODY =
  /机构|组成|任期|每届|出席|会议|召集|召开|次|一票|理事长|主持|主任|选举|产生|推荐|委派|^[^,]{0,12}$/;

/** The matters that words name, empty when they name none that is known. */
export function knownMatters(words: string): readonly string[] {
  const found = MATTERS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  if (CHANGE.test(words)) {
    if (RULES.test(words)) found.push('修改办法');
    else if (AGREEMENT.test(words)) found.push('修改协议');
    else if (CHARTER.test(words)) found.push('修改章程');
  }
  return found.includes('项目预算') ? found.filter((name) => name !== '预算') : found;
}

/**
 * What a majority is about, by the words in its own part of the sentence and in the part before: known matters,
 * `['general']` for resolutions at large, `['?']` for a matter that is not known.
 */
export function mattersOf(own: string, before: string): readonly string[] {
  const known = knownMatters(own);
  if (known.length > 0) return known;
  if (own.replace(PLAIN, '') !== '') return UNKNOWN;
  if (AT_LARGE.test(own)) return GENERAL;
  const carried = knownMatters(before);
  if (carried.length > 0) return carried;
  return before.replace(PLAIN, '') === '' || ABOUT_BODY.test(before) ? GENERAL : UNKNOWN;
}

const GENERAL: readonly string[] = ['general'];
const UNKNOWN: readonly string[] = ['?'];
