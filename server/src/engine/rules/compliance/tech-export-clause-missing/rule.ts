import { EXPORT_CONTROL, EXPORT_OF_TECHNOLOGY } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';
import { isOverseas } from '../../support/ip/overseas.js';

export default ipTerm({
  id: 'tech-export-clause-missing',
  kind: 'export',
  severity: 'information',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '跨境提供技术未约定许可或登记', en: 'No clause on technology export' },
  basis: [EXPORT_OF_TECHNOLOGY, EXPORT_CONTROL],
  found: {
    zh: '“{words}”：向境外提供、许可技术属于技术出口，限制出口的须取得许可，自由出口的须登记合同，管制物项另须出口许可，协议没有约定。',
    en: '“{words}”: technology given or licensed abroad is exported: restricted technology needs a permit, other technology registration, controlled items an export licence. The agreement does not say so.',
  },
  fix: {
    mode: 'behind',
    text: '涉及技术出口的，依法办理许可或者合同登记；受出口管制的，取得许可后方可提供。',
    title: { zh: '补充技术出口的约定', en: 'Add the export clause' },
  },
  silencedBy: 'export',
  level: (context, found) => (isOverseas(context, found) ? undefined : 'information'),
});
