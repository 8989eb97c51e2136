/** What stands on the buttons under every graphic, which come when the page is idle. */
export const toolWords = {
  table: 'Table',
  picture: 'Picture',
  words: 'Text',
  save: 'Save',
  /** The same in full, for whoever hears them one by one. */
  names: {
    table: 'Show as table',
    picture: 'Show the picture',
    words: 'Show the text',
    save: 'Save this graphic',
    more: 'Share this graphic',
  },
};
