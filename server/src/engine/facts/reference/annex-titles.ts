/** Words that the name of an annex ends with. */
export const DOCUMENT =
  '(?:办法|细则|规则|规定|制度|章程|规程|准则|名录|名单|清单|目录|表|图|书|方案|预算|计划|规划|格式|范本|样本|协议|合同|报告|说明|承诺|函|纪要|须知|大事记)';
/** A name of one or two words without marks. */
const NAME = '[一-鿿a-zA-Z\\d]{2,30}';

/** 附件三《项目管理办法》, 附件五的《…》, 附件三"背景知识产权清单", 附件4所列《…》: what stands right behind a number. */
const BEHIND = new RegExp(
  `^(?:的|所列的?|所附的?|载明的?)?(?:《([^《》]{2,40})》|"(${NAME})"|\\((${NAME}${DOCUMENT}|[一-鿿]{0,20}?${DOCUMENT})\\))`,
);
/** Remarks in brackets that are no names. */
const REMARK = /^(?:见|含|详见|以下|下称|格式|样本|范本|另|略|参见)/;
/** 授权委托书作为附件三, 成员名录为附件二, 理事会议事规则见附件二, 联盟章程(附件2): the name before, without marks. */
const BEFORE = new RegExp(
  `([一-鿿]{2,24}?${DOCUMENT})(?:\\((?:见|详见|即|参见)?|(?:作为|列为|列入|即为|为|见|详见|载于)(?:本协议的?|本合同的?)?)$`,
);
/** 《联盟项目管理办法》(附件一), 《…》作为附件一. */
const QUOTED_BEFORE =
  /《([^《》]{2,40})》(?:\((?:见|详见|即|参见)?|(?:作为|列为|列入|即为|为|见|详见|载于)(?:本协议的?|本合同的?)?)$/;
/** 各方授权代表的授权委托书: what the name belongs to. */
const OWNER = /^.*(?:[的其与和及或由将按]|签署|出具|提交|按照|依照|执行)(?=[一-鿿]{2})/;

/**
 * How an annex is named beside its number: by its title (in 《》 or quotes), by a short name in brackets, or by what is
 * found there (理事会议事规则见附件二).
 */
export type AnnexNaming = 'title' | 'label' | 'matter';

/** The name of an annex beside its number. */
export interface NamedAnnex {
  /** Normalised, without marks; `''` for none. */
  readonly title: string;
  readonly as: AnnexNaming;
}

const NONE: NamedAnnex = { title: '', as: 'matter' };

/** The name that stands beside a number of an annex; `before` and `behind` are normalised text. */
export function namedBeside(before: string, behind: string): NamedAnnex {
  const next = BEHIND.exec(behind);
  if (next) {
    const title = next[1] ?? next[2] ?? next[3]!;
    if (!REMARK.test(title)) return { title: titleOf(title), as: next[3] === undefined ? 'title' : 'label' };
  }
  const quoted = QUOTED_BEFORE.exec(before);
  if (quoted) return { title: titleOf(quoted[1]!), as: before.endsWith('(') ? 'title' : 'label' };
  const plain = BEFORE.exec(before.slice(-34));
  return plain ? { title: plain[1]!.replace(OWNER, ''), as: 'matter' } : NONE;
}

/** The name of an annex without marks, remarks in brackets and what is said behind it (, 另册). */
export function titleOf(text: string): string {
  return text
    .replace(/\([^()]{0,30}\)/g, '')
    .split(/[,|](?=[均已另略共见])/, 1)[0]!
    .replace(/[《》"\s|]/g, '')
    .replace(/[;。]$/, '');
}
