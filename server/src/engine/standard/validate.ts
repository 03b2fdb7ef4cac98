import { normalisePhrase } from '../text/line-text.js';
import { both, type Fault, type PathStep } from './schema-problems.js';
import { parentId, type RawBasis, type RawCue, type RawNode, type RawStandard } from './schema-types.js';

/**
 * What the schema cannot say: ids are unique, sections above exist and come first, levels fit the status, sources
 * exist, no heading belongs to two sections, every cue can occur. Reports all faults, in the order of the file.
 */
export function validateStandard(raw: RawStandard): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const all = new Set(raw.nodes.map((node) => node.id));
  const tops = new Set(raw.nodes.filter((node) => node.top === true).map((node) => node.id));
  raw.nodes.forEach((node, index) => {
    const at: PathStep[] = ['nodes', index];
    const fault = (steps: readonly PathStep[], zh: string, en: string): void => {
      faults.push({ path: [...at, ...steps], reason: both(zh, en) });
    };
    if (seen.has(node.id)) fault(['id'], `编号“${node.id}”重复`, `id “${node.id}” is used twice`);
    const parent = parentId(node.id);
    if (parent !== undefined && !seen.has(parent)) {
      fault(
        ['id'],
        all.has(parent) ? `上级“${parent}”须写在前面` : `上级“${parent}”不存在`,
        all.has(parent) ? `its parent “${parent}” must come first` : `its parent “${parent}” does not exist`,
      );
    }
    seen.add(node.id);
    checkStatus(node, fault);
    if (node.top === true && hasTopAbove(node.id, tops)) {
      fault(['top'], '主要章节之内不得再有主要章节', 'a top section must not lie inside another one');
    }
    if (parent === undefined && node.contextual !== undefined && node.contextual.length > 0) {
      fault(
        ['contextual'],
        '没有上级的章节不得有 contextual',
        'a section without parent has no contextual headings',
      );
    }
    checkCues(node, fault);
    checkElements(node, fault);
    eachBasis(node, (basis, steps) => checkBasis(raw, basis, steps, fault));
    const home = node.clause?.slice(0, node.clause.indexOf('/'));
    if (home !== undefined && !all.has(home)) {
      fault(
        ['clause'],
        `参考条款所属的章节“${home}”不存在`,
        `the section “${home}” of the clause does not exist`,
      );
    }
  });
  return [...faults, ...forbiddenFaults(raw), ...phraseFaults(raw)];
}

type Report = (steps: readonly PathStep[], zh: string, en: string) => void;

function checkStatus(node: RawNode, fault: Report): void {
  const silent = node.status === 'optional' || node.status === 'container';
  if (!silent && node.severity === undefined) {
    fault(['status'], `${node.status} 的章节须写 severity`, `a ${node.status} section needs a severity`);
  }
  if (silent && node.severity !== undefined) {
    fault(
      ['severity'],
      `${node.status} 的章节不得写 severity`,
      `a section that is ${node.status} has no severity`,
    );
  }
  if (node.status === 'conditional' && node.condition === undefined) {
    fault(['status'], '有条件的章节须写 condition', 'a conditional section needs a condition');
  }
  if (node.status !== 'conditional' && node.condition !== undefined) {
    fault(
      ['condition'],
      '只有 conditional 的章节才有 condition',
      'only a conditional section has a condition',
    );
  }
}

function hasTopAbove(id: string, tops: ReadonlySet<string>): boolean {
  for (let above = parentId(id); above !== undefined; above = parentId(above)) {
    if (tops.has(above)) return true;
  }
  return false;
}

function checkCues(node: RawNode, fault: Report): void {
  node.cues?.forEach((cue, index) => checkCue(cue, ['cues', index], fault));
}

function checkCue(cue: Omit<RawCue, 'confidence'>, steps: readonly PathStep[], fault: Report): void {
  const must = (cue.all ?? []).map(normalisePhrase);
  const any = (cue.any ?? []).map(normalisePhrase);
  if (must.length === 0 && any.length === 0) {
    fault(steps, 'all 和 any 不得都为空', 'all and any must not both be empty');
    return;
  }
  (cue.none ?? []).forEach((phrase, position) => {
    const word = normalisePhrase(phrase);
    const dead =
      must.some((part) => part.includes(word)) ||
      (any.length > 0 && any.every((part) => part.includes(word)));
    if (word !== '' && dead) {
      fault(
        [...steps, 'none', position],
        `“${phrase}”使本条永远不成立`,
        `“${phrase}” keeps this cue from ever holding`,
      );
    }
  });
}

