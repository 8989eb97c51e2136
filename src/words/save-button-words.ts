/** What stands on the button under every graphic: apart from the words of its menu, which come later. */
export const saveButtonWords = { open: 'Save or share' };
