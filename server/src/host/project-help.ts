import type { Bilingual, Profile, ReviewDepth, Severity } from '../engine/index.js';
import type { ProjectKey } from './project-file.js';

/** What each key of a project file means; the JSON Schema, completion and hovers are made from these. */
export const KEY_HELP: Readonly<Record<ProjectKey, Bilingual>> = {
  standard: {
    zh: '协议对照的标准；文件前置元数据写明标准的，从其所写。',
    en: 'Standard of the agreements, unless their front matter names one.',
  },
  profile: {
    zh: '草稿应具备的内容及检查的严格程度。',
    en: 'How much a draft has to contain, and how strictly it is judged.',
  },
  depth: { zh: '审查深度。', en: 'How much is said about a draft.' },
  severity: {
    zh: '各规则的级别，`off` 为关闭。',
    en: 'Level by rule; `off` switches the rule off.',
  },
  severityByProfile: {
    zh: '只在某一要求（profile）之下适用的级别，先于 `severity`。',
    en: 'Levels that hold under one profile only; they go before `severity`.',
  },
  options: {
    zh: '规则的选项，写作“规则代码.选项: [词语]”，各规则的说明页列有选项。',
    en: 'Options of rules as `rule.option: [words]`; the page of a rule lists its options.',
  },
  files: {
    zh: '无论标题如何均视为协议的文件，用相对于本文件所在文件夹的 glob 写，例如 `drafts/*.md`。',
    en: 'Globs, relative to the folder of this file, of files that are agreements whatever their title says, for example `drafts/*.md`.',
  },
  names: {
    zh: '各方都知道的简称，不再要求定义，也不视为名称不一致。',
    en: 'Short names that everybody knows: their definition is not asked for, and they count as no other name.',
  },
};

export const PROFILE_HELP: Readonly<Record<Profile, Bilingual>> = {
  '770': {
    zh: '国科发政〔2008〕770号对联盟协议的一般要求',
    en: 'What 国科发政〔2008〕770号 asks of every alliance agreement',
  },
  'fujian-46': { zh: '福建省编写参考的更严要求', en: 'The stricter demands of the Fujian reference text' },
  'national-plan': {
    zh: '承担国家科技计划项目的联盟',
    en: 'Alliances that carry out projects of national science and technology plans',
  },
  final: {
    zh: '提交签署的文本：空白、未选择项和空章节均为错误',
    en: 'The text that goes to signature: blanks, open choices and empty sections are errors',
  },
};

export const DEPTH_HELP: Readonly<Record<ReviewDepth, Bilingual>> = {
  essential: {
    zh: '只报可以确定的错误、条款之间的冲突和缺少的必备章节',
    en: 'Provable errors, conflicts between clauses and missing mandatory sections',
  },
  standard: {
    zh: '另报编写参考明文要求的内容和会失去法律效力的约定',
    en: 'Also what the guidance asks for in so many words and what loses its legal effect',
  },
  thorough: { zh: '全部检查项，包括形式和用语', en: 'Everything, down to form and wording' },
};

export const LEVEL_HELP: Readonly<Record<Severity | 'off', Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '建议', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
  off: { zh: '不报告', en: 'not reported' },
};
