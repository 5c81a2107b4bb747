import { openWasmEngine } from '../../src/engine/duckdb-wasm.ts';
import { describeEngine } from './contract.ts';
import { describeCounting } from './counting.ts';
import { describeWorkedExamples } from './worked-examples.ts';

const name = 'DuckDB-WASM in a browser';
describeEngine(name, { open: openWasmEngine, cancels: true });
describeWorkedExamples(name, openWasmEngine);
describeCounting(name, openWasmEngine);
