import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HOSTILE_TEXTS, story } from '../story.ts';
import { codeOf, DATA, liveView, radio, showDialog, SITE, VERSION, WITH_VERSION } from './show-dialog.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const FORMS = ['The address alone', 'A plain frame', 'A script and an element', 'The React component'];

/** Waits until the version has been found, or not. */
async function settled(): Promise<HTMLInputElement> {
  const version = radio('Which story', 'This version for ever');
  await waitFor(() => expect(screen.queryByText(/^Looking for/)).toBeNull());
  return version;
}

describe('which story', () => {
  test('is the one as it is now corrected, in every form and in the live view', async () => {
    showDialog();
    await settled();
    expect(radio('Which story', 'The story as it is now corrected').checked).toBe(true);
    expect(codeOf('The address alone')).toBe(`${SITE}?data=stories/talks.json`);
    for (const form of FORMS) expect(codeOf(form)).toContain('stories/talks.json');
    expect(liveView().getAttribute('src')).toBe(`${SITE}embed.html?data=stories/talks.json`);
  });

  test('can be this version, whose address holds its hash', async () => {
    const { user } = showDialog();
    await user.click(await settled());
    for (const form of FORMS) {
      expect(codeOf(form)).toContain(VERSION);
      expect(codeOf(form)).not.toContain('stories/talks.json');
    }
    expect(liveView().getAttribute('src')).toBe(`${SITE}embed.html?data=${VERSION}`);
  });

  test.each([
    ['the site keeps no file of it', { 'stories/talks.json': '{}' }, /keeps no file of this version/],
    [
      'the site answers with another page',
      { ...WITH_VERSION, [VERSION]: '<!doctype html>' },
      /keeps no file of this version/,
    ],
    ['the story is gone', {}, /could not be asked for/],
  ])('is no version where %s, and it says so', async (_, files, why) => {
    showDialog({ files });
    const version = await settled();
    expect(version.disabled).toBe(true);
    expect(screen.getByText(why).id).toBe(version.getAttribute('aria-describedby'));
  });

  test('is no version where the browser computes no hash', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    showDialog();
    expect((await settled()).disabled).toBe(true);
    expect(screen.getByText(/only on pages that came over https/)).toBeTruthy();
  });

  test('is the version on screen for who looks at one, without asking for anything', async () => {
    const { fetched, user } = showDialog({ dataUrl: `${SITE}${VERSION}` });
    expect((await settled()).checked).toBe(true);
    expect(codeOf('The address alone')).toBe(`${SITE}?data=${VERSION}`);
    await user.click(radio('Which story', 'The story as it is now corrected'));
    expect(codeOf('The address alone')).toBe(`${SITE}?data=stories/talks.json`);
    expect(fetched).toEqual([]);
  });
});

describe('how much of it', () => {
  const state = { topics: ['trade'], match: 'all', q: 'a "deal"', theme: 'dark' } as const;

  test('is the view on screen, without the theme of who looks at it', async () => {
    showDialog({ state });
    await settled();
    expect(radio('How much of it', 'The view on screen').checked).toBe(true);
    expect(codeOf('A script and an element')).toContain('topics="trade" match="all" q="a &quot;deal&quot;">');
    expect(codeOf('The React component')).toContain('  q={"a \\"deal\\""}');
    expect(codeOf('The address alone')).toBe(
      `${SITE}?data=stories/talks.json&topics=trade&match=all&q=a+%22deal%22`,
    );
    for (const form of FORMS) expect(codeOf(form)).not.toContain('theme');
  });

  test('is said in words', async () => {
    showDialog({ state: { q: 'nothing like it' } });
    await settled();
    const words = radio('How much of it', 'The view on screen').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(words)?.textContent).toMatch(/^0 of \d+ events, .*nothing like it/);
  });

  test('can be the whole story', async () => {
    const { user } = showDialog({ state });
    await settled();
    await user.click(radio('How much of it', 'The whole story'));
    expect(codeOf('The address alone')).toBe(`${SITE}?data=stories/talks.json`);
  });

  test('is no question where the whole story is on screen', async () => {
    showDialog({ state: { theme: 'dark' } });
    await settled();
    expect(screen.queryByRole('radiogroup', { name: 'How much of it' })).toBeNull();
    expect(screen.getByText(/^Filter, search, zoom or open an event first/)).toBeTruthy();
  });
});

test('the theme and the language can be settled', async () => {
  const { user } = showDialog();
  await settled();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Theme: dark');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'العربية');
  expect(codeOf('The React component')).toContain('  theme="dark"\n  lang="ar"\n');
  expect(liveView().getAttribute('src')).toContain('&theme=dark&lang=ar');
});

describe('the address alone', () => {
  const leadToOembed = (href: string) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/json+oembed', href });
    document.head.append(link);
  };

  test('is said to become the timeline only where the page leads to this story’s oEmbed file', async () => {
    leadToOembed(DATA.replace('.json', '.oembed.json'));
    showDialog();
    await settled();
    expect(screen.getByText(/^For sites that read oEmbed/)).toBeTruthy();
  });

  test('is said to become the whole story where it is a part of it', async () => {
    leadToOembed(DATA.replace('.json', '.oembed.json'));
    showDialog({ state: { topics: ['trade'] } });
    await settled();
    expect(screen.getByText(/^Sites that read oEmbed put the whole story there/)).toBeTruthy();
  });

  test('is a link where the file is another story’s', async () => {
    leadToOembed(`${SITE}stories/another.oembed.json`);
    showDialog();
    await settled();
    expect(screen.getByText(/^As a link/)).toBeTruthy();
  });
});

describe('the live view', () => {
  test('is as wide as the column chosen, and as high as its own frame says', async () => {
    const { user } = showDialog();
    await settled();
    await user.click(radio('Width of the column, in pixels', '640'));
    const tell = (source: Window | null, value: number, origin = location.origin) =>
      act(() => {
        const data = { sourceline: 1, type: 'height', value };
        dispatchEvent(new MessageEvent('message', { source, origin, data }));
      });
    tell(liveView().contentWindow, 812.4);
    tell(window, 99_000);
    tell(liveView().contentWindow, 99_000, 'https://elsewhere.example');
    expect(screen.getByText('640 × 813 pixels')).toBeTruthy();
    expect([liveView().width, liveView().height]).toEqual(['640', '813']);
    tell(liveView().contentWindow, 99_000);
    expect(liveView().height).toBe('12000');
  });

  test('is a link where the page may show no frames', async () => {
    showDialog();
    await settled();
    const src = liveView().src;
    act(() => {
      document.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'frame-src' }),
      );
    });
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open it in a tab of its own' }).href).toBe(
      src,
    );
  });
});

test.each(HOSTILE_TEXTS)('a story called %s is text', async (title) => {
  showDialog({ dataset: { ...story(), title } });
  await settled();
  const code = new DOMParser().parseFromString(codeOf('A script and an element'), 'text/html').body;
  expect(Array.from(code.querySelectorAll('*'), ({ localName }) => localName)).toEqual(
    // The parser puts a script at the beginning into the head.
    ['sourceline-timeline', 'a'],
  );
});

test('a press on the button closes it', async () => {
  const { onClose } = showDialog();
  await settled();
  fireEvent.click(screen.getByRole('button', { name: 'Close embedding' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});
