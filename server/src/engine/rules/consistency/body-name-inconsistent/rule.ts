import type { BodyNameFact } from '../../../facts/governance/types.js';
import { roleOfName } from '../../../facts/governance/body-names.js';
import type { Located } from '../../../facts/types.js';
import { THREE_BODIES } from '../../support/governance/basis.js';
import { bodyFactsOf } from '../../support/governance/bodies.js';
import { BODY_NEEDS } from '../../support/governance/compare-bodies.js';
import { perGroup } from '../../support/by-group.js';
import { operativeFacts, operativeIn } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { TextEdit } from '../../types.js';

type Use = Located<BodyNameFact>;

/** A name that does not fit; `right` is the name of the body that is meant, where one is set up. */
interface Misuse {
  readonly use: Use;
  readonly right: string | undefined;
  readonly set: Located<{ readonly from: number; readonly to: number }> | undefined;
}

/** Bodies whose use without any setting up is worth a word; groups of experts are often formed ad hoc. */
const STANDING = /^(?:常务)?理事会$|^监事会$|^监督小组$|^专家委员会$|^秘书处$/;

/** 管理委员会 beside 理事会, 联盟办公室 beside 秘书处: two names for the body that decides, or that runs the business. */
const RIVAL = /^(?:理事会|联盟董事会|指导委员会|管理委员会|决策委员会|联盟办公室|秘书处|执行委员会)$/;
/** Stand beside the council without being another name for it. */
const BESIDE = /^常务理事会$|联席会议/;

function isRival(name: string): boolean {
  return RIVAL.test(name);
}

/** 监督评审小组 beside 监督评估委员会; 监督小组 may be one of a project. */
const REVIEW = /^监督(?:评估|评审|评议|考核|审计)/;

/** Experts called together for one project are no body of the alliance. */
const PANEL = '技术专家组';
const FORMED = /(?:组成|成立|聘请|组织|邀请|抽取|组建|遴选|委托)[^,。;]{0,10}专家组|专家组(?:由|成员)/;

export default defineRule({
  id: 'body-name-inconsistent',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  title: { zh: '机构名称不一致或者未设立', en: 'Body misnamed or never set up' },
  basis: [THREE_BODIES],
  needs: [...BODY_NEEDS, 'bodyName'],
  messages: {
    'zh-CN': {
      misnamed: '“{name}”没有设立，协议设立的是“{right}”。同一机构使用两个名称，其职权归属将有争议。',
      unknown: '“{name}”在全文中没有设立，其组成和职权无从确定。',
      set: '在此设立“{right}”',
      replace: '改为“{right}”',
    },
    en: {
      misnamed:
        '{name} is never set up; the agreement sets up {right}. With two names for one body it is open who holds its powers.',
      unknown: '{name} is never set up, so that nothing says who sits in it and what it may decide.',
      set: '{right} is set up here',
      replace: 'Write {right}',
    },
  },
  check: (context) =>
    misuses(context).map(({ use, right, set }) => {
      const args = { name: use.fact.name, right: right ?? '' };
      return {
        place: placeOf(use),
        section: use.section,
        subject: use.fact.name,
        message: { id: right === undefined ? 'unknown' : 'misnamed', args },
        ...(set ? { related: [{ place: placeOf(set), message: { id: 'set', args } }] } : {}),
        ...(right === undefined ? {} : { fixes: [{ id: 'replace', args, safety: 'needs-review' as const }] }),
      };
    }),
  fix: (context, { subject, raw }) => {
    const right = raw.message.args?.right;
    if (typeof right !== 'string' || right === '') return [];
    // one name everywhere, or the next use would be reported in turn
    return operativeFacts(context, 'bodyName')
      .filter(({ fact }) => fact.name === subject)
      .flatMap((use) => replaced(context, use, right));
  },
});

/** Every use of a name in the line of one. */
function replaced(context: RuleContext, { ref, fact }: Use, newText: string): readonly TextEdit[] {
  const line = context.line(ref).raw;
  const words = line.slice(fact.from, fact.to);
  const out: TextEdit[] = [];
  for (let from = line.indexOf(words); from >= 0; from = line.indexOf(words, from + words.length))
    out.push({ span: context.spanOf({ ...ref, from, to: from + words.length }), newText });
  return out;
}

/** The first use of each name that is not set up. */
function misuses(context: RuleContext): readonly Misuse[] {
  const everywhere = bodyFactsOf(context, 'setup');
  const setups = everywhere.filter(({ region }) => region === 'body');
  if (setups.length === 0) return [];
  const uses = context.factGroups.map((group) => usesIn(group));
  const known = new Set(everywhere.map(({ fact }) => fact.body));
  for (const { inOrganisation } of uses) for (const name of inOrganisation) known.add(name);
  const standing = isStanding(uses);
  const out: Misuse[] = [];
  const seen = new Set<string>();
  for (const use of uses.flatMap(({ first }) => first)) {
    const { name, decides } = use.fact;
    if (seen.has(name) || isSetUp(name, setups, known)) continue;
    const role = name === PANEL ? (decides || standing ? 'advisory' : '') : roleOfName(name);
    const same =
      role === 'advisory' || role === 'members' || isRival(name) || REVIEW.test(name)
        ? setups.filter(({ fact }) => roleOfName(fact.body) === role && !BESIDE.test(fact.body))
        : [];
    const names = new Set(same.map(({ fact }) => fact.body));
    if (names.size === 1) out.push({ use, right: same[0]!.fact.body, set: same[0] });
    else if (STANDING.test(name) && !context.alignment.fragment && names.size === 0) {
      out.push({ use, right: undefined, set: undefined });
    } else continue;
    seen.add(name);
  }
  return out;
}

/** What a group of facts says of bodies. */
interface Uses {
  /** The first use of each name, and the first one by which it decides. */
  readonly first: readonly Use[];
  /** Names in the chapter on the organisation. */
  readonly inOrganisation: ReadonlySet<string>;
  /** In how many places the panel of experts is named, and whether it is formed for the occasion in one of them. */
  readonly panels: number;
  readonly formed: boolean;
}

const usesIn = perGroup((group): Uses => {
  const first = new Map<string, Use>();
  const inOrganisation = new Set<string>();
  let panels = 0;
  let formed = false;
  for (const use of operativeIn(group, 'bodyName')) {
    const { name, decides } = use.fact;
    if (use.region !== 'body' && use.region !== 'annex') continue;
    const key = `${name}|${decides ? 'decides' : ''}`;
    if (!first.has(key)) first.set(key, use);
    if (/^(?:main\.)?organisation(?:\.|$)/.test(use.section)) inOrganisation.add(name);
    if (name !== PANEL) continue;
    panels++;
    formed ||= FORMED.test(group.line(use.ref).text);
  }
  return { first: [...first.values()], inOrganisation, panels, formed };
});

/**
 * True when the panel is spoken of as something that exists: named in two clauses, in none of which it is formed for the
 * occasion.
 */
function isStanding(uses: readonly Uses[]): boolean {
  return uses.reduce((sum, { panels }) => sum + panels, 0) > 1 && !uses.some(({ formed }) => formed);
}

/** An assembly is set up under one name only, however often another is used in the same chapter. */
function isSetUp(
  name: string,
  setups: readonly Located<{ readonly body: string }>[],
  known: ReadonlySet<string>,
): boolean {
  if (setups.some(({ fact }) => fact.body === name)) return true;
  return roleOfName(name) !== 'members' && known.has(name);
}
