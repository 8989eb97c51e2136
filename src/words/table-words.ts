/** The interface's words in tables and notes, which come when a reader asks for them. */
export const tableWords = {
  table: 'Table',
  asReported: 'as reported by {outlet}, {date}',
  columns: ['Figure', 'Value', 'Qualifier', 'Period', 'Certainty', 'Source'],
};
