// The packaged extension, installed the way a user installs it, looked at through the interface: in Chinese, in a folder
// that is not trusted.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './bundle.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { openWorkbench } from './ui.mjs';
import { installVsix } from './vscode-host.mjs';

/** What is looked at, in order; each step begins where the one before it ended. */
const CHECKS = [
  [
    'it holds a page for every rule, the reader of project files and their schemas',
    ({ extension }) => {
      const pages = fs.readdirSync(path.join(ROOT, 'docs/rules')).filter((name) => name.endsWith('.md'));
      const wanted = [
        ...pages.map((name) => `docs/rules/${name}`),
        'dist/server-program.js',
        'dist/project.js',
        'dist/library.js',
        'docs/agreement.schema.json',
        'docs/agreement.baseline.schema.json',
        'server/standards/standard.schema.json',
      ];
      const lost = wanted.filter((name) => !fs.existsSync(path.join(extension, name)));
      if (lost.length > 0) throw new Error(`not packed: ${lost.join(', ')}`);
    },
  ],
  [
    'the folder is not trusted',
    ({ page }) =>
      page
        .locator('.statusbar-item', { hasText: /受限模式|Restricted Mode/ })
        .first()
        .waitFor(),
  ],
  ['the status bar counts the sections', ({ status }) => status.filter({ hasText: '16/17' }).waitFor()],
  [
    'the Problems panel lists the missing section and leads to it',
    async ({ page, problem }) => {
      await (await problem('违约责任')).click();
      await page.locator('.squiggly-error').first().waitFor();
    },
  ],
  [
    'a project file holds in such a folder too, live',
    async ({ page, folder }) => {
      const file = path.join(folder, 'agreement.yaml');
      fs.writeFileSync(file, 'severity:\n  missing-section: off\n');
      await page.locator('.squiggly-error').first().waitFor({ state: 'hidden' });
      fs.rmSync(file);
      await page.locator('.squiggly-error').first().waitFor();
    },
  ],
  [
    'a clause dragged from the view into the text goes to its place, one undo takes it back',
    async ({ page, status }) => {
      const header = page.locator('.pane-header', { hasText: '协议章节与条款' });
      const pane = page.locator('.pane', { has: header });
      await page.locator('.explorer-folders-view').waitFor();
      await page.locator('.pane-header.expanded').first().click();
      await header.click();
      const clause = pane.locator('.monaco-list-row[aria-level="2"]', { hasText: '违约责任' }).first();
      await clause.waitFor();
      const [from, to] = [
        await clause.boundingBox(),
        await page.locator('.part.editor .view-line', { hasText: '不可抗力' }).first().boundingBox(),
      ];
      await page.mouse.move(from.x + 60, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 80, from.y + 14, { steps: 4 });
      await page.mouse.move(to.x + 40, to.y + 10, { steps: 30 });
      // the editor makes itself the target while something moves over it
      await page.mouse.move(to.x + 80, to.y + 10, { steps: 30 });
      await page.mouse.up();
      await status.filter({ hasText: '17/17' }).waitFor();
      await page.keyboard.press('Control+Z');
      await status.filter({ hasText: '16/17' }).waitFor();
    },
  ],
  [
    'its quick fix inserts the section',
    async ({ page, problem, applyFix }) => {
      await applyFix(await problem('违约责任'), '违约责任');
      await page.locator('.view-line', { hasText: '9. 违约责任' }).first().waitFor();
    },
  ],
  ['then nothing is missing', ({ status }) => status.filter({ hasText: '17/17' }).waitFor()],
  [
    'the command lists clauses by section, in Chinese',
    async ({ page, command, rows, quickInput }) => {
      await command('协议: 插入参考条款');
      await quickInput.locator('.quick-input-list-separator:visible').first().waitFor();
      await quickInput.locator('input').first().fill('cm');
      await rows.filter({ hasText: '除名' }).first().waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the wizard asks step by step, goes back, and makes the document of the answers',
    async ({ page, command, rows, quickInput, editor }) => {
      const title = quickInput.locator('.quick-input-title');
      const answer = async (text, step) => {
        await title.filter({ hasText: step }).waitFor();
        await quickInput.locator('input').first().fill(text);
        await rows.filter({ hasText: text }).first().waitFor();
        await page.keyboard.press('Enter');
      };
      await command('协议: 新建');
      await answer('联盟协议书', '1/');
      await answer('4', '2/5');
      await quickInput.locator('.codicon-quick-input-back').click();
      await answer('3', '2/5');
      await answer('成员自筹', '3/5');
      await answer('不设', '4/5');
      await answer('诉讼', '5/5');
      await page.locator('.part.editor .tab.active', { hasText: 'Untitled-1' }).waitFor();
      await editor.filter({ hasText: '××产业技术创新战略联盟协议书' }).waitFor();
      await page.keyboard.type('汉津新材料');
      // the tab stop of the name fills every place of the name
      await editor.filter({ hasText: '汉津新材料产业技术创新战略联盟协议书' }).waitFor();
      await page.keyboard.press('Control+End');
      await page.locator('.view-line', { hasText: '丙方' }).first().waitFor();
      if ((await page.locator('.view-line', { hasText: '丁方' }).count()) > 0)
        throw new Error('the answer before going back was taken');
    },
  ],
  [
    'a README is left alone',
    async ({ page, openFile, status }) => {
      await openFile('README.md');
      await status.first().waitFor({ state: 'hidden' });
      if ((await page.locator('[class*="squiggly-"]').count()) > 0) throw new Error('the README is marked');
    },
  ],
];

/** Nothing of a workspace is executed, so everything has to work in one that is not trusted. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Number of checks. */
export const VSIX_CHECKS = CHECKS.length;

/** Packs, installs and looks; returns { passed, failed, problem }. A picture of the first failure goes to `picture`. */
export async function checkVsix({ work, folder, picture }) {
  const vsix = await packageExtension(path.join(work, 'agreement-drafting.vsix'));
  const extensionsDir = path.join(work, 'installed');
  const output = installVsix(vsix, { extensionsDir, userDataDir: path.join(work, 'install') });
  if (!output.includes('successfully installed')) throw new Error(output);
  const [installed] = fs.readdirSync(extensionsDir).filter((name) => name.startsWith('agreement-drafting.'));
  const workbench = await openWorkbench({
    work,
    folder,
    file: 'missing-breach.md',
    extensionsDir,
    settings: RESTRICTED,
  });
  const ui = { ...workbench, folder, extension: path.join(extensionsDir, installed) };
  let passed = 0;
  try {
    for (const [name, check] of CHECKS) {
      await check(ui);
      passed++;
      console.log(`  ✔ ${name}`);
    }
    return { passed, failed: 0 };
  } catch (error) {
    const [name] = CHECKS[passed];
    console.error(`  ✘ ${name}\n${error.message}`);
    await ui.screenshot(picture);
    return { passed, failed: CHECKS.length - passed, problem: name };
  } finally {
    await ui.close();
  }
}
