import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import { cardToText } from '../../../src/cards/card-text.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Training } from '../../../src/domain/training.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import {
  aPerson,
  EVERYONE,
  jarfallaMember,
  martin,
  solnaChief,
  solnaMember,
} from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aNomination, aTraining } from '../../support/coming-builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { trainings, nominations } = sv;

const ekeroMember = aPerson('ekero', [
  { role: 'council_member', municipalityId: 'ekero', from: '2020-01-01' },
]);
const bas = aTraining('bas', {
  sessions: aTraining('bas').sessions.map((session) =>
    session.number === 1 ? { ...session, date: onDay('2026-11-10') } : session,
  ),
});

/** The registry, and BAS whose first session has been. */
const trainingChat = async (training: Training = bas) => {
  const chat = await conversationWith({ people: [...EVERYONE, ekeroMember] });
  await chat.ports.store.commit([insert('trainings', training)]);
  /** Presses as a client does, with the inputs as they are drawn. */
  const press: typeof chat.press = (from, reply, title, inputs = {}) => {
    const drawn = reply.messages
      .flatMap(({ cards = [] }) => cards)
      .flatMap(({ content }) => inputsOf(content))
      .map(({ id, value }) => [id, value] as const);
    const isSent = actionsIn(reply).some(
      (action) => action.title === title && !('associatedInputs' in action),
    );
    return chat.press(from, reply, title, { ...(isSent && Object.fromEntries(drawn)), ...inputs });
  };
  return {
    ...chat,
    press,
    training: () => chat.ports.store.get('trainings', training.id),
    nominations: async () =>
      (await chat.ports.store.find('nominations')).toSorted((a, b) => a.order - b.order),
    /** The card of the training, as somebody who may see it opens it. */
    opened: async (by: typeof martin): Promise<Reply> =>
      press(by, await chat.write(by, 'utbildningar'), trainings.list.open),
  };
};

const linesOf = (reply: Reply): string[] =>
  reply.messages.flatMap(({ text, cards = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...cards.flatMap(({ content }) => cardToText(content).split('\n')),
  ]);
const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);
const inputIn = (reply: Reply, id: string): unknown =>
  elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content))).find(
    (element) => element['id'] === id,
  )?.['value'];

describe('a question about the next training', () => {
  it.each(['när är nästa BAS?', 'när börjar nästa utbildning', 'When does the next training start?'])(
    'shows those that are open: %s',
    async (text) => {
      const chat = await trainingChat();
      expect(linesOf(await chat.write(jarfallaMember, text))).toContain(bas.name);
    },
  );

  it('is for the documents while none is open, and when it is about an earlier one', async () => {
    const closed = await trainingChat({ ...bas, state: 'closed' });
    expect(linesOf(await closed.write(jarfallaMember, 'när är nästa BAS?'))).not.toContain(bas.name);
    const chat = await trainingChat();
    expect(linesOf(await chat.write(jarfallaMember, 'när startar BAS missbruk?'))).not.toContain(bas.name);
  });
});

