import type { DatasetFile, EventFile, QuoteFile, SourceFile } from '../../src/dataset/schema.ts';

/** A sound file of one event, one passage and one source, as a start for tests that spoil it. */
export function smallDataset(): DatasetFile {
  return {
    version: 1,
    id: 'small',
    title: 'A small story',
    description: 'One event.',
    language: 'en',
    topics: [{ id: 'summits', label: 'Summits' }],
    people: [{ id: 'official', name: 'the US official' }],
    sources: [sourceFile()],
    quotes: [quoteFile()],
    events: [eventFile()],
    changes: [{ date: '2026-11-21', note: 'First published.' }],
  };
}

export function sourceFile(more: Partial<SourceFile> = {}): SourceFile {
  return {
    id: 'lima-talks',
    title: 'Talks in Lima',
    publisher: 'The Example',
    published: '2024-11-16',
    url: 'https://news.example/lima',
    language: 'en',
    characters: 3_246,
    sha256: 'ab'.repeat(32),
    ...more,
  };
}

export function quoteFile(more: Partial<QuoteFile> = {}): QuoteFile {
  return {
    id: 'q1',
    source: 'lima-talks',
    exact: 'We expect this to be the last',
    prefix: '“',
    suffix: ',” he said.',
    start: 1_173,
    end: 1_202,
    speaker: 'official',
    topics: ['summits'],
    ...more,
  };
}

export function eventFile(more: Partial<EventFile> = {}): EventFile {
  return {
    id: 'lima',
    date: '2024-11-16',
    title: 'They meet in Lima',
    topics: ['summits'],
    people: ['official'],
    quotes: ['q1'],
    ...more,
  };
}
