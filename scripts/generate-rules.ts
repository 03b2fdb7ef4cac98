import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/engine/rules/registry.js';
import type { RuleMeta } from '../server/src/engine/rules/types.js';
import type { GeneratedFile } from './generated-file.js';
import { ruleIndex, rulePage } from './rule-pages.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The page of a rule as its author wrote it. Throws with the path when a rule has none. */
async function page(rule: RuleMeta, name: 'rule.md' | 'rule.en.md'): Promise<string> {
  const path = `server/src/engine/rules/${rule.category}/${rule.id}/${name}`;
  try {
    return await readFile(ROOT + path, 'utf8');
  } catch {
    throw new Error(`${path}: 规则 ${rule.id} 缺少说明页 · the rule has no page`);
  }
}

/** The pages that findings link to, one per rule in Chinese and English, and their index. */
export async function generateRules(): Promise<readonly GeneratedFile[]> {
  const pages = await Promise.all(
    rules.map(async (rule) => ({
      path: `docs/rules/${rule.id}.md`,
      content: rulePage(rule, await page(rule, 'rule.md'), await page(rule, 'rule.en.md')),
    })),
  );
  return [{ path: 'docs/rules/README.md', content: ruleIndex(rules) }, ...pages];
}
