/** For tests of components in jsdom: what runs before and after each of them. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { guardConsole } from './console-guard.ts';
import { loadGestures } from '../../src/ui/chart/use-gestures.ts';
import { loadExportParts } from '../../src/ui/export/load-export-parts.ts';
import { loadLaterParts } from '../../src/ui/later/use-later-parts.ts';
import { installLayoutStandIns, resetLayout } from './layout-stand-ins.ts';

// React then warns of updates that a test did not wait for.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

installLayoutStandIns();

// Fetched once for all, so that no test ends while they are on their way.
await loadGestures();
await loadLaterParts();
await loadExportParts();

// Hooks after a test run last registered first: the page is cleared before the console is judged.
guardConsole();

afterEach(() => {
  cleanup();
  resetLayout();
});
