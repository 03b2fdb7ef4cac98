import { normalisePhrase } from '../text/line-text.js';
import {
  parentId,
  type RawBasis,
  type RawElement,
  type RawForbidden,
  type RawNode,
  type RawStandard,
} from './schema-types.js';
import type { Basis, ForbiddenPhrase, RequiredElement, Standard, StandardNode } from './types.js';

/** Builds the standard from a file that schema and validation have accepted: phrases normalised, sources filled in. */
export function buildStandard(raw: RawStandard): Standard {
  const children = new Map<string, string[]>();
  for (const { id } of raw.nodes) {
    const parent = parentId(id);
    if (parent === undefined) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [id]);
    else list.push(id);
  }
  return {
    id: raw.id,
    version: raw.version,
    title: { zh: raw.title.zh, en: raw.title.en },
    titles: phrases(raw.titles),
    fallback: raw.fallback === true,
    alternative: raw.alternative && {
      id: raw.alternative.id,
      title: { zh: raw.alternative.zh, en: raw.alternative.en },
    },
    rules: raw.rules ?? [],
    forbidden: (raw.forbidden ?? []).map((entry) => buildForbidden(raw, entry)),
    nodes: raw.nodes.map((node, index) => buildNode(raw, node, index + 1, children.get(node.id) ?? [])),
    undecided: phrases(raw.undecided),
  };
}

function buildNode(
  raw: RawStandard,
  node: RawNode,
  order: number,
  children: readonly string[],
): StandardNode {
  const { condition } = node;
  return {
    id: node.id,
    title: { zh: node.zh, en: node.en },
    status: node.status,
    severity: node.severity,
    ...(condition === undefined
      ? {}
      : { condition: { fact: condition.fact, text: { zh: condition.zh, en: condition.en } } }),
    order,
    parent: parentId(node.id),
    children,
    top: node.top === true,
    synonyms: phrases(node.synonyms),
    contextual: phrases(node.contextual),
    cues: (node.cues ?? []).map((cue) => ({
      all: phrases(cue.all),
      any: phrases(cue.any),
      none: phrases(cue.none),
      confidence: cue.confidence,
    })),
    elements: (node.elements ?? []).map((element) => buildElement(raw, element)),
    basis: (node.basis ?? []).map((basis) => buildBasis(raw, basis)),
    guidance: { zh: node.guidance.zh, en: node.guidance.en },
    clause: node.clause,
  };
}

function buildElement(raw: RawStandard, element: RawElement): RequiredElement {
  return {
    id: element.id,
    title: { zh: element.zh, en: element.en },
    cues: phrases(element.cues),
    basis: element.basis && buildBasis(raw, element.basis),
    optional: element.optional === true,
  };
}

function buildForbidden(raw: RawStandard, entry: RawForbidden): ForbiddenPhrase {
  return {
    id: entry.id,
    cue: { all: phrases(entry.all), any: phrases(entry.any), none: phrases(entry.none) },
    severity: entry.severity,
    reason: { zh: entry.zh, en: entry.en },
    basis: entry.basis && buildBasis(raw, entry.basis),
  };
}

function buildBasis(raw: RawStandard, basis: RawBasis): Basis {
  const source = raw.sources[basis.source]!;
  return {
    document: source.document,
    article: `${basis.at}${lines(basis)}`,
    ...(basis.quote === undefined ? {} : { quotation: basis.quote }),
    status: source.status,
    checked: source.checked,
  };
}

function lines({ line, to }: RawBasis): string {
  if (line === undefined) return '';
  return to === undefined || to === line ? ` 第${line}行` : ` 第${line}-${to}行`;
}

/** Normalised phrases without repetition, in the order of the file. */
function phrases(list: readonly string[] | undefined): readonly string[] {
  return [...new Set((list ?? []).map(normalisePhrase))];
}
