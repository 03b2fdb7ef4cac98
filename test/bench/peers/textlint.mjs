// textlint with nine rules that load today and make sense in Chinese. The presets for Chinese are gone from the
// registry, so this is a lower bound of what a textlint for agreements would cost.
import { TextlintKernel } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';

const RULES = [
  '@textlint-rule/textlint-rule-no-invalid-control-character',
  '@textlint-rule/textlint-rule-no-unmatched-pair',
  'textlint-rule-max-comma',
  'textlint-rule-no-empty-section',
  'textlint-rule-no-nfd',
  'textlint-rule-no-todo',
  'textlint-rule-no-zero-width-spaces',
  'textlint-rule-sentence-length',
  'textlint-rule-zh-half-and-full-width-bracket',
];

export default async function create() {
  const kernel = new TextlintKernel();
  const load = async (name) => moduleInterop((await import(name)).default);
  const rules = await Promise.all(
    RULES.map(async (name) => ({ ruleId: name.replace(/^.*textlint-rule-/, ''), rule: await load(name) })),
  );
  const plugins = [{ pluginId: 'markdown', plugin: await load('@textlint/textlint-plugin-markdown') }];
  return async (text) => (await kernel.lintText(text, { ext: '.md', plugins, rules })).messages.length;
}
