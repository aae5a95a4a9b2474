/** Below the bar at the top. */
const topOfView = 60;

interface Anchor {
  readonly element: Element;
  readonly top: number;
}

function findAnchor(article: Element): Anchor | undefined {
  if (scrollY < topOfView) return undefined;
  for (const element of article.children) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > topOfView) return { element, top };
  }
  return undefined;
}

/** Changes the children of an element so that what is in view stays where it is. `standIn` gives what replaced a child. */
export function keepPlace(article: Element, change: () => (gone: Element) => Element | undefined): void {
  const anchor = findAnchor(article);
  const { style } = document.documentElement;
  // The browser's own way of doing this would add to ours.
  style.setProperty('overflow-anchor', 'none');
  const standIn = change();
  if (anchor !== undefined) {
    const now = anchor.element.isConnected ? anchor.element : standIn(anchor.element);
    if (now !== undefined) scrollBy({ top: now.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
  }
  requestAnimationFrame(() => style.removeProperty('overflow-anchor'));
}
