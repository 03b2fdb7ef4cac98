import type { BodyRole } from '../../../facts/governance/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Rule, RuleMeta } from '../../types.js';
import { bodyFactsOf } from './bodies.js';
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
  /** What the body is called where the draft gives it no name. */
  readonly body: string;
}

/** One finding on the section of a body that lists the elements it lacks. */
export function bodyElementsRule(spec: BodyElementsSpec): Rule<RuleContext> {
  const { node, role, elements, also, when, mild, needs = [], body, ...meta } = spec;
  const lacks = (context: RuleContext): readonly Element[] =>
    lacking(elements, new Set([...cuesOf(context, node, role), ...(also?.(context) ?? [])]));
  return defineRule({
    ...meta,
    needs: [...ELEMENT_NEEDS, ...needs],
    check(context) {
      if (!chapterExists(context, node) || when?.(context) === false) return [];
      const missing = lacks(context);
      if (missing.length === 0) return [];
      const less = mild === true && missing.length === 1;
      const more = less ? ({ severity: 'information', depth: 'thorough' } as const) : {};
      return sectionFinding(context, node, 'lacks', elementArgs(missing), more);
    },
    fix(context) {
      const sentences = lacks(context).map(({ clause = '' }) => clause);
      return appendTo(context, node, sentences.join('').replaceAll('{body}', nameOf(context, role) ?? body));
    },
  });
}

/** The name that the draft gives the body of a role. */
function nameOf(context: RuleContext, role: BodyRole): string | undefined {
  return bodyFactsOf(context, 'setup').find(({ fact }) => fact.role === role && fact.body !== '')?.fact.body;
}
