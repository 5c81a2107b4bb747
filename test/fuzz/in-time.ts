/** In milliseconds: a guard against what never ends, and no measure of speed. */
const AT_MOST = 30_000;

/** Runs one input; what is thrown, and what takes without end, is said with the input's name. */
export async function inTime<T>(name: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${AT_MOST} ms.`)), AT_MOST);
  });
  const start = performance.now();
  try {
    const result = await Promise.race([work(), tooLong]);
    if (performance.now() - start > AT_MOST)
      throw new Error(`Blocked for more than ${AT_MOST} ms.`);
    return result;
  } catch (error) {
    throw new Error(`Input ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}
