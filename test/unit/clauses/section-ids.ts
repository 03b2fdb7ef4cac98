/** The 68 ids of the standard tree, in its order, written down apart from the standard so that either shows an error. */
export const SECTION_IDS: readonly string[] = `
title
preamble preamble.parties preamble.recitals
definitions
main
main.name-purpose main.name-purpose.relations
main.goals-tasks main.goals-tasks.goals main.goals-tasks.tasks main.goals-tasks.division
main.organisation main.organisation.liability-subject main.organisation.decision-body
main.organisation.advisory-body main.organisation.executive-body main.organisation.supervision-body
main.members main.members.conditions main.members.rights main.members.duties main.members.joining
main.members.exit main.members.expulsion
main.funds main.funds.sources main.funds.uses main.funds.management main.funds.supervision main.funds.office
main.funds.rd main.funds.government main.funds.rd-fund main.funds.measures
main.projects main.projects.approval main.projects.execution main.projects.acceptance main.projects.government
main.projects.measures
main.benefits-ip main.benefits-ip.benefit-sharing main.benefits-ip.background-ip main.benefits-ip.foreground-ip
main.benefits-ip.licensing main.benefits-ip.diffusion main.benefits-ip.overseas main.benefits-ip.leaving
main.benefits-ip.protection main.benefits-ip.measures
main.dissolution
main.breach main.breach.risk
main.general main.general.force-majeure main.general.dispute-resolution main.general.governing-law
main.general.effect-amendment main.general.notices main.general.term main.general.assignment
main.general.precedence main.general.severability
main.other main.other.confidentiality
annexes
signature
`
  .trim()
  .split(/\s+/);
