import { addSheets } from '../support/adopted-sheets.js';
import { loadPart } from '../support/load-part.js';
import type { FigureView } from './figure-view.js';

/** What renders a graphic's table, loaded when a reader first asks for one; undefined where it does not come. */
export async function loadTable(root: ShadowRoot, tag: string): Promise<FigureView['tableView']> {
  const table = await loadPart(tag, () => import('./table.lazy.js'));
  const sheet = table?.tableStyles.styleSheet;
  if (sheet) addSheets(root, sheet);
  return table?.renderTableView;
}
