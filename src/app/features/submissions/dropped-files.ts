import type { DropItem } from 'react-aria-components';

/** Every file that was dropped, folders opened to the bottom; hidden files stay out. */
export async function droppedFiles(items: readonly DropItem[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    else if (item.kind === 'directory') {
      const inside: DropItem[] = [];
      for await (const entry of item.getEntries()) inside.push(entry);
      files.push(...(await droppedFiles(inside)));
    }
  }
  return files.filter(({ name }) => !name.startsWith('.'));
}
