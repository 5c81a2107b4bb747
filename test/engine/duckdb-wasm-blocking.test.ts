import { describeEngine } from './contract.ts';
import { openBlockingWasmEngine } from './duckdb-wasm-blocking.ts';
import { describeCorrecting } from './correcting.ts';
import { describeCounting } from './counting.ts';
import { describeWorkedExamples } from './worked-examples.ts';

const name = "the browser's DuckDB, blocking in Node";
describeEngine(name, { open: openBlockingWasmEngine, cancels: false });
describeWorkedExamples(name, openBlockingWasmEngine);
describeCounting(name, openBlockingWasmEngine);
describeCorrecting(name, openBlockingWasmEngine);
