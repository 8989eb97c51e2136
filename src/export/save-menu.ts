import { saveWordsIn } from '../words/save-words.js';
import { listChoices, type SaveChoice } from './formats.js';
import { saveGraphic } from './save-graphic.js';
import type { MenuContent, ToolMenu } from './tool-menu.js';

/** The menu of pictures and data to save. */
export function openSaveMenu(menu: ToolMenu): MenuContent {
  const words = saveWordsIn(menu.language);
  const save = async (choice: SaveChoice): Promise<void> => {
    menu.tell('');
    menu.tell(await saveGraphic(menu.graphic, menu.view, choice));
  };
  return {
    part: 'save-menu',
    label: words.menu,
    items: () =>
      listChoices(menu.view).map((choice) => ({
        text: words[choice.word],
        take: () => void save(choice),
      })),
  };
}
