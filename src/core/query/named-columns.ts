/** Gives each expression one column name, and equal expressions the same. */
export interface NamedColumns {
  readonly name: (expression: string) => string;
  /** `expression AS name`, in order. */
  readonly selected: () => readonly string[];
  readonly names: () => readonly string[];
}

export function namedColumns(prefix: string): NamedColumns {
  const names = new Map<string, string>();
  return {
    name: (expression) => {
      const there = names.get(expression) ?? `${prefix}${names.size}`;
      names.set(expression, there);
      return there;
    },
    selected: () => [...names].map(([expression, name]) => `${expression} AS ${name}`),
    names: () => [...names.values()],
  };
}
