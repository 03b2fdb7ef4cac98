import { COMPANY_BRANCH, LEGAL_PERSONS, RESEARCH_GROUP } from '../../support/party/basis.js';
import { amongParties, PARTY_NEEDS, partiesOf, type Party } from '../../support/party/parties.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

/** Ends of names of units inside another one. */
const INSIDE = /(?:分公司|分院|分所|项目部|办事处|课题组|教研室|研究室|教研组|事业部|经营部|筹备组)$/;
/** A department of a university or institute: its name stands before. */
const DEPARTMENT =
  /(?:大学|研究院|公司)[^()]{2,14}(?:学院|系|实验室|研究中心|研究所)$|科学院[^()]{2,14}(?:系|实验室)$/;
/** Independent colleges carry the name of a university and are legal persons. */
const OWN_COLLEGE =
  /大学(?:[^()]{2,4}职业技术|继续教育)?学院$|独立学院|大学[^材化机电信生物理工土计经管法文外医药农林数软光能环建交航海]{2}学院$/;
const PARTNERSHIP = /合伙\)$|合伙企业$/;

export default defineRule({
  id: 'party-not-legal-person',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '缔约方可能不具备法人资格', en: 'Party may lack legal personality' },
  basis: [LEGAL_PERSONS, COMPANY_BRANCH, RESEARCH_GROUP],
  needs: PARTY_NEEDS,
  messages: {
    'zh-CN': {
      inside:
        '“{party}”从名称看是单位的内设或者分支机构，可能不具备法人资格。缔约方应当是能够独立承担民事责任的法人。',
      person: '“{party}”从名称看是自然人。缔约方应当是企业、大学、科研机构等独立法人。',
      partnership:
        '“{party}”是合伙企业，属于非法人组织。编写参考要求缔约方具备法人主体资格，请确认可以作为成员。',
    },
    en: {
      inside:
        '“{party}” looks like a branch or department and may lack legal personality. Parties should be legal persons that answer for themselves.',
      person:
        '“{party}” looks like a natural person. Parties should be enterprises, universities, institutes or other legal persons.',
      partnership:
        '“{party}” is a partnership, which is no legal person. The model text asks for legal persons: make sure that it can be a member.',
    },
  },
  check: (context) =>
    partiesOf(context)
      .list.filter(({ legalPerson, name, form }) => !legalPerson && name !== '' && form !== 'signature')
      .flatMap(judged),
});

function judged(party: Party): readonly RawFinding[] {
  const { name } = party;
  const say = (id: string, severity: 'warning' | 'information' = 'warning'): readonly RawFinding[] => [
    {
      place: party.place,
      section: party.section,
      subject: name,
      message: { id, args: { party: name } },
      severity,
    },
  ];
  if (PARTNERSHIP.test(name)) return say('partnership', 'information');
  if (INSIDE.test(name) || (DEPARTMENT.test(name) && !OWN_COLLEGE.test(name))) return say('inside');
  if (
    amongParties(party.section) &&
    party.label !== '' &&
    /^[\u4e00-\u9fff]{2,3}(?:\((?:[\u4e00-\u9fff]{0,4}教授|研究员|先生|女士|工程师|专家|自然人)\))?$/.test(
      name,
    ) &&
    !/[厂社院所队站]$/.test(name)
  )
    return say('person');
  return [];
}
