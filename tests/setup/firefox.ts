import { launch } from 'puppeteer-core';
import type { Frame, Page } from 'puppeteer-core';
import type { OtherBrowser, View } from './other-browser.ts';

/** Starts a Firefox, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    open: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      return {
        ...viewOf(page),
        goto: async (url) => void (await page.goto(url)),
        frame: async (address) => viewOf(await page.waitForFrame((each) => each.url().startsWith(address))),
        close: async () => void (page.isClosed() || (await page.close())),
      };
    },
    close: () => browser.close(),
  };
}

const viewOf = (where: Page | Frame): View => ({
  evaluate: async (work, ...words) => await where.evaluate(work, ...words),
  press: (selector) => where.click(selector),
});
