import { createContext, Script } from 'node:vm';

const script = new Script('task()');

/** It is an error of the script's own realm. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/**
 * Runs a task and gives what it gives, or ends it when its time is over and gives nothing. Only a script that Node runs can be ended
 * while an expression tries every way to match.
 */
export function runWithin<Value>(milliseconds: number, task: () => Value): { readonly value: Value } | undefined {
  let result: { readonly value: Value } | undefined;
  const context = createContext({ task: () => void (result = { value: task() }) });
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return result;
}
