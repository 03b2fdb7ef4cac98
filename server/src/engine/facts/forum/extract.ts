import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { labelledLine } from '../labelled-row.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { LineSetting } from '../line-setting.js';
import { arbitrationBodies } from './bodies.js';
import { courts } from './court.js';
import { effectForms } from './effect.js';
import { governingLaws, seats } from './law.js';
import { tiePlaces } from './ties.js';
import { forumTopics } from './topics.js';
import type { ForumFacts } from './types.js';
import { forumWordings } from './wording.js';

type Fact = ForumFacts[keyof ForumFacts];

const NONE: readonly Fact[] = [];
const COURT = trigger(/法院/);
const ARBITRATION = trigger(/仲|CIETAC|IAC/);

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractForum(line: LineText, { table }: LineSetting): readonly Fact[] {
  return read(table && LABELLED.test(line.text) ? labelledLine(line, table) : line, table);
}

/** Rows whose label tells what their other cell is. */
const LABELLED = /仲裁|管辖|法律|准据法|生效/;

function read(line: LineText, table: boolean): readonly Fact[] {
  const seen = triggeredIn(line);
  const out: Fact[] = [];
  if (seen.has(COURT)) append(out, courts(line));
  if (seen.has(ARBITRATION)) {
    append(out, [...arbitrationBodies(line), ...seats(line)]);
  }
  out.push(
    ...governingLaws(line),
    ...effectForms(line, table),
    ...forumWordings(line, table),
    ...tiePlaces(line, table),
  );
  const topics = forumTopics(line, table);
  if (topics) out.push(topics);
  return out.length === 0 ? NONE : out;
}
