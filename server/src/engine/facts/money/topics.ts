import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { topicsIn, topicTable } from '../topics.js';
import type { MoneyTopicFact } from './types.js';
import { labelsIn } from './holders.js';
import { sentences } from './walk.js';

/** What a line may settle. Every phrase of `all` stands in one sentence of normalised text, none of `none` does. */
const TOPICS = topicTable([
  [
    'source',
    [
      /经费|资金|会费|投入|出资/,
      /来源|来自|筹集|筹措|自筹|构成|(?:由|各方|成员|方|单位)[^,;。]{0,14}(?:投入|出资|提供|缴纳|缴付|承担)|首期|会费/,
    ],
    /追回|追缴|拖欠|违约|逾期/,
  ],
  [
    'member-contribution',
    [
      /(?:成员|各方|甲方|乙方|方|单位|企业)[^,;。]{0,14}(?:投入|出资|缴纳|缴付)|(?:成员|方)应[^;。]{0,40}投入[^,;。]{0,8}(?:资金|经费)|会费/,
    ],
    /违约|逾期|追回|知识产权|义务|权利/,
  ],
  [
    'contribution-terms',
    [
      /投入|出资|会费|经费|缴|资金/,
      /\d[万亿]?元|\d(?:%|:\d)|[一二三四五六七八九十百千万两][万千百]?元|比例|分之|[一二三四五六七八九]成|等额|货币|现金|实物|设备|附件|投入表|明细表|预算|项目协议|另行(?:约定|签订)|方式/,
    ],
    /按[^,;。]{0,8}(?:投入|出资)[^,;。]{0,6}比例|知识产权/,
  ],
  [
    'use',
    [/经费|资金|会费|费用/, /用于|用在|用作|用途|开支|支出|使用范围|列支|预算(?:如下|明细|表|方案)/],
    /^[^,;。]{0,8}不得用于/,
  ],
  ['use', [/(?:货币|现金|出资|缴付|缴纳)[^;。]{0,40}用于/], /不得用于|知识产权/],
  ['use', [/(?:支出|开支|列支)范围|(?:经费|资金)用途/]],
  [
    'manager',
    [
      /经费|资金|财务|[账帐]|会费|专款|专户/,
      /由|委托|秘书处|理事长单位|依托单位|所在单位|甲方|乙方/,
      /管理|[账帐]|专户|核算|开立|保管/,
    ],
  ],
  [
    'manager-liability',
    [/经费|资金|受托|管理(?:单位|方|机构|人)|专款|挪用/, /赔偿|承担[^,;。]{0,8}责任|补足|责任/],
    /对外承担责任|责任主体|逾期/,
  ],
  [
    'separate-account',
    [/专[账帐户]|(?:单独|独立)(?:核算|建[账帐]|[账帐]目|[账帐]户|设[账帐])|专用账户|专款专用/],
  ],
  [
    'supervision',
    [/经费|资金|财务|[账帐]|决算|会费|资产|收支|专款|专户|审计/, /监督|审计|查阅|审查|公布|公开|核查|报告/],
    /政府(?:资助)?(?:资金|经费)?[^,;。]{0,20}接受[^,;。]{0,8}监督[^,;。]{0,4}$/,
  ],
  [
    'state-rules',
    [
      /政府|财政|国拨|专项|国家|主管部门|有关部门/,
      /资助|资金|经费|拨款/,
      /规定|办法|制度|要求|任务书/,
      /执行|按|遵守|依照|符合|遵照|管理/,
    ],
    /追回|追缴/,
  ],
  ['state-rules', [/政府|财政|国拨|专项/, /接受[^,;。]{0,16}(?:监督|检查|审计)/]],
  ['state-rules', [/(?:执行|遵守|按照?)国家[^,;。]{0,10}(?:经费|资金|财务)[^,;。]{0,12}规定/]],
  ['rd-fund', [/(?:设立|设|建立)[^,;。]{0,10}(?:研发|研究开发|创新|发展|技术创新)基金/], /不设|暂不/],
  ['rd-fund-source', [/基金/, /来源|提取|缴纳|出资|投入|拨|捐赠|\d%/]],
  ['rd-fund-rules', [/基金/, /用于|使用|批准|审批|支持|资助/]],
  [
    'approval',
    [
      /立项|项目来源|项目的来源|(?:项目|课题)[^,;。]{0,12}(?:申报|申请|审批|选题|遴选)|(?:申报|申请|遴选)[^,;。]{0,8}(?:项目|课题)/,
    ],
    /立项之日|经[^,;。]{0,8}立项的/,
  ],
  [
    'execution',
    [
      /项目|课题|承担|任务书/,
      /实施|执行|进展|组织(?![^,;。]{0,6}(?:验收|评审|鉴定|论证|审查))|任务书|任务合同|承担(?:单位|方)[^,;。]{0,6}(?:按|签|负责)/,
    ],
  ],
  ['acceptance', [/验收|结题|鉴定/]],
  [
    'project-supervision',
    [
      /项目|课题|承担单位|实施/,
      /监督|检查|督促|中期|评估|(?:报告|汇报)[^,;。]{0,6}(?:进展|进度|情况)|(?:进展|进度)[^,;。]{0,4}报告|每(?:半年|季度|年|月)[^,;。]{0,6}报告/,
    ],
  ],
  [
    'plan-rules',
    [
      /政府|国家|省|市|科技计划|计划项目/,
      /项目|计划|课题/,
      /管理办法|管理规定|有关规定|相应规定|其规定|相关规定|任务书(?:的)?(?:要求|约定)/,
      /执行|按|遵守|依照|遵照|依/,
    ],
  ],
  [
    'consequence',
    [
      /继续履行|赔偿|违约金|追回|追缴|除名|补救|退还已拨|返还已拨|停拨|解除(?:协议|合同)|滞纳金/,
      /违约|违反|不履行|逾期|造成|过错|擅自|挪用|损失|泄露|侵害|未按/,
    ],
  ],
  [
    'vague-consequence',
    [/承担(?:相应|违约|法律|全部)(?:的)?(?:法律|违约)?(?:后果|责任)/, /违约|违反|不履行|违约者|未履行/],
  ],
  [
    'vague-consequence',
    [
      /(?:研究|严肃|酌情|视情节?|视情况)(?:予以)?(?:处理|追责|处罚)|(?:认真)?反思|追究(?:其)?(?:违约|法律|相应)?责任/,
    ],
  ],
  ['vague-consequence', [/违约责任[^,。;]{0,12}另行(?:协商|约定)/]],
  [
    'risk',
    [/失败|风险|技术困难|不成功/, /损失|风险|费用|后果/, /分担|承担|承受|负担|分摊|比例|负责/],
    /原则|宗旨|对外承担责任|对外责任/,
  ],
  ['risk-principle', [/风险共担|共担风险|风险分担/]],
  ['guarantee-resolution', [/(?:股东会|董事会|权力机构|股东大会)[^,;。]{0,8}决议/, /担保|保证|抵押|质押/]],
]);

/** Without one of these words a line speaks of no money. */
const ANY = trigger(
  /经费|资金|会费|投入|出资|费用|财务|[账帐]|专户|专款|政府|财政|国家|计划|基金|项目|课题|立项|验收|结题|鉴定|违约|赔偿|除名|损失|失败|风险|担保|决算|资产|收支|挪用|受托|责任/,
);

/** What the line settles, read in `text`: its own or what is left of it. No fact for most lines. */
export function moneyTopics(line: LineText, text: string): readonly MoneyTopicFact[] {
  const seen = triggeredIn(line);
  if (!seen.test(ANY, text)) return [];
  const topics = topicsIn(TOPICS, seen, () => sentences(text).map((sentence) => sentence.text));
  return topics.length === 0 ? [] : [{ type: 'moneyTopic', from: 0, to: 0, topics }];
}

/** The labels of a line as a fact without a place. */
export function moneyLabels(
  text: string,
): readonly { readonly type: 'moneyLabels'; readonly from: 0; readonly to: 0; readonly labels: string }[] {
  const labels = labelsIn(text);
  return labels === '' ? [] : [{ type: 'moneyLabels', from: 0, to: 0, labels }];
}
