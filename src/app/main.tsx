import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadGestures } from '../ui/chart/use-gestures.ts';
import { loadLaterParts } from '../ui/later/use-later-parts.ts';
import { ErrorBoundary } from '../ui/data/error-boundary.tsx';
import { en } from '../ui/messages/en.ts';
import { MessagesProvider } from '../ui/messages/messages.tsx';
import { App } from './app.tsx';
import { readFirstPage } from '../ui/door/first-page.ts';

/** Draws the page in the place of what its HTML holds. */
export function start(): void {
  const root = document.getElementById('sourceline');
  if (!root) throw new Error('index.html has no element with the id "sourceline"');
  const first = readFirstPage(root);
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider messages={en}>
        <ErrorBoundary fallback={() => <p role="alert">{en.errors.unexpected}</p>}>
          <QueryClientProvider client={new QueryClient()}>
            <App first={first} />
          </QueryClientProvider>
        </ErrorBoundary>
      </MessagesProvider>
    </StrictMode>,
  );
  // Beside the dataset rather than after the first drawing: a reader may turn the wheel at once. Should one fail, what needs it asks again.
  loadLaterParts().catch(() => undefined);
  loadGestures().catch(() => undefined);
}
