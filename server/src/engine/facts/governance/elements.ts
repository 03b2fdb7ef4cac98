import type { LineText } from '../../text/line-text.js';
import { namedTriggers, trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { BodyRole, GovernanceElementFact } from './types.js';

/** What words of a line speak about; the second pass lays it beside body and section. */
const CUES = namedTriggers([
  [
    'selection',
    /委派|推荐|选举|产生|选派|出任|提名|指派|派出|各派|各方各|聘任|方[^,。;]{0,4}[名人席]|单位[^,。;]{0,4}名|公司[^,。;]{0,4}名/,
  ],
  ['composition', /组成|构成|[0-9一二两三四五六七八九十]\]?[名席人]|由[^,。;]{1,20}(?:担任|出任)/],
  ['powers', /职责|职权|权限|审议|审定|决定|批准|决策机构|权力机构/],
  [
    'meetings',
    /会议|召开|出席|议事规则|工作制度|召集|开会|工作规则|报告工作|报告|汇报|细则|例会|负责制|一人一票|一名[^,。;]{0,4}一票/,
  ],
  [
    'decision',
    /过半|半数|分之|表决|一致|投票|[0-9一二三四五六七八九十]名以上|以上理事|少数服从多数|决策程序/,
  ],
  ['structure', /组成|下设|设秘书长|秘书长|设在|设于|工作人员|人员|由[^,。;]{1,20}(?:组成|派)/],
  ['duties', /职责|负责|日常|承办|办理|执行机构|办事机构|咨询|评审|论证|意见|建议|工作/],
  [
    'head',
    /秘书长[^,。;]{0,16}(?:由|聘任|任命|推荐|选举|委派|兼任|担任|产生|提名|提出|认可)|聘任[^,。;]{0,6}秘书长|主任[^,。;]{0,6}(?:由|聘任|任命|推荐|选举|委派|兼任|担任)|主要负责人|负责人(?:由|的产生)/,
  ],
  [
    'chief-secretary',
    /秘书长[^,。;]{0,16}(?:由|聘任|任命|推荐|选举|委派|兼任|担任)|(?:聘任|任命|选举|推选|提名|委派)[^,。;]{0,10}秘书长/,
  ],
  ['full-time', /专职|全职|专门从事|固定(?:工作)?人员|不兼(?:他|任|其他)/],
  ['no-full-time', /(?:不|无|未|没有)(?:另|再|单独|设|配备|配置|安排){0,3}(?:专职|全职)/],
  ['seat', /设在|设于|落户|秘书处单位|由[^,。;]{1,10}承办|挂靠|依托|地址|所在地|办公地点|办公场所/],
  [
    'subject',
    /责任主体|承担(?:法律|民事)?责任的?主体|对外[^,。;]{0,20}(?:承担|承受)|(?:法律|民事)(?:后果|责任)[^,。;]{0,6}由[^,。;]{1,14}承担|任务书[^,。;]{0,8}承担责任/,
  ],
  [
    'scope',
    /授权范围|范围(?:内|以内)|超过[^,。;]{0,10}的(?:合同|事项|文件)|(?:逐项|逐件|逐次)[^,。;]{0,4}(?:报|授权|批准)|任务书|代表联盟|对外签|权限|授权事项|(?:凭|按照?|依照?|依据|根据|持)[^,。;]{0,14}授权|书面授权|授权委托书/,
  ],
  ['procedure', /授权委托书|授权程序|书面授权|理事会[^,。;]{0,8}(?:授权|决议|同意|批准)|授权/],
  [
    'sharing',
    /追偿|分担|分摊|内部责任|过错|责任[^,。;]{0,12}按|(?:责任|后果|债务|责任方|成员)[^,。;]{0,6}(?:共担|平摊|负担)|(?:责任不清|分不清)的?[^,。;]{0,4}平摊|补偿(?:[甲乙丙丁]方|理事长单位|牵头单位)/,
  ],
  [
    'exit-report',
    /书面意见[^。]{0,20}核准|(?:调整|撤销)[^。]{0,16}书面意见|退出[^。]{0,40}(?:项目管理机构|主管部门|科技部)[^,。;]{0,6}(?:同意|核准|批准)/,
  ],
  [
    'matching-rules',
    /配套(?:管理)?(?:办法|规则|制度)[^。]{0,30}备案|备案[^。]{0,16}配套(?:管理)?(?:办法|规则|制度)/,
  ],
]);
const FUNCTIONS = namedTriggers<BodyRole>([
  ['decision', /决策机构|权力机构/],
  ['advisory', /咨询机构/],
  ['executive', /执行机构|办事机构|常设机构/],
]);
const TRIGGER = trigger(
  /理事|秘书|委员|专家|会议|对外|责任|主体|职责|专职|配套|书面意见|管理机构|主管部门|决策机构|执行机构|咨询机构|表决|追偿|分担/,
);

/** The cues of one line, as one fact without a place of its own: it stays the same while other words are typed. Linear. */
export function elements(line: LineText): readonly GovernanceElementFact[] {
  const { text } = line;
  const seen = triggeredIn(line);
  if (!seen.test(TRIGGER, text)) return [];
  const cues = seen.namesIn(CUES, text);
  if (cues.length === 0) return [];
  const bodies = [...new Set(bodyNamesIn(text).map(({ name }) => name))];
  const roles = seen.namesIn(FUNCTIONS, text);
  return [{ type: 'governanceElement', from: 0, to: 0, cues, bodies, roles }];
}
