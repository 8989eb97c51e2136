/** How long the file can be read, in milliseconds: a browser may first ask where to save it. */
const PATIENCE = 60_000;

/** Saves a file as the browser saves what it is given by a link. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
