import { warnOnce } from '../../support/warn-once.js';
import type { Frame } from './render-frame.js';

/** What renders a graphic's table, loaded when a reader first asks for one; undefined where it does not come. */
export async function loadTable(root: ShadowRoot, tag: string): Promise<Frame['tableView']> {
  try {
    const { renderTableView, tableStyles } = await import('./render-table.js');
    const sheet = tableStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return renderTableView;
  } catch (error) {
    warnOnce(tag, `cannot load its table: put all of dist/ on the server. (${String(error)})`);
    return undefined;
  }
}
