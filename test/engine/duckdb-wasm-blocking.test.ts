import { describeEngine } from './contract.ts';
import { openBlockingWasmEngine } from './duckdb-wasm-blocking.ts';

describeEngine("the browser's DuckDB, blocking in Node", {
  open: openBlockingWasmEngine,
  cancels: false,
});
