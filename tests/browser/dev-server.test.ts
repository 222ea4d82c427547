import { describe, expect, it } from 'vitest';
import { startStoryServer } from '../cli/story-server.ts';
import { openPage } from '../setup/browser.ts';

/** Vite tells of its connection in the console, and a failing story is what these tests bring about. */
const EXPECTED = [/vite/u];

describe('writing a story while the explorer runs', { timeout: 120_000 }, () => {
  it('refreshes the page, shows errors over it and takes them away when they are mended', async () => {
    const { server, change, dataset } = await startStoryServer();
    const address = server.resolvedUrls?.local[0] ?? '';
    const page = await openPage({ expected: EXPECTED });
    await page.goto(address);
    const title = page.locator('h1');
    const overlay = page.locator('vite-error-overlay');
    await title.filter({ hasText: 'A bridge is planned' }).waitFor();

    await change('story.yaml', 'title: A bridge is planned', 'title: A bridge is wished for');
    await title.filter({ hasText: 'A bridge is wished for' }).waitFor({ timeout: 30_000 });

    const good = await dataset();
    await change('story.yaml', 'exact: Nobody counted the cost', 'exact: Nobody counted the costs');
    await overlay.waitFor({ state: 'attached', timeout: 30_000 });
    const message = await overlay.locator('.message-body').textContent();
    expect(message).toContain(
      'stories/harbour/story.yaml:50:16: the quote is not in stories/harbour/articles/gazette.md',
    );
    expect(message).toContain('article: "Nobody counted the [cost]"');
    expect(await overlay.locator('.file').textContent()).toContain('story.yaml:50:16');
    expect(await dataset()).toBe(good);

    // A page that is opened or loaded again while the error stands shows it too, over the last good dataset.
    await page.reload();
    await title.filter({ hasText: 'A bridge is wished for' }).waitFor();
    await overlay.waitFor({ state: 'attached' });
    const other = await openPage({ expected: EXPECTED });
    await other.goto(address);
    await other.locator('vite-error-overlay').waitFor({ state: 'attached' });

    await change('story.yaml', 'exact: Nobody counted the costs', 'exact: Nobody counted the cost');
    await overlay.waitFor({ state: 'detached', timeout: 30_000 });
    await other.locator('vite-error-overlay').waitFor({ state: 'detached', timeout: 30_000 });
    await title.filter({ hasText: 'A bridge is wished for' }).waitFor();
  });

  it('does not load the page again where nothing changed for readers', async () => {
    const { server, change } = await startStoryServer();
    const page = await openPage({ expected: EXPECTED });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const title = page.locator('h1');
    await title.filter({ hasText: 'A bridge is planned' }).waitFor();
    await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
    await change('story.yaml', '# A small story', '# A little story');
    // The next change comes after the first one was dealt with; its reload takes the mark away.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.locator('body').getAttribute('data-loaded')).toBe('once');
    await change('story.yaml', 'title: A bridge is planned', 'title: It is wished for');
    await title.filter({ hasText: 'It is wished for' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('body').getAttribute('data-loaded')).toBeNull();
  });
});
