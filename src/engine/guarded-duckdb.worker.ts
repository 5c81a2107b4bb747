/** The database's worker: what is imported first has to stand before DuckDB's own script runs. */
import './egress-guard.ts';
import './light-start.ts';
import './own-line.ts';
import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';
