/** Makes a function that runs some time after its last call: many calls in a row are one. */
export function waitForQuiet(
  milliseconds: number,
  run: () => void,
): { readonly call: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