function forbiddenFaults(raw: RawStandard): readonly Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  raw.forbidden?.forEach((entry, index) => {
    const at: PathStep[] = ['forbidden', index];
    const fault: Report = (steps, zh, en) => {
      faults.push({ path: [...at, ...steps], reason: both(zh, en) });
    };
    if (ids.has(entry.id)) fault(['id'], `“${entry.id}”重复`, `“${entry.id}” is listed twice`);
    ids.add(entry.id);
    checkCue(entry, [], fault);
    if (entry.basis !== undefined) checkBasis(raw, entry.basis, ['basis'], fault);
    for (const group of ['all', 'any', 'none'] as const) blanks(entry[group], [...at, group], faults);
  });
  return faults;
}

function checkElements(node: RawNode, fault: Report): void {
  const ids = new Set<string>();
  node.elements?.forEach((element, index) => {
    if (ids.has(element.id)) {
      fault(['elements', index, 'id'], `要点“${element.id}”重复`, `element “${element.id}” is listed twice`);
    }
    ids.add(element.id);
  });
}

function eachBasis(node: RawNode, visit: (basis: RawBasis, steps: readonly PathStep[]) => void): void {
  node.elements?.forEach((element, index) => {
    if (element.basis !== undefined) visit(element.basis, ['elements', index, 'basis']);
  });
  node.basis?.forEach((basis, index) => visit(basis, ['basis', index]));
}

function checkBasis(raw: RawStandard, basis: RawBasis, steps: readonly PathStep[], fault: Report): void {
  const source = Object.hasOwn(raw.sources, basis.source) ? raw.sources[basis.source] : undefined;
  if (source === undefined) {
    fault([...steps, 'source'], `sources 中没有“${basis.source}”`, `there is no source “${basis.source}”`);
  } else if (basis.quote !== undefined && source.status !== 'read') {
    fault([...steps, 'quote'], '未读原文的来源不得有引文', 'a source that was not read cannot be quoted');
  }
  if (basis.to !== undefined && (basis.line === undefined || basis.to < basis.line)) {
    fault([...steps, 'to'], 'to 须与 line 同写且不小于 line', 'to needs a line and must not be less than it');
  }
}

const PREFIX = /^(?:本?联盟|本?协会|本?集团|本?论坛)/;

/** A heading reduced to what tells it apart: no prefix like 联盟, no 的, one sign for 和, 与, 及, 以及 and 、. */
export function headingKey(phrase: string): string {
  const text = normalisePhrase(phrase);
  const bare = text.replace(PREFIX, '');
  return (bare === '' ? text : bare).replaceAll('的', '').replace(/以及|[和与及]/g, '、');
}

/**
 * Phrases that say nothing after normalisation, headings that name two sections (synonyms everywhere, contextual ones
 * among siblings), and undecided headings that a section claims.
 */
function phraseFaults(raw: RawStandard): readonly Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, string>();
  const claim = (
    scope: string,
    owner: string,
    phrases: readonly string[] | undefined,
    path: readonly PathStep[],
  ): void => {
    phrases?.forEach((phrase, index) => {
      const at = path.at(-1) === 'zh' ? path : [...path, index];
      const key = headingKey(phrase);
      if (key === '') {
        faults.push({ path: at, reason: both('只含符号或空白', 'holds nothing but marks or blanks') });
        return;
      }
      const other = owners.get(scope + key);
      if (other === undefined) owners.set(scope + key, owner);
      else if (other !== owner) {
        faults.push({
          path: at,
          reason: both(`“${phrase}”已是“${other}”的标题`, `“${phrase}” already names “${other}”`),
        });
      }
    });
  };
  claim('', 'undecided', raw.undecided, ['undecided']);
  raw.nodes.forEach((node, index) => {
    claim('', node.id, [node.zh], ['nodes', index, 'zh']);
    claim('', node.id, node.synonyms, ['nodes', index, 'synonyms']);
    claim(`${parentId(node.id) ?? ''}\n`, node.id, node.contextual, ['nodes', index, 'contextual']);
    node.cues?.forEach((cue, at) => {
      for (const group of ['all', 'any', 'none'] as const) {
        blanks(cue[group], ['nodes', index, 'cues', at, group], faults);
      }
    });
    node.elements?.forEach((element, at) =>
      blanks(element.cues, ['nodes', index, 'elements', at, 'cues'], faults),
    );
  });
  return faults;
}

function blanks(phrases: readonly string[] | undefined, path: readonly PathStep[], faults: Fault[]): void {
  phrases?.forEach((phrase, index) => {
    if (normalisePhrase(phrase) === '') {
      faults.push({
        path: [...path, index],
        reason: both('只含符号或空白', 'holds nothing but marks or blanks'),
      });
    }
  });
}
