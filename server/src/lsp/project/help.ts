import type { CompletionItem, Hover, Position } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { ProjectDocument } from './project-documents.js';
import { known, loadReader } from './reader.js';
import { TextPlaces } from './text-places.js';
import { CompletionItemKind } from '../values.js';

/** What may be written at a place of a project file: keys, values, the codes of rules with their titles. */
export async function projectCompletions(
  server: Server,
  document: ProjectDocument,
  position: Position,
): Promise<CompletionItem[]> {
  const { projectOffers, projectShape } = await loadReader();
  const places = new TextPlaces(document.text());
  const language = server.locale() === 'en' ? 'en' : 'zh';
  const shape = projectShape(known(server, await server.projects.standardsOf(document.uri)));
  return projectOffers(places.text, places.offsetAt(position), shape).map(
    ({ kind, label, help, replace, newText }, index) => ({
      label,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      detail: help[language],
      // the order of the catalogue, not of the alphabet
      sortText: String(index).padStart(4, '0'),
      filterText: newText.startsWith(' ') ? ` ${label}` : label,
      textEdit: { range: places.range(replace), newText },
    }),
  );
}

/** What the word at a place of a project file means. */
export async function projectHover(
  server: Server,
  document: ProjectDocument,
  position: Position,
): Promise<Hover | null> {
  const { projectHelp, projectShape } = await loadReader();
  const places = new TextPlaces(document.text());
  const shape = projectShape(known(server, await server.projects.standardsOf(document.uri)));
  const found = projectHelp(places.text, places.offsetAt(position), shape);
  if (found === undefined) return null;
  const text = found.help[server.locale() === 'en' ? 'en' : 'zh'];
  const { hoverFormat } = server.client;
  const value = hoverFormat === 'markdown' ? `**${found.name}**\n\n${text}` : `${found.name}\n${text}`;
  return { contents: { kind: hoverFormat, value }, range: places.range(found.span) };
}
