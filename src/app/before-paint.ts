/*
 * Runs before the first paint, as a classic script in the head: no import and no export, and a block that keeps its names.
 * The page's HTML holds the whole story as text (see `src/export/page-html.ts`). While the explorer loads only its head is shown;
 * where the explorer does not come, the text is. Without this script, too: it is what hides the text.
 */
{
  /** By then a reader would rather read than wait. */
  const patienceMs = 8_000;

  const page = document.documentElement;
  const { story = '', first = '', scripts = '', styles = '' } = document.currentScript?.dataset ?? {};
  const asked = new URLSearchParams(location.search);
  const addressOf = (text: string): string => {
    try {
      return new URL(text, location.href).href;
    } catch {
      return '';
    }
  };
  /** Not in the HTML, for the browser to find: without this script, or with another story, it would be fetched for nothing. */
  const preload = (
    address: string,
    as: 'fetch' | 'script' | 'style',
    fetchPriority: 'auto' | 'low' = 'auto',
  ): void => {
    const link = document.createElement('link');
    const rel = as === 'script' ? 'modulepreload' : 'preload';
    // With `crossOrigin`, as it is asked for later: else the browser would load it twice.
    Object.assign(link, { rel, as, crossOrigin: 'anonymous', fetchPriority, href: address });
    document.head.append(link);
  };
  const preloadExplorer = (): void => {
    for (const style of styles.split(' ').filter(Boolean)) preload(style, 'style');
    for (const script of first.split(' ').filter(Boolean)) preload(script, 'script');
    // After what draws the events without it.
    for (const script of scripts.split(' ').filter(Boolean)) preload(script, 'script', 'low');
    // The first formatter has the browser read what it knows of all its languages, which takes a phone a twentieth of a second: while
    // the scripts are on their way nobody waits for that.
    setTimeout(() => void new Intl.NumberFormat());
  };
  const showStory = (): void => {
    delete page.dataset['scripts'];
  };

  // Browsers that know no module scripts never run the explorer.
  if ('noModule' in HTMLScriptElement.prototype) {
    page.dataset['scripts'] = 'on';
    const data = asked.get('data');
    if (asked.has('draft') || (data !== null && addressOf(data) !== addressOf(story))) {
      // Another story's name must not stand there, not even for a second; nor any, where one is made.
      page.dataset['story'] = 'other';
      document.title = 'Sourceline';
    } else {
      preload(story, 'fetch');
    }
    // The first paint has the connection to itself, and is a frame away when a frame is asked for; unseen pages draw none.
    if (document.visibilityState === 'hidden') preloadExplorer();
    else requestAnimationFrame(() => setTimeout(preloadExplorer));
    const theme = asked.get('theme');
    if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
    const waiting = new AbortController();
    const { signal } = waiting;
    // A script that does not come tells only itself of it, which is heard on the way down.
    addEventListener(
      'error',
      ({ target }) => {
        if (target === window || target instanceof HTMLScriptElement) showStory();
      },
      { capture: true, signal },
    );
    addEventListener('unhandledrejection', showStory, { signal });
    const timer = setTimeout(showStory, patienceMs);
    // The explorer is there: from here on it speaks for itself, however long its data takes.
    addEventListener(
      'sourceline:mounted',
      () => {
        clearTimeout(timer);
        waiting.abort();
      },
      { signal },
    );
  }
}
