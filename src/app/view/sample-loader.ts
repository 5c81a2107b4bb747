/** The invented program that ships with the site: its files, fetched from the site's own folder. */
export interface SampleLoader {
  /**
   * Reads, checks and commits every file, and names the program when it has no name. Rejects when a file cannot
   * be had, and then nothing is in.
   */
  load(
    name: string,
    onProgress: (files: { readonly done: number; readonly all: number }) => void,
  ): Promise<void>;
}
