import type { Root, RootContent } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { knownLabelsExtension, type KnownLabels } from './known-labels.js';
import { NO_LABELS, type LabelKey } from './labels.js';
import { meterExtension, StepMeter, TooManySteps } from './step-meter.js';
import { isDeeperThan } from './tree.js';

/**
 * Deepest tree that is handed out. A level of a list counts two (list and item), so the bound of containers and some two
 * hundred levels of emphasis and links fit; walkers of the tree may recurse.
 */
const MAX_TREE_DEPTH = 400;

/** Why a text has no tree: markup nested too deep, walks too long, or an error inside the parser. */
export interface ParseFault {
  readonly cause: 'depth' | 'work' | 'error';
  readonly message: string;
}

export type ParseOutcome = { readonly nodes: RootContent[] } | { readonly fault: ParseFault };

const known: KnownLabels = { keys: NO_LABELS };
const meter = new StepMeter();
const extensions: readonly Extension[] = [knownLabelsExtension(known), meterExtension(meter)];

/** Adds the two watchers to the extensions of micromark. A unified plugin. */
function watchers(this: { data(): { micromarkExtensions?: Extension[] } }): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
}

/** `2026~2029年` is no strikethrough: only two tildes are. */
const base = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(watchers).freeze();

/**
 * Front matter counts on the first line of a document only, and a chunk has a first line of its own: hence two. A fence
 * line that nothing closes is no front matter, and must not be tried as such: the extension then reads all lines below
 * without their containers, so that one `---` at the top makes plain text of every list and quote (as of 2.0.0).
 */
const withFrontMatter = base().use(remarkFrontmatter, ['yaml']).freeze();

/**
 * Parses a piece of a document. Positions are remark's own, relative to the piece, a byte order mark not counted.
 * `labels` are defined elsewhere. Never throws.
 */
export function parseMarkdown(
  text: string,
  hasFrontMatter: boolean,
  labels: ReadonlySet<LabelKey>,
): ParseOutcome {
  known.keys = labels;
  meter.start(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const processor = hasFrontMatter ? withFrontMatter : base;
  let root: Root;
  try {
    root = processor.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { cause: error instanceof TooManySteps ? 'work' : 'error', message } };
  } finally {
    meter.end();
  }
  if (!isDeeperThan(root, MAX_TREE_DEPTH)) return { nodes: root.children };
  return { fault: { cause: 'depth', message: `markup nests deeper than ${MAX_TREE_DEPTH}` } };
}
