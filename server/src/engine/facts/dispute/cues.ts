import { cue, type Cue } from '../near.js';

/** Bodies that arbitrate. */
export const ARBITRAL_BODY = /仲裁(?:委员会|委|院|机构|中心|庭|协会)|贸仲|国际仲裁|CIETAC/;
/** Where 仲裁 or 诉讼 is only part of another word. */
const COMPOUND =
  /仲裁(?:检[验测查]|分析|化验|鉴定|试验|样品?|结论|法|规则|费用?|员|地|语言|协议|条款|时效|文书)|诉讼(?:保全|时效|费用?|法|权利|主体|代理人?|文书)|诉前保全|民事诉讼(?=法)|起诉状|起诉书/g;

/** The text with words that merely contain 仲裁 or 诉讼 blanked out, at equal length. */
export function withoutCompounds(text: string): string {
  return text.replace(COMPOUND, (word) => '·'.repeat(word.length));
}

/** 打官司 as a way, not as an event or a cost. */
const SUES = '打官司(?!的|费|时|期间|产生|发生|之?前|需)';
export const LITIGATION_TOKEN =
  /提?起诉讼?|诉讼|打官司|上诉|司法(?:途径|程序|裁判|审判|救济)|(?:人民)?法院(?:专属)?(?:管辖)?/g;
export const ARBITRATION_TOKEN = /仲裁(?:委员会|委|院|机构|中心|庭)?/g;

const COURT_WORDS = '起诉|诉讼|法院|打官司';
const NEVER = '不得|不再|不可(?!撤销)|无权|放弃|排除|禁止';
/** 不能通过协商解决的…起诉 is no ban: 的 ends the reach. */
const BUT = '而非|而不是|不是|并非';

/** Says that a way is closed. */
export const LITIGATION_DENIED: readonly Cue[] = [
  cue(NEVER, COURT_WORDS, 26),
  cue('不(?:能)?(?:向|提起|采用|采取|通过|以|选择)', `^[^的]*(?:${COURT_WORDS})`, 18),
  cue(BUT, COURT_WORDS, 12),
];
export const ARBITRATION_DENIED: readonly Cue[] = [
  cue(NEVER, '仲裁', 26),
  cue('不选定', '^仲裁(?!机构|委)', 8),
  cue('不(?:能)?(?:提交|提请|申请|适用|采用|采取|通过|选择|约定|以)', '^[^的]*仲裁', 12),
  cue(BUT, '仲裁', 12),
];

/** The reader is told what may be agreed; nothing is agreed here. */
export const MAY_AGREE: readonly Cue[] = [
  cue('(?:可|可以|应|应当|须|另行|不能|不得|同时|条款中|协议中)约定', '仲裁|诉讼', 20),
  cue('按|依|根据', '约定的(?:仲裁|诉讼)', 24),
];

/** Proceedings as an event, a document or a cost: neither chooses a way. */
export const MENTION: readonly Cue[] = [
  cue(
    '经(?!济|贸|开|营)|被|根据|依据',
    '(?:法院|仲裁|委员会|机构|庭).{0,6}(?:判决|裁定|认定|确认|宣告|裁决)',
    30,
  ),
  // 由仲裁委员会裁决, 由法院判决 at the end of its part choose
  cue('由', '(?:法院|仲裁|委员会|机构|庭).{0,6}(?:裁定|认定|确认|宣告)|法院.{0,6}判决[^,。;]', 30),
  cue('法院', '^(?:依法)?(?:指定|任命|选任|委托)', 6),
  // 依法由法院专属管辖的除外 leaves it to the law
  cue('(?:专属管辖|法院管辖|受理|处理)的?除外'),
  cue('除(?!名)', '法院.{0,16}(?:管辖|受理|处理).{0,10}外', 44),
  cue('法院', '判决(?![,。;]?$)|裁定|认定|宣告|受理破产', 8),
  cue('(?:诉讼|仲裁)的?(?:文书|费|期间|过程|进行|程序|结果|材料|请求|案件|情况|事项|风险|支出)'),
  cue('(?:诉讼|仲裁)(?:、|或者|或|和|及|与)·'),
  cue('结果|判决|裁决', '生效', 6),
  cue('生效的?(?:判决|裁决|法律文书)'),
  cue('司法[、]?仲裁'),
  cue('在', '(?:诉讼|仲裁)(?!委|院|机构|中心).{0,4}(?:期间|过程中|进行)', 20),
  cue('未决|未了|未结|重大|潜在|涉及|正在进行|面临', '诉讼|仲裁', 10),
  cue('因', '(?:诉讼|仲裁).{0,8}(?:费|支出|损失|产生)', 22),
  cue('(?:诉讼|仲裁|起诉)(?:程序|解决)?(?:之|以)?前'),
  cue('(?:诉讼|仲裁)的(?:一方|当事人|权利)'),
  cue('包括|无论|不论', '诉讼|仲裁', 12),
  cue('正在|进入', '诉讼|仲裁', 6),
  // in the name of the alliance against others
  cue('代表(?:联盟|各方|全体|成员)|名义', '诉讼|仲裁|起诉', 16),
];

