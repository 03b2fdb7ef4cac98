/** Traditional characters met in drafts converted by web sites, with their simplified forms, pair by pair. */
const PAIRS =
  '締缔鑒鉴於于條条總总則则聯联議议協协書书員员會会組组織织機机構构職职責责權权義义務务經经費费項项產产業业術术創创戰战識识財财資资擬拟專专級级決决審审計计監监評评爭争訴诉訟讼違违約约賠赔償偿損损' +
  '壞坏棄弃終终結结開开關关係系發发現现規规範范圍围國国際际門门間间時时變变動动與与為为個个們们這这種种類类對对應应當当須须從从將将來来後后幹干圖图據据證证驗验檢检測测試试標标準准題题設设備备體体' +
  '質质單单雙双內内處处報报請请許许讓让轉转換换執执實实屬属獨独佔占貢贡獻献獲获並并擔担負负債债銀银額额萬万億亿貳贰參参陸陆電电話话郵邮號号簽签蓋盖訂订語语詞词釋释錄录顧顾問问舉举選选課课團团學学' +
  '師师醫医藥药環环節节車车輛辆裝装製制鋼钢鐵铁銅铜鋁铝礦矿農农漁渔漿浆紡纺眾众優优勢势勞劳勝胜勵励區区華华叢丛嚴严圓圆塊块場场壓压壽寿夠够夾夹奪夺妝妆孫孙寧宁寶宝屆届島岛嶺岭廠厂廢废廣广廳厅彈弹' +
  '強强徑径復复徵征態态慣惯慮虑憑凭懷怀戶户掃扫採采揚扬擁拥擇择擊击擴扩敗败數数斷断晝昼曉晓楊杨樣样橋桥檔档歡欢歷历歸归殘残毀毁氣气沒没涼凉淚泪淨净減减湯汤溫温滅灭滿满潔洁澤泽濟济濕湿營营爾尔狀状' +
  '獎奖異异盡尽盤盘礎础確确禮礼稱称穩稳窮穷競竞筆笔築筑簡简籌筹納纳紙纸純纯紛纷細细統统維维綱纲網网緊紧緒绪線线編编緩缓練练縮缩縱纵績绩繼继續续罰罚習习聖圣聞闻聲声腦脑臨临興兴舊旧莊庄葉叶藝艺蘇苏' +
  '虧亏衛卫補补複复親亲觀观觸触訊讯記记訓训詢询該该詳详認认誠诚誤误說说調调談谈論论諮咨諾诺謀谋謝谢講讲譯译護护讀读豐丰貨货販贩貫贯貸贷貼贴買买賃赁賣卖賬账賴赖購购贈赠趙赵趕赶跡迹踐践軌轨軟软載载' +
  '較较輔辅輕轻輸输轄辖辦办迴回週周進进運运過过達达遠远適适遲迟遺遗還还邊边鄉乡鄭郑針针鈍钝鈔钞鋒锋錢钱錯错鍵键鍋锅鎮镇鏈链鐘钟鑽钻長长閉闭閱阅陳陈陰阴陽阳隊队階阶隨随險险隱隐雖虽雜杂離离難难響响' +
  '頁页頂顶順顺預预頒颁頓顿領领頭头頻频願愿風风飛飞餘余館馆駐驻駕驾驅驱鬥斗魚鱼麗丽麥麦點点黨党齊齐齒齿龍龙';

/** Every pair stands in the basic block of Han characters, which begins here. */
const FIRST = 0x4e00;
/** The twin of each character of the block, 0 for none. */
const TABLE = new Uint16Array(0x5200);
for (let i = 0; i < PAIRS.length; i += 2) TABLE[PAIRS.charCodeAt(i) - FIRST] = PAIRS.charCodeAt(i + 1);

/** The simplified twin of a traditional character; other code units come back unchanged. */
export function simplify(code: number): number {
  return TABLE[code - FIRST] || code;
}
