/** Some items that follow each other, each made when it is asked for. */
export interface Batch<T> {
  /** The next one; none when all were given. */
  next(): T | undefined;
}

/**
 * The items of batches that arrive one after the other, item by item. Written by hand because an async generator costs more per item
 * than parsing one does.
 */
export function unbatched<T>(batches: AsyncIterable<Batch<T>>): AsyncIterableIterator<T> {
  const source = batches[Symbol.asyncIterator]();
  let batch: Batch<T> = empty;
  let isOver = false;
  let refilling: Promise<void> | undefined;
  const refill = async (): Promise<void> => {
    try {
      const { done, value } = await source.next();
      if (done) isOver = true;
      else batch = value;
    } catch (error) {
      isOver = true;
      throw error;
    } finally {
      refilling = undefined;
    }
  };
  const next = (): Promise<IteratorResult<T, undefined>> => {
    // whoever asks while a batch is being fetched waits for its turn
    if (refilling) return refilling.then(next);
    if (isOver) return Promise.resolve({ done: true, value: undefined });
    const value = batch.next();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    refilling = refill();
    return refilling.then(next);
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next,
    async return() {
      isOver = true;
      batch = empty;
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}

const empty: Batch<never> = { next: () => undefined };
