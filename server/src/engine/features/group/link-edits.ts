import { maskedSpans } from '../../facts/masks.js';
import { touches } from '../../facts/parts.js';
import type { TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { relativePath, resolvePath } from './paths.js';
import { allMatches } from '../../text/all-matches.js';

/** `](target` and `](<target>`, with what ends it; images too. A target may hold one pair of brackets. */
const INLINE = /\]\((?:<([^<>\n]{1,400})>|((?:[^()\s<>]|\([^()\s<>]{0,80}\)){1,400}))(?=[\s)])/dg;
const DEFINITION = /^ {0,3}\[[^[\]\n]{1,120}\]:\s{0,4}(?:<([^<>\n]{1,400})>|([^\s<>]{1,400}))/d;
const OTHER = /^(?:[a-z][a-z0-9+.-]*:|[#?/\\])/i;

/** Where a path lies after files and folders were moved; paths that stay are given back. */
export type Moved = (path: string) => string;

/**
 * The edits that keep the links of a file right when files are moved, the file itself among them: links to files and
 * pictures below the workspace folder, inline or by definition. Links in code, addresses and fragments stay as they are.
 */
export function linkEdits(draft: Draft, path: string, moved: Moved): readonly TextEdit[] {
  const to = moved(path);
  const out: TextEdit[] = [];
  for (const { ref, line } of draft.outline.lines) {
    const raw = draft.lineText(ref);
    if (line.block === 'front-matter' || !raw.includes(']')) continue;
    const code = maskedSpans(raw).filter(({ start }) => '`<~'.includes(raw[start]!));
    const definition = DEFINITION.exec(raw);
    for (const match of definition ? [definition] : allMatches(INLINE, raw)) {
      const [from, end] = match.indices![match[1] === undefined ? 2 : 1]!;
      if (touches(code, match.index, match.index + 1)) continue;
      const written = raw.slice(from, end);
      const newText = rewritten(written, match[1] !== undefined, path, to, moved);
      if (newText !== written) out.push({ span: draft.spanOf({ ...ref, from, to: end }), newText });
    }
  }
  return out;
}

/** The target of a link after the move; the same words where nothing changes. */
function rewritten(written: string, angled: boolean, path: string, to: string, moved: Moved): string {
  if (OTHER.test(written)) return written;
  const cut = written.search(/[?#]/);
  const [file, rest] = cut < 0 ? [written, ''] : [written.slice(0, cut), written.slice(cut)];
  const escaped = /%[0-9a-f]{2}/i.test(file);
  const target = resolvePath(path, escaped ? decoded(file) : file);
  if (target === undefined) return written;
  const after = moved(target);
  if (after === target && to === path) return written;
  const plain = relativePath(to, after);
  if (plain === relativePath(path, target)) return written;
  const dotted = file.startsWith('./') && !plain.startsWith('.') ? `./${plain}` : plain;
  // what cannot stand in a link as it is
  const encode = escaped || (!angled && /[\s()<>]/.test(plain)) || /[%?#<>]/.test(plain);
  return (encode ? dotted.split('/').map(encoded).join('/') : dotted) + rest;
}

/** A name in a link: only what would end it or be read as something else. */
function encoded(name: string): string {
  return name.replace(
    /[\s()<>%?#]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
