import assert from 'node:assert/strict';
import { ALLIANCE } from './built-in.js';

/**
 * The whole tree: id, and what follows when the section is missing. M mandatory, O optional, C conditional,
 * R recommended, - container; then the level. A leading * marks the top sections.
 */
const TREE = `
* title                                  M error
  preamble                               -
* preamble.parties                       M error
* preamble.recitals                      M warning
* definitions                            O
  main                                   -
* main.name-purpose                      M error
  main.name-purpose.relations            C hint relatedOrganisation
* main.goals-tasks                       M error
  main.goals-tasks.goals                 M error
  main.goals-tasks.tasks                 M warning
  main.goals-tasks.division              M error
* main.organisation                      M error
  main.organisation.liability-subject    M error
  main.organisation.decision-body        M error
  main.organisation.advisory-body        O
  main.organisation.executive-body       M error
  main.organisation.supervision-body     C warning nationalPlan
* main.members                           M error
  main.members.conditions                M error
  main.members.rights                    M error
  main.members.duties                    M error
  main.members.joining                   M error
  main.members.exit                      M error
  main.members.expulsion                 M error
* main.funds                             M error
  main.funds.sources                     M error
  main.funds.uses                        M error
  main.funds.management                  M error
  main.funds.supervision                 M error
  main.funds.office                      R information
  main.funds.rd                          R information
  main.funds.government                  C error govFunded
  main.funds.rd-fund                     C warning rdFund
  main.funds.measures                    R warning
* main.projects                          M error
  main.projects.approval                 M warning
  main.projects.execution                M warning
  main.projects.acceptance               M warning
  main.projects.government               C error govFunded
  main.projects.measures                 R warning
* main.benefits-ip                       M error
  main.benefits-ip.benefit-sharing       M error
  main.benefits-ip.background-ip         M error
  main.benefits-ip.foreground-ip         M error
  main.benefits-ip.licensing             M error
  main.benefits-ip.diffusion             C error govFunded
  main.benefits-ip.overseas              C error nationalPlan
  main.benefits-ip.leaving               R warning
  main.benefits-ip.protection            M warning
  main.benefits-ip.measures              R warning
* main.dissolution                       M error
* main.breach                            M error
  main.breach.risk                       R warning
* main.general                           M error
  main.general.force-majeure             M warning
  main.general.dispute-resolution        M error
  main.general.governing-law             M warning
  main.general.effect-amendment          M error
  main.general.notices                   M warning
  main.general.term                      R information
  main.general.assignment                R hint
  main.general.precedence                R hint
  main.general.severability              R hint
* main.other                             M hint
  main.other.confidentiality             R warning
* annexes                                O
* signature                              M error
`;

const STATUS = {
  M: 'mandatory',
  O: 'optional',
  C: 'conditional',
  R: 'recommended',
  '-': 'container',
} as const;

const rows = TREE.trim()
  .split('\n')
  .map((line) => {
    const [id, status, severity, fact] = line.slice(2).trim().split(/\s+/);
    return { top: line.startsWith('*'), id, status: STATUS[status as keyof typeof STATUS], severity, fact };
  });

describe('the alliance agreement standard', () => {
  const standard = ALLIANCE;

  it('has 68 sections, 17 of them top sections', () => {
    assert.equal(standard.nodes.length, 68);
    assert.equal(standard.nodes.filter(({ top }) => top).length, 17);
  });

  it('has every row of the tree in order, with its status and level', () => {
    const actual = standard.nodes.map(({ top, id, status, severity, condition }) => {
      return { top, id, status, severity, fact: condition?.fact };
    });
    assert.deepEqual(actual, rows);
  });

  it('numbers the rows and ties parents to children', () => {
    standard.nodes.forEach((node, index) => {
      assert.equal(node.order, index + 1, node.id);
      const parent = standard.nodes.find(({ id }) => id === node.parent);
      assert.equal(
        node.parent,
        node.id.includes('.') ? node.id.slice(0, node.id.lastIndexOf('.')) : undefined,
      );
      assert.equal(parent?.children.includes(node.id) ?? true, true, node.id);
      const below = standard.nodes.filter((other) => other.parent === node.id).map(({ id }) => id);
      assert.deepEqual(node.children, below, node.id);
    });
  });

  it('says something useful about every section in both languages', () => {
    for (const { id, title, guidance, basis } of standard.nodes) {
      assert.match(title.zh, /\p{Script=Han}/u, id);
      assert.doesNotMatch(title.en, /^\p{Script=Han}/u, id);
      assert.match(guidance.zh, /[。）]$/, id);
      assert.match(guidance.en, /[.)]$/, id);
      assert.ok(guidance.zh.length >= 20 && guidance.zh.length <= 200, `${id}: ${guidance.zh.length}`);
      assert.ok(basis.length > 0, id);
    }
  });

  it('asks for elements wherever a section has content of its own', () => {
    for (const node of standard.nodes) {
      if (node.status === 'container' || (node.top && node.children.length > 0)) continue;
      assert.ok(node.elements.length > 0, node.id);
    }
  });
});