describe('a council member who nominates', () => {
  it('gets a seat for somebody in one line, and sees who it is', async () => {
    const chat = await trainingChat();
    const reply = await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    expect(linesOf(reply)).toContain('Har fått plats: Kim Demo.');
    expect(linesOf(reply)).toContain('1 av 5 platser tagna.');
    expect(await chat.nominations()).toMatchObject([
      { name: 'Kim Demo', municipalityId: 'jarfalla', state: 'seated' },
    ]);
  });

  it('I12: is told that the sixth waits', async () => {
    const chat = await trainingChat();
    const form = await chat.write(jarfallaMember, 'nominera');
    expect(inputIn(form, 'trainingId')).toBe(bas.id);
    const names = 'A Demo, Mottagning\nB Demo\nC Demo\nD Demo\nE Demo\nF Demo';
    const reply = await chat.press(jarfallaMember, form, nominations.form.send, { names });
    expect(linesOf(reply)).toContain('Står i kö: F Demo. Jag skriver när det blir en plats ledig.');
    expect(linesOf(reply)).toContain('F Demo: står i kö på plats 1');
    expect((await chat.nominations())[0]).toMatchObject({ name: 'A Demo', unit: 'Mottagning' });
  });

  it('is taken once when the form arrives twice, or the message does', async () => {
    const chat = await trainingChat();
    const form = await chat.write(jarfallaMember, 'nominera');
    const press = () => chat.press(jarfallaMember, form, nominations.form.send, { names: 'A Demo\nB Demo' });
    const [first, second] = await Promise.all([press(), press()]);
    expect(linesOf(second)).toEqual(linesOf(first));
    await chat.write(jarfallaMember, 'nominera A Demo till BAS');
    expect(await chat.nominations()).toHaveLength(2);
  });

  it('keeps all that was typed when something is wrong', async () => {
    const chat = await trainingChat();
    const form = await chat.write(jarfallaMember, 'nominera');
    const again = await chat.press(jarfallaMember, form, nominations.form.send, { names: 'A Demo\na demo' });
    expect(linesOf(again)).toContain('a demo står två gånger.');
    expect(inputIn(again, 'names')).toBe('A Demo\na demo');
    const empty = await chat.press(jarfallaMember, form, nominations.form.send, { names: ' ' });
    expect(linesOf(empty)).toContain(nominations.form.names_missing);
    expect(await chat.nominations()).toEqual([]);
  });

  it('is asked which training when two fit, or none does', async () => {
    const chat = await trainingChat();
    await chat.ports.store.commit([insert('trainings', aTraining('missbruk', { name: 'BAS missbruk' }))]);
    const several = await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    expect(linesOf(several)).toContain(nominations.form.severalTrainings);
    expect(inputIn(several, 'names')).toBe('Kim Demo');
    const one = await chat.write(jarfallaMember, 'nominera Kim Demo till BAS missbruk');
    expect(linesOf(one)).toContain('Har fått plats: Kim Demo.');
    const none = await chat.write(jarfallaMember, 'nominera Lo Demo till ASI');
    expect(shownIn(none)).toContain('Jag hittar ingen öppen utbildning som heter ”ASI”.');
  });

  it('may not nominate for another municipality', async () => {
    const chat = await trainingChat();
    const reply = await chat.write(jarfallaMember, 'nominera Kim Demo från Solna till BAS');
    expect(shownIn(reply)).toContain(sv.errors.otherMunicipality);
    expect(await chat.nominations()).toEqual([]);
  });
});

describe('names of those who are nominated', () => {
  const both = async () => {
    const chat = await trainingChat();
    await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    await chat.write(solnaMember, 'nominera Lo Demo till BAS');
    return chat;
  };

  it('are shown to the own municipality and the staff; others see how many', async () => {
    const chat = await both();
    for (const reader of [jarfallaMember, solnaChief]) {
      const card = await chat.opened(reader);
      expect(linesOf(card)).toContain('Järfälla: 1 av 5 platser tagna');
      expect(linesOf(card)).toContain('Solna: 1 av 5 platser tagna');
      expect(shownIn(card)).not.toMatch(/Kim Demo|Lo Demo/);
    }
    const own = await chat.press(solnaChief, await chat.opened(solnaChief), 'Visa Solna');
    expect(shownIn(own)).toContain('Lo Demo');
    expect(titlesIn(await chat.opened(solnaChief))).not.toContain('Visa Järfälla');
    expect(titlesIn(own)).not.toContain(nominations.list.nominate);
    const staffs = await chat.press(martin, await chat.opened(martin), 'Visa Järfälla');
    expect(shownIn(staffs)).toContain('Kim Demo');
  });

  it('are not shown in a group, where nobody with a role opens trainings', async () => {
    const chat = await both();
    const text = { kind: 'text', text: 'utbildningar' } as const;
    const inGroup = {
      ...chat.incoming(jarfallaMember, text),
      conversation: { id: 'g', kind: 'group' },
    } as const;
    expect(shownIn(await chat.dispatch(inGroup))).toContain(sv.errors.personalOnly);
  });

  it('and how many there are are nothing for who has no role', async () => {
    const chat = await both();
    const reply = await chat.write(undefined, 'utbildningar');
    expect(shownIn(reply)).toContain('BAS barn och unga');
    const card = await chat.press(undefined, reply, trainings.list.open);
    expect(shownIn(card)).toContain('Tillfälle 2');
    expect(shownIn(card)).not.toMatch(/tagna|Kim Demo/);
    expect(titlesIn(card)).toEqual([trainings.card.back]);
  });
});

