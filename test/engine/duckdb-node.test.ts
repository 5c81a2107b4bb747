import { openNodeEngine } from '../../src/engine/duckdb-node.ts';
import { describeEngine } from './contract.ts';
import { describeCorrecting } from './correcting.ts';
import { describeCounting } from './counting.ts';
import { describeWorkedExamples } from './worked-examples.ts';

const name = 'native DuckDB in Node';
describeEngine(name, { open: openNodeEngine, cancels: true });
describeWorkedExamples(name, openNodeEngine);
describeCounting(name, openNodeEngine);
describeCorrecting(name, openNodeEngine);
