import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { LineSetting } from '../line-setting.js';
import { disclosure } from './disclosure.js';
import { disposal } from './disposal.js';
import { dissolution } from './dissolution.js';
import { leaving } from './leaving.js';
import { licences } from './licences.js';
import { ownership } from './ownership.js';
import { secrecy } from './secrecy.js';
import { terms } from './terms.js';
import { topicsOf } from './topics.js';
import type { IpFacts } from './types.js';
import { sentences } from './walk.js';

type Fact = IpFacts[keyof IpFacts];

const NONE: readonly Fact[] = [];
/** Nothing of the family is said without one of these characters: a look at each line that costs next to nothing. */
const GUARD = trigger(
  /知识产权|成果|专利|技术|许可|转让|收益|收入|利益|利润|保密|秘密|扩散|境外|外国|国外|海外|出口|归|谁|共有|不得|采购|购买|价|产量|市场|政府|财政|国家|署名|公示|品种|发表|涉密|军工|遗传|著作权|研发|产业化|书面协议|守口如瓶|守密|透露|再开发|软件|数据|商标|菌种|配方|工艺|论文|学术|刊物|属于联盟|联盟的财产|联盟的资产|联盟对其|PCT|供应|中标|销售|改良|基础上|只能与|背景|既有|已有|自有|在先|维权|侵权/,
);
/** Sentences longer than this are read up to here: no clause says who owns what in so many words. */
const LONGEST = 4000;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractIp(line: LineText, setting: LineSetting): readonly Fact[] {
  const seen = triggeredIn(line);
  if (!seen.test(GUARD, line.text)) return NONE;
  const out: Fact[] = [];
  const parts = sentences(line, setting.table).map((sentence) =>
    sentence.text.length > LONGEST ? { ...sentence, text: sentence.text.slice(0, LONGEST) } : sentence,
  );
  for (const sentence of parts) {
    out.push(
      ...ownership(line, sentence, setting.table),
      ...disposal(line, sentence),
      ...licences(line, sentence),
      ...leaving(line, sentence),
      ...dissolution(line, sentence),
      ...disclosure(line, sentence),
      ...secrecy(line, sentence),
      ...terms(line, sentence),
    );
  }
  const topics = topicsOf(
    line,
    parts.map((sentence) => sentence.text),
  );
  if (topics.length > 0) out.push({ type: 'ipTopic', from: 0, to: 0, topics });
  return out.length === 0 ? NONE : out;
}
