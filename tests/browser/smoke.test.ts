import { describe, expect, inject, it } from 'vitest';
import { openPage } from '../setup/browser.ts';

describe('the page', () => {
  it('shows the timeline of the bundled story, in the strictest room', async () => {
    const page = await openPage();
    await page.goto(inject('lockedSite'));
    await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
