import { openWasmEngine } from '../../src/engine/duckdb-wasm.ts';
import { startDatabase } from '../../src/engine/start-database.ts';
import { describeEngine } from './contract.ts';
import { describeCounting } from './counting.ts';
import { describeWorkedExamples } from './worked-examples.ts';

const open = () => openWasmEngine(startDatabase());
const name = 'DuckDB-WASM in a browser';
describeEngine(name, { open, cancels: true });
describeWorkedExamples(name, open);
describeCounting(name, open);
