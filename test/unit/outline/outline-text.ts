import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { LineTable } from '../../../server/src/engine/outline/table.js';
import { ALLIANCE } from '../standard/built-in.js';
import { SnapshotPlaces, Structure } from '../../../server/src/engine/structure.js';

/** Structure and places of a text, checked against the alliance agreement. */
export function structureOf(text: string): {
  structure: Structure;
  places: SnapshotPlaces;
  document: MarkdownDocument;
} {
  const document = MarkdownDocument.parse(text);
  const table = new LineTable(document);
  const standard = ALLIANCE;
  return { structure: new Structure(table, standard), places: new SnapshotPlaces(document, table), document };
}

/** The outline as indented lines: `mark number title`, with the region where it is not the body. */
export function outlineText(text: string): string {
  return structureOf(text)
    .structure.outline.nodes.map((node) => {
      const region = node.region === 'body' ? '' : ` [${node.region}]`;
      const parts = [node.mark, node.number?.raw, node.title].filter(
        (part) => part !== undefined && part !== '',
      );
      return '  '.repeat(node.depth) + parts.join(' ') + region;
    })
    .join('\n');
}

/** Ids of the standard that the text treats, with the 1-based line of the best place: `main.funds@12`. */
export function sectionsText(text: string, only: (id: string) => boolean = () => true): readonly string[] {
  const { structure, places, document } = structureOf(text);
  return structure.alignment.standard.nodes
    .filter((node) => structure.alignment.matches.has(node.id) && only(node.id))
    .map((node) => {
      const [best] = structure.alignment.matches.get(node.id)!;
      return `${node.id}@${document.positionAt(places.spanOf(best!.place).start).line + 1}`;
    });
}
