/** The layer table of scripts/layers.json, and what it says about one import. */
import { posix } from 'node:path';
import table from '../../scripts/layers.json' with { type: 'json' };
import type { Import, SourceFile } from './read-source.ts';

export interface Layer {
  readonly path: string;
  readonly may: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly notPackages?: readonly string[];
  readonly parted?: boolean;
}

export const layers: readonly Layer[] = table.layers;

const covers = (name: string, path: string) =>
  path === name || (name.endsWith('/') && path.startsWith(name));

/** The layer of a path below src: the one with the longest matching name, or null. */
export const layerOf = (path: string): Layer | null =>
  layers
    .filter((layer) => covers(layer.path, path))
    .toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;

const partOf = (layer: Layer, path: string) => path.slice(layer.path.length).split('/')[0];

function packageIsAllowed(layer: Layer, name: string): boolean {
  if (!layer.packages.includes('*')) return layer.packages.some((start) => name.startsWith(start));
  return !(layer.notPackages ?? []).some((start) => name.startsWith(start));
}

/** Why a file may not have this import, or null when it may. Paths are below src. */
export function whyNot(file: string, { from, typeOnly }: Import): string | null {
  const layer = layerOf(file);
  if (layer === null) return 'the file belongs to no layer';
  if (!from.startsWith('.'))
    return packageIsAllowed(layer, from) ? null : `${layer.path} may not use this package`;
  const target = posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
  if (target.startsWith('../')) return fromOutside(layer, target);
  const other = layerOf(target);
  if (other === null) return `${target} belongs to no layer`;
  if (other === layer)
    return layer.parted && partOf(layer, file) !== partOf(layer, target)
      ? `one folder of ${layer.path} may not import another`
      : null;
  if (layer.may.some((name) => covers(name, other.path))) return null;
  if (!layer.types.some((name) => covers(name, other.path)))
    return `${layer.path} may not import ${other.path}`;
  return typeOnly ? null : `${layer.path} may import only types from ${other.path}`;
}

/** Outside src only the sample files may be read, and only by the shell and the features. */
const fromOutside = (layer: Layer, target: string) =>
  target.startsWith('../sample-data/') && layer.path.startsWith('app/')
    ? null
    : `${target} is outside src`;

/** The import as a person can look it up: file, what it imports, why not. */
export const offences = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const reason = whyNot(path, one);
      return reason === null ? [] : [`src/${path} imports ${one.from}: ${reason}`];
    }),
  );
