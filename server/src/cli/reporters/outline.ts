import type { Engine } from '../../engine/index.js';
import type { FileResult, SectionResult } from '../result.js';
import { columns, padded, palette, printable, type Style } from './style.js';
import { reportTexts } from './texts.js';

/** The sections of the standard, one a line: state, title, id, lines of the draft. Parts stand below their whole. */
export function outlineReport(
  files: readonly FileResult[],
  standards: Engine['standards'],
  style: Style,
): string {
  return files
    .filter(({ problem }) => problem === undefined)
    .map((file) => {
      const texts = reportTexts(style.locale);
      const name = file.path === '-' ? texts.standardInput : printable(file.path);
      if (file.standard === null) return `${name}: ${texts.notAgreement}\n`;
      const standard = standards.find(({ id }) => id === file.standard);
      const title = standard?.title[style.locale === 'en' ? 'en' : 'zh'] ?? file.standard;
      return `${palette(style).bold(name)}  ${title}\n${sectionLines(file.sections, style)}`;
    })
    .join('\n');
}

function sectionLines(sections: readonly SectionResult[], style: Style): string {
  const texts = reportTexts(style.locale);
  const { green, red, yellow, dim } = palette(style);
  const paint = { present: green, missing: red, empty: yellow, 'not-applicable': dim };
  const rows = sections.map((section) => ({
    section,
    label: `${'  '.repeat(section.id.split('.').length - 1)}${section.title}`,
  }));
  const labelWidth = Math.max(0, ...rows.map(({ label }) => columns(label)));
  const stateWidth = Math.max(...Object.values(texts.states).map(columns));
  return rows
    .map(({ section, label }) => {
      // what nobody demands is not shown as a gap
      const wanted = section.status !== 'missing' || section.mandatory;
      const state = padded(texts.states[section.status], stateWidth);
      const where = section.places.map(({ line, endLine }) => texts.lines(line, endLine)).join(', ');
      const shown = (wanted ? paint[section.status] : dim)(state);
      const row = `  ${shown}  ${padded(label, labelWidth)}  ${dim(section.id)}`;
      return where === '' ? row : `${row}  ${where}`;
    })
    .map((row) => `${row}\n`)
    .join('');
}
