/** All pairs of two lists' items. */
export function* product<One, Other>(ones: readonly One[], others: readonly Other[]): Generator<readonly [One, Other]> {
  for (const one of ones) {
    for (const other of others) {
      yield [one, other];
    }
  }
}
