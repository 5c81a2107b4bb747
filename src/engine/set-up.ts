/**
 * How every DuckDB of ours is set up, the same in the browser and in Node: nothing is ever fetched or
 * installed, only registered files can be read, and no later statement can change that.
 */

/** The folder, as SQL sees it, under which registered files are read; nothing else can be. */
const FILE_FOLDER = 'plumbline-files/';

/**
 * A change of at least that size is compressed when it is committed; compressing smaller ones takes longer than
 * it saves. A piece of a large file is larger.
 */
const COMPRESSED_FROM = '48MiB';

/**
 * The statements to run first, in order. `searchPath` is the directory on disk that holds the folder
 * of registered files; null where the database keeps them itself.
 */
export function setUpStatements(searchPath: string | null): readonly string[] {
  const folders = [FILE_FOLDER, ...(searchPath === null ? [] : [`${searchPath}/${FILE_FOLDER}`])];
  return [
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    'SET preserve_insertion_order = true',
    `SET checkpoint_threshold = '${COMPRESSED_FROM}'`,
    ...(searchPath === null ? [] : [`SET file_search_path = ${quoted(searchPath)}`]),
    `SET allowed_directories = [${folders.map(quoted).join(', ')}]`,
    "ATTACH ':memory:' AS plumbline (COMPRESS)",
    'USE plumbline',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

/** The path of a registered file; throws on a name that could lead elsewhere. */
export function pathOfFile(name: string): string {
  if (!/^[\w-][\w.-]*$/.test(name)) throw new Error('A file is registered under a plain name.');
  return FILE_FOLDER + name;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
