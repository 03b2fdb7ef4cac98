// npm run screenshots: takes the pictures of the README in a real VS Code with Chinese texts and writes them to media/.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { copyExtension } from './lib/extension-copy.mjs';
import { node } from './lib/rows.mjs';
import { ensureBrowser, ensureDependencies, ROOT } from './lib/setup.mjs';

const DRAFT = '02-问题协议-示例.md';
const SETTINGS = {
  'agreement.language': 'zh-CN',
  'breadcrumbs.enabled': false,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 14,
  'editor.lineHeight': 24,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordWrap': 'on',
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Light Modern',
};

/** Name of the picture, and what is on the screen when it is taken. Each takes a workbench of its own. */
const PICTURES = {
  problems: async ({ page, problem, quickFix }) => {
    await quickFix(await problem('同一金额的两种写法'), '');
    await page.locator('.squiggly-error').first().waitFor();
  },
  outline: async ({ page }) => {
    const outline = page.locator('.outline-pane .monaco-list-row');
    await page.locator('.pane-header', { hasText: '大纲' }).click();
    await page.locator('.pane-header', { hasText: 'EXAMPLES' }).click();
    await page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
    await outline.filter({ hasText: '协议结构' }).first().waitFor();
    await outline.filter({ hasText: '第十三条' }).first().waitFor();
  },
  hover: async ({ hover }) => {
    await hover('目标和任务', '近期');
  },
  'clause-picker': async ({ command, quickInput, rows }) => {
    await command('协议: 插入参考条款');
    await rows.filter({ hasText: '缔约方' }).first().waitFor();
    await quickInput.locator('.quick-input-list-separator:visible').first().waitFor();
  },
};

ensureDependencies();
ensureBrowser();
node(['scripts/build.mjs']);
const { openWorkbench } = await import('../test/host/ui.mjs');
const wanted = process.argv.slice(2);
for (const [name, arrange] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'agreement-picture-'));
  const folder = path.join(work, 'examples');
  const extensionsDir = path.join(work, 'extensions');
  copyExtension(extensionsDir);
  fs.cpSync(path.join(ROOT, 'examples'), folder, { recursive: true });
  const ui = await openWorkbench({
    work,
    folder,
    file: DRAFT,
    extensionsDir,
    settings: SETTINGS,
    viewport: { width: 1280, height: 860 },
  });
  try {
    // the status bar shows figures when the draft has been checked
    await ui.status.filter({ hasText: '/17' }).waitFor();
    await arrange(ui);
    await ui.screenshot(path.join(ROOT, 'media', `${name}.png`));
    console.log(`media/${name}.png`);
  } catch (error) {
    await ui.screenshot(path.join(ROOT, 'out', 'failures', `${name}.png`));
    throw error;
  } finally {
    await ui.close();
    fs.rmSync(work, { recursive: true, force: true });
  }
}
