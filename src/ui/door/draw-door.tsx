import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { PartFailed } from '../data/part-failed.tsx';
import { en } from '../messages/en.ts';
import { MessagesProvider } from '../messages/messages.tsx';

/** A door that is on the page. */
export interface DrawnDoor {
  /** Draws the door with other props. */
  readonly draw: (door: ReactNode) => void;
  /** Takes it away, and all that it listens to. */
  readonly close: () => void;
}

/** Draws a `StoryDoor` in the place of what the element holds, with all that it needs around it. */
export function drawDoor(element: HTMLElement, door: ReactNode): DrawnDoor {
  const root = createRoot(element);
  const client = new QueryClient();
  const draw = (shown: ReactNode) =>
    root.render(
      <StrictMode>
        <MessagesProvider messages={en}>
          <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} said={en.errors.unexpected} />}>
            <QueryClientProvider client={client}>{shown}</QueryClientProvider>
          </ErrorBoundary>
        </MessagesProvider>
      </StrictMode>,
    );
  draw(door);
  return {
    draw,
    close: () => {
      root.unmount();
      // It would keep the story for minutes, in case somebody asked again.
      client.clear();
    },
  };
}
