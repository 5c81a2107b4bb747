/** The program's list of projects beside those that the files name. */

export type ProjectState = 'in-both' | 'no-rows' | 'only-rows';

export interface ListedProject {
  readonly name: string;
  readonly state: ProjectState;
}

/** The list in its order, then what only the files name; rows without a project name none. */
export function projectList(
  listed: readonly string[],
  inFiles: readonly string[],
): readonly ListedProject[] {
  const named = inFiles.filter((name) => name !== '');
  return [
    ...listed.map((name): ListedProject => ({
      name,
      state: named.includes(name) ? 'in-both' : 'no-rows',
    })),
    ...named
      .filter((name) => !listed.includes(name))
      .map((name): ListedProject => ({ name, state: 'only-rows' })),
  ];
}
