/** Words by which a sentence gives the agreement or the alliance a term. */

const NUMBER = '〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾\\d';
export const LEAD =
  /(?:有效期[限间]?|合作期[限间]?|合作周期|协议期[限间]|合同期[限间]|履行期[限间]|存续期[限间]?|运行期[限间]?|运行周期|期[限间])/g;
/** 五年, 五（5）年, 两年半, 六年零六个月 */
const AMOUNT = `([${NUMBER}]{1,4})(?:\\([${NUMBER}]{1,4}\\))?(?:周)?(年|个月)(?:零?([${NUMBER}]{1,3})个月|(半))?`;
export const LENGTH = new RegExp(`^(?::|,(?:为期|共计?|共))?[^,。;:]{0,12}?${AMOUNT}`);
/** Between the word and a length of something else: a longer term, a limit, one of several. */
export const NO_LENGTH = /延|续[签展约订]|(?:^|[^存])续期|展期|再|超过|少于|低于|至少|最|每|第|前|首/;
/** 自2026年度起,至2031年度终了时止,共六个年度 */
export const COUNTED = new RegExp(`共计?([${NUMBER}]{1,4})(?:个|周)?(年度?|个月)`);
/** Longer than any term: the name of a year (自2026年度起). */
export const MOST = 1000;
/** Characters behind the word in which the length is looked for. */
export const REACH = 60;
export const OPEN = /^:?(?:为)?(?:长期(?:有效)?|不定期|无固定期限)/;
/** Terms of something else. */
export const OTHER =
  /专利|许可|保密|理事|任期|届(?!满)|项目|会费|质保|授权|商标|著作权|委托|聘任|聘用|权利期|保护期|整改|付款|通知|缴|资格|证书|登记/;

/** 自…起生效,长期有效 */
export const LASTING = /(?:(?:生效|施行|签署|签订),?(?:并)?|^[^,。;]{0,8}本(?:协议|合同|章程)书?)长期有效/;

/** 本联盟长期存续, 联盟自成立之日起无限期运行, 本协议不设期限; 联盟长期存在的问题 and 促进联盟长期运行 are none. */
export const ENDLESS =
  /(?:^(?:第[^条]{1,8}条(?:之[一二三四五])?|[\d.()一二三四五六七八九十、|]{0,8})(?:期限|存续期?限?|有效期)?:?|[,;])(?:本|该)?(?:联盟|协议书?|合同|章程)(?:自[^,。;]{2,20}起)?,?(?:为|系|应当?|将|均|予以)?(?:(?:长期|永久|无限期|不定期)(?:地)?(?:有效|存续|存在|运[行作])|(?:不设|未设|不定|没有|无|不受|不限)(?:定|立)?(?:固定|具体|明确)?(?:的)?(?:存续|有效|合作|终止)?(?:期限|期间|年限)(?:的?限制)?)(?!的|限制)/;
/** Where such words begin behind the number of a clause. */
export const ENDLESS_WHO = /(?:本|该)?(?:联盟|协议|合同|章程)/;

/** 本协议未设固定期限, 不设期限: it lasts. */
export const NO_END =
  /本(?:协议|合同|章程)书?(?:均|暂)?(?:未|不|没有)(?:设定?|规定|约定|限定|确定)?(?:固定|具体|明确)?(?:的)?(?:有效|合作|存续)?期限[^。;]{0,4}(?:有效|直至)|本(?:协议|合同|章程)书?为?(?:无固定期限|不定期)/;
