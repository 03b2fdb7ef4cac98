import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const withFrontMatter = plain().use(remarkFrontmatter, ['yaml']).freeze();

/**
 * What remark itself gives for the whole text. Front matter is asked for where there is some: when nothing closes the
 * first line's `---`, micromark-extension-frontmatter 2.0.0 loses all lists and quotes of the text.
 */
export function referenceTree(text: string): Root {
  let root: Root & { checked?: unknown } = withFrontMatter.parse(text);
  if (/^\uFEFF?---/.test(text) && root.children[0]?.type !== 'yaml') root = plain.parse(text);
  // mdast-util-gfm-task-list-item sets it on the root for a stray `[x]` after an empty item: an error of that package.
  delete root.checked;
  return root;
}

/** Where two trees first differ, as a path with both values; undefined when they are the same. */
export function difference(actual: unknown, expected: unknown, path = 'root'): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (!isObject(actual) || !isObject(expected))
    return `${path}: ${brief(actual)} instead of ${brief(expected)}`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const found = difference(actual[key], expected[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function brief(value: unknown): string {
  const text = isObject(value) && 'type' in value ? (value as unknown as Nodes).type : JSON.stringify(value);
  return (text ?? 'undefined').slice(0, 120);
}
