/**
 * Turns the layer table into lint rules on the words of import paths. Lint sees one path at a time,
 * so it promises only quick feedback in the editor; test/architecture.test.ts resolves every import
 * exactly and has the last word.
 */

/** @typedef {{path: string, may: string[], types: string[], packages: string[], notPackages?: string[], parted?: boolean}} Layer */
/** @typedef {{regex: string, message: string, allowTypeImports?: boolean}} Pattern */

/** @param {string} text */
const literal = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The first folder of a layer: core, app, …  @param {string} path */
const top = (path) => path.slice(0, path.indexOf('/') + 1);

/** Whether a name of the table, with or without its last slash, stands for this layer.
 *  @param {string[]} names @param {string} path */
export const named = (names, path) =>
  names.some((name) => path === name || (name.endsWith('/') && path.startsWith(name)));

/** A pattern for relative imports of these layers as they are written inside `from`.
 *  @param {Layer} from @param {Layer[]} targets */
function pathTo(from, targets) {
  const broadest = targets.filter(
    ({ path }) => !targets.some((other) => other.path !== path && path.startsWith(other.path)),
  );
  const ends = broadest.map(({ path }) =>
    top(path) === top(from.path)
      ? `(?:${literal(top(path))})?${literal(path.slice(top(path).length))}`
      : literal(path),
  );
  const start = from.path.endsWith('/')
    ? String.raw`(?:\.\.\/)+`
    : String.raw`\.{1,2}\/(?:\.\.\/)*`;
  return `^${start}(?:${ends.join('|')})`;
}

/** @param {Layer} layer @param {string[]} dependencies @returns {Pattern[]} */
function packagePatterns(layer, dependencies) {
  const message = `${layer.path} may not import this package (scripts/layers.json).`;
  const any = layer.packages.includes('*');
  if (layer.packages.length === 0) return [{ regex: String.raw`^[^.]`, message }];
  const refused = any
    ? (layer.notPackages ?? [])
    : [...dependencies, 'node:'].filter(
        (name) => !layer.packages.some((start) => name.startsWith(start)),
      );
  return [{ regex: `^(?:${refused.map(literal).join('|')})`, message }];
}

/** One lint override a layer, general layers first, because the last that fits a file wins.
 *  @param {Layer[]} layers @param {string[]} dependencies */
export function overridesOf(layers, dependencies) {
  const general = [...layers].sort((a, b) => a.path.length - b.path.length);
  return general.flatMap((layer) => {
    const others = layers.filter(
      ({ path }) => path !== layer.path && !layer.path.startsWith(path) && !named(layer.may, path),
    );
    const typesOnly = others.filter(({ path }) => named(layer.types, path));
    const never = others.filter(({ path }) => !named(layer.types, path));
    /** @type {Pattern[]} */
    const patterns = packagePatterns(layer, dependencies);
    if (never.length > 0)
      patterns.push({
        regex: pathTo(layer, never),
        message: `${layer.path} may not import this layer (scripts/layers.json).`,
      });
    if (typesOnly.length > 0)
      patterns.push({
        regex: pathTo(layer, typesOnly),
        message: `${layer.path} may import only types from here (scripts/layers.json).`,
        allowTypeImports: true,
      });
    return override(layer, patterns);
  });
}

/** @param {Layer} layer @param {Pattern[]} patterns */
function override(layer, patterns) {
  /** @param {string} glob @param {Pattern[]} more */
  const one = (glob, more) => ({
    files: [glob],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...more] }] },
  });
  if (!layer.path.endsWith('/')) return [one(`src/${layer.path}`, [])];
  if (!layer.parted) return [one(`src/${layer.path}**`, [])];
  const message = `One folder of ${layer.path} may not import another (scripts/layers.json).`;
  return [
    one(`src/${layer.path}*/**`, [{ regex: String.raw`^(?:\.\.\/)+features\/`, message }]),
    one(`src/${layer.path}*/*`, [{ regex: String.raw`^\.\.\/[^.]`, message }]),
  ];
}
