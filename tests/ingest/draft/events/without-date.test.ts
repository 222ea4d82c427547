import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import type { Draft } from '../../../../src/ingest/draft/model.ts';
import { articleFrom } from '../fixture-articles.ts';

const GRAIN = `Ministers discuss grain route

Omar Keles of Tarsa and Ida Brandt of Velland will meet in Tarsa on 3 September 2021 to discuss the blockade of the port of Hamra.
Diplomats cited the sinking of the freighter Orion and the seizure of two tankers by the navy of Kesh as reasons for the talks. The shipowners deplore this seizure of their tankers.
Any resumption of shipping would require a ceasefire. The United Nations fears the outbreak of famine. Ms Brandt called for the release of the crews.
Mr Keles emphasised that the two countries have known each other for a long time. Mr Keles and Ms Brandt are also expected to discuss the delivery of aid.
Keles stressed the importance of trade, noting that many insurers are already refusing to cover ships.
`;

function draftOf(text: string, published?: string): Draft {
  return draftStory([articleFrom('grain.txt', text, published)]);
}

function titles({ events }: Draft): string[] {
  return events.map(({ title }) => title);
}

describe('events that no article dates', () => {
  const drafted = (): Draft => draftOf(GRAIN);

  it('are those that it speaks of as having come about', () => {
    expect(titles(drafted())).toEqual(
      expect.arrayContaining([
        'Sinking of the freighter Orion',
        'Seizure of two tankers by the navy of Kesh',
        'Many insurers are already refusing to cover ships',
      ]),
    );
  });

  it('have the bound that the article gives', () => {
    expect(
      drafted()
        .events.filter(({ date }) => date === '[..2021-09-03]')
        .map(({ title }) => title),
    ).toContain('Sinking of the freighter Orion');
  });

  it('are none that may never come about, and nothing that just is so', () => {
    expect(titles(drafted()).join('\n')).not.toMatch(/resumption|outbreak|release|known each other/iu);
  });

  it('are told once, where a sentence takes them up', () => {
    const seizures = drafted().events.filter(({ title }) => /seizure/iu.test(title));
    expect(seizures.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      [expect.stringContaining('Diplomats cited'), expect.stringContaining('this seizure')],
    ]);
  });

  it('are not what further tells of a meeting that lies ahead', () => {
    const ahead = drafted().events.filter(({ time }) => time === 'scheduled');
    expect(ahead.map(({ date }) => date)).toEqual(['2021-09-03']);
    expect(ahead[0]?.evidence.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('also expected'),
    );
  });

  it('have come about since the date that the sentence before gives for all of it', () => {
    const text = `Talks in Tarsa

Ms Brandt will speak in Tarsa on 3 September 2021.
She will praise the progress that was made since the last meeting in May 2020. Diplomats particularly pointed out the reopening of the border at Hamra.
They also welcomed the return of Tarsan students to Kesh.
`;
    const dates = new Map(draftOf(text).events.map(({ title, date }) => [title, date]));
    expect(dates.get('Reopening of the border at Hamra')).toBe('[2020-05..2021-09-03]');
    expect(dates.get('Return of Tarsan students to Kesh')).toBe('[..2021-09-03]');
  });

  it('are not what somebody thinks of it', () => {
    const text = `Talks end

Ana Ruiz of Velland and Bo Ek of Kesh signed a treaty in Lund on 3 May 2021.
Bo Ek of Kesh called the ceremony in Lund “a new beginning” after years of war.
Ana Ruiz of Velland said she was pleased with the first treaty.
Ana Ruiz also announced the closure of the base at Hamra.
`;
    const undated = draftOf(text, '2021-05-04').events.filter(({ date }) => date?.startsWith('[..'));
    expect(undated.map(({ title }) => title)).toEqual([
      'Ana Ruiz also announced the closure of the base at Hamra',
    ]);
  });

  it('are five of an article, and of a long one more', () => {
    const deeds = [
      'Police raided the offices of Kalmar Bank after a complaint.',
      'Ana Ruiz resigned as head of the Lund Opera after a quarrel.',
      'Bo Ek won the Malmö Prize for his first novel.',
      'The Ystad Council banned fireworks following a fire.',
      'Eva Holm opened the Visby Museum for the first time.',
      'Umeå University dismissed the chemist Carl Brandt after an inquiry.',
      'Soldiers rescued Ida Lund from the river Torne during a storm.',
      'The Falun Orchestra signed the conductor Omar Keles.',
    ];
    const filler = 'The hills are green, and the roads there are quiet.\n\n'.repeat(12);
    const undated = (text: string): number =>
      draftOf(`Raids\n\n${text}`, '2021-09-03').events.filter(({ date }) => date?.startsWith('[..')).length;
    expect(undated(deeds.join('\n\n'))).toBe(5);
    expect(undated(deeds.map((deed) => `${deed}\n\n${filler}`).join(''))).toBe(8);
  });

  it('join an event that is dated where they tell the same', () => {
    const text = `Bank falls

Calder Bank collapsed in Porto on 3 May 2020.
Ministers met in Porto. The mayor regretted the collapse of Calder Bank.
`;
    const { events } = draftOf(text, '2020-06-01');
    expect(
      events.filter(({ evidence }) => evidence.some((each) => each.text.includes('collapse'))),
    ).toMatchObject([{ date: '2020-05-03' }]);
  });
});
