/** Addresses of the sample program's files, by their path in the repository. */
export const sampleFiles: Readonly<Record<string, string>> = import.meta.glob(
  '../../../sample-data/program/**/*.csv',
  { query: '?url', import: 'default', eager: true },
);
