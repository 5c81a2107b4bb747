import { payrollFile } from './generate-payroll.ts';
import { openNative } from './native.ts';
import { measureRound, type Round } from './round.ts';

/** One round on one thread of native DuckDB. */
export async function nativeRound(rows: number, changes: number): Promise<Round> {
  const native = await openNative(await payrollFile(rows));
  try {
    return await measureRound(native, changes, () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    });
  } finally {
    await native.close();
  }
}
