/** Ends the handling of a union: a member that was forgotten is a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled member of a union: ${JSON.stringify(value)}`);
}
