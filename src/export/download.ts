/** How long a browser may ask its reader before it fetches what is to be saved. */
const PATIENCE = 60_000;

/** Saves a file as the browser saves what it is given by a link. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
