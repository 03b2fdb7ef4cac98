import type { LineText } from '../../text/line-text.js';
import type { LineSetting } from '../line-setting.js';
import { allianceNames } from './alliance-names.js';
import { declaration } from './declarations.js';
import { partyElements, partyTasks } from './elements.js';
import { partyFields } from './fields.js';
import { labelsIn } from './labels.js';
import { partyLists } from './lists.js';
import { partyRows } from './rows.js';
import { signatureBlocks } from './signature-blocks.js';
import { unitMentions } from './unit-mentions.js';
import type { PartyFacts, PartyLabelFact } from './types.js';
import { legalRepWords, memberCounts, twoParties } from './wording.js';

type Fact = PartyFacts[keyof PartyFacts];

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractParty(line: LineText, setting: LineSetting): readonly Fact[] {
  if (setting.table)
    return [
      ...partyRows(line),
      ...labels(line),
      ...unitMentions(line),
      ...twoParties(line),
      ...partyTasks(line),
      ...signatureRow(line),
    ];
  const party = declaration(line);
  return [
    ...(party ? [party] : []),
    ...partyFields(line, party !== undefined && party.form !== 'bare'),
    ...partyLists(line),
    ...signatureBlocks(line),
    ...allianceNames(line),
    ...labels(line),
    ...unitMentions(line),
    ...twoParties(line),
    ...legalRepWords(line),
    ...memberCounts(line),
    ...partyTasks(line),
    ...partyElements(line),
  ];
}

function signatureRow(line: LineText): readonly Fact[] {
  return [...legalRepWords(line), ...partyElements(line)];
}

function labels(line: LineText): readonly PartyLabelFact[] {
  return labelsIn(line.text).map(({ label, start, end }) => ({
    type: 'partyLabel',
    label,
    from: line.toRaw(start),
    to: line.toRaw(end - 1) + 1,
  }));
}
