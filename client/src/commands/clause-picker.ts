import * as vscode from 'vscode';
import type { ClauseItem } from '../../../server/src/lsp/protocol.js';
import { t } from '../texts.js';
import type { ClausePages } from '../views/clause-pages.js';

interface ClausePick extends vscode.QuickPickItem {
  readonly clause?: ClauseItem;
}

/** Lets the user pick a clause, grouped by section; `undefined` when the list is left or there is none. */
export async function pickClause(
  clauses: Promise<readonly ClauseItem[] | undefined>,
  pages: ClausePages,
): Promise<ClauseItem | undefined> {
  const picker = vscode.window.createQuickPick<ClausePick>();
  picker.title = t('Insert Reference Clause');
  picker.placeholder = t('Type a word of the clause or its section, or pinyin initials');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.busy = true;
  const preview: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('open-preview'),
    tooltip: t('Show the full text'),
  };
  const picked = new Promise<ClauseItem | undefined>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems[0]?.clause));
    picker.onDidHide(() => resolve(undefined));
  });
  picker.onDidTriggerItemButton(({ item }) => {
    if (item.clause !== undefined) void pages.show(item.clause);
  });
  picker.show();
  const list = await clauses;
  picker.items = clausePicks(list ?? [], preview);
  // what the draft lacks is what is mostly looked for
  picker.activeItems = picker.items.filter(({ clause }) => clause?.present === false).slice(0, 1);
  picker.busy = false;
  if (list === undefined || list.length === 0)
    picker.placeholder = t('There are no clauses for this document.');
  const clause = await picked;
  picker.dispose();
  return clause;
}

/** The rows of the list: a separator for each chapter, then its clauses. */
function clausePicks(clauses: readonly ClauseItem[], preview: vscode.QuickInputButton): ClausePick[] {
  const rows: ClausePick[] = [];
  let chapter: string | undefined;
  for (const clause of clauses) {
    if (clause.sectionTitle !== chapter) {
      chapter = clause.sectionTitle;
      rows.push({ label: chapter, kind: vscode.QuickPickItemKind.Separator });
    }
    rows.push({
      clause,
      label: `${clause.own ? '$(account) ' : ''}${clause.present ? clause.title : t('{0} (missing)', clause.title)}`,
      description: [...(clause.own ? [t('own')] : []), ...new Set(clause.prefixes)]
        .filter((word) => word !== clause.title)
        .join(' · '),
      detail: clause.preview.replace(/\s+/g, ' ').trim().slice(0, 200),
      buttons: [preview],
    });
  }
  return rows;
}
