import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CPP_SYMBOL, withoutExports } from '../../scripts/light-module.mjs';

const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

describe("the database's module as the site ships it", () => {
  it(
    'gives away every name but the C++ symbols, and asks for the same',
    { timeout: 60_000 },
    () => {
      const shipped = readFileSync(path);
      const light = withoutExports(shipped, CPP_SYMBOL);
      const [before, after] = [new WebAssembly.Module(shipped), new WebAssembly.Module(light)];
      const wanted = WebAssembly.Module.exports(before).filter(
        ({ name }) => !CPP_SYMBOL.test(name),
      );
      expect(WebAssembly.Module.exports(after)).toEqual(wanted);
      expect(WebAssembly.Module.imports(after)).toEqual(WebAssembly.Module.imports(before));
      expect(light.length).toBeLessThan(shipped.length * 0.8);
    },
  );

  it('is the same byte by byte when no name is left out', () => {
    const shipped = readFileSync(path);
    expect(withoutExports(shipped, /^no such name$/).equals(shipped)).toBe(true);
  });

  it('is refused when it is something else or breaks off', () => {
    expect(() => withoutExports(Buffer.from('a,b\n1,2\n'), CPP_SYMBOL)).toThrow(
      'not a WebAssembly',
    );
    const header = Buffer.of(0, 97, 115, 109, 1, 0, 0, 0);
    expect(() => withoutExports(Buffer.concat([header, Buffer.of(7)]), CPP_SYMBOL)).toThrow(
      'breaks off',
    );
  });
});
