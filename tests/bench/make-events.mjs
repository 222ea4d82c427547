/**
 * Writes made-up events as an archive's input: `node tests/bench/make-events.mjs COUNT FOLDER [--inline]` makes `FOLDER/story.json`, a
 * dataset with the lists and no events, and `FOLDER/events.jsonl` with an event a line, which names its passages by id, or holds
 * them with `--inline`. Up to 100 000 they are the events of `generateDataset`; beyond that each further 100 000 has another seed.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** So many events are made at once: more would fill the memory. */
const PART = 100_000;

const [count = '', folder, form] = process.argv.slice(2);
const size = Number(count);
if (!Number.isInteger(size) || size < 0 || folder === undefined) {
  console.error('Usage: node tests/bench/make-events.mjs COUNT FOLDER [--inline]');
  process.exit(2);
}

const HERE = path.dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(path.join(HERE, '../fixtures/generate-events.ts'), {
  configFile: false,
  logLevel: 'error',
});
await mkdir(folder, { recursive: true });
const story = module.generateDataset({ events: 0 });
await writeFile(
  path.join(folder, 'story.json'),
  `${JSON.stringify({ ...story, id: `generated-${size}`, description: `${size} made-up events` })}\n`,
);
const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
const output = createWriteStream(path.join(folder, 'events.jsonl'));
for (let start = 0; start < size; start += PART) {
  const part = module.generateDataset({ events: Math.min(PART, size - start), seed: 1 + start / PART });
  for (const [index, event] of part.events.entries()) {
    const line = {
      ...event,
      id: `event-${start + index}`,
      quotes: form === '--inline' ? event.quotes.map((id) => quotes.get(id)) : event.quotes,
    };
    if (!output.write(`${JSON.stringify(line)}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
}
output.end();
await finished(output);
