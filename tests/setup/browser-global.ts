import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { LOCKED_ROOM, OWN_ROOM, startSite } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, in a folder of its host, under a policy as strict as its pages' own: `inject('site')`. */
    readonly site: string;
    /** The same where the host's policy is stricter still: no thread may be begun, which is told by the browser where one is tried. */
    readonly lockedSite: string;
  }
}

/** The built site, for tests that serve it themselves to make something go wrong. `SOURCELINE_DIST` names another folder than `dist`. */
export const BUILT_SITE =
  process.env['SOURCELINE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Before the tests in a browser: serves the built site. Its folder is not the host's top, as on many hosts. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${BUILT_SITE}/index.html`)) {
    throw new Error('The site is not built. Run "npm test", or "npx vite build" before these tests alone.');
  }
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', policy: OWN_ROOM });
  const locked = await startSite({ root: BUILT_SITE, base: '/locked/', policy: LOCKED_ROOM });
  project.provide('site', site.url);
  project.provide('lockedSite', locked.url);
  return async () => {
    await site.close();
    await locked.close();
  };
}