describe('a nominee', () => {
  const kims = async () => {
    const chat = await trainingChat();
    const list = await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    return { ...chat, card: await chat.press(jarfallaMember, list, nominations.list.open) };
  };

  it('has a history that says who did what and when, and why', async () => {
    const { card, ...chat } = await kims();
    const reply = await chat.press(jarfallaMember, card, nominations.card.decline, {
      reason: 'Föräldraledig',
    });
    expect(linesOf(reply)).toContain('Kim Demo har tackat nej.');
    expect(linesOf(reply).filter((line) => /^18 november/.test(line))).toEqual([
      '18 november kl. 12.00: Nominerades av jarfalla Demo.',
      '18 november kl. 12.00: Fick plats direkt.',
      '18 november kl. 12.00: Tackade nej. Det skrevs in av jarfalla Demo. Skäl: Föräldraledig',
    ]);
    expect(titlesIn(reply)).toEqual([nominations.card.back]);
  });

  it('is left for the list and the training by a client that sends every input along', async () => {
    const { card, ...chat } = await kims();
    const everything = { reason: 'x', newName: 'y', newUnit: 'z' };
    const list = await chat.press(jarfallaMember, card, nominations.card.back, everything);
    expect(linesOf(list)).toContain('Kim Demo: har plats');
    const nominee = { nominationId: inputIn(list, 'nominationId') };
    const back = await chat.press(jarfallaMember, list, nominations.list.back, nominee);
    expect(linesOf(back)).toContain('Järfälla: 1 av 5 platser tagna');
    const form = await chat.press(jarfallaMember, list, nominations.list.nominate, nominee);
    expect(inputIn(form, 'trainingId')).toBe(bas.id);
    const away = await chat.press(jarfallaMember, form, nominations.form.back, {
      trainingId: bas.id,
      names: 'Lo Demo',
    });
    expect(linesOf(away)).toContain(trainings.list.title);
  });

  it('is replaced by somebody who has the seat', async () => {
    const { card, ...chat } = await kims();
    const missing = await chat.press(jarfallaMember, card, nominations.card.replace);
    expect(linesOf(missing)).toContain(nominations.card.newName_missing);
    const reply = await chat.press(jarfallaMember, card, nominations.card.replace, { newName: 'Lo Demo' });
    expect(linesOf(reply)).toContain('Lo Demo kommer i stället för Kim Demo.');
    expect((await chat.nominations()).map(({ name, state }) => [name, state])).toEqual([
      ['Kim Demo', 'replaced'],
      ['Lo Demo', 'seated'],
    ]);
    expect(linesOf(reply)).toContain(
      '18 november kl. 12.00: Nominerades av jarfalla Demo i stället för Kim Demo.',
    );
  });

  it('is nominated by nobody from a place that is none of the eight: the form asks', async () => {
    const chat = await trainingChat();
    for (const by of [jarfallaMember, martin]) {
      const form = await chat.write(by, 'nominera Lo Demo från Uppsala till BAS');
      expect(linesOf(form)).toContain(
        'Jag vet inte vilken av de åtta kommunerna ”Uppsala” är. Se efter att det blir rätt kommun.',
      );
      expect(inputIn(form, 'names')).toBe('Lo Demo');
    }
    expect(await chat.nominations()).toEqual([]);
  });

  it('who gives up a seat tells who of the municipality got it', async () => {
    const { card, ...chat } = await kims();
    await chat.write(jarfallaMember, 'nominera Bo Ek, Ia Ek, Li Ek, My Ek och Åsa Ek till BAS');
    const reply = await chat.press(jarfallaMember, card, nominations.card.withdraw);
    expect(linesOf(reply)).toContain('Kim Demo är tillbakadragen.');
    expect(linesOf(reply)).toContain('Nu har Åsa Ek fått plats efter att ha väntat.');
  });

  it('does not tell another municipality’s member who got a released seat', async () => {
    const move = {
      kind: 'released',
      municipalityId: 'ekero',
      seats: 1,
      at: bas.createdAt,
      by: martin.id,
    } as const;
    const chat = await trainingChat({ ...bas, released: [move] });
    const from = (municipalityId: 'jarfalla' | 'solna', count: number, first: number) =>
      Array.from({ length: count }, (_, index) =>
        aNomination(bas, `${municipalityId}-${index}`, { municipalityId, order: first + index }),
      );
    const waiting = aNomination(bas, 'sist', { municipalityId: 'solna', order: 20, state: 'waiting' });
    const all = [...from('jarfalla', 6, 1), ...from('solna', 5, 11), waiting];
    await chat.ports.store.commit(all.map((one) => insert('nominations', one)));
    const nominee = { trainingId: bas.id, municipalityId: 'jarfalla' };
    const list = await chat.press(
      jarfallaMember,
      await chat.opened(jarfallaMember),
      'Visa Järfälla',
      nominee,
    );
    const nominationId = '2026-nomination-jarfalla-5';
    expect(linesOf(list)).toContain('5 av 5 platser tagna, 1 släppt plats till.');
    const card = await chat.press(jarfallaMember, list, nominations.list.open, { nominationId });
    const reply = await chat.press(jarfallaMember, card, nominations.card.withdraw);
    expect((await chat.ports.store.get('nominations', waiting.id))?.state).toBe('seated');
    expect(shownIn(reply)).toContain('är tillbakadragen');
    expect(shownIn(reply)).not.toContain(waiting.name);
  });

  it('shows who was first to whoever presses on an older card', async () => {
    const { card, ...chat } = await kims();
    await chat.press(jarfallaMember, card, nominations.card.withdraw);
    const late = await chat.press(martin, card, nominations.card.decline);
    expect(shownIn(late)).toContain('jarfalla Demo ändrade det här');
  });
});

