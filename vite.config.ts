import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicyPlugin } from './src/cli/content-policy-plugin.ts';
import { embedScript } from './src/cli/embed-script-plugin.ts';
import { lockedFrame } from './src/cli/locked-frame-plugin.ts';
import { siteAddress } from './src/cli/site-address.ts';
import { storyPage } from './src/cli/story-page-plugin.ts';
import { sourceline } from './src/cli/story-plugin.ts';

/** Other origins whose data the built page may load; `src/app/settings.ts` reads the same list. */
const dataOrigins = (process.env['VITE_DATA_ORIGINS'] ?? '')
  .split(',')
  .map((origin) => origin.trim())
  .filter(Boolean);

export default defineConfig({
  // Relative, so that the built site works in any folder of any host.
  base: './',
  plugins: [
    react(),
    sourceline({ stories: 'src/stories', out: 'public/stories' }),
    storyPage(),
    embedScript(),
    lockedFrame(),
    contentPolicyPlugin(dataOrigins, siteAddress(process.env['VITE_SITE'])),
  ],
  // As those of pages are: threads alone would keep what comments tell the minifier.
  worker: { rolldownOptions: { output: { comments: false } } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: {
        codeSplitting: {
          groups: [
            // React DOM is a file of its own, which the page's entry runs as a task of its own before the explorer's, and which
            // outlives releases. A frame draws its events by elements alone, and fetches it after that.
            { name: 'react-dom', test: /node_modules\/(?:react-dom|scheduler)\//, priority: 3 },
            { name: 'react', test: /node_modules\/react\//, priority: 4 },
            // What an entry begins with, the reading of the story among it, and imports the rest with: with the rest, it would have to
            // wait for all of it.
            {
              name: 'loader',
              test: /preload-helper|\/src\/ui\/timing\/(?:after|breath|painted)\.ts|\/src\/ui\/door\/(?:begin-story|data-settings)\.ts|\/src\/ui\/data\/(?:begun-reading|read-dataset|fetch-dataset|fetch-error|in-parts|read-data-sheet|archive\/archive-thread|reader\/(?:intake|reader-thread|spawn-reader))\.ts|\/src\/state\/(?:address-data|query-text|limits|data-address|data-sheet|default-story|story-version)\.ts|\/src\/dataset\/limits\.ts/,
              priority: 5,
            },
            // What the first drawing in a frame needs beside the reading of the data: nearly all that lies below the interface, and the
            // drawing itself.
            {
              name: 'story',
              test: /\/src\/(?:base|state|timeline)\/(?!text-direction|changes|typed-date|prepared|prepare-columns|same-view|history-mode|filtered-fit|data-value|marks\/place-other-dates|filter\/agreement\.ts).*\.ts$|\/src\/dataset\/(?!scan\/|(?:accept|document-parts|edtf-reason|parse|read-record|reading|schema|stored-records)\b).*\.ts$|\/src\/ui\/(?:chart\/drawing|text\/(?:content-attributes|topic-colour|label-limit)|corrections\/newest-first|filters\/segmented|chart\/named-rows|messages\/(?:en|load-messages)|door\/(?:behind|door-element|surroundings|use-search)|data\/reader\/searcher|explorer\/(?:drawn-theme|explorer-size|main-sources|more-icon|theme-icon)|event\/(?:date-parts|exactness)|source\/(?:source-index|source-name|source-order)|filters\/(?:choices-per-step|filters-icon|search-icon|wish)|.*\.css$)|node_modules\/d3-/,
              minShareCount: 2,
              priority: 2,
            },
            // That drawing itself, in a file of its own: a page whose story is large goes without it.
            {
              name: 'first',
              test: /\/src\/(?:app|ui)\/first\//,
              // After the story's: a group takes along what its modules import.
              priority: 1,
            },
            // What reads records: with all of a small dataset, and by the page of a large one that a thread has read.
            {
              name: 'records',
              test: /\/src\/dataset\/(?:accept|document-parts|parse|read-record|reading|schema)[^/]*\.ts$|node_modules\/zod\//,
              minShareCount: 2,
              priority: 1,
            },
            // What keeps a large story's records as bytes, and reads those where no thread does.
            {
              name: 'stored',
              test: /\/src\/dataset\/(?:scan\/|stored-records\.ts)|\/src\/timeline\/(?:prepared|prepare-columns|columns\/columns-of-scan)\.ts|\/src\/ui\/data\/reader\/open-story\.ts/,
              minShareCount: 2,
              priority: 1,
            },
            // The codes of an embed are written where they are asked for, in two places that few readers open.
            {
              name: 'embed-code',
              test: /\/src\/export\/(?:embed-code|embed-page|one-line)\.ts$/,
              minShareCount: 2,
              // After the story's: a group takes along what its modules import.
              priority: 1,
            },
            // What the explorer shares with what is fetched beside it, in one file rather than one for each that shares it.
            {
              name: 'core',
              test: /\/src\/(?:export|ui|base|state|timeline)\/.*\.tsx?$|node_modules\/@tanstack/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    // Nothing here waits for time to pass: this only ends what hangs, and a busy machine is no failure.
    testTimeout: 60_000,
    // The same of what is looked for again and again until it is so.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/{base,dataset,ingest,archive,timeline,state,export,cli,stories,architecture,bench,supply,fuzz}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/{ui,app,embed}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/browser-global.ts'],
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
