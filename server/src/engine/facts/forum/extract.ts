import type { LineText } from '../../text/line-text.js';
import type { LineSetting } from '../line-setting.js';
import type { ForumFacts } from './types.js';

type Fact = ForumFacts[keyof ForumFacts];

const NONE: readonly Fact[] = [];

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractForum(_line: LineText, _setting: LineSetting): readonly Fact[] {
  return NONE;
}
