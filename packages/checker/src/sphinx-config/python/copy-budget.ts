/** Limits how many items and characters a file may make by joining what it has: doubling a list thirty times is a short text. */
export interface CopyBudget {
  /** Whether so much may still be copied; what may is counted. */
  take(amount: number): boolean;
}

/** More than any real configuration copies, and done in milliseconds. */
const mostCopies = 4_000_000;

/** A budget for one file. */
export function createCopyBudget(): CopyBudget {
  let left = mostCopies;
  return {
    take(amount) {
      if (amount > left) return false;
      left -= amount;
      return true;
    },
  };
}
