/**
 * The 67 reference clauses with their three prefixes and their section, in the order of the agreement, written down apart
 * from the library so that either shows an error: `中文 pinyin english section`.
 */
export const ENTRIES: readonly (readonly string[])[] = `
标题 bt title title
缔约方 dyf party preamble.parties
鉴于 jy recitals preamble.recitals
定义 dy definitions definitions
名称宗旨 mczz name-purpose main.name-purpose
目标任务 mbrw goals main.goals-tasks
任务分工 rwfg division main.goals-tasks.division
责任主体 zrzt liability-subject main.organisation.liability-subject
内部责任分担 nbzrfd recourse main.organisation.liability-subject
机构设置 jgsz bodies main.organisation
理事会组成 lshzc council main.organisation.decision-body
理事会职责 lshzz council-powers main.organisation.decision-body
理事会议事规则 lshysgz council-rules main.organisation.decision-body
专家委员会 zjwyh advisory main.organisation.advisory-body
秘书处 msc secretariat main.organisation.executive-body
监督机构 jdjg supervision main.organisation.supervision-body
成员条件 cytj conditions main.members.conditions
成员权利 cyql rights main.members.rights
成员义务 cyyw duties main.members.duties
新成员加入 xcyjr joining main.members.joining
退出 tc exit main.members.exit
除名 cm expulsion main.members.expulsion
除名后果 cmhg expulsion-effects main.breach
经费来源 jfly sources main.funds.sources
投入比例表 trbl contribution-table annexes
经费用途 jfyt uses main.funds.uses
经费管理 jfgl account main.funds.management
办公经费 bgjf office main.funds.office
研发经费 yfjf rd-funds main.funds.rd
政府资助 zfzz gov-funds main.funds.government
研发基金 yfjj rd-fund main.funds.rd-fund
审计监督 sjjd audit main.funds.supervision
立项 xmlx project-approval main.projects.approval
实施 xmss project-execution main.projects.execution
验收 xmys project-acceptance main.projects.acceptance
政府项目 zfxm gov-project main.projects.government
收益分配 syfp benefit main.benefits-ip.benefit-sharing
现有知识产权 xyzscq background-ip main.benefits-ip.background-ip
项目投入约定 xmtr ip-contribution main.benefits-ip.background-ip
研发阶段使用 yfjd ip-rd-phase main.benefits-ip.background-ip
产业化阶段 cyhjd ip-frand main.benefits-ip.background-ip
限项目使用 xxmsy project-only main.benefits-ip.background-ip
新知识产权·承担单位 xzscqcd foreground-undertaker main.benefits-ip.foreground-ip
新知识产权·共有 xzscqgy foreground-joint main.benefits-ip.foreground-ip
新知识产权·独立/贡献 xzscqdl foreground-contribution main.benefits-ip.foreground-ip
许可使用 xksy licence main.benefits-ip.licensing
后续改进 hxgj improvements main.benefits-ip.licensing
成果扩散 cgks diffusion main.benefits-ip.diffusion
境外转让 jwzr overseas main.benefits-ip.overseas
知识产权保护 zscqbh ip-protection main.benefits-ip.protection
保密 bm confidentiality main.other.confidentiality
解散清算 jsqs dissolution main.dissolution
违约责任 wyzr breach main.breach
违约追回 wyzh recovery main.breach
风险分担 fxfd risk main.breach.risk
不可抗力 bkkl force-majeure main.general.force-majeure
争议·诉讼 zyss litigation main.general.dispute-resolution
争议·仲裁 zyzc arbitration main.general.dispute-resolution
法律适用 flsy law main.general.governing-law
生效变更 sxbg effect main.general.effect-amendment
送达 sd notices main.general.notices
有效期 yxq term main.general.term
文件顺序 wjsx precedence main.general.precedence
转让限制 zrxz assignment main.general.assignment
附件清单 fjqd annexes annexes
签署页 qsy signature signature
授权委托书 sqwts poa annexes
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));
