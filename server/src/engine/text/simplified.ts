/** Traditional characters met in drafts converted by web sites, with their simplified forms, pair by pair. */
const PAIRS =
  '條条總总則则聯联盟盟議议協协書书員员會会組组織织機机構构職职責责權权利利義义務务經经費费項项產产業业術术' +
  '創创戰战識识財财資资擬拟專专級级決决審审計计監监督督評评爭争訴诉訟讼裁裁違违約约賠赔償偿損损壞坏棄弃' +
  '終终結结開开關关係系發发現现規规範范圍围國国際际門门間间時时變变動动與与為为於于個个們们這这種种類类' +
  '對对應应當当須须從从將将來来後后幹干圖图據据證证驗验檢检測测試试標标準准題题設设備备體体質质單单雙双' +
  '內内處处報报請请許许讓让轉转換换執执實实屬属獨独佔占貢贡獻献獲获並并擔担負负債债務务銀银額额萬万億亿' +
  '貳贰參参陸陆電电話话郵邮號号簽签蓋盖訂订語语詞词釋释錄录目目顧顾問问專专家家舉举選选聘聘任任課课團团' +
  '學学術术師师醫医藥药環环節节能能車车輛辆裝装備备製制造造鋼钢鐵铁銅铜鋁铝礦矿業业農农漁渔漿浆紡纺織织';

const TABLE: ReadonlyMap<number, number> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charCodeAt(2 * i), PAIRS.charCodeAt(2 * i + 1)]),
);

/** The simplified twin of a traditional character; other code units come back unchanged. */
export function simplify(code: number): number {
  return TABLE.get(code) ?? code;
}
