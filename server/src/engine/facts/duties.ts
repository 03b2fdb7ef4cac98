import { trigger, triggeredIn } from './trigger.js';
import type { LineText } from '../text/line-text.js';
import type { DutyFact } from './types.js';

const DUTY = trigger(
  /应当|不得|必须|违约金|赔偿|有权|负责|承担|有效期[^,。;]{0,3}[\d一二两三五十]|归[^,。;]{1,10}(?:所有|享有|独占|共有)|(?:费|款)[^,。;]{0,4}另[计付]|应(?=[^用急届聘运变力对邀答收付])|须(?![知要])/,
);
const BINDS: readonly DutyFact[] = [{ type: 'duty', from: 0, to: 0 }];
const NONE: readonly DutyFact[] = [];

/** One fact for a line that binds a party, none for labels, headings and descriptions. */
export function duties(line: LineText): readonly DutyFact[] {
  return triggeredIn(line).test(DUTY, line.text) ? BINDS : NONE;
}
