import type { BuiltOutline } from '../outline/build.js';
import type { RuleContext } from '../rules/context.js';
import type { FullAlignment } from '../standard/align.js';
import type { LineRef } from '../text/place.js';

/** One snapshot as the editor features see it. */
export interface Draft extends RuleContext {
  readonly outline: BuiltOutline;
  readonly alignment: FullAlignment;
  /** The line that holds an offset, or the last one before it; undefined before the first line. */
  lineAt(offset: number): LineRef | undefined;
}
