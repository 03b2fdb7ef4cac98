import { roleOfName } from '../../../facts/governance/body-names.js';
import type { BodyRole } from '../../../facts/governance/types.js';
import { lookup } from '../../../standard/tree.js';
import type { LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { coveredByAnnex } from '../annex-cover.js';
import { clauseText } from '../clause-body.js';
import { operativeFacts } from '../gates.js';
import { firstMatch, topsOf } from '../places.js';
import { lineEnd } from '../source.js';
import type { MessageArgs, RawFinding, ReviewDepth, Severity, TextEdit } from '../../types.js';
import { bodyFactsOf } from './bodies.js';

/** What every rule on lacking elements reads. */
export const ELEMENT_NEEDS = [
  'outline',
  'option',
  'note',
  'annex',
  'body',
  'governanceElement',
  'threshold',
  'decision',
] as const;

/** An element of a section: its cues, and its name in both languages. */
export interface Element {
  readonly cues: readonly string[];
  readonly zh: string;
  readonly en: string;
  /** Sentence that the fix adds; `{body}` is the name of the body. */
  readonly clause?: string;
}

/** True when the chapter exists, so that its elements can be asked for; a fragment is asked for nothing. */
export function chapterExists(context: RuleContext, node: string): boolean {
  if (context.alignment.fragment) return false;
  const found = lookup(context.standard).get(node);
  const chapter = found && lookup(context.standard).chapter(found);
  return (
    chapter !== undefined &&
    topsOf(context).includes(chapter) &&
    firstMatch(context, chapter.id) !== undefined
  );
}

/** The cues that the text gives for a section: in its own lines, and wherever a body of that kind is named. */
export function cuesOf(context: RuleContext, node: string, role: BodyRole): ReadonlySet<string> {
  const names = new Set(
    bodyFactsOf(context, 'setup')
      .filter(({ fact }) => fact.role === role)
      .map(({ fact }) => fact.body),
  );
  const out = new Set<string>();
  for (const { fact, section } of operativeFacts(context, 'governanceElement')) {
    const named =
      fact.roles.includes(role) || fact.bodies.some((name) => names.has(name) || roleOfName(name) === role);
    if (section === node || section.startsWith(`${node}.`) || named)
      for (const cue of fact.cues) out.add(cue);
  }
  return out;
}

/** True when a cue stands anywhere in the operative text. */
export function saysAnywhere(context: RuleContext, cue: string): boolean {
  return operativeFacts(context, 'governanceElement').some(({ fact }) => fact.cues.includes(cue));
}

/** The elements that the cues do not show. */
export function lacking(elements: readonly Element[], cues: ReadonlySet<string>): readonly Element[] {
  return elements.filter((element) => !element.cues.some((cue) => cues.has(cue)));
}

/** Names of elements as message arguments. */
export function elementArgs(elements: readonly Element[]): MessageArgs {
  return {
    elements: elements.map(({ zh }) => zh).join('、'),
    elements_en: elements.map(({ en }) => en).join(', '),
  };
}

/** A finding on a section that lacks something, at its heading or sentence; none where the section does not exist. */
export function sectionFinding(
  context: RuleContext,
  node: string,
  message: string,
  args: MessageArgs,
  more: { readonly severity?: Severity; readonly depth?: ReviewDepth } = {},
): readonly RawFinding[] {
  const match = firstMatch(context, node);
  if (!match || match.empty || coveredByAnnex(context, node)) return [];
  return [
    {
      place: match.place,
      section: node,
      subject: node,
      message: { id: message, args },
      fixes: [{ id: 'insert', safety: 'needs-review' }],
      ...more,
    },
  ];
}

/** Puts a sentence, or a reference clause by its id, behind the last line of a section. */
export function appendTo(context: RuleContext, node: string, words: string): readonly TextEdit[] {
  const match = firstMatch(context, node);
  if (!match) return [];
  const text = clauseText(context, words) ?? words;
  const at = lineEnd(context, lastLine(context, match.place, match.end));
  return [{ span: { start: at, end: at }, newText: `\n\n${text.trim()}` }];
}

/** The line before the end of a section; the end may be one past the last line of the draft. */
function lastLine(context: RuleContext, from: LineRef, end: LineRef): LineRef {
  const before = context.previous(end);
  const behind =
    before && (before.chunk > from.chunk || (before.chunk === from.chunk && before.line >= from.line));
  return behind ? before : { chunk: from.chunk, line: from.line };
}
