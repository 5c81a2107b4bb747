/** The database's worker: the guard has to stand before DuckDB's own script runs. */
import './egress-guard.ts';
import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';
