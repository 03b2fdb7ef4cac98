import { defineRule } from '../../define.js';

/** Reported by the hosts, which refuse drafts past the engine's bound; the rule of this name only describes it. */
export default defineRule({
  id: 'document-too-large',
  category: 'product',
  severity: 'information',
  depth: 'essential',
  set: 'document',
  title: { zh: '文件过大，未检查', en: 'File too large to check' },
  basis: [],
  needs: [],
  messages: {
    'zh-CN': {
      'document-too-large': '文件有 {length} 个字符，超过上限 {limit}，没有检查。请把附件拆成单独的文件。',
    },
    en: {
      'document-too-large':
        'The file has {length} characters, more than the limit of {limit}, and was not checked. Move annexes into files of their own.',
    },
  },
  check: () => [],
});
