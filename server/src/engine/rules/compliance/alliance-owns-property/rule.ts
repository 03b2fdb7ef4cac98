import { NO_PERSONALITY, PATENT_OWNER } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'alliance-owns-property',
  kind: 'alliance-owns',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '联盟作为权利人', en: 'The alliance as owner' },
  basis: [NO_PERSONALITY, PATENT_OWNER],
  found: {
    zh: '“{words}”：契约型联盟不具有法人资格，不能成为专利权等财产权的权利人。请写明由哪些成员享有或者共有，或者由哪一成员代持及代持条件。',
    en: '“{words}”: an alliance by contract has no legal personality and cannot own patents or other property. Name the members that own it, alone or jointly, or the member that holds it for them and on what terms.',
  },
  fix: {
    mode: 'replace',
    text: '归项目承担单位共有',
    title: { zh: '改为由项目承担单位共有', en: 'Give it to the undertaking units jointly' },
  },
});
