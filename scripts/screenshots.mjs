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

/** Files in place of the examples, by the name of the picture; the first one is open. */
const FILES = {
  annexes: {
    '协议书.md': `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市江北路1号

乙方：津江大学（以下简称“津大”），住所地：汉津市学府路2号

第一条 “项目成果”指成员在联盟项目中取得的技术成果。

第二条 成员见附件一，经费依附件二第一条投入，分工见附件三。
`,
    '附件一 成员名录.md': '# 附件一 成员名录\n\n1. 汉津材料股份有限公司\n\n2. 津江大学\n',
    '附件/附件二-经费表.md': '# 附件二 经费表\n\n第一条 津江大学投入的经费依本协议第二条使用。\n',
    '附件三 任务分工.md': '# 附件三 任务分工\n\n津江大学承担研究，项目成果依本协议第二条归属。\n',
  },
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
  annexes: async ({ page }) => {
    // the name behind 乙方：
    const line = page.locator('.view-line', { hasText: '乙方' }).first();
    await line.click({ position: { x: 75, y: 12 }, force: true });
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('津江理工大学');
    await page.keyboard.press('Control+Enter');
    for (const file of ['承担研究', '投入的经费']) await page.getByText(file).last().waitFor();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
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
  const files = FILES[name];
  if (files === undefined) fs.cpSync(path.join(ROOT, 'examples'), folder, { recursive: true });
  for (const [file, text] of Object.entries(files ?? {})) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  const ui = await openWorkbench({
    work,
    folder,
    file: files === undefined ? DRAFT : Object.keys(files)[0],
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
