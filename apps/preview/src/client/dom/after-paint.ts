/** Makes a function that runs once after the next paint, however often it is called. */
export function afterPaint(run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false;
        run();
      }),
    );
  };
}
