import type { Engine } from '../engine.ts';

/** One transaction: all that `change` asks of the engine stands, and its answer with it, or none of it does. */
export async function atOnce<T>(engine: Engine, change: () => Promise<T>): Promise<T> {
  await engine.query({ sql: 'BEGIN TRANSACTION', parameters: [] });
  try {
    const answer = await change();
    await engine.query({ sql: 'COMMIT', parameters: [] });
    return answer;
  } catch (error) {
    await engine.query({ sql: 'ROLLBACK', parameters: [] });
    throw error;
  }
}

/** The answer of a change that is taken back whatever comes of it. */
export async function triedOut<T>(engine: Engine, change: () => Promise<T>): Promise<T> {
  await engine.query({ sql: 'BEGIN TRANSACTION', parameters: [] });
  try {
    return await change();
  } finally {
    await engine.query({ sql: 'ROLLBACK', parameters: [] });
  }
}
