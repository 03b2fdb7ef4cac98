import type { Bilingual } from '../../../standard/types.js';
import type { Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Finding, Message, MessageArgs, Rule, RuleMeta, Severity, TextEdit } from '../../types.js';

/** A place that a rule objects to. */
export interface Point {
  readonly place: Place;
  readonly section: string;
  readonly subject: string | null;
  /** `says` unless given. */
  readonly message?: string;
  readonly args?: MessageArgs;
  readonly severity?: Severity | undefined;
  readonly related?: readonly { readonly place: Place; readonly message: Message }[];
  /** Ids of the fixes that fit here; all of them unless given. */
  readonly fixes?: readonly string[];
}

/** A way to mend it. Without edits it is not offered at that place. */
export interface PointFix {
  readonly id: string;
  readonly title: Bilingual;
  readonly args?: (context: RuleContext, point: Point) => MessageArgs;
  readonly edits: (context: RuleContext, finding: Finding) => readonly TextEdit[];
}

/** A rule that objects to single places. */
export interface PointSpec extends Omit<RuleMeta, 'messages'> {
  readonly needs: readonly string[];
  readonly says: Bilingual;
  /** Further messages by id. */
  readonly also?: Readonly<Record<string, Bilingual>>;
  readonly points: (context: RuleContext) => readonly Point[];
  readonly fixes?: readonly PointFix[];
}

/** The rule of a specification. */
export function pointRule(spec: PointSpec): Rule<RuleContext> {
  const { says, also = {}, points, fixes = [], ...meta } = spec;
  const texts = (locale: 'zh' | 'en'): Readonly<Record<string, string>> => ({
    says: says[locale],
    ...Object.fromEntries(Object.entries(also).map(([id, text]) => [id, text[locale]])),
    ...Object.fromEntries(fixes.map(({ id, title }) => [id, title[locale]])),
  });
  return defineRule({
    ...meta,
    messages: { 'zh-CN': texts('zh'), en: texts('en') },
    check: (context) =>
      points(context).map((point) => ({
        place: point.place,
        section: point.section,
        subject: point.subject,
        message: { id: point.message ?? 'says', ...(point.args ? { args: point.args } : {}) },
        ...(point.related ? { related: point.related } : {}),
        ...(point.severity ? { severity: point.severity } : {}),
        fixes: fixes
          .filter(({ id }) => point.fixes?.includes(id) ?? true)
          .map((fix) => ({
            id: fix.id,
            safety: 'needs-review' as const,
            ...(fix.args ? { args: fix.args(context, point) } : {}),
          })),
      })),
    ...(fixes.length > 0
      ? {
          fix: (context: RuleContext, finding: Finding, fixId: string) =>
            fixes.find(({ id }) => id === fixId)?.edits(context, finding) ?? [],
        }
      : {}),
  });
}

/** Puts other words in the place of the finding. */
export function replaceWith(newText: string): PointFix['edits'] {
  return (_context, { span }) => [{ span, newText }];
}
