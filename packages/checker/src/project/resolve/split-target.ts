/** A link target in its parts, percent-decoded; the query plays no part in finding the file. */
export interface SplitTarget {
  readonly path: string;
  readonly fragment: string | undefined;
}

const encoded = /(?:%[\da-fA-F]{2})+/g;

function decodeRun(run: string): string {
  const text = Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8');
  return text.includes('\uFFFD') ? run : text;
}

/** Decodes percent-encoded UTF-8; what is not valid stays as it is. */
export function decodePercent(text: string): string {
  return text.includes('%') ? text.replace(encoded, decodeRun) : text;
}

/** Splits a target at its first `#` and `?`. */
export function splitTarget(target: string): SplitTarget {
  const hash = target.indexOf('#');
  const beforeHash = hash === -1 ? target : target.slice(0, hash);
  const query = beforeHash.indexOf('?');
  return {
    path: decodePercent(query === -1 ? beforeHash : beforeHash.slice(0, query)),
    fragment: hash === -1 ? undefined : decodePercent(target.slice(hash + 1)),
  };
}
