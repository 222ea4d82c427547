import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleEmbedScript } from '../../src/cli/embed-script-plugin.ts';

/** What every page with a timeline in it pays, whether or not it is looked at. Bytes, compressed as hosts do. */
const BUDGET = 2048;

const code = await bundleEmbedScript(fileURLToPath(new URL('../../', import.meta.url)));

describe('embed.js', () => {
  it(`is at most ${BUDGET} bytes, compressed`, () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(BUDGET);
  });

  it('is one classic script, which imports nothing and exports nothing', () => {
    expect(code).not.toMatch(/\b(?:import|export)\b/);
    // A module would be refused where a script is expected: parsing is all that is done here.
    expect(() => new Script(code)).not.toThrow();
  });

  it('makes no code or HTML out of text, and keeps nothing on the reader’s machine', () => {
    expect(code).not.toMatch(/\beval\b|\bFunction\(|innerHTML|cookie|localStorage|sessionStorage/);
  });

  it('leaves no name behind in the page', () => {
    const page = createContext({
      document: { currentScript: null, baseURI: 'https://host.example/' },
      HTMLScriptElement: Object,
      HTMLElement: Object,
      customElements: { get: () => undefined, define: () => {} },
    });
    const before = Object.keys(page);
    new Script(code).runInContext(page);
    expect(Object.keys(page)).toEqual(before);
  });
});