describe('staff', () => {
  it('I12, I13: cannot add a BAS with other sessions or more seats, and lose nothing they typed', async () => {
    const chat = await trainingChat();
    const form = await chat.write(martin, 'ny utbildning');
    expect(inputIn(form, 'sessionCount')).toBe('8');
    expect(inputIn(form, 'seats')).toBe('5');
    const typed = { name: 'BAS hösten', sessionCount: '7', seats: '6', dates: 'hösten 2027' };
    const again = await chat.press(martin, form, trainings.form.save, typed);
    expect(linesOf(again)).toContain(trainings.problems.bas_sessions);
    expect(linesOf(again)).toContain(trainings.problems.bas_seats);
    expect(inputIn(again, 'name')).toBe('BAS hösten');
    const saved = await chat.press(martin, again, trainings.form.save, {
      ...typed,
      sessionCount: '8',
      seats: '5',
    });
    expect(linesOf(saved)).toContain('BAS hösten är sparad.');
    expect(linesOf(saved)).toContain('Tillfälle 1: hösten 2027');
  });

  it('change the days of the sessions, and what is not touched stays as it is', async () => {
    const chat = await trainingChat();
    const form = await chat.press(martin, await chat.opened(martin), trainings.card.edit);
    const lines = String(inputIn(form, 'dates')).split('\n');
    expect(lines[1]).toBe('20 februari 2027');
    const dates = lines
      .map((line, index) => (index === 1 ? '3 februari 2027 kl. 9–16, Solna' : line))
      .join('\n');
    const inputs = { name: bas.name, sessionCount: '8', seats: '5', dates };
    const saved = await chat.press(martin, form, trainings.form.save, inputs);
    expect(linesOf(saved)).toContain('Tillfälle 2: 3 februari 2027 kl. 09.00–16.00, Solna');
    expect((await chat.training())?.sessions[0]).toEqual(bas.sessions[0]);
    const odd = await chat.press(martin, form, trainings.form.save, { ...inputs, dates: 'snart' });
    expect(shownIn(odd)).toContain('Jag förstår inte den här raden: snart.');
  });

  it('I12: release seats that a municipality does not use, and give back what nobody has taken', async () => {
    const chat = await trainingChat();
    const form = await chat.press(martin, await chat.opened(martin), trainings.card.moveSeats);
    const none = await chat.press(martin, form, trainings.seats.release, {
      municipalityId: 'ekero',
      count: '0',
    });
    expect(linesOf(none)).toContain(trainings.seats.count_unreadable);
    const most = await chat.press(martin, form, trainings.seats.release, {
      municipalityId: 'ekero',
      count: '6',
    });
    expect(shownIn(most)).toContain('Ekerö har bara 5 platser att släppa.');
    const released = await chat.press(martin, form, trainings.seats.release, {
      municipalityId: 'ekero',
      count: '2',
    });
    expect(shownIn(released)).toContain('Ekerö har släppt 2 platser.');
    expect(linesOf(released)).toContain('Ekerö: 3 lediga, 2 släppta, varav 2 går att ge tillbaka');
    const back = await chat.press(martin, released, trainings.seats.giveBack, {
      municipalityId: 'ekero',
      count: '2',
    });
    expect(shownIn(back)).toContain('Ekerö har fått tillbaka 2 platser.');
  });

  it('say who missed a session, which becomes an activity with those who came', async () => {
    const chat = await trainingChat();
    await chat.write(jarfallaMember, 'nominera Kim Demo, Lo Demo till BAS');
    await chat.write(ekeroMember, 'nominera Bo Demo till BAS');
    const [kim, , bo] = await chat.nominations();
    const form = await chat.press(martin, await chat.opened(martin), trainings.card.fillAttendance);
    const saved = await chat.press(martin, form, trainings.attendance.save, { missed: bo?.id });
    expect(shownIn(saved)).toContain('Närvaron vid tillfälle 1 är sparad: 2 personer kom.');
    const [activity] = await chat.ports.store.find('activities');
    expect(activity).toMatchObject({
      kind: 'training',
      title: 'BAS barn och unga, tillfälle 1',
      date: onDay('2026-11-10'),
      municipalities: ['jarfalla'],
      participants: { attended: 2 },
      state: 'done',
      trainingId: bas.id,
      pillar: 'spread',
    });
    // The same form once more, and then another answer.
    await chat.press(martin, form, trainings.attendance.save, { missed: bo?.id });
    const change = await chat.press(martin, await chat.opened(martin), trainings.card.changeAttendance);
    expect(inputIn(change, 'missed')).toBe(bo?.id);
    await chat.press(martin, change, trainings.attendance.save, { missed: kim?.id });
    const activities = await chat.ports.store.find('activities');
    expect(activities).toMatchObject([
      { municipalities: ['ekero', 'jarfalla'], participants: { attended: 2 } },
    ]);
    const after = await chat.nominations();
    expect(after.map(({ attended, missed }) => [attended, missed])).toEqual([
      [[], [1]],
      [[1], []],
      [[1], []],
    ]);
  });

  it('do not enter who came to a session that has not been, nor overwrite what a colleague entered', async () => {
    const chat = await trainingChat();
    await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    const form = await chat.press(martin, await chat.opened(martin), trainings.card.fillAttendance);
    const early = await chat.press(martin, form, trainings.attendance.save, { session: 2 });
    expect(shownIn(early)).toContain(trainings.attendance.not_held_yet);
    const [kim] = await chat.nominations();
    await chat.press(EVERYONE[0], form, trainings.attendance.save, { missed: kim?.id });
    const late = await chat.press(martin, form, trainings.attendance.save, { missed: '' });
    expect(shownIn(late)).toContain('Anna Demo ändrade utbildningen');
    expect((await chat.nominations())[0]?.missed).toEqual([1]);
  });

  it('end a training, which takes no more nominations, and council members hear of a cancelled one', async () => {
    const chat = await trainingChat();
    await chat.write(jarfallaMember, 'nominera Kim Demo till BAS');
    const ask = await chat.press(martin, await chat.opened(martin), trainings.card.end);
    const ended = await chat.press(martin, ask, trainings.end.cancel);
    expect(shownIn(ended)).toContain('BAS barn och unga är inställd.');
    const told = await chat.ports.store.find('notices');
    expect(told.map(({ personId, notice }) => [personId, notice.kind])).toEqual([
      ['2026-jarfalla', 'training_cancelled'],
    ]);
    const late = await chat.write(solnaMember, 'nominera Lo Demo till BAS');
    expect(shownIn(late)).toBe(nominations.form.noTrainings);
    expect(shownIn(await chat.write(martin, 'nominera'))).toBe(nominations.form.noTrainingsForStaff);
  });

  it('get the list of participants as a file', async () => {
    const chat = await trainingChat();
    await chat.ports.store.commit([insert('nominations', aNomination(bas, 'kim'))]);
    const reply = await chat.press(martin, await chat.opened(martin), trainings.card.exportFile);
    expect(shownIn(reply)).toContain('Deltagarlistan är klar: 1 person.');
  });
});