/** Court help for an arbitration, and the enforcement of its award. */
export const SUPPORT: readonly Cue[] = [
  cue('保全|强制执行|申请执行|[^可]撤销|^撤销|不予执行|先予执行|承认[和与及]执行|临时措施|禁令'),
  cue('执行|履行', '裁决', 8),
  cue('裁决', '执行', 8),
  cue('·{4}的?(?:效力|有效)'),
];
/** The award was set aside: the law itself reopens the courts. */
export const ANNULLED: readonly Cue[] = [cue('裁决', '撤销|不予执行', 18, true)];

const DOUBT = '不服|异议|不满|不接受|不同意|不认可|不认同|认为.{0,6}(?:不公|不当|有误|错误|有失公[正平])';
/** A court after the award. */
export const AFTER_AWARD: readonly Cue[] = [
  cue('对', `(?:仲裁|裁决).{0,10}(?:${DOUBT})`, 26),
  cue('不服|不接受|不同意|不认可|不认同', '仲裁|裁决', 12),
  cue('仲裁|裁决', '不服|有异议|不接受|不认可', 10),
  // 收到裁决书后认为处理不公的
  cue('(?:收到|接到|拿到)(?:仲裁)?裁决', `(?:不服|不公|不当|有误|错误|不满|不认可|异议)`, 20),
  cue('仲裁(?:程序)?(?:终结|结束|完成)(?:以|之)?后', '异议|不服|不满|争议', 24, true),
  cue(
    '裁决',
    '^书?(?:作出|下达|送达)(?:以|之)?后.{0,20}(?:未|不)(?:依法)?(?:向|提起).{0,12}(?:起诉|诉讼)',
    46,
  ),
  cue('裁决', '(?:不是|并非|不具有|不属于|非)终局', 8),
  cue('裁决', '^(?:书)?(?:作出|下达|送达|生效)?(?:以|之)?后,?(?:仍|依然|还是)(?:不能|未能|无法|不|有)', 14),
];
export const ARBITRATION_FAILED: readonly Cue[] = [
  cue(
    '仲裁(?:仍)?(?:不成|解决不了|仍解决不了|无果|未果|失败|不了|不能解决|未能解决|无法解决|不能达成|后,?仍)',
  ),
  cue('先', '仲裁.{0,12}(?:后|再).{0,10}(?:诉讼|起诉)', 44, true),
];

