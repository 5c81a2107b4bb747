import { openNodeEngine } from '../../src/engine/duckdb-node.ts';
import { describeEngine } from './contract.ts';

describeEngine('native DuckDB in Node', { open: () => openNodeEngine(), cancels: true });
