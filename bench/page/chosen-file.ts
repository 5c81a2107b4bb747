/** The file chosen in the page's input; throws when there is none. */
export function chosenFile(): File {
  const input = document.getElementById('file');
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  if (file === undefined) throw new Error('No file is chosen.');
  return file;
}
