import type { MenuButton } from './menu-button.js';
import { openSaveMenu } from './save-menu.js';
import { openShareMenu } from './share-menu.js';
import { toggleMenu } from './tool-menu.js';

/* What only a reader who opens a menu under a graphic needs: a chunk of its own. */

/** Opens the menu of pictures and data to save, or closes it. */
export const toggleSaveMenu = (button: MenuButton): void => toggleMenu(button, openSaveMenu);

/** Opens the menu of ways to hand a graphic on, or closes it. */
export const toggleShareMenu = (button: MenuButton): void => toggleMenu(button, openShareMenu);
