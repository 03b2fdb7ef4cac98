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
  'clause-view': async ({ page }) => {
    await page.locator('.pane-header', { hasText: 'EXAMPLES' }).click();
    await page.locator('.pane-header', { hasText: '协议章节与条款' }).click();
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: '违约' }).first().hover();
  },
  completion: async ({ page, goTo }) => {
    await goTo('第四条');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('，由理');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '理事会' }).first().waitFor();
  },
  wizard: async ({ page, command, rows, quickInput }) => {
    await command('协议: 新建');
    const title = quickInput.locator('.quick-input-title');
    await title.filter({ hasText: '1/' }).waitFor();
    await quickInput.locator('input').first().fill('联盟协议书');
    await page.keyboard.press('Enter');
    await title.filter({ hasText: '2/' }).waitFor();
    await quickInput.locator('input').first().fill('5');
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: '含政府资助' }).first().waitFor();
  },
  rename: async ({ page, cursorIn }) => {
    await cursorIn('松屏大学');
    await page.keyboard.press('F2');
    await page.getByText('to Preview').waitFor();
    await page.keyboard.type('松屏理工大学');
    await page.keyboard.press('Control+Enter');
    await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
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