export const LITIGATION_CHOSEN: readonly Cue[] = [
  cue(
    '向|由|至|到|诉诸|诉请|提请|交',
    `法院.{0,14}(?:起诉|诉讼|上诉|解决|管辖|裁判|审理|受理|裁决|仲裁|处理|提告|判决|立案|${SUES})`,
    70,
  ),
  cue('向|由|至|到|诉诸|提请|提交', '法院(?:提出|予以)?[!)]?$', 60),
  // 一方诉至某法院的
  cue('诉至|诉到|起诉至|起诉到', '法院', 40),
  cue('法院', '^(?:依法)?(?:审理|受理|管辖|处理)本(?:协议|合同|章程).{0,8}(?:争议|纠纷)', 22),
  cue('以', '法院(?:作)?为(?:本协议|争议|纠纷|约定|唯一|的)*(?:第?一审|受诉|管辖)', 50),
  cue('法院', '管辖', 10),
  cue('服从|接受', '法院.{0,30}管辖', 70),
  cue('管辖地', '法院.{0,6}(?:受理|管辖|审理)', 60, true),
  cue('(?:解决|处理)(?:方式|途径|办法)(?:为|是|:)', '诉讼|法院', 12),
  cue('在', '法院(?:提起|起诉|诉讼|进行诉讼)', 40),
  cue('管辖', '法院', 24),
  cue(
    '通过|以|采取|采用|经由|选择|提起|进行|提出|可|应|依法|或|再|另行|第[0-9][种项]',
    `诉讼|起诉|司法(?:途径|程序)|${SUES}`,
    12,
  ),
  cue('寻求|诉诸', '司法(?:途径|程序|裁判|审判|救济)', 8),
  cue('诉讼', '^的?(?:方式|途径|程序)?来?(?:加以|予以)?(?:解决|处理)', 10),
  cue('起诉[)。]?$'),
];
export const ARBITRATION_CHOSEN: readonly Cue[] = [
  cue(
    '提交|提请|提起|申请|交由|交付|送交|递交|请求|适用|交(?!纳|易)|报(?!告|酬)|向|由|通过|以|采取|采用|经|选择|进行|提出|依法|或|再|第[0-9][种项]',
    '仲裁',
    56,
  ),
  // 仲裁裁决是终局的 is part of an arbitration, not a second one
  cue('仲裁', '^的?(?:方式|途径|程序)?来?(?:加以|予以)?(?:解决|处理|裁决(?![是为系具作书不的终]))', 12),
  cue('仲裁(?:或|或者|、|/)(?:诉讼|起诉|向)'),
  cue('(?:仲裁|管辖|备选|替代)(?:机构|委员会)(?:选定为|约定为|定为|为|是|:)', '仲裁', 24),
  cue('(?:解决|处理)(?:方式|途径|办法)(?:为|是|:)', '仲裁', 12),
  cue('选定|首选', '仲裁', 40),
  cue('仲裁(?:委员会|院|中心)', '^就.{0,12}(?:争议|纠纷)(?:所)?作(?:出)?(?:的)?(?:仲裁)?裁决', 26),
  cue('作出|作', '^(?:的)?(?:终局|最终)(?:的)?仲裁', 12),
  // 北京仲裁委员会审理本协议争议时
  cue(
    '仲裁(?:委员会|院|中心)',
    '^.{0,10}(?:审理|受理|处理)本(?:协议|合同|章程)(?:的|项下的?)?(?:争议|纠纷)',
    26,
  ),
];
/** 申请执行某仲裁委员会就本协议争议作出的裁决: who decides is said in passing. */
export const ARBITRATION_PRESUPPOSED: readonly Cue[] = [
  cue(
    '仲裁(?:委员会|院|中心)',
    '^(?:就|对|针对)本(?:协议|合同|章程).{0,8}(?:争议|纠纷).{0,4}(?:裁决|仲裁)',
    26,
  ),
];
/** 仲裁 as the opinion of experts, or as the technical word that the agreement defines. */
export const TECHNICAL =
  /技术(?:评判|评价|评审|鉴定|判断|仲裁)|不是争议解决|所称"?仲裁|专家(?:委员会|组|评审)|技术委员会/;
/** Beside these words 仲裁 is arbitration even where experts are named. */
export const LAST_RESORT: readonly Cue[] = [
  cue('协商|调解', '不成|无果|未果', 8),
  cue('不能达成'),
  cue('一裁终局|终局(?:的)?(?:仲裁|裁决)'),
];
export const OTHER_LAW = /劳动|人事争议|土地承包|行政(?:诉讼|复议|裁决|处罚)/;
const STRANGER = '第三人|第三方|他人|外部|侵权人|侵权行为人|联盟以?外|非成员|外单位';
export const THIRD_PARTY: readonly Cue[] = [
  cue(STRANGER, '侵权|侵犯|侵害|盗用|仿冒|假冒|窃取|维权|起诉|诉讼', 28, true),
  cue('侵权', STRANGER, 20, true),
  cue('被控侵权|维权'),
];
