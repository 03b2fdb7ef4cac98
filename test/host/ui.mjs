// Drives the interface of VS Code as a user does, with keyboard and mouse; every wait is for something on the screen.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { demandChineseFont, openBrowser } from './chromium.mjs';
import { CHINESE, installChinese } from './language-pack.mjs';
import { startServer, workbenchUrl } from './vscode-host.mjs';

const TIMEOUT = 30000;

/** A workbench in Chinese with a folder open. `extension` is a folder under development; without it, what is installed. */
export async function openWorkbench({
  work,
  folder,
  file,
  extension,
  extensionsDir,
  settings = {},
  viewport,
}) {
  demandChineseFont();
  const userDataDir = path.join(work, 'user');
  await installChinese(userDataDir);
  const server = await startServer({ userDataDir, extensionsDir, settings, arguments_: CHINESE });
  const opened = await openBrowser(viewport ? { viewport } : {}).catch(async (error) => {
    await server.stop();
    throw error;
  });
  const { browser, page } = opened;
  page.setDefaultTimeout(TIMEOUT);
  const close = async () => {
    await browser.close().catch(() => undefined);
    await server.stop();
  };
  const url = workbenchUrl(server, {
    folder,
    open: path.join(folder, file),
    extensionDevelopmentPath: extension ? [extension] : [],
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const ui = workbench(page);
  await ui.editor.waitFor();
  return { ...ui, page, server, close };
}

/** Tries five times: what VS Code shows for a moment can be missed on a slow machine. */
async function eventually(attempt) {
  for (let left = 4; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** What can be done in the workbench of a page. */
function workbench(page) {
  const editor = page.locator('.part.editor .editor-instance .view-lines').first();
  const quickInput = page.locator('.quick-input-widget');
  const rows = quickInput.locator('.monaco-list-row');

  /** Runs a command through the palette, found by its Chinese title. */
  const command = async (title) => {
    await page.keyboard.press('F1');
    const input = quickInput.locator('input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await rows.filter({ hasText: title }).first().click();
  };
  const openFile = async (name) => {
    await page.keyboard.press('Control+P');
    const input = quickInput.locator('input').first();
    await input.waitFor();
    await input.fill(name);
    await rows.filter({ hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.part.editor .tab.active', { hasText: name }).waitFor();
  };
  /** Shows the Problems panel and returns the row that holds the text. */
  const problem = async (text) => {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    const row = panel.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  };
  /** Opens the quick fixes of a row of the Problems panel and returns the entry that holds the text. */
  const quickFix = async (row, text) => {
    await eventually(async () => {
      await page.locator('.markers-panel .monaco-list-row').first().click();
      await row.click();
      // the icon of the row turns into a light bulb when the fixes have been asked for
      await row.locator('.marker-icon.quickFix').waitFor({ state: 'attached', timeout: 5000 });
    });
    await page.keyboard.press('Control+.');
    const entry = page.locator('.monaco-menu .action-label', { hasText: text }).first();
    await entry.waitFor();
    return entry;
  };
  /** Opens the quick fixes in the editor, at the place that a row of the Problems panel leads to, and applies the first. */
  const applyFix = async (row, text) => {
    await row.click();
    await page.locator('[class*="squiggly-"]').first().waitFor();
    await page.keyboard.press('Control+1');
    const entry = page.locator('.action-widget .monaco-list-row.focused', { hasText: text }).first();
    await eventually(async () => {
      await page.keyboard.press('Control+.');
      await entry.waitFor({ timeout: 5000 });
    });
    await page.keyboard.press('Enter');
  };
  /** Puts the cursor at the end of the line that holds the text. */
  const goTo = async (text) => {
    await page.locator('.view-line', { hasText: text }).first().click();
    await page.keyboard.press('End');
  };
  /** Puts the cursor into a piece of text. */
  const cursorIn = async (text) => {
    await page.locator('.view-line span span', { hasText: text }).last().click();
  };
  /** Rests the mouse on a piece of text until the hover with `expected` is shown. */
  const hover = async (text, expected) => {
    const piece = page.locator('.view-line span span', { hasText: text }).last();
    await piece.hover({ force: true });
    const shown = page.locator('.monaco-hover-content', { hasText: expected }).first();
    await shown.waitFor();
    return shown;
  };
  const status = page.locator('.statusbar-item', { hasText: '协议' });
  const screenshot = async (file) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file, animations: 'disabled' });
  };
  return {
    editor,
    quickInput,
    rows,
    command,
    openFile,
    problem,
    quickFix,
    applyFix,
    goTo,
    cursorIn,
    hover,
    status,
    screenshot,
  };
}
