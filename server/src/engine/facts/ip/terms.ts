import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { IpTermFact, IpTermKind } from './types.js';
import { placeIn, segmentAt, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

/** How a term shows in one sentence. All patterns are read between two marks 。；. */
interface Term {
  readonly kind: IpTermKind;
  /** A word that has to occur: keeps the rest from running on other lines. */
  readonly guard: RegExp;
  readonly pattern: RegExp;
  /** Looked for in the whole sentence: then it is no such term. */
  readonly unless?: RegExp;
  /** Has to stand before the match in its part between commas; the words begin there. */
  readonly lead?: RegExp;
  /** Has to occur in the matched words. */
  readonly within?: RegExp;
  /** Has to occur in the sentence too. */
  readonly beside?: RegExp;
  /** Words that `unless` does not look at: 无须支付 is no payment. */
  readonly set?: RegExp;
  /** Looked for in the part between commas before the match: 不得, 禁止 … make the opposite of it. */
  readonly denied?: RegExp;
  /** Looked for in the sentence: a milder case. */
  readonly bounded?: RegExp;
}

const DENIED =
  /不得|禁止|严禁|不应|不会|并非|不以|不从事|不进行|避免|不利用|无权|不就|不参与|反对|不(?:借|通过|达成|实施|参加|组织|允许|准|能|可|许)|杜绝|防止|不$/;
const COUNTRIES = '(?:美国|欧洲|欧盟|日本|韩国|德国|英国|法国|新加坡|俄罗斯|印度|加拿大|澳大利亚)';
const ABROAD = `(?:境外|国外|海外|外国(?!语)|${COUNTRIES})`;
/** A condition that only decides what has to be done then (向境外转让的，须报批) allows nothing. */
const SUBJECT_TO_LEAVE = /非独占|批准|核准|审批|报[^,。;]{0,10}(?:部门|机构|科技部)|不得|禁止|严禁/;

const TERMS: readonly Term[] = [
  {
    kind: 'alliance-owns',
    guard: /联盟/,
    pattern:
      /归(?:本)?联盟(?:所有|享有|拥有)|属于(?:本)?联盟(?:所有)?(?=[,。;]|$)|(?:由|为)(?:本)?联盟(?:所有|享有|拥有)(?=[,。;]|$)|(?:本)?联盟(?:享有|拥有)[^,。;]{0,10}(?:专利权|著作权|知识产权|所有权|商标权)|(?:成为|视为|转为)(?:本)?联盟的(?:财产|资产)|(?:本)?联盟对其(?:享有|拥有)[^,。;]{0,14}(?:所有|处分)|以(?:本)?联盟(?:的)?名义(?:申请|登记|取得|持有)[^,。;]{0,8}(?:专利|著作权|商标|知识产权)/g,
    unless: /代持|自主知识产权|使用权|全体成员共有|委托[^,。;]{0,12}持有|登记为[^,。;]{0,6}法人/,
    denied: new RegExp(`${DENIED.source}|不$`),
  },
  {
    kind: 'foreign-filing',
    guard: /专利|PCT/i,
    pattern:
      /(?:向|在|到|选择)(?:外国|国外|境外|海外|美国|欧洲|日本|韩国|德国)[^,。;]{0,10}(?:申请|提交|提出)(?:[^,。;]{0,4}专利(?:申请)?)?|(?:提出|提交|申请)[^,。;]{0,8}(?:PCT|专利(?:合作条约)?国际申请)[^,。;]{0,4}/gi,
    unless: /保密审查|在境外完成|在国外完成/,
    denied: /不得|禁止|严禁|不应|不会|避免|无权|(?:不|暂不)$/,
  },
  {
    kind: 'grant-back',
    guard: /改进|改良|优化|升级|基础上/,
    pattern:
      /(?:无偿|免费)(?:地)?(?:归|转让(?:给)?|许可(?:给)?|提供给?|反馈给?|回授给?|独占许可(?:给)?|移交(?:给)?)[^,。;]{1,14}|自动(?:转归|归属?于?)[^,。;]{1,10}(?:享有|所有)|(?:独占|排他)(?:地)?许可(?:给|予)[^,。;]{1,14}|应当?(?:全部)?转让给[^,。;]{1,14}/g,
    unless: /对等|互惠|相互|互相|有偿|支付|对价|普通许可|各方均|改进(?:方|人)所有/,
    set: /(?:无须|无需|不再?|不另|不必)(?:另行)?支付[^,。;]{0,6}|(?:作为|不得要求|无)对价/g,
    denied: /不得|禁止|不应|无权/,
  },
  {
    kind: 'restrict-rd',
    guard: /不得|禁止|不能|只能|放弃/,
    beside:
      /同类|类似|竞争|替代|相同|相近|其他来源|第三方|他人|其他企业|联盟(?:以|之)?外|改进|再研发|再开发|二次开发|研究开发|研发/,
    pattern:
      /(?:采用|使用|引进|获取|取得|获得|购买|接受|从(?!事))(?:、采用)?(?:来自)?(?:其他来源|第三方|他人|联盟(?:以|之)?外|任何)?[^,。;的]{0,10}的?(?:同类|类似|竞争性?|替代)[^,。;]{0,10}技术(?:方案)?|(?:开展|从事|进行|参与|研究|研发|开发)(?:同类|类似|竞争性?|替代)的?(?:技术|产品|项目)?的?(?:研究|研发|开发|技术|产品)|(?:从事|开展|进行)与[^,。;]{1,12}(?:相同|相近|类似|竞争)[^,。;]{0,10}(?:研究|研发|开发)[^,。;]{0,4}|基础上进行(?:新的|后续|进一步)?[^,。;]{0,4}(?:研究|研发|开发)[^,。;]{0,4}|只能与[^,。;]{1,8}合作|放弃[^,。;]{0,14}(?:研发|研究开发)(?:活动|工作)?|(?:自行|擅自|单独)(?:改进|再研发|再开发|二次开发)[^,。;]{0,8}/g,
    lead: /不得|禁止|不能|一律|永久/,
    // 不得限制他方自行改进 keeps research free
    unless:
      /重复立项|未经许可使用|侵犯|泄露|解释为|不得限制|限制成员|(?:不得|不能|禁止)[^,。;]{0,6}(?:要求|强制|迫使|限制|禁止|阻止|妨碍|干涉)/,
    bounded: /项目(?:实施)?期间|研发期间|就(?:同一|该)(?:课题|项目|任务)|项目存续期/,
  },
  {
    kind: 'no-challenge',
    guard: /有效性|效力|无效|异议|质疑/,
    beside: /专利|知识产权|商标/,
    pattern:
      /(?:不得|禁止|不能|无权|放弃|永不|承诺不|不再)[^,。;]{0,14}(?:有效性|效力|质疑|异议|无效|挑战)[^,。;]{0,8}|(?:申请|请求)宣告[^,。;]{0,14}无效[^,。;]{0,8},(?:视为|构成)[^,。;]{0,6}违约/g,
    unless: /申请人|权属争议|滥用|(?:不得|不能|禁止|不)(?:要求|强制|迫使|限制|禁止|阻止|妨碍|干涉|因)/,
  },
  {
    kind: 'tie-in',
    guard: /购买|采购|购进|订购|一并接受|派遣/,
    pattern:
      /(?:必须|须|应当?|只能|不得不)(?:向|从|通过)[^,。;]{1,12}(?:购买|采购|购进|订购)[^,。;]{0,8}|(?:必须|须|应当?)(?:同时|一并|配套)(?:购买|采购|订购)[^,。;]{0,20}|前提是?:?向[^,。;]{1,10}(?:购买|采购|订购)[^,。;]{0,10}|应?(?:当)?(?:一并|同时)接受[^,。;]{0,14}无关的[^,。;]{0,12}|接受[^,。;]{0,6}派遣的[^,。;]{0,14}(?:并非|不是|非)[^,。;]{0,10}必[需要]的?人员/g,
    within: /[甲乙丙丁戊己庚辛壬癸A-Z]方|指定|成员|理事长单位|联盟|许可方|提供方|公司|其名下|派遣/,
    unless:
      /技术(?:上)?(?:必需|必须|必要)|实施该技术(?:所)?必不可少|招标|政府采购|比选|市场(?:化)?(?:方式)?|第三方检测|保证[^,。;]{0,6}质量/,
    denied: /不得|禁止/,
  },
  {
    kind: 'cartel',
    guard: /价|产量|限产|市场|客户|抵制|跨区|供应|供货|中标|销售/,
    pattern:
      /(?:按|执行|实行|制定|采用|遵守)[^,。;]{0,8}统一(?:的)?(?:销售|出厂|产品|市场|指导)?价格?[^,。;]{0,4}|(?:统一|协商确定|协调|固定|商定)[^,。;]{0,6}(?:产品|商品|销售|市场|出厂)[^,。;]{0,2}价格?|不得低(?:价|于)[^,。;]{0,14}(?:销售|价格?)|(?:报送|填报|通报)[^,。;]{0,14}(?:售价|销售价格|出厂价)[^,。;]{0,4}|(?:核定|分配|下达|确定)[^,。;]{0,10}产量(?:上限|配额|指标)|不得跨(?:区|区域|地区)销售|不得向(?:未加入联盟|联盟(?:以|之)?外|非成员)[^,。;]{0,12}(?:供应|供货|销售|出售)[^,。;]{0,6}(?:产品|材料|原料|货物|零部件|设备)|商定[^,。;]{0,6}(?:中标|报价)[^,。;]{0,8}|(?:限制|控制|协调)[^,。;]{0,6}(?:产量|生产数量|销售数量)|限产(?:保价)?|(?:划分|分割)[^,。;]{0,6}(?:销售|产品|采购)?(?:市场|区域市场|客户)|联合抵制|(?:交换|互通|共享|通报)[^,。;]{0,8}(?:价格表|报价|销售价格|价格信息|定价)/g,
    unless: /低于成本|自主(?:定价|决定|确定)|许可费|许可使用费|招标文件|反垄断法|合规|评标|市场(?:定位|调研)/,
    denied: DENIED,
  },
  {
    kind: 'pool',
    guard: /入池|专利池|专利联营|联营专利/,
    pattern:
      /不得[^,。;]{0,10}(?:单独|自行|另行)[^,。;]{0,10}许可[^,。;]{0,6}|不得(?:自行)?(?:研发|研究|开发)[^,。;]{0,14}竞争[^,。;]{0,6}|不得在池外[^,。;]{0,6}许可|必须接受[^,。;]{0,24}(?:全部|所有)专利[^,。;]{0,6}|(?:独占|排他)(?:性|方式)?(?:地)?(?:加入|许可|授权|纳入)[^,。;]{0,10}|不得[^,。;]{0,16}(?:质疑|异议|无效)[^,。;]{0,10}|(?:交换|共享|通报)[^,。;]{0,8}(?:价格|产量|市场划分)[^,。;]{0,6}/g,
    unless: /非独占/,
  },
  {
    kind: 'waiver',
    guard: /署名|奖酬|奖励|报酬/,
    beside: /完成人|发明人|设计人|研发人员|科研人员|科技人员|研究人员|技术人员/,
    pattern:
      /(?:放弃|不享有|不得主张|无权|不再享有|不得再?(?:要求|主张)|不给予|不支付)[^,。;]{0,14}(?:署名|奖励|报酬|奖酬)[^,。;]{0,4}|不得以任何(?:形式|方式)署名|不向[^,。;]{1,8}支付[^,。;]{0,6}(?:奖励|报酬|奖酬)[^,。;]{0,4}/g,
    unless: /另行约定|超出|重复/,
    denied: /不得(?:要求|强迫)|不视为/,
  },
  {
    kind: 'public-transfer',
    guard: /协议定价|协议价|协商定价|协商确定价/,
    beside: /国家设立|国立|公立|省属|部属|市属|中央级/,
    pattern: /(?:协议定价|协议价|协商定价|协商确定价格?)[^,。;]{0,10}/g,
    unless: /公示/,
    denied: DENIED,
  },
  {
    kind: 'secret-work',
    guard: /涉密|军工|国防|人类遗传资源|国家秘密/,
    pattern:
      /(?:承担|开展|涉及|研究|参与|采集|利用)[^,。;]{0,10}(?:涉密(?:项目|课题|技术)|军工(?:项目|技术|科研)|国防(?:科研|项目|技术)|人类遗传资源)[^,。;]{0,6}/g,
    unless:
      /保密法|管理条例|国家秘密法|依照?(?:国家)?有关[^,。;]{0,8}规定|专门规定|按照?国家[^,。;]{0,8}规定|审批|许可证|不/,
  },
  {
    kind: 'overseas',
    guard: new RegExp(ABROAD),
    beside: /专利|成果|知识产权|技术|软件|著作权|品种/,
    pattern: new RegExp(
      `(?:可|可以|有权|自行|同意|应当?|将)[^,。;]{0,24}(?:独占(?:实施)?许可|转让|独占许可|出售|独家(?:许可|授权))[^,。;]{0,12}${ABROAD}[^,。;]{0,8}|(?:可|可以|有权|自行|同意)[^,。;]{0,12}(?:独占许可|独家(?:许可|授权))[^,。;]{0,10}在全球[^,。;]{0,6}|(?:可|可以|有权|自行|同意|应当?)[^,。;]{0,16}向${ABROAD}[^,。;]{0,12}(?:转让|独占(?:实施)?许可|许可[^,。;]{0,8}独占)`,
      'g',
    ),
    unless: SUBJECT_TO_LEAVE,
    denied: /不/,
  },
  {
    kind: 'export',
    guard: /境外|国外|海外|外国/,
    pattern: new RegExp(
      `${ABROAD}(?:成员|企业|机构|客户|单位|公司|合作方|组织)[^,。;]{0,14}(?:取得|获得|使用|获取|接收|实施)[^,。;]{0,10}(?:技术|专利|资料|成果|图纸|软件)|向${ABROAD}[^,。;]{0,12}(?:提供|交付|许可|转让|传输)[^,。;]{0,10}(?:技术|专利|资料|成果|图纸|软件)?|授予${ABROAD}[^,。;]{0,10}`,
      'g',
    ),
    unless: /技术出口|出口管制|出口许可|合同登记|不得|禁止|批准/,
  },
  {
    kind: 'sharing',
    guard: /共享|共有|共同享有|共同所有/,
    pattern:
      /(?:专利|软件|技术|成果)供[^,。;、]{0,10}共享(?=[,。;]|$)|成果[^,。;、]{0,6}由?[^,。;、]{0,10}(?:共享|共同享有|共有)(?=[,。;]|$)|(?:共享|共同享有)[^,。;、]{0,8}(?:成果|知识产权)(?=[,。;]|$)/g,
    unless: /比例|分配|许可|使用|实施|约定|办法|附件|数据|设施|信息/,
  },
];

/** Guard, companion and pattern have to be possible in the line before a term is looked for. */
const NEEDED = TERMS.map((term) => ({
  term,
  needed: [term.guard, term.pattern, ...(term.beside ? [term.beside] : [])].map(trigger),
}));

/** Terms that stand or fall by themselves, in text order per kind. */
export function terms(line: LineText, { part, text }: Sentence): readonly IpTermFact[] {
  const out: IpTermFact[] = [];
  const seen = triggeredIn(line);
  for (const { term, needed } of NEEDED) {
    if (!seen.hasAll(needed)) continue;
    const { kind, guard, beside, pattern, lead, within, unless, set, denied, bounded } = term;
    if (!guard.test(text) || (beside && !beside.test(text))) continue;
    if (unless?.test(set ? text.replace(set, '') : text)) continue;
    for (const match of allMatches(pattern, text)) {
      if (within && !within.test(match[0])) continue;
      const head = text.slice(segmentAt(text, match.index).start, match.index);
      if (denied?.test(head) || (kind === 'cartel' && goesOnAfterBan(text, match.index - head.length, head)))
        continue;
      const led = lead ? head.search(lead) : head.length;
      if (led < 0) continue;
      const start = match.index - head.length + led;
      const end = match.index + match[0].length;
      if (kind === 'export' && !/[,。;]/.test(text)) continue;
      if (kind === 'grant-back' && !isOneSided(text, match)) continue;
      out.push({
        type: 'ipTerm',
        ...placeIn(line, part.start + start, part.start + end),
        kind,
        bounded: bounded?.test(text) ?? false,
        words: text.slice(start, end),
      });
      break;
    }
  }
  return out;
}

/** A ban on arrangements as such; 不得自行报价,不得跨区销售 are themselves arrangements. */
const BAN =
  /(?:不得|禁止|严禁|不|避免|杜绝|防止)[^,。;]{0,8}(?:利用|借|以联盟|通过|从事|达成|实施|协商|串通|交换|固定|协调|商定)/;
const BARE = /^(?:或者?|以及|及|和|并|也|不)*$/;
const LISTED = 14;

/** 不得利用联盟协商价格、限制产量,划分市场: the ban reaches on to the next item of the list. */
function goesOnAfterBan(text: string, start: number, head: string): boolean {
  if (!BARE.test(head)) return false;
  for (let end = start - 1, step = 0; end > 0 && text[end] === ',' && step < 4; step++) {
    const part = segmentAt(text, end - 1);
    const words = text.slice(part.start, end);
    if (BAN.test(words)) return true;
    if (words.length > LISTED) return false;
    end = part.start - 1;
  }
  return false;
}

/** 乙方改进技术无偿归甲方: somebody else's improvement goes to a named one. */
function isOneSided(text: string, match: RegExpExecArray): boolean {
  const head = text.slice(0, match.index).replaceAll('被许可方', '');
  if (!/改进|改良|优化|升级|基础上[^,。;]{0,6}(?:取得|形成|作出|完成)/.test(head)) return false;
  const taker =
    /[甲乙丙丁戊己庚辛壬癸A-Z]方|许可方|提供方|联盟(?!成员)|理事长单位|牵头单位|让与人|权利人/.exec(
      match[0],
    )?.[0];
  if (taker === undefined) return false;
  if (!head.includes(taker) || taker === '联盟') return true;
  // 乙方对甲方提供的工艺进行优化: whoever comes first does it
  const first = PARTY.exec(head);
  return (
    first !== null &&
    first[0] !== taker &&
    PARTY.test(taker) &&
    /许可|归|转让/.test(match[0]) &&
    /^[对就在]/.test(head.slice(first.index + first[0].length))
  );
}

const PARTY = /[甲乙丙丁戊己庚辛壬癸]方/;
