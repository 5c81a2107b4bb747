/**
 * Reads source files as syntax trees, so that the rules below are about what a file says and not
 * about how its text looks. Refuses a file it cannot parse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface Declared {
  readonly name: string;
  /** Lines from its first to its last, both counted. */
  readonly lines: number;
}

export interface SourceFile {
  /** Path below the folder that was read, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The text of every string literal and of every template literal, `…` in place of expressions. */
  readonly strings: readonly string[];
  /** Functions, classes, interfaces and type aliases declared at any depth. */
  readonly declared: readonly Declared[];
  /** Reads of a clock: `new Date()` without an argument. */
  readonly readsClock: boolean;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const textOf = (value: unknown) =>
  isNode(value) && typeof value['value'] === 'string' ? value['value'] : null;

const nameOf = (value: unknown) =>
  isNode(value) && typeof value['name'] === 'string' ? value['name'] : null;

function* nodesBelow(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const one of value) yield* nodesBelow(one);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesBelow(child);
  }
}

const importers = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function importOf(node: SyntaxNode): Import | null {
  const from = importers.has(node.type) ? textOf(node['source']) : null;
  if (from === null) return null;
  const typeOnly =
    node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
  return { from, typeOnly };
}

const namedDeclarations = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);
const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

function declaredName(node: SyntaxNode): string | null {
  if (namedDeclarations.has(node.type)) return nameOf(node['id']);
  const made = node['init'];
  return node.type === 'VariableDeclarator' && isNode(made) && functions.has(made.type)
    ? nameOf(node['id'])
    : null;
}

function stringOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return textOf(node);
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return null;
  const parts: readonly unknown[] = node['quasis'];
  return parts
    .map((part) => (isNode(part) ? (part['value'] as { readonly cooked: string }).cooked : ''))
    .join('…');
}

const isClock = (node: SyntaxNode) =>
  node.type === 'NewExpression' &&
  nameOf(node['callee']) === 'Date' &&
  Array.isArray(node['arguments']) &&
  node['arguments'].length === 0;

/** Reads one file's text as a syntax tree. */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = [...nodesBelow(program)];
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: nodes.map(importOf).filter((found) => found !== null),
    strings: nodes.map(stringOf).filter((found) => found !== null),
    declared: nodes.flatMap((node) => {
      const name = declaredName(node);
      const lines = text.slice(node.start, node.end).split('\n').length;
      return name === null ? [] : [{ name, lines }];
    }),
    readsClock: nodes.some(isClock),
  };
}

/** Every file below a folder, as paths with forward slashes, sorted; folders named are left out. */
export function filesBelow(folder: string, leftOut: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !leftOut.includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return filesBelow(path, leftOut);
    })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** Reads every TypeScript file below a folder. */
export const readSources = (folder: string): SourceFile[] =>
  filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) =>
      readSource(relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
    );
