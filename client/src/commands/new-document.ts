import * as vscode from 'vscode';
import { DOCUMENTS, NEW_DOCUMENT } from '../../../server/src/lsp/protocol.js';
import type { DocumentItem, NewDocumentParams, NewDocumentResult } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import { runWizard, type Answers, type WizardAnswer, type WizardPlace, type WizardStep } from './wizard.js';

/** The question that comes first: which document. */
const KIND = 'document';

/**
 * Begins a document: asks which one and for its options, then opens an unsaved Markdown file with the tab stops active.
 * `argument` may give the answers beforehand: the document under `document`, values of its options under their ids.
 */
export async function newDocument(server: AgreementServer, argument: unknown): Promise<void> {
  const kinds = await server.request<readonly DocumentItem[]>(DOCUMENTS);
  if (kinds === undefined) {
    void vscode.window.showErrorMessage(
      t('The document could not be made: the agreement checker does not run.'),
    );
    return;
  }
  const answers = isAnswers(argument) ? argument : await runWizard((given) => stepsFor(kinds, given), ask);
  if (answers === undefined) return;
  const { [KIND]: document = '', ...choices } = answers;
  const params: NewDocumentParams = { document, choices };
  const made = await server.request<NewDocumentResult | null>(NEW_DOCUMENT, params);
  if (!made) {
    void vscode.window.showErrorMessage(t('There is no document “{0}”.', document));
    return;
  }
  const file = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(file);
  await editor.insertSnippet(new vscode.SnippetString(made.snippet), new vscode.Position(0, 0));
}

function isAnswers(argument: unknown): argument is Answers {
  // what a menu passes is the resource or the group it was chosen in
  return typeof argument === 'object' && argument !== null && KIND in argument;
}

function stepsFor(kinds: readonly DocumentItem[], answers: Answers): readonly WizardStep[] {
  const kind = kinds.find(({ id }) => id === answers[KIND]);
  return [{ id: KIND, title: t('Document'), values: kinds }, ...(kind?.options ?? [])];
}

interface ValuePick extends vscode.QuickPickItem {
  readonly value: string;
}

function ask(step: WizardStep, place: WizardPlace): Promise<WizardAnswer> {
  const picker = vscode.window.createQuickPick<ValuePick>();
  picker.title = t('New Document');
  picker.placeholder = step.title;
  picker.matchOnDescription = true;
  picker.step = place.step;
  picker.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  picker.items = step.values.map(({ id, title }) => ({
    label: title,
    value: id,
    ...(step.id === KIND ? { description: id } : {}),
  }));
  // without an answer given before, VS Code offers the first value itself: an empty list here would take that away
  const chosen = picker.items.filter(({ value }) => value === place.chosen);
  if (chosen.length > 0) picker.activeItems = chosen;
  picker.totalSteps = place.total(picker.activeItems[0]?.value);
  return new Promise((resolve) => {
    const leave = (answer: WizardAnswer): void => {
      resolve(answer);
      picker.dispose();
    };
    picker.onDidChangeActive(([active]) => (picker.totalSteps = place.total(active?.value)));
    picker.onDidTriggerButton(() => leave('back'));
    picker.onDidAccept(() => {
      const [choice] = picker.selectedItems;
      if (choice !== undefined) leave({ value: choice.value });
    });
    picker.onDidHide(() => leave(undefined));
    picker.show();
  });
}
