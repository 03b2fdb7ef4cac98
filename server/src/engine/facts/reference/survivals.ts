import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { ReferenceFacts } from './types.js';

type SurvivalFact = ReferenceFacts['survival'];
type Placer = (from: number, to: number) => { from: number; to: number };

const DUTIES = '(?:权利和?义务|义务和?责任|责任和?义务|义务|责任|债权债务|条款|约定)';
/** All duties end: the words say so of all of them. */
const ALL_END = new RegExp(
  [
    `${DUTIES}(?:同时|即行|均|随之|自动|全部|即告|归于)*(?:终止|终结|消灭|解除|失效)`,
    `不再(?:享有|承担|负有)[^,。;]{0,12}任何${DUTIES}`,
    `(?:互不|不再|无须再?|无需再?)(?:负担|承担|负有|负|履行)[^,。;]{0,10}任何${DUTIES}`,
    `免除[^,。;]{0,10}(?:一切|全部|任何|所有)${DUTIES}`,
    '不受本协议任何条款[^,。;]{0,6}(?:拘束|约束)',
  ].join('|'),
);
/** The same without a word for all. */
const QUIT = /权利义务(?:即行)?概括终止|互无权利义务|两清|互不相欠|一笔勾销/;
const WHOLE = /任何|一切|全部|所有/;
const GOES_ON = new RegExp(
  [
    '(?:保密|知识产权|许可)[^,。;保知许继仍不]{0,16}(?:继续有效|仍然有效)',
    '(?:争议解决|违约责任|结算|保密)[^,。;]{0,16}(?:继续有效|仍然有效|独立存续|不受影响)',
    '(?:保密|知识产权)[^,。;保知不]{0,12}不因[^,。;因]{1,20}(?:终止|失效|解除|免除)',
    '仍应?(?:继续)?(?:承担|负有|遵守|履行)?保密',
    '仍(?:应当?|须|需|要|负有?|有)[^,。;]{0,20}(?:义务|责任|履行|完成|提供[^,。;]{0,12}支持|受其约束)',
    '(?:年|月)内仍(?:然)?受(?:其|保密[^,。;]{0,6})?约束',
    '(?:在研|承担的)[^,。;]{0,8}(?:课题|项目|任务)(?:仍)?应(?:当)?(?:继续)?完成',
    '(?:退出|除名)(?:之)?后[^,。;]{0,4}不得(?:披露|泄露|使用)[^,。;]{0,12}',
    '不影响[^,。;]{0,24}(?:违约金|赔偿|违约责任)[^,。;]{0,6}',
  ].join('|'),
);
/** Only one project, or only what the words keep: not all that there is. */
const PARTIAL = /(?:项目|课题)(?:协议)?(?:终止|解除|结束)|尚未履行|成员权利|资格|职责/;
const LEAVING = /退出|除名/;
const ENDING = /终止|届满|期满|解除|解散|终了/;
const ROOM = /除[^,。;除外]{1,40}外|但(?!不限于|凡)|另有约定/;

const NEEDED = [ALL_END, QUIT, GOES_ON].map(trigger);
const NONE: readonly SurvivalFact[] = [];

/** What goes on and what ends when the agreement ends or a member leaves, in one sentence; `before`: the cells before it. */
export function survivals(
  line: LineText,
  text: string,
  before: string,
  place: Placer,
): readonly SurvivalFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return NONE;
  const said = ENDING.test(text) || LEAVING.test(text) ? text : before + text;
  const event = LEAVING.test(said) ? 'leaving' : ENDING.test(said) ? 'end' : undefined;
  if (!event || ROOM.test(text)) return [];
  const fact = (answer: SurvivalFact['answer'], match: RegExpExecArray): readonly SurvivalFact[] => [
    { type: 'survival', answer, event, ...place(match.index, match.index + match[0].length) },
  ];
  const quit = QUIT.exec(text);
  const end = quit ?? ALL_END.exec(text);
  // 免除一切义务，包括保密义务: the second is no duty that goes on
  if (end && (quit || WHOLE.test(text)) && !PARTIAL.test(text) && !GOES_ON.test(text.slice(0, end.index)))
    return fact('none', end);
  const on = GOES_ON.exec(text);
  return on ? fact('some', on) : [];
}
