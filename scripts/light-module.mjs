// Takes the C++ symbols off the list of what DuckDB's module gives away, for a site that never loads an extension:
// 72,000 of 75,000 names and a fifth of the file, which every visitor would fetch and every start would walk through.
// Promises that code, data and every other name stay byte by byte; refuses what is not a WebAssembly module.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A name as C++ compilers write it, also where it stands behind the mark of a converted signature. */
export const CPP_SYMBOL = /^(?:orig\$)?_Z/;

const HEADER_BYTES = 8;
const EXPORT_SECTION = 7;

/** Ships the module in the built site in its light form. @returns {import('vite').Plugin} */
export function lightModule() {
  return {
    name: 'light-module',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /duckdb-\w+\.wasm\?url$/ },
      handler(id) {
        const path = id.replace(/\?url$/, '');
        const source = withoutExports(readFileSync(path), CPP_SYMBOL);
        const file = this.emitFile({ type: 'asset', name: basename(path), source });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
  };
}

/**
 * The module without the exports whose name matches.
 * Layout of sections and exports: https://webassembly.github.io/spec/core/binary/modules.html
 * @param {Uint8Array} module @param {RegExp} left
 */
export function withoutExports(module, left) {
  if (Buffer.from(module.subarray(0, 4)).toString('latin1') !== '\0asm')
    throw new TypeError('This is not a WebAssembly module.');
  const parts = [module.subarray(0, HEADER_BYTES)];
  for (let at = HEADER_BYTES; at < module.length;) {
    const size = numberAt(module, at + 1);
    const end = size.next + size.value;
    const isExports = module[at] === EXPORT_SECTION;
    if (isExports) parts.push(exportsKept(module.subarray(size.next, end), left));
    else parts.push(module.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** @param {Uint8Array} body @param {RegExp} left */
function exportsKept(body, left) {
  const count = numberAt(body, 0);
  const kept = [];
  let at = count.next;
  for (let index = 0; index < count.value; index += 1) {
    const name = numberAt(body, at);
    const nameEnd = name.next + name.value;
    const end = numberAt(body, nameEnd + 1).next;
    const text = Buffer.from(body.subarray(name.next, nameEnd)).toString('utf8');
    if (!left.test(text)) kept.push(body.subarray(at, end));
    at = end;
  }
  const all = Buffer.concat([numberBytes(kept.length), ...kept]);
  return Buffer.concat([Buffer.of(EXPORT_SECTION), numberBytes(all.length), all]);
}

/** An unsigned number of seven bits a byte, the lowest first. @param {Uint8Array} bytes @param {number} from */
function numberAt(bytes, from) {
  let value = 0;
  for (let at = from, scale = 1; ; at += 1, scale *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('The WebAssembly module breaks off.');
    value += (byte & 127) * scale;
    if (byte < 128) return { value, next: at + 1 };
  }
}

/** @param {number} value */
function numberBytes(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.of(...bytes, rest);
}
