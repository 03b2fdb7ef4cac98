import type { CrossReferenceFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import type { OutlineNode } from '../../../outline/types.js';
import { groupBy } from '../../../text/group.js';
import { compareLines, lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

type Reference = Located<CrossReferenceFact>;

/** Clauses that say nothing but that another one applies, and lead back to the first. The references, in text order. */
export type Circle = readonly Reference[];

/** 成员退出的，按照本协议第五条的约定办理。 and no word more. */
const MERE =
  /^[^。;]{0,30}?(?:按照?|依照?|依据|根据|参照|适用|遵照|详?见|同)(?:本协议|本合同|联盟协议)?第?[^。;,]{1,12}[条章款]?(?:的)?(?:相关|有关)?(?:规定|约定|内容)?(?:执行|办理|处理|确定|解决|实施|进行)?[。;]?$/;
/** Own words of a clause that settle something beside the reference. */
const SUBSTANCE = /应当|不得|可以|有权|须|由[^,。;]{2,12}(?:决定|批准|承担|负责)|\d+[日年个万]|%/;
const KINDS: Readonly<Record<string, string>> = {
  article: 'article',
  chapter: 'chapter',
  decimal: 'decimal',
};

/** Circles of clauses without any substance of their own. Linear in references and in the lines of clauses that hold one. */
export function circlesOf(context: RuleContext): readonly Circle[] {
  const next = edges(context);
  const done = new Set<OutlineNode>();
  const out: Circle[] = [];
  for (const start of next.keys()) {
    const path: OutlineNode[] = [];
    let at: OutlineNode | undefined = start;
    while (at && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = next.get(at)?.target;
    }
    const from = at ? path.indexOf(at) : -1;
    if (from < 0) continue;
    const members = path.slice(from).map((node) => next.get(node)!.reference);
    out.push(members.sort((a, b) => compareLines(a.ref, b.ref)));
  }
  return out;
}

interface Edge {
  readonly reference: Reference;
  readonly target: OutlineNode;
}

/** From each clause that is a mere reference to the clause it names. */
function edges(context: RuleContext): ReadonlyMap<OutlineNode, Edge> {
  const out = new Map<OutlineNode, Edge>();
  const references = mereReferences(context);
  // a circle takes two
  if (references.length < 2) return out;
  const nodes = context.outline.nodes.filter(({ region }) => region === 'body');
  const byNumber = groupBy(
    nodes.filter(({ number }) => number !== undefined && KINDS[number.style] !== undefined),
    ({ number }) => `${KINDS[number!.style]}:${number!.values.join('.')}`,
  );
  let owner = 0;
  for (const reference of references) {
    while (owner + 1 < nodes.length && compareLines(nodes[owner + 1]!.ref, reference.ref) <= 0) owner++;
    const node = nodes[owner];
    const { kind, values } = reference.fact;
    const [target, other] = byNumber.get(`${kind}:${values.join('.')}`) ?? [];
    if (!node || !target || other || !isAlone(context, node, reference)) continue;
    out.set(node, { reference, target });
  }
  return out;
}

/** References to other clauses in lines that say nothing else. */
function mereReferences(context: RuleContext): readonly Reference[] {
  const lines = groupBy(
    operativeFacts(context, 'crossReference').filter(({ region }) => region === 'body'),
    ({ ref }) => lineKey(ref),
  );
  const out: Reference[] = [];
  for (const [reference, second] of lines.values()) {
    if (!reference || second || reference.fact.local) continue;
    const words = context.line(reference.ref).text;
    const text = words.replace(/^(?:第[^条章]{1,6}[条章]|[\d.]{1,10})[、.:]? ?/, '');
    if (MERE.test(text) && !SUBSTANCE.test(text)) out.push(reference);
  }
  return out;
}

/** True when the clause has no words but those in the line of the reference, a title apart. */
function isAlone(context: RuleContext, node: OutlineNode, { ref }: Reference): boolean {
  if (node.children.length > 0) return false;
  for (
    let at: Reference['ref'] | undefined = node.ref;
    at && compareLines(at, node.end) < 0;
    at = context.next(at)
  ) {
    const own = compareLines(at, ref) === 0;
    const title = compareLines(at, node.ref) === 0 && !node.hasText;
    if (!own && !title && context.line(at).text !== '') return false;
  }
  return true;
}
