// Runs before anything is seen, so that no page is light for a moment that is to be dark.
(() => {
  let theme;
  try {
    theme = localStorage.getItem('signpost-theme');
  } catch {
    theme = null; // a browser may refuse to keep anything
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
