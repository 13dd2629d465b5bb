import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Person } from '../../../src/domain/person.js';
import { insert } from '../../../src/usecases/changes.js';
import { closeEvaluations } from '../../../src/usecases/close-evaluations.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { erasePerson } from '../../../src/usecases/erase-person.js';
import { jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { anEvaluation, anEvent } from '../../support/coming-builders.js';
import { BREAKFAST, GUESTS, SEATS, startEvents } from '../../support/event-talk.js';
import { type fakeLog, fakeLog as newLog } from '../../support/fakes.js';
import { filledIn, textIn, valuesIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

type Chat = Awaited<ReturnType<typeof startEvents>>;
const titlesIn = (reply: Reply) => actionsIn(reply).map(({ title }) => title);
const guest = (index: number): Person => {
  const found = GUESTS[index];
  if (found === undefined) throw new Error(`no guest ${index}`);
  return found;
};

/** Everybody came, and has been asked. */
const startAsking = async (log?: ReturnType<typeof fakeLog>): Promise<Chat> => {
  const chat = await startEvents({}, log === undefined ? {} : { log });
  await chat.save(martin, { attended: '10' });
  return chat;
};
const answerAll = async (chat: Chat, count: number): Promise<void> => {
  for (const person of GUESTS.slice(0, count)) {
    await chat.answer(person, { grade: '8', useful: 'largely' });
  }
};
const close = async (chat: Chat): Promise<Reply> => {
  const shown = await chat.pressData(martin, {
    verb: 'evaluation.show',
    card: 'evaluation@1',
    eventId: BREAKFAST.id,
  });
  return chat.press(martin, shown, 'Stäng nu och visa resultatet');
};

describe('an evaluation card', () => {
  it('asks at most three questions by the kind of event, and says what becomes of the answer', async () => {
    const chat = await startAsking();
    const card = await chat.asked(guest(0));
    const shown = JSON.stringify(card);
    expect(shown).toContain('Vilket betyg ger du FoU-frukosten som helhet?');
    expect(shown).toContain('Innehållet i FoU-frukosten var användbart i mitt arbete');
    expect(Object.keys(valuesIn(card))).toEqual(['grade', 'useful']);
    expect(textIn(card)).toContain(
      'Ditt svar räknas utan ditt namn: FoU ser bara hur många som har svarat vad.',
    );
    expect(textIn(card)).toContain(
      'Svara till och med 2 december 2026. Resultatet visas bara om minst 5 svarar.',
    );
    expect(titlesIn(card)).toEqual(['Skicka svar']);
  });

  it('goes to those who came and have a chat, once', async () => {
    const chat = await startEvents({ chats: GUESTS.slice(0, 4) });
    await chat.save(martin, { attended: '8', absentIds: [SEATS[0]?.id, SEATS[9]?.id].join(',') });
    const told = (await chat.store.find('notices')).map(({ personId }) => personId);
    expect(told.toSorted()).toEqual(GUESTS.slice(1, 4).map(({ id }) => id));
    expect((await chat.asked(guest(0))).messages).toEqual([]);
  });

  it('has the questions that staff choose, or is not sent at all', async () => {
    const chosen = await startEvents();
    await chosen.save(martin, { attended: '10', questions: 'influence' });
    expect(Object.keys(valuesIn(await chosen.asked(guest(0))))).toEqual(['influence']);
    const none = await startEvents();
    expect(textIn(await none.save(martin, { attended: '10', questions: '' }))).toContain(
      'Ingen utvärdering är skickad.',
    );
    expect(await none.store.find('evaluations')).toEqual([]);
  });
});

describe('an answer', () => {
  it('I28: is counted, and nothing that is kept or logged joins it to a person', async () => {
    const log = newLog();
    const chat = await startAsking(log);
    const before = new Set((await chat.store.find('audit')).map(({ id }) => id));
    const thanks = await chat.answer(guest(3), { grade: '9', useful: 'fully' });
    expect(textIn(thanks)).toContain('Tack! Ditt svar är räknat.');
    const kept = await chat.evaluation();
    expect(kept.answers).toBe(1);
    expect(kept.counts.grade).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect(kept.counts.useful.fully).toBe(1);
    expect(JSON.stringify(kept)).not.toContain(guest(3).id);
    expect((await chat.store.find('audit')).filter(({ id }) => !before.has(id))).toEqual([]);
    expect(JSON.stringify(log.lines)).not.toContain(guest(3).id);
    expect(JSON.stringify(log.lines)).not.toContain('fully');
  });

  it('I28: changes nothing but the counts and the keys in the whole store', async () => {
    const chat = await startAsking();
    const everything = async () =>
      Promise.all(
        COLLECTION_NAMES.filter((name) => name !== 'evaluations').map((name) => chat.store.find(name)),
      );
    const before = await everything();
    await chat.answer(guest(3), { grade: '9' });
    expect(await everything()).toEqual(before);
  });

  it('counts once for each person, however often it is pressed or sent again', async () => {
    const chat = await startAsking();
    const card = await chat.asked(guest(0));
    const twice = await Promise.all(
      [1, 2].map(() => chat.press(guest(0), card, 'Skicka svar', { grade: '7' })),
    );
    expect(twice.map(textIn).filter((text) => text.includes('Ditt svar är räknat')).length).toBe(1);
    expect(textIn(await chat.press(guest(0), card, 'Skicka svar', { grade: '1' }))).toContain(
      'du har redan svarat',
    );
    expect(await chat.evaluation()).toMatchObject({
      answers: 1,
      counts: { grade: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0] },
    });
    expect((await chat.asked(guest(0))).messages).toEqual([]);
  });

  it('is never lost when all press at once', async () => {
    const chat = await startAsking();
    const cards = await Promise.all(GUESTS.map((person) => chat.asked(person)));
    await Promise.all(
      GUESTS.map((person, index) =>
        chat.press(person, cards[index] ?? { messages: [] }, 'Skicka svar', { grade: '6' }),
      ),
    );
    expect(await chat.evaluation()).toMatchObject({ answers: 10 });
    expect((await chat.evaluation()).answeredKeys.length).toBe(10);
  });

  it('may leave a question, but not all', async () => {
    const chat = await startAsking();
    const again = await chat.answer(guest(0), {});
    expect(textIn(again)).toContain('Svara på minst en av frågorna.');
    expect((await chat.evaluation()).answers).toBe(0);
    await chat.press(guest(0), again, 'Skicka svar', { useful: 'partly' });
    const kept = await chat.evaluation();
    expect(kept.answers).toBe(1);
    expect(kept.counts.grade.every((count) => count === 0)).toBe(true);
  });

  it.each(['0', '11', '7.5', '1e1', 'bra'])(
    'I16: “%s” is no grade, and the card comes again',
    async (grade) => {
      const chat = await startAsking();
      const again = await chat.answer(guest(0), { grade, useful: 'fully' });
      expect(textIn(again)).toContain('Betyg 1–10');
      expect(valuesIn(again)['useful']).toBe('fully');
      expect((await chat.evaluation()).answers).toBe(0);
    },
  );

  it('does not count what was not asked', async () => {
    const chat = await startAsking();
    const card = await chat.asked(guest(0));
    await chat.press(guest(0), card, 'Skicka svar', { grade: '7', influence: 'yes' });
    expect((await chat.evaluation()).counts.influence).toEqual({ yes: 0, partly: 0, no: 0 });
  });

  it('is thanked for and not counted after the last day', async () => {
    const chat = await startAsking();
    const card = await chat.asked(guest(0));
    chat.clock.set('2026-12-02T22:59:00.000Z');
    expect(textIn(await chat.press(guest(0), card, 'Skicka svar', { grade: '7' }))).toContain('räknat');
    const late = await chat.asked(guest(1));
    chat.clock.set('2026-12-02T23:01:00.000Z');
    expect(textIn(await chat.press(guest(1), late, 'Skicka svar', { grade: '7' }))).toContain(
      'Utvärderingen är stängd',
    );
    expect((await chat.evaluation()).answers).toBe(1);
  });

  it('is only for those who were there, in their own chat', async () => {
    const chat = await startAsking();
    const card = await chat.asked(guest(0));
    for (const other of [jarfallaMember, undefined]) {
      expect(textIn(await chat.press(other, card, 'Skicka svar', { grade: '1' }))).toContain(
        'du står inte bland dem',
      );
    }
    const [action] = actionsIn(card);
    const press = {
      kind: 'press',
      verb: 'evaluation.answer',
      data: { ...action?.data, grade: '1' },
    } as const;
    const inGroup = { ...chat.incoming(guest(0), press), conversation: { id: 'g', kind: 'group' } } as const;
    await chat.dispatch(inGroup);
    expect((await chat.evaluation()).answers).toBe(0);
  });
});

describe('closing', () => {
  it('I28: empties the keys and what they were made with, the night after the last day', async () => {
    const chat = await startAsking();
    await answerAll(chat, 5);
    await closeEvaluations(chat.ports, '2026-12-02');
    expect((await chat.evaluation()).closedAt).toBeUndefined();
    await closeEvaluations(chat.ports, '2026-12-03');
    expect(await chat.evaluation()).toMatchObject({ answeredKeys: [], salt: '', answers: 5 });
    expect((await chat.evaluation()).closedAt).toBeDefined();
  });

  it('I28: erasing somebody leaves the counts as they are, while it is open and afterwards', async () => {
    const chat = await startAsking();
    await answerAll(chat, 6);
    const { counts, answers } = await chat.evaluation();
    await erasePerson(chat.ports, guest(0));
    expect(await chat.evaluation()).toMatchObject({ counts, answers });
    await close(chat);
    await erasePerson(chat.ports, guest(1));
    expect(await chat.evaluation()).toMatchObject({ counts, answers });
    expect((await chat.event()).attendance?.attended).toBe(10);
  });
});

describe('the result', () => {
  it('is what staff get who ask what people thought of the event, and nobody else does', async () => {
    const chat = await startAsking();
    await answerAll(chat, 5);
    await close(chat);
    const question = `Vad tyckte deltagarna om ${BREAKFAST.title}?`;
    expect(textIn(await chat.write(martin, question))).toContain('Betyg: 8,0 av 10');
    expect(textIn(await chat.write(jarfallaMember, question))).not.toContain('Betyg');
    const ofAnother = 'Vad tyckte deltagarna om hembesöksprogrammet?';
    expect(textIn(await chat.write(martin, ofAnother))).not.toContain(BREAKFAST.title);
  });

  it('of four answers shows none, not how many there are either', async () => {
    const chat = await startAsking();
    await answerAll(chat, 4);
    const shown = await close(chat);
    expect(textIn(shown)).toContain('För få svar för att visas.');
    expect(JSON.stringify(shown)).not.toMatch(/Betyg:|Svarade|instämmer|Chart/);
    expect(textIn(await chat.write(martin, 'utvärderingar'))).toContain('För få svar för att visas.');
  });

  it('of five shows percentages, the grade, and each number under its own name', async () => {
    const chat = await startAsking();
    for (const [index, [grade, useful]] of [
      ['8', 'fully'],
      ['7', 'largely'],
      ['7', 'partly'],
      ['6', 'slightly'],
      ['9', 'largely'],
    ].entries()) {
      await chat.answer(guest(index), { grade: grade ?? '', useful: useful ?? '' });
    }
    const shown = textIn(await close(chat));
    expect(shown).toContain('Anmälda: 10');
    expect(shown).toContain('Deltog: 10');
    expect(shown).toContain('Fick frågorna: 10');
    expect(shown).toContain('Svarade: 5');
    expect(shown).toContain('Betyg: 7,4 av 10');
    expect(shown).toContain(
      '60\u00a0% instämmer helt eller i hög grad. Ytterligare 20\u00a0% instämmer delvis.',
    );
    expect(shown).toContain('Helt eller i hög grad | 60\u00a0%');
    expect(textIn(await chat.write(martin, 'utvärderingar'))).toContain('betyg 7,4 · användbart 60\u00a0%');
  });

  it('I28: is not shown while people can answer, so that no two looks tell what came between them', async () => {
    const chat = await startAsking();
    await answerAll(chat, 6);
    const look = async () =>
      textIn(
        await chat.pressData(martin, {
          verb: 'evaluation.show',
          card: 'evaluation@1',
          eventId: BREAKFAST.id,
        }),
      );
    const before = await look();
    expect(before).toContain('Öppen till och med 2 december 2026.');
    await chat.answer(guest(7), { grade: '1' });
    expect(await look()).toBe(before);
  });

  it('is for staff only', async () => {
    const chat = await startAsking();
    for (const other of [jarfallaMember, solnaChief, guest(0)]) {
      expect(textIn(await chat.write(other, 'utvärderingar'))).not.toContain('Frukost');
    }
  });
});

describe('utvärderingar', () => {
  const talk = anEvent('samtal', {
    kind: 'social_talks',
    date: { ...BREAKFAST.date, precision: 'day', from: '2025-02-03', to: '2025-02-03' },
  });
  const start = async () => {
    const chat = await startEvents({ events: [BREAKFAST, talk] });
    await chat.store.commit(
      [anEvaluation(BREAKFAST), anEvaluation(talk)].map((evaluation) => insert('evaluations', evaluation)),
    );
    return chat;
  };

  it.each([
    ['utvärderingar', ['Frukost frukost']],
    ['Visa utvärderingarna från 2025', ['Frukost samtal']],
    ['utvärderingar av FoU-frukostar', ['Frukost frukost']],
    ['utvärderingar social talks 2025', ['Frukost samtal']],
    ['evaluations breakfasts 2025', []],
  ])('“%s” lists those of a year and a kind', async (text, titles) => {
    const shown = textIn(await (await start()).write(martin, text));
    for (const title of ['Frukost frukost', 'Frukost samtal']) {
      expect(shown.includes(title), title).toBe(titles.includes(title));
    }
  });

  it('goes on to the year before, and opens one', async () => {
    const chat = await start();
    const before = await chat.press(martin, await chat.write(martin, 'utvärderingar'), 'Visa 2025');
    expect(textIn(before)).toContain('Frukost samtal');
    expect(textIn(await chat.press(martin, before, 'Visa'))).toContain('Utvärdering');
  });

  it('says how they come about when there are none', async () => {
    expect(textIn(await (await start()).write(martin, 'utvärderingar 2020'))).toContain('Skriv ”närvaro”');
  });
});

describe('answers on paper', () => {
  const entering = async (chat: Chat): Promise<Reply> => {
    const shown = await chat.pressData(martin, {
      verb: 'evaluation.show',
      card: 'evaluation@1',
      eventId: BREAKFAST.id,
    });
    return chat.press(martin, shown, 'Skriv in svar på papper');
  };

  it('are added as counts, once, and told apart from the bot’s', async () => {
    const chat = await startAsking();
    await answerAll(chat, 5);
    const form = await entering(chat);
    expect(Object.keys(valuesIn(form))).toEqual([
      'grades',
      'useful_fully',
      'useful_largely',
      'useful_partly',
      'useful_slightly',
      'useful_not_at_all',
    ]);
    const inputs = filledIn(form, { grades: '9, 7 8', useful_fully: '2', useful_partly: '1' });
    await chat.press(martin, form, 'Lägg till svaren', inputs);
    const added = await chat.press(martin, form, 'Lägg till svaren', inputs);
    expect(textIn(added)).toContain('Svaren är tillagda.');
    expect(await chat.evaluation()).toMatchObject({ answers: 5, entered: { answers: 3 } });
    const shown = textIn(await close(chat));
    expect(shown).toContain('Svarade: 8, varav 3 inskrivna av FoU');
    expect(shown).toContain(
      '88\u00a0% instämmer helt eller i hög grad. Ytterligare 13\u00a0% instämmer delvis.',
    );
  });

  it('I28: do not make up for too few, since whoever entered them could take them away again', async () => {
    const chat = await startAsking();
    await answerAll(chat, 1);
    const form = await entering(chat);
    await chat.press(martin, form, 'Lägg till svaren', filledIn(form, { grades: '9 7 8 8 9' }));
    expect(textIn(await close(chat))).toContain('För få svar för att visas.');
  });

  it('are enough by themselves', async () => {
    const chat = await startAsking();
    const form = await entering(chat);
    await chat.press(martin, form, 'Lägg till svaren', filledIn(form, { grades: '9 7 8 8 9' }));
    expect(textIn(await close(chat))).toContain('Betyg: 8,2 av 10');
  });

  it.each([
    [{ grades: '7, 11' }, 'Jag kan inte läsa betygen.'],
    [{ useful_fully: 'två' }, 'Jag kan inte läsa ”Användbart: antal ”Instämmer helt””.'],
    [{}, 'Skriv minst ett svar.'],
  ])(
    'I16: %o is told on the form with what was filled in',
    async (inputs: Record<string, string>, sentence) => {
      const chat = await startAsking();
      const form = await entering(chat);
      const again = await chat.press(martin, form, 'Lägg till svaren', filledIn(form, inputs));
      expect(textIn(again)).toContain(sentence);
      expect(valuesIn(again)).toMatchObject(inputs);
      expect((await chat.evaluation()).answers).toBe(0);
    },
  );

  it('are not taken once the result can be seen', async () => {
    const chat = await startAsking();
    const form = await entering(chat);
    await answerAll(chat, 5);
    await close(chat);
    await chat.press(martin, form, 'Lägg till svaren', filledIn(form, { grades: '1' }));
    expect((await chat.evaluation()).entered.answers).toBe(0);
  });
});
