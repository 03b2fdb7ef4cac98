import type { BodyRole } from '../../../facts/governance/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Rule, RuleMeta } from '../../types.js';
import {
  appendTo,
  chapterExists,
  cuesOf,
  elementArgs,
  ELEMENT_NEEDS,
  lacking,
  sectionFinding,
  type Element,
} from './elements.js';

/** A rule on what the text says about one body. */
export interface BodyElementsSpec extends RuleMeta {
  readonly node: string;
  readonly role: BodyRole;
  readonly elements: readonly Element[];
  /** Cues that other facts give (a decision shows a power). */
  readonly also?: (context: RuleContext) => readonly string[];
  /** Whether the body counts as established. */
  readonly when?: (context: RuleContext) => boolean;
  /** A single element that lacks is said as information, from depth `thorough` on. */
  readonly mild?: boolean;
  readonly needs?: readonly string[];
  /** Id of the reference clause that the fix appends. */
  readonly clause: string;
}

/** One finding on the section of a body that lists the elements it lacks. */
export function bodyElementsRule(spec: BodyElementsSpec): Rule<RuleContext> {
  const { node, role, elements, also, when, mild, needs = [], clause, ...meta } = spec;
  return defineRule({
    ...meta,
    needs: [...ELEMENT_NEEDS, ...needs],
    check(context) {
      if (!chapterExists(context, node) || when?.(context) === false) return [];
      const cues = new Set([...cuesOf(context, node, role), ...(also?.(context) ?? [])]);
      const missing = lacking(elements, cues);
      if (missing.length === 0) return [];
      const less = mild === true && missing.length === 1;
      const more = less ? ({ severity: 'information', depth: 'thorough' } as const) : {};
      return sectionFinding(context, node, 'lacks', elementArgs(missing), more);
    },
    fix: (context) => appendTo(context, node, clause),
  });
}
