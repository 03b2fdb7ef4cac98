import { PARTICULARS, civilCode } from '../../support/party/basis.js';
import { provides } from '../../support/party/elements.js';
import { PARTY_NEEDS, partiesOf, type Party } from '../../support/party/parties.js';
import { optionWords } from '../../support/options.js';
import { lineEnd } from '../../support/source.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';
import type { RawFinding, RuleOption } from '../../types.js';

const FIELDS = [
  ['domicile', '住所地', 'domicile'],
  ['legalRep', '法定代表人', 'legal representative'],
] as const;

/** What the option may name; without it, or with none that is known, all are asked for. */
const REQUIRED: RuleOption = {
  name: 'required',
  choices: FIELDS.map(([key]) => key),
  zh: '缔约方须列明的信息：`domicile` 住所地，`legalRep` 法定代表人；不写即全部。',
  en: 'Particulars that a party has to state: `domicile`, `legalRep`; all where it is left out.',
};

export default defineRule({
  id: 'party-fields-incomplete',
  category: 'content',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '缔约方基本信息不全', en: 'Particulars of a party missing' },
  basis: [PARTICULARS, civilCode('第四百七十条')],
  options: [REQUIRED],
  needs: [...PARTY_NEEDS, 'partyElement', 'annex'],
  messages: {
    'zh-CN': {
      lacks: '缔约方“{party}”缺少{fields}。缔约方的身份和送达地址须由这些信息确定。',
      all: '所列{count}个缔约方均缺少{fields}。缔约方的身份和送达地址须由这些信息确定。',
      responsible:
        '缔约方“{party}”列的是负责人。是法人的，应当列明法定代表人；事业单位法人证书上的负责人即其法定代表人。',
      insert: '补充{fields}',
    },
    en: {
      lacks: 'Party “{party}” lacks {fields}. Its identity and address for service rest on them.',
      all: 'All {count} parties lack {fields}. Their identity and address for service rest on them.',
      responsible:
        'Party “{party}” names a 负责人. A legal person should name its legal representative (法定代表人); for a public institution that is the person in its certificate.',
      insert: 'Add {fields}',
    },
  },
  check(context) {
    const { list } = partiesOf(context);
    if (list.length === 0) return [];
    if (list[0]!.form === 'signature' || elsewhere(context)) return alone(context, list);
    const wanted = required(context);
    const lacking = list.flatMap((party) => {
      const fields = party.name === '' ? undefined : fieldsOf(party, wanted);
      return fields ? [{ party, fields }] : [];
    });
    const [first] = lacking;
    const same = first && lacking.every(({ fields }) => fields.id === first.fields.id);
    if (first && same && lacking.length === list.length && list.length > 1)
      return [{ ...finding(first.party, 'all', list.length, first.fields), fixes: [] }];
    return [
      ...lacking.map(({ party, fields }) => finding(party, 'lacks', 1, fields)),
      ...list.flatMap(responsible),
    ];
  },
  fix(context, { raw }) {
    const { fields } = raw.message.args ?? {};
    if (typeof fields !== 'string') return [];
    const line = context.lineSpan(raw.place);
    let end = lineEnd(context, raw.place);
    while (end > line.start && /[。；;，,.]/.test(context.source(end - 1, end))) end--;
    const newText = fields
      .split('、')
      .map((field) => `，${field}：＿＿＿＿＿＿`)
      .join('');
    return [{ span: { start: end, end }, newText }];
  },
});

/** Parties that are named where nobody has to say more, and that alone lack what most others there have. */
function alone(context: RuleContext, list: readonly Party[]): readonly RawFinding[] {
  const usual = FIELDS.map(([key]) => key).filter(
    (key) => list.filter((party) => party[key] === undefined).length * 3 <= list.length,
  );
  const wanted = new Set([...required(context)].filter((key) => usual.some((one) => one === key)));
  return list.flatMap((party) => {
    const fields = party.name === '' ? undefined : fieldsOf(party, wanted);
    return fields ? [finding(party, 'lacks', 1, fields)] : [];
  });
}

/** 供应商名录, 专家名单 list others. */
const MEMBERS_LISTED =
  /^(?:名录|名单|基本(?:信息|情况)|一览)|(?:成员|会员|单位|企业|当事人|[各约署议]方|联盟)[^,;。]{0,12}(?:名录|名单|基本信息|基本情况|一览)/;

/** The particulars may stand in an annex or on the signature page. */
function elsewhere(context: RuleContext): boolean {
  return (
    provides(context, 'particulars-elsewhere') ||
    context.facts('annex').some(({ fact }) => MEMBERS_LISTED.test(fact.title))
  );
}

function required({ options }: RuleContext): ReadonlySet<string> {
  const known = optionWords(options, REQUIRED.name).filter((word) => REQUIRED.choices?.includes(word));
  return new Set(known.length > 0 ? known : REQUIRED.choices);
}

/** Names of the particulars that are lacking. */
interface Fields {
  readonly id: string;
  readonly en: string;
}

function fieldsOf(party: Party, wanted: ReadonlySet<string>): Fields | undefined {
  const lacking = FIELDS.filter(
    ([key]) =>
      wanted.has(key) && party[key] === undefined && !(key === 'legalRep' && party.responsible !== undefined),
  );
  if (lacking.length === 0) return undefined;
  return { id: lacking.map(([, zh]) => zh).join('、'), en: lacking.map(([, , en]) => en).join(' and ') };
}

function finding(party: Party, id: string, count: number, fields: Fields): RawFinding {
  const args = { party: party.name, fields: fields.id, fields_en: fields.en, count };
  return {
    place: party.place,
    section: party.section,
    subject: party.name,
    message: { id, args },
    fixes:
      party.form === 'block'
        ? [{ id: 'insert', args: { fields: fields.id, fields_en: fields.en }, safety: 'needs-review' }]
        : [],
  };
}

function responsible(party: Party): readonly RawFinding[] {
  if (party.legalRep !== undefined || party.responsible === undefined) return [];
  return [
    {
      place: party.responsible.place,
      section: party.section,
      subject: party.name,
      message: { id: 'responsible', args: { party: party.name } },
      severity: 'hint',
    },
  ];
}
