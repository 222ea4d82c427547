/**
 * The address that the running script was loaded from, so that its neighbours can be found. A classic script is told
 * by the document, also an `async` one; a module (`<script type="module">`, `import`) only by where an error in it
 * would be reported. `import.meta` would say it, but is a syntax error in a classic script.
 *
 * Has to be called while the script runs for the first time, not later.
 */
export function scriptAddress(): string {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src !== '') return script.src;
  // "at https://host/embed.js:1:42" or "@https://host/embed.js:1:42", as the browser has it.
  return /https?:\S+(?=:\d+:\d+)/.exec(new Error('here').stack ?? '')?.[0] ?? document.baseURI;
}
