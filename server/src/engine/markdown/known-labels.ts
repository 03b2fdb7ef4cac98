import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import type { LabelKey } from './labels.js';

/** The labels that the parse under way shall take as defined, besides those its own text defines. */
export interface KnownLabels {
  keys: ReadonlySet<LabelKey>;
}

/**
 * Lets a chunk see labels that other chunks define: before the first bracket of a paragraph is read (by then micromark
 * has read all definitions of its text), they are added to those the parser found. Matches nothing itself.
 */
export function knownLabelsExtension(known: KnownLabels): Extension {
  const told = new WeakSet<ParseContext>();
  const tellParser: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (known.keys.size > 0 && !told.has(this.parser)) {
        told.add(this.parser);
        for (const key of known.keys) {
          const label = key.slice(1);
          if (key.startsWith('[')) this.parser.defined.push(label);
          else (this.parser.gfmFootnotes ??= []).push(label);
        }
      }
      return nok;
    },
  };
  return { text: { ['!'.charCodeAt(0)]: tellParser, ['['.charCodeAt(0)]: tellParser } };
}
