/** The invented program that ships with the site: its files, fetched from the site's own folder. */
export interface SampleLoader {
  /** Reads, checks and commits every file. Rejects when one cannot be had, and then nothing is in. */
  load(onProgress: (files: { readonly done: number; readonly all: number }) => void): Promise<void>;
}
