import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/reply.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { trainingProblems } from '../../src/domain/training-problems.js';
import { insert } from '../../src/usecases/changes.js';
import { EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { aNomination, aTraining } from '../support/coming-builders.js';
import { conversationWith, shownIn } from '../support/talk.js';

/** Teams takes 100 kB of UTF-16. */
const LIMIT_BYTES = 80_000;

const long = (length: number): string => 'Åsa-Örjan '.repeat(length).slice(0, length);
const cardOf = (reply: Reply): unknown => reply.messages.flatMap(({ cards = [] }) => cards)[0]?.content;
const bytesOf = (reply: Reply): number => Buffer.byteLength(JSON.stringify(cardOf(reply)), 'utf16le');

/** A training that is as large as one can be saved, every seat taken by somebody with the longest name. */
const largest = aTraining('stor', {
  kind: 'other',
  name: long(100),
  seatsPerMunicipality: 25,
  sessions: Array.from({ length: 30 }, (_, index) => ({
    number: index + 1,
    date: { precision: 'minute', from: '2026-10-01', to: '2026-10-01', time: '09:00' } as const,
    endTime: '16:00',
    place: long(200),
  })),
});
const nominees = MUNICIPALITY_IDS.flatMap((municipalityId) =>
  Array.from({ length: municipalityId === 'jarfalla' ? 100 : 25 }, (_, index) =>
    aNomination(largest, `${municipalityId}-${index}`, {
      municipalityId,
      name: `${index} ${long(96)}`,
      unit: long(100),
      order: index + 1,
      state: index < 25 ? 'seated' : 'waiting',
    }),
  ),
);

const chatWith = async (...trainings: ReturnType<typeof aTraining>[]) => {
  const chat = await conversationWith({ people: EVERYONE });
  await chat.ports.store.commit([
    ...trainings.map((training) => insert('trainings', training)),
    ...nominees.map((nominee) => insert('nominations', nominee)),
  ]);
  return chat;
};

describe('the cards of the largest training that can be saved', () => {
  it('is the largest: one session or one seat more is a problem', () => {
    const { sessions, seatsPerMunicipality } = largest;
    const more = { number: 31, place: 'A' };
    expect(trainingProblems(largest)).toEqual([]);
    expect(trainingProblems({ ...largest, sessions: [...sessions, more] })).toEqual([
      'sessions_out_of_range',
    ]);
    expect(trainingProblems({ ...largest, seatsPerMunicipality: seatsPerMunicipality + 1 })).toEqual([
      'seats_out_of_range',
    ]);
  });

  it.each([
    { verb: 'training.show' },
    { verb: 'training.edit' },
    { verb: 'training.nominees', municipalityId: 'jarfalla' },
    { verb: 'training.attendance', session: 1 },
  ])('are taken by Teams: $verb', async (data) => {
    const chat = await chatWith(largest);
    const reply = await chat.pressData(martin, { card: 'training@1', trainingId: largest.id, ...data });
    expect(cardOf(reply)).toBeDefined();
    expect(bytesOf(reply)).toBeLessThan(LIMIT_BYTES);
  });

  it('tell how many of a long line they do not show', async () => {
    const chat = await chatWith(largest);
    const data = { verb: 'training.nominees', trainingId: largest.id, municipalityId: 'jarfalla' };
    const reply = await chat.pressData(jarfallaMember, { card: 'training@1', ...data });
    expect(shownIn(reply)).toContain('Dessutom 50 till.');
  });
});

describe('the list of trainings', () => {
  it('is taken by Teams however many are open, and tells how many begin later', async () => {
    const open = Array.from({ length: 60 }, (_, index) => aTraining(`${index}`, { name: long(100) }));
    const chat = await chatWith(...open);
    const reply = await chat.write(martin, 'utbildningar');
    expect(bytesOf(reply)).toBeLessThan(LIMIT_BYTES);
    expect(shownIn(reply)).toContain('Dessutom 30 till, som börjar senare.');
  });
});
