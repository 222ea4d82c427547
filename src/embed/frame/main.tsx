import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadGestures } from '../../ui/chart/use-gestures.ts';
import { ErrorBoundary } from '../../ui/data/error-boundary.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import { loadLaterParts } from '../../ui/later/use-later-parts.ts';
import { en } from '../../ui/messages/en.ts';
import { MessagesProvider } from '../../ui/messages/messages.tsx';
import { takeHostMessages } from './host-messages.ts';
import { reportHeight } from './report-height.ts';
import { newsTeller } from './tell-host.ts';

/* The page inside a host's frame. What the host and it say to each other is in `wire.ts`. */

const root = document.getElementById('sourceline');
if (!root) throw new Error('embed.html has no element with the id "sourceline"');

// A host may keep the frame hidden until it hears of its height, and a hidden frame draws no frames.
reportHeight(root);
takeHostMessages();
const tellHost = newsTeller();
createRoot(root).render(
  <StrictMode>
    <MessagesProvider messages={en}>
      <ErrorBoundary fallback={() => <p role="alert">{en.errors.unexpected}</p>}>
        <QueryClientProvider client={new QueryClient()}>
          <StoryDoor
            first={null}
            form="frame"
            onNews={(news) => {
              if (tellHost(news)) fetchTheRest();
            }}
          />
        </QueryClientProvider>
      </ErrorBoundary>
    </MessagesProvider>
  </StrictMode>,
);

/** Once the events are on the page: what else a reader may want. Should one fail, what needs it asks again. */
function fetchTheRest(): void {
  loadLaterParts().catch(() => undefined);
  loadGestures().catch(() => undefined);
}
