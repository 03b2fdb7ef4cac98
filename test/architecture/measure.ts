import ts from 'typescript';

/** Lines of a source that hold code: neither blank nor comment only. A text over several lines counts as written. */
export function codeLines(text: string): number {
  const file = ts.createSourceFile('measured.ts', text, ts.ScriptTarget.Latest, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length > 0) {
      for (const child of children) visit(child);
      return;
    }
    const start = node.getStart(file);
    if (node.end <= start || ts.isJSDoc(node)) return;
    const last = file.getLineAndCharacterOfPosition(node.end).line;
    for (let line = file.getLineAndCharacterOfPosition(start).line; line <= last; line++) lines.add(line);
  };
  visit(file);
  return lines.size;
}
