/** The database's worker: the guard, and what makes the start light, have to stand before DuckDB's own script runs. */
import './egress-guard.ts';
import './light-start.ts';
import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';