/** What another contract says of its own term: 2022年签订的框架协议有效期三年, 场地的使用协议期限为五年, 采购合同(合同期限三年). */
export const OF_OTHER =
  /(?:框架|意向|原|旧|采购|租赁|许可|转让|委托|共建|项目|劳动|聘用|借款|买卖|供货|使用|服务|保险|合作开发)(?:协议|合同|备忘录|意向书)书?》?(?:中|的|约定|规定|载明|所定)*(?:\(合同|\(协议|\()?$|(?:使用|租赁|采购|服务|借款|聘用|许可|劳动)$|(?:签订|订立|签署|缔结)的[^,。;]{0,16}(?:协议|合同|备忘录|意向书)》?(?:中|的|约定|规定|载明|所定)*$/;
const AGREEMENT =
  '(?:本(?:协议|合同|章程)书?|(?:本|该)?联盟(?=自|从|于|一经|成立|设立|存续|运行|为期|[,满]))';
/** 联盟自成立之日起存续三年, 本协议为期五年, 本协议一经生效,有效五年: a verb in place of the noun. */
const LASTS = new RegExp(
  `${AGREEMENT}[^,。;]{0,24},?(?:共?存续|运行|为期|有效)(?:期为|为|期)?${AMOUNT}(?![以内后时])`,
);
/** 自生效之日起五年内有效 */
const WITHIN = new RegExp(
  `${AGREEMENT}[^,。;]{0,24},?(?:在)?${AMOUNT}(?:之)?内(?:持续|一直|对[^,。;]{1,8}?)?(?:有效|具?有(?:法律)?(?:效力|约束力))`,
);
/** 本协议满三年即告终止, 联盟成立满三年的,联盟解散 */
const ENDS = new RegExp(
  `(?:${AGREEMENT}[^,。;]{0,16}|协议期)满${AMOUNT}(?:后|时|的|之日)?,?(?:本?联盟|本(?:协议|合同))?(?:即|自动|自行|随即|当然|应当?|予以)?(?:告)?(?:终止|失效|解散|届满)`,
);
/** 在联盟三年的存续期内, 在五年的协议有效期内 */
const WITHIN_TERM = [
  new RegExp(`(?:联盟|协议|合同)${AMOUNT}(?:的)?(?:存续|有效|合作)期`),
  new RegExp(`[在于]${AMOUNT}的(?:本?(?:协议|合同|联盟)|合作)(?:的)?(?:存续|有效|合作)?期[限间]?内`),
];
/** 以五年为期组建本联盟, 自成立之日起满八年为存续期限, 合作为期两年 */
const AS_TERM = [
  new RegExp(`以${AMOUNT}为期,?(?:共同)?(?:组建|设立|成立|建立|合作)`),
  new RegExp(`(?:联盟|协议)[^,。;]{0,16}[满以]${AMOUNT}为(?:本?(?:协议|联盟)的?)?(?:存续|有效|合作)期`),
  new RegExp(`(?:各方|双方|成员)(?:之间)?的?合作(?:共)?为期${AMOUNT}`),
];
/** 本协议一次签订,五年有效; 本协议三年期满后 */
const AFTER_AMOUNT = [
  new RegExp(`${AGREEMENT}[^,。;]{0,24},?${AMOUNT}(?:持续|一直)?有效(?!期)`),
  new RegExp(`本(?:协议|合同)${AMOUNT}(?:期限)?(?:期满|届满|到期)`),
];
/** 自2026年12月15日起满六年本协议即行终止 */
const ENDS_AFTER = new RegExp(
  `(?:自|从)[^,。;]{2,16}起,?满${AMOUNT}(?:后|时|的|之日)?,?(?:本(?:协议|合同)|本?联盟)(?:即|自动|自行|随即|当然|应当?|予以)?(?:行|告)?(?:终止|失效|解散|届满)`,
);
/** 于签署之日起第五个周年日终止 */
export const ANNIVERSARY = new RegExp(
  `${AGREEMENT}[^,。;]{0,20}第([${NUMBER}]{1,3})(?:个)?(周?年)(?:日|届满之日|期满之日)(?:时|当日)?(?:自动|即行|即)?(?:告)?(?:终止|届满|失效)`,
);
export const WHOLE = [LASTS, WITHIN, ENDS, ENDS_AFTER, ...WITHIN_TERM, ...AS_TERM, ...AFTER_AMOUNT];
/** 本协议自生效之日起至2029年12月31日止 */
export const UNTIL = new RegExp(`${AGREEMENT}(?:自|从|于)`);
export const ENDED = /^(?:日|前)?(?:止|终止|结束|届满|失效|期满)/;

/** 满三年未续、宗旨无法实现…的,联盟解散; 自本协议生效之日起满六年、目的达到…的 */
const CAUSE = new RegExp(
  `本(?:协议|合同)(?:生效|签署|签订|成立|施行)(?:之日|日)?起?(?:届)?满${AMOUNT}(?=未续|不续|而未|、)`,
);
/** 愿意以五年为合作期限 */
const TAKEN_AS = new RegExp(`以${AMOUNT}为(?:合作|存续|有效|运行)(?:期限?|周期)`);
/** Words that name the agreement or the cooperation themselves, whatever else the clause speaks of. */
export const EXPLICIT = [
  CAUSE,
  TAKEN_AS,
  new RegExp(`为期${AMOUNT}的(?:本(?:协议|合同)|(?:本)?联盟)`),
  new RegExp(`(?:[在于]|的)${AMOUNT}(?:的)?合作期[限间]?(?:内|里|中|届满|期满)`),
  new RegExp(`(?:联盟协议|本协议|本合同)(?:的)?${AMOUNT}期限?(?:届满|期满|内)`),
];
/** What says that the agreement is over on a day: 于2031年6月30日届满, 至2031年6月17日终止. */
export const OVER = /^(?:日)?(?:时)?(?:自动|即行|即)?(?:届满|期满|终止|失效|到期|解散|止)/;
/** Before such a day: the term itself, or nothing but the beginning of a clause whose sentence speaks of the agreement. */
export const OVER_BEFORE =
  /(?:(?:有效|合作|存续|协议)期限?|本(?:协议|合同|章程)(?:的?有效期)?|(?:本)?联盟)(?:应|将)?于$|[,;]于$/;
export const TERM_ENDS = /(?:有效|合作|存续)期限?(?:应|将)?于$/;
/** 联盟…,存续至2030年12月31日; ,至2031年6月17日终止 */
export const RUNS_TO = /(?:存续|运行|有效)期?(?:限)?(?:至|到)$/;
export const BARE_TO = /[,;](?:并)?(?:至|到)$/;
/** 不得晚于本协议期满之日即2031年12月31日 */
export const DAY_OF_END =
  /本(?:协议|合同)(?:的)?(?:有效期)?(?:期满|届满|到期|终止)(?:之日|日)(?:[(,]?即|为|\()$/;
export const SUBJECT = /(?:本)?联盟|本(?:协议|合同|章程)/;
/** 联盟…,一经成立即长期存续,不设终止日期 */
export const NO_END_DAY =
  /(?:^|,)(?:一经(?:成立|设立|生效|签署)|自?(?:成立|设立|生效)(?:之日)?(?:起|后)),?(?:即|便|就)?(?:长期|永久)(?:存续|有效|运行|存在)(?!的)|(?:不设|未设|没有|不约定)(?:终止|截止|届满|到期)(?:日期|日|时间|期限|之日)/;
/** Agreements of the past: 曾于2024年签订过合作备忘录,合作期限两年,现已期满. */
export const PAST =
  /曾[^。;]{0,24}(?:签订|签署|订立|缔结)|(?:现已|业已|已经?)(?:期满|届满|到期|履行完毕|终止)/;
/** Names the alliance as what the term is of. */
export const OF_ALLIANCE = /联盟(?:协议)?(?:的)?(?:有效|合作|存续|运行)期|联盟协议/;

/** ,共计四年 behind the last day. */
export const SUMMED = new RegExp(`^[,(]?(?:共计|合计|总计|共|为期|期限为?|期间为?)${AMOUNT}`);
/** A length anywhere: without one no verb gives a term. */
export const ANY_LENGTH = new RegExp(`[${NUMBER}]周?(?:年|个月)|周年`);
/** 2027年—2030年, 2027至2032年: whole years in place of days. */
export const YEARS =
  /^[^,。;\d]{0,6}?(\d{4}|[〇零一二三四五六七八九]{4})年?(?:至|到|[-~—–]{1,2})(\d{4}|[〇零一二三四五六七八九]{4})年(?![\d一二三四五六七八九十])/;
/** What every wording of a term holds: a look that costs next to nothing. */
export const SAID = /期|约束力|存续|运行|有效|满|止|结束/;
