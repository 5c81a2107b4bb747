/** Runs calls one after another in the order they were made; one that fails does not stop the next. */
export function inTurn(): <T>(call: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const turn = last.then(call);
    last = turn.catch(() => null);
    return turn;
  };
}
