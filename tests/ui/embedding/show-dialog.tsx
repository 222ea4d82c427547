import { createHash } from 'node:crypto';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { EmbedDialog } from '../../../src/ui/embedding/embed-dialog.tsx';
import { useStory } from '../../../src/ui/explorer/use-story.ts';
import { installDialogs } from '../../setup/dialog-stand-in.ts';
import { story } from '../story.ts';

export const SITE = new URL('.', location.href).href;
export const DATA = `${SITE}stories/talks.json`;
const BYTES = '{"title":"Talks"}';
export const VERSION = `stories/versions/talks.${createHash('sha256').update(BYTES).digest('hex').slice(0, 32)}.json`;

export interface Shown {
  readonly dataset?: WholeDataset;
  readonly dataUrl?: string;
  readonly state?: Partial<ViewState>;
  /** The site's files by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The site with the story and its version. */
export const WITH_VERSION = { 'stories/talks.json': BYTES, [VERSION]: BYTES };

/** The dialog over a small story, on a site with some files; every other address has none. */
export function showDialog({
  dataset = story(),
  dataUrl = DATA,
  state = {},
  files = WITH_VERSION,
}: Shown = {}) {
  installDialogs();
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    const file = files[url.replace(SITE, '')];
    return file === undefined ? new Response('not found', { status: 404 }) : new Response(file);
  });
  const onClose = vi.fn<() => void>();
  const view = { ...DEFAULT_VIEW, ...state };
  function Page() {
    return (
      <EmbedDialog
        subject={{ dataset, dataUrl, state: view, story: useStory(dataset, view) }}
        onClose={onClose}
      />
    );
  }
  render(<Page />);
  return { onClose, fetched, user: userEvent.setup() };
}

/** The code of a form, by the form's name. */
export function codeOf(name: string): string {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
}

export function radio(group: string, name: string): HTMLInputElement {
  return within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });
}

/** The live view; jsdom loads nothing into it. */
export function liveView(): HTMLIFrameElement {
  const frame = screen.getByRole('region', { name: 'As it will look' }).querySelector('iframe');
  if (frame === null) throw new Error('there is no frame');
  return frame;
}
