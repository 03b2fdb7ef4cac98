// markdownlint with its default rules, without the length of lines: paragraphs of an agreement stand on one line.
import { lint } from 'markdownlint/sync';

export default function create() {
  const config = { default: true, MD013: false };
  return (text) => lint({ strings: { draft: text }, config }).draft.length;
}
