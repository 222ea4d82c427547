import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedStories } from '../../src/cli/published-story.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('lists the stories of a public folder by name, and none of their versions', async () => {
  const names = ['b.json', 'a.json', '.c.json', 'd.png', `versions/a.${'0'.repeat(32)}.json`];
  const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [`stories/${name}`, '{}'])));
  expect(await publishedStories(folder)).toEqual(['stories/a.json', 'stories/b.json']);
  expect(await publishedStories(join(folder, 'nowhere'))).toEqual([]);
});
