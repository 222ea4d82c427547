import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { TimelineExplorer } from '../../src/embed/react/index.ts';

const STORY = { src: 'https://host.example/stories/talks.json' };

describe('on a server the component', () => {
  test('is what stands in it', () => {
    const html = renderToString(
      <TimelineExplorer {...STORY} id="talks" className="wide">
        <a href="https://host.example/">Talks</a>
      </TimelineExplorer>,
    );
    expect(html).toBe('<div id="talks" class="wide"><a href="https://host.example/">Talks</a></div>');
  });

  test('is its title where nothing stands in it, as a link where there is a page to lead to', () => {
    expect(renderToString(<TimelineExplorer {...STORY} title="Talks" />)).toBe('<div>Talks</div>');
    expect(
      renderToString(
        <TimelineExplorer
          {...STORY}
          title="Talks"
          page="https://host.example/"
          topics={['trade', 'taiwan']}
        />,
      ),
    ).toBe(
      '<div><a href="https://host.example/?data=https://host.example/stories/talks.json&amp;topics=trade,taiwan">Talks</a></div>',
    );
    expect(renderToString(<TimelineExplorer {...STORY} />)).toBe('<div></div>');
  });

  test('needs no page to be drawn in', () => {
    vi.stubGlobal('document', undefined);
    vi.stubGlobal('location', undefined);
    try {
      expect(renderToString(<TimelineExplorer {...STORY} title="Talks" />)).toBe('<div>Talks</div>');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('in a browser the component', () => {
  test('goes on from what the server sent, without a warning, and stays a fallback where nobody can tell what is in sight', async () => {
    const app = (
      <StrictMode>
        <TimelineExplorer {...STORY} title="Talks" page="https://host.example/" />
      </StrictMode>
    );
    const root = document.createElement('div');
    root.innerHTML = renderToString(app);
    document.body.append(root);
    const [before] = root.querySelectorAll('a');
    const drawn = await act(async () => hydrateRoot(root, app));
    expect(root.querySelector('a')).toBe(before);
    await act(async () => drawn.unmount());
    root.remove();
  });
});
