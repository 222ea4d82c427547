import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import { DRAFTED_FILE, serialiseRecord } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { writeDraft } from '../../../src/ingest/draft/story-file/write-draft.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { storyFolder } from '../../../src/state/drafting/story-folder.ts';
import { storyOf } from '../../../src/state/drafting/to-story.ts';
import { openStory, zipStory } from '../../../src/ui/drafting/save/story-zip.ts';
import { DRAFT, DRAFTING, PROPOSED } from '../../state/drafting/draft-of-two.ts';

const EDITED = applyChange(DRAFTING, { is: 'judge', events: ['trade-talks'], verdict: 'left-out' });
const ZIP = zipStory(
  'lima',
  storyFolder(
    storyOf(EDITED, 'all', ({ text }) => new PassageFinder(text)),
    EDITED.proposed,
  ),
  EDITED,
);

/** A zip with other files of some names in it. */
function withFiles(files: Readonly<Record<string, string>>): Uint8Array {
  const more = Object.entries(files).map(([name, text]) => [`lima/${name}`, strToU8(text)] as const);
  return zipSync({ ...unzipSync(ZIP), ...Object.fromEntries(more) });
}

describe('a zip with a story', () => {
  test('opens as it was saved, with what was left out', () => {
    expect(openStory('lima.zip', ZIP)).toEqual({ drafting: EDITED });
  });

  test('of a folder that the command drafted opens too, and remembers what was proposed', () => {
    const files = writeDraft(DRAFT).map(({ path, text }) => [`lima/${path}`, strToU8(text)] as const);
    const opened = openStory('lima.zip', zipSync(Object.fromEntries(files)));
    if (!('drafting' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.drafting.events.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['meeting-in-lima', 'accepted'],
      ['first-meeting', 'accepted'],
      ['trade-talks', 'accepted'],
    ]);
    expect(opened.drafting.proposed).toEqual(PROPOSED);
  });

  test('opens as it was saved though the command has proposed more since, and remembers that', () => {
    const more = { ...PROPOSED, topics: [...PROPOSED.topics, 'peace'] };
    const opened = openStory('lima.zip', withFiles({ [DRAFTED_FILE]: serialiseRecord(more) }));
    expect(opened).toEqual({ drafting: { ...EDITED, proposed: more } });
  });

  test('opens with the folder’s own files where one of them was edited', () => {
    const story = new TextDecoder().decode(unzipSync(ZIP)['lima/story.yaml']);
    const opened = openStory(
      'lima.zip',
      withFiles({ 'story.yaml': story.replace('They first meet', 'They met first') }),
    );
    if (!('drafting' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.drafting.events.map(({ title }) => title)).toEqual([
      'They met first',
      'Leaders meet in Lima',
    ]);
    expect(opened.drafting.proposed).toEqual(PROPOSED);
  });

  test.each(['', '{', '[]', '{"version": 2}', '['.repeat(100_000)])(
    'opens without a record that is none: %.20s',
    (record) => {
      expect(openStory('lima.zip', withFiles({ [DRAFTED_FILE]: record }))).toEqual({ drafting: EDITED });
    },
  );

  test.each([
    ['nothing', new Uint8Array()],
    ['no zip', strToU8('a text')],
    ['half a zip', ZIP.slice(0, ZIP.length / 2)],
    ['no story', zipSync({ 'a.txt': strToU8('a text') })],
  ])('that is %s opens as nothing', (_name, bytes) => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    expect(openStory('x.zip', bytes)).toEqual({ problems: [] });
    vi.restoreAllMocks();
  });
});
