/** Words that name a matter to decide on. The first column is the matter's own name. */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  [
    '除名',
    /除名|开除|(?:取消|终止|剥夺|撤销)(?:其|该|该成员)?的?(?:联盟)?(?:成员|会员)(?:单位)?的?资格|(?:成员|其|该)的?(?:成员)?资格(?:即行|立即|随即|自动|即)?(?:终止|取消|丧失)|(?:成员|会员)(?:单位)?的?资格[^,。;]{0,30}(?:终止|取消)/,
  ],
  [
    '加入',
    /加入(?!协议)|入会|入盟|吸收(?:其|该单位)?(?:为|成为)?新?(?:成员|会员)|接纳|成为(?:本?联盟)?的?(?:正式)?成员|接收(?:其|该单位)?(?:为|成为)?新?成员|新成员的?接收/,
  ],
  ['解散', /解散|终止联盟|联盟(?:的)?终止|、终止|终止、|终止$/],
  ['项目预算', /(?:项目|课题)(?:经费)?预算/],
  ['预算', /预算(?!调整)/],
  ['决算', /决算/],
  ['立项', /立项/],
  ['验收', /验收/],
  ['选举理事长', /(?:选举|罢免|任免)[^,。;副]{0,6}理事长(?!单位)/],
  [
    '选举理事长单位',
    /(?:选举|推举|改选|罢免)[^,。;副]{0,6}理事长单位|理事长单位(?:的|由)[^,。;]{0,8}(?:选举|改选|罢免)/,
  ],
  ['更换理事长单位', /(?:更换|变更|撤换|调整)[^,。;副]{0,6}理事长单位|理事长单位的?(?:更换|变更|撤换|调整)/],
  [
    '聘任秘书长',
    /(?:聘任|任免|解聘|聘请)[^,。;副]{0,6}秘书长|(?:^|[^副])秘书长(?:的|由|经|须|应)?(?:[^,。;]{0,16}(?:聘任|解聘|任免))/,
  ],
  [
    '聘任委员',
    /(?:聘任|任免|聘请|任命|解聘)[^,。;]{0,10}(?:专家|技术|咨询|学术|顾问)委员会(?:的)?委员(?!会)|(?:专家|技术|咨询|学术|顾问)委员会(?:的)?委员(?:的|由|经|均)[^,。;]{0,12}(?:聘任|任免|聘请|任命|解聘)/,
  ],
  [
    '任免副职',
    /(?:聘任|任免|任命|解聘)[^,。;]{0,4}副秘书长|副秘书长(?:的|由|经)?[^,。;]{0,12}(?:聘任|任免|任命|解聘)/,
  ],
  [
    '变更秘书处所在地',
    /秘书处的?(?:依托单位|挂靠单位|所在地|地址|住所)?的?(?:变更|迁移|迁址|更换)|(?:变更|迁移|更换)(?:联盟)?秘书处/,
  ],
  ['年度计划', /年度(?:工作)?计划/],
  ['发展规划', /发展规划|中长期规划/],
  ['会费标准', /会费(?:的)?(?:缴纳|收取|年度)?(?:标准|金额|数额)|缴费标准|应缴会费/],
  ['基金使用', /基金的?使用(?:计划|方案)/],
  [
    '项目调整',
    /项目(?:的|研究|任务|计划|内容|承担单位|实施期限|中止|暂停|更换|[、和或者]){0,8}(?:调整|变更|终止|撤销)|更换(?:项目)?承担单位|(?:调整|终止|撤销|变更)(?:联盟)?(?:项目|课题)/,
  ],
  ['重大事项', /重大事项|重要事项|特别事项|特别决议|重大决策/],
];
const CHANGE = /修改|变更|修订|补充|制定|制订/;
const AGREEMENT = /(?:本|联盟)(?:协议|合同)/;
const CHARTER = /(?:本|联盟)?(?:章程|宪章)/;
const RULES = /办法|制度|细则|规则|附件/;
/** Words that may stand about a majority without naming any matter. */
const PLAIN =
  /为准|^[0-9.]{1,12}|^第[一二三四五六七八九十百零〇0-9]{1,5}条|^\([一二三四五六七八九十\d]{1,3}\)|普通|一般|例会|临时|定期|其他|其它|决议|决定|议案|事项|表决|讨论|审议|审定|全体|出席|实到|应到|到场|理事|成员|会员|委员|专家|代表|单位|常务|参加|投票|有效|大会|秘书处|委员会|采取|采用|实行|少数服从多数|原则|达|赞成|同意|联盟|方面|正式|具有|无记名|方式|通过|所有|技术|顾问|咨询|[经由须需应当必以的并且方均其有作出所做为或和及、,:;。()|"…一每次但对于本该此可议各时后会到得票重可单数人数为举行召开集开主持意见者即能始生效获占总才只要开投]|法定|书面形式|多数|少于|低于|取得|凡|任何|提交|提请|举手|表示|赞同|支持|候选人|候选单位|候选|当选|者|选票|简单|至少|超过|执行|施行|实施|为准|事宜|进行|批准|出具|评审|评议|形成/g;
/** The words name their own subject: the resolutions as such. */
const AT_LARGE = /决议|决定|一般|普通|表决|会议|意见|议案|事项/;
/** What is said about the body itself before its majority. */
const ABOUT_BODY =
  /机构|组成|任期|每届|出席|会议|召集|召开|次|一票|理事长|主持|主任|选举|产生|推荐|委派|^[^,]{0,12}$/;

/** The matters that words name, empty when they name none that is known. */
export function knownMatters(words: string): readonly string[] {
  const found = MATTERS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  if (CHANGE.test(words) || /(?:办法|制度|细则)》?由[^,。;]{2,8}起草/.test(words)) {
    if (RULES.test(words)) found.push('修改办法');
    else if (AGREEMENT.test(words)) found.push('修改协议');
    else if (CHARTER.test(words)) found.push('修改章程');
  }
  // 该成员的资格即行终止: not that of the alliance
  if (found.includes('解散') && /资格/.test(words) && !/解散|联盟(?:的)?终止|终止联盟/.test(words))
    return found.filter((name) => name !== '解散');
  if (found.includes('项目预算')) return found.filter((name) => name !== '预算');
  // 项目的立项和终止: not that of the alliance
  return found.includes('项目调整') && !/解散|联盟(?:的)?终止/.test(words)
    ? found.filter((name) => name !== '解散')
    : found;
}

/** 听取预算执行情况的报告: nothing is decided. */
const HEARS = /听取|执行情况|工作报告|备案|检查|监督/;

/** The matters that the items of a list put up for decision. */
export function itemMatters(words: string): readonly string[] {
  const items = words.split(/[;。]/).filter((item) => !HEARS.test(item));
  return [...new Set(items.flatMap((item) => knownMatters(item)))];
}

/** 审议年度预算的会议, 讨论人事事项: a meeting on a matter of its own. */
const ON_MATTER =
  /(?:审议|讨论|研究|涉及|关于|决定|就)(?!一般|普通|各项|各类|所有|议案|事项|决议|会议|并|和|,|、|。|或|后|以|的)[^,。;]{2,}/;

/** 讨论修改章程等任何议题的会员大会: every meeting after all. */
const ANY_MEETING =
  /(?:任何|各项|所有|一切|各类|何种)(?:议题|议案|议程|会议|事项)|(?:无论|不论)(?:讨论|审议|议题|何种|会议)|每次会议/;

/** The meetings that a quorum is about: all of them, unless the words name what the meeting is on. */
export function quorumMatters(own: string, before: string): readonly string[] {
  if (ANY_MEETING.test(own) || ANY_MEETING.test(before)) return GENERAL;
  const known = knownMatters(own).filter((matter) => matter !== '验收' && matter !== '立项');
  if (known.length > 0) return known;
  // 理事会决定重大事项,会议须由…: a clause on meetings of its own
  if (/^(?:[^、]{0,5}大?会)?会议/.test(own) && !ON_MATTER.test(own) && !/(?:的|时|会议),?$/.test(before))
    return GENERAL;
  return ON_MATTER.test(own) || ON_MATTER.test(before.replace(/,$/, '').split(',').at(-1) ?? '')
    ? UNKNOWN
    : GENERAL;
}

/**
 * What a majority is about, by the words in its own part of the sentence and in the part before: known matters,
 * `['general']` for resolutions at large, `['?']` for a matter that is not known.
 */
export function mattersOf(own: string, before: string): readonly string[] {
  const known = knownMatters(own);
  if (known.length > 0) return known;
  if (own.replace(PLAIN, '') !== '') {
    // 秘书长由理事长提名,经…过半数同意后聘任: both parts together name it
    const whole = knownMatters(`${before.slice(-40)}${own}`.replaceAll(',', '、'));
    const alone = knownMatters(before);
    const joined = whole.filter((matter) => !alone.includes(matter));
    return joined.length > 0 ? joined : UNKNOWN;
  }
  if (AT_LARGE.test(own)) return GENERAL;
  const carried = knownMatters(before);
  if (carried.length > 0) return carried;
  return before.replace(PLAIN, '') === '' || ABOUT_BODY.test(before) ? GENERAL : UNKNOWN;
}

const GENERAL: readonly string[] = ['general'];
const UNKNOWN: readonly string[] = ['?'];
