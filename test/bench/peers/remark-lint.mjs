// remark-lint with its recommended preset, as its language server runs it: parse, then all rules.
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import recommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';

export default function create() {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkLint).use(recommended).freeze();
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.length;
  };
}
