/** After whatever is waited for; a fault of one file does not hold up the next. */
export async function afterwards(before: Promise<void>, next: () => Promise<void>): Promise<void> {
  await before;
  try {
    await next();
  } catch (error) {
    reportError(error);
  }
}
