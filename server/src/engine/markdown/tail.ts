import type { RootContent } from 'mdast';

/**
 * Whether a piece may end where it was cut: the part of the boundary rule that is seen in the tree.
 *
 * A boundary is safe when a paragraph `x` put there would become a new top-level paragraph that starts exactly there.
 * Only fences and HTML can swallow it, so pieces without their characters need no probe. Two shapes are unsafe although
 * the probe holds, both being states that micromark keeps over a blank line: indented code at top level stays open and
 * lets the next line see that it interrupts something (`> 2)` is then no list); and code or HTML that ends a container
 * ends differently before different lines.
 */
export interface OpenTail {
  /** What ends the open block, as a hint where to look; undefined when more text has to be tried step by step. */
  readonly closer: RegExp | undefined;
}

export const PROBE = 'x';

const UNKNOWN: OpenTail = { closer: undefined };
const MAY_STAY_OPEN = /[`~<]/;
const OPENING_FENCE = /^(`{3,}|~{3,})/;

/** True when `text` must be parsed with the probe behind it. Every new syntax with a closer adds its opener here. */
export function needsProbe(text: string): boolean {
  return MAY_STAY_OPEN.test(text);
}

/** The tail when the probe was swallowed: `last` is the block that took it, and `source` its text. */
export function swallowedProbe(last: RootContent | undefined, source: string): OpenTail {
  if (last?.type === 'code') {
    const fence = OPENING_FENCE.exec(source.trimStart())?.[1];
    if (fence !== undefined) return { closer: closingFencePattern(fence) };
  }
  if (last?.type === 'html') return { closer: closingHtmlPattern(last.value.trimStart()) };
  return UNKNOWN;
}

/** The tail when the piece ends with `last`, or undefined when the boundary after it is safe. `text` is the piece. */
export function tailAfter(last: RootContent | undefined, text: string): OpenTail | undefined {
  let node = last;
  let contained = false;
  while (node && isContainer(node) && node.children.length > 0) {
    node = node.children.at(-1);
    contained = true;
  }
  if (node?.type !== 'code' && node?.type !== 'html') return undefined;
  if (contained) return UNKNOWN;
  return node.type === 'html' || isFence(text[node.position!.start.offset!]) ? undefined : UNKNOWN;
}

type Container = Extract<RootContent, { type: 'list' | 'listItem' | 'blockquote' | 'footnoteDefinition' }>;

function isContainer(node: RootContent): node is Container {
  return (
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote' ||
    node.type === 'footnoteDefinition'
  );
}

function isFence(character: string | undefined): boolean {
  return character === '`' || character === '~';
}

function closingFencePattern(fence: string): RegExp {
  return new RegExp(`[\\r\\n] {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*(?:$|[\\r\\n])`, 'g');
}

function closingHtmlPattern(value: string): RegExp {
  if (value.startsWith('<!--')) return /-->/g;
  if (value.startsWith('<?')) return /\?>/g;
  if (value.startsWith('<![CDATA[')) return /\]\]>/g;
  if (value.startsWith('<!')) return />/g;
  return /<\/(?:script|pre|style|textarea)>/gi;
}
