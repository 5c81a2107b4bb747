import { openWasmEngine } from '../../src/engine/duckdb-wasm.ts';
import { describeEngine } from './contract.ts';

describeEngine('DuckDB-WASM in a browser', { open: openWasmEngine, cancels: true });
