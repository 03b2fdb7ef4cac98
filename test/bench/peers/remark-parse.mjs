// The parser that the project is bound to, alone: unified, remark-parse and remark-gfm as npm gives them.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export default function create() {
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
  return (text) => processor.parse(text).children.length;
}
