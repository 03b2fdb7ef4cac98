import * as vscode from 'vscode';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import { rewrite } from './rewrite.js';

/**
 * Asks for a style and writes the quantities, percentages and dates of the selection in it, of the whole draft without one.
 * `style` answers for the user: `arabic`, `chinese` or `halfwidth`.
 */
export async function changeNumerals(server: AgreementServer, style: unknown): Promise<void> {
  const operation = typeof style === 'string' ? `numerals-${style}` : (await choose())?.operation;
  if (operation !== undefined) await rewrite(server, operation);
}

function choose(): Thenable<{ readonly operation: string } | undefined> {
  return vscode.window.showQuickPick(
    [
      { label: t('Arabic digits'), description: '30日、2026年3月1日、30%', operation: 'numerals-arabic' },
      {
        label: t('Chinese numerals'),
        description: '三十日、二〇二六年三月一日、百分之三十',
        operation: 'numerals-chinese',
      },
      { label: t('Half-width digits'), description: '３０日 → 30日', operation: 'numerals-halfwidth' },
    ],
    { title: t('Change Numerals'), placeHolder: t('In the selection, or in the whole draft without one') },
  );
}
