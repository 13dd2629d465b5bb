import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import { cardToText } from '../../../src/cards/card-text.js';
import { logCommand } from '../../../src/conversation/commands/log.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Activity } from '../../../src/domain/activity.js';
import { ACTIVITY_KINDS } from '../../../src/domain/activity-kind.js';
import { anna, aPerson, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity, aRequest } from '../../support/digest-builders.js';
import { fakeClock } from '../../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });
/** What a card template would replace, were it not inert. */
const EXPRESSION = ['$', '{title}'].join('');
const SENTENCE = 'logga 2 tim bollplank med Järfälla om SIP idag';

const start = async () => {
  const clock = fakeClock();
  const chat = await conversationWith({ ports: { clock }, people: [anna, martin, maria, jarfallaMember] });
  const saved = () => chat.ports.store.find('activities');
  const only = async (): Promise<Activity> => {
    const [activity, ...more] = await saved();
    if (activity === undefined || more.length > 0) throw new Error('not exactly one activity');
    return activity;
  };
  return { ...chat, clock, saved, only };
};

const cardsIn = (reply: Reply): readonly unknown[] =>
  reply.messages.flatMap((message) => message.cards ?? []).map(({ content }) => content);
/** What the first card's inputs hold, by id. */
const valuesIn = (reply: Reply): Record<string, string> =>
  Object.fromEntries(inputsOf(cardsIn(reply)[0]).map(({ id, value }) => [id, value]));
const textIn = (reply: Reply): string =>
  [...reply.messages.map(({ text }) => text ?? ''), ...cardsIn(reply).map(cardToText)].join('\n').trim();
const filledIn = (reply: Reply, inputs: Record<string, string> = {}): Record<string, string> => ({
  ...valuesIn(reply),
  ...inputs,
});

describe('what the command takes', () => {
  it.each([
    ['logga', ''],
    ['Logga.', ''],
    ['log', ''],
    ['logga 2 tim bollplank', '2 tim bollplank'],
    ['logga: 2 tim bollplank', '2 tim bollplank'],
    ['LOG 2 hours workshop', '2 hours workshop'],
    ['logged workshop with all municipalities', 'workshop with all municipalities'],
    ['logga 2 tim\nbollplank', '2 tim\nbollplank'],
  ])('%j', (text, sentence) => {
    expect(logCommand.parse(text)).toBe(sentence);
  });

  it.each([
    'loggan',
    'logga in',
    'logga ut nu',
    'log in',
    'logga hur gör man?',
    'hur loggar jag?',
    'loggbok',
  ])('%j is not for it', (text) => {
    expect(logCommand.parse(text)).toBeUndefined();
  });
});

describe('a whole log line', () => {
  it('is saved at once and answered with a receipt', async () => {
    const { write, only } = await start();
    const reply = await write(martin, SENTENCE);
    expect(await only()).toMatchObject({
      kind: 'sounding_board',
      title: 'SIP',
      hours: 2,
      municipalities: ['jarfalla'],
      staffIds: [martin.id],
      state: 'done',
      source: 'chat',
      sourceKey: 'conversation|1',
      loggedBy: martin.id,
    });
    const text = textIn(reply);
    for (const line of [
      'Aktiviteten är sparad',
      'Typ: Bollplank',
      'Rubrik: SIP',
      'När: 18 november',
      'Tid: 2 tim',
      'Kommuner: Järfälla',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(actionsIn(reply).map(({ title }) => title)).toEqual(['Ångra', 'Ändra']);
  });

  it('marks what the bot concluded itself, the result goal included', async () => {
    const { write } = await start();
    const text = textIn(await write(martin, 'logga 2 tim bollplank med Järfälla om SIP'));
    expect(text).toContain('När: 18 november (förslag)');
    expect(text).toContain('Område: Allmän verksamhet (förslag)');
    expect(text).toContain('Räknas till: Stöd i arbetet med kunskapsstyrning (förslag)');
    expect(text).toContain('Rubrik: SIP\n');
    expect(textIn(await write(martin, 'logga 2 tim nyhetsbrev idag'))).toContain(
      'Räknas till: Stöd till kunskapsspridning (förslag)',
    );
  });

  it('arriving twice makes one record', async () => {
    const { dispatch, saved } = await start();
    const [tenantId = '', aadObjectId = ''] = martin.identity.split('/');
    const incoming = {
      sourceKey: 'conversation|same',
      locale: 'sv' as const,
      conversation: { id: 'conversation', kind: 'personal' as const },
      sender: { tenantId, aadObjectId, name: 'Martin' },
      input: { kind: 'text' as const, text: SENTENCE },
    };
    const [first, second] = await Promise.all([dispatch(incoming), dispatch(incoming)]);
    expect(textIn(second)).toBe(textIn(first));
    expect(await saved()).toHaveLength(1);
  });

  it('I18: of the future is planned and needs no hours', async () => {
    const { write, only } = await start();
    const reply = await write(martin, 'logga workshop om SIP i Solna 3 december');
    expect(await only()).toMatchObject({ state: 'planned', date: { from: '2026-12-03' } });
    expect(textIn(reply)).toContain('sparad som planerad');
  });

  it('points out a weekend', async () => {
    const { write } = await start();
    expect(textIn(await write(martin, 'logga 2 tim bollplank 14 nov'))).toContain(
      '14 november 2026 infaller på en helg',
    );
  });

  it('I17: keeps registered and attended apart', async () => {
    const { write, only } = await start();
    const reply = await write(martin, 'logga FoU-frukost om heder i fredags 2 tim, 92 anmälda, 60 kom');
    expect(await only()).toMatchObject({ participants: { registered: 92, attended: 60 } });
    expect(textIn(reply)).toContain('Deltagare: 92 anmälda, 60 deltog');
  });

  it('finds a colleague by first name', async () => {
    const { write, only } = await start();
    const reply = await write(martin, 'logga Jag och Maria körde workshop för Ekerö i fredags, 3 h var');
    expect(await only()).toMatchObject({ staffIds: [martin.id, maria.id], hours: 6, hoursPerPerson: 3 });
    expect(textIn(reply)).toContain('Tid: 6 tim (3 tim per person)');
    expect(textIn(reply)).toContain('Från FoU: Martin Demo och Maria Demo');
  });

  it('is answered in English to an English client', async () => {
    const { write } = await start();
    const reply = await write(martin, 'log 1.5 hours workshop with Solna about housing yesterday', 'en');
    expect(textIn(reply)).toContain('The activity is saved');
    expect(textIn(reply)).toContain('Title: Housing');
  });

  it('text that looks like markup or code stays as it was written', async () => {
    const { write, only } = await start();
    const written = `[klicka](https://evil.example) **fet** ${EXPRESSION} <at>alla</at>`;
    const reply = await write(martin, `logga 2 tim bollplank om ${written} idag`);
    expect((await only()).title).toContain(EXPRESSION);
    const runs = JSON.stringify(cardsIn(reply))
      .split('"type":"TextBlock"')
      .slice(1)
      .map((part) => part.split('}')[0]);
    expect(runs.some((block) => block?.includes('evil'))).toBe(false);
    expect(textIn(reply)).toContain(EXPRESSION);
  });

  it('with a personal identity number is refused and nothing is kept', async () => {
    const { write, saved, ports } = await start();
    const reply = await write(
      martin,
      'logga bollplank om Tolvan Tolvansson 19121212-1212 i Sundbyberg 1h idag',
    );
    expect(textIn(reply)).toMatch(/^Det kan jag inte svara på/);
    expect(await saved()).toEqual([]);
    expect(JSON.stringify(ports.log)).not.toContain('19121212');
  });

  it.each([
    ['a council member', jarfallaMember],
    ['a stranger', undefined],
  ])('is not for %s', async (_, person) => {
    const { write, saved } = await start();
    expect(cardsIn(await write(person, SENTENCE))).toEqual([]);
    expect(await saved()).toEqual([]);
  });
});

describe('a log line that leaves something open', () => {
  it.each([
    ['logga 3h Solna igår', 'Vilken typ av aktivitet var det?', { hours: '3', municipalities: 'solna' }],
    [
      'logga bollplank med Järfälla om SIP',
      'Hur lång tid tog det?',
      { title: 'SIP', kind: 'sounding_board' },
    ],
    ['logga bollplank med Upplands igår 1h', 'Upplands-Bro eller Upplands Väsby', { date: '2026-11-17' }],
    ['logga uppföljning ASI-UBÅT samtliga 4 tim idag', 'alla åtta kommunerna', { municipalities: '' }],
    ['logga bollplank Järfälla om SIP 2-3 tim', 'sammanlagt? Du skrev ”2-3 tim”', { hours: '' }],
    ['logga workshop om SIP onsdag 12/11 2h', 'Vilken dag var det?', { date: '' }],
    ['logga 1h bollplank om BBIC och missbruk', 'Vilket område', { area: '' }],
    ['logga 1h svarade på mejl om SIP', 'Jag gissar på ”Specialiststöd”', { kind: 'specialist_support' }],
    ['logga Jag och Sven körde workshop 3h idag', 'Jag hittar ingen Sven', { hours: '3' }],
  ])('%s asks: %s', async (text, question, values) => {
    const { write, saved } = await start();
    const reply = await write(martin, text);
    expect(textIn(reply)).toContain(question);
    expect(valuesIn(reply)).toMatchObject(values);
    expect(await saved()).toEqual([]);
  });

  it('is saved from the same card, once the rest is filled in', async () => {
    const { write, press, only } = await start();
    const form = await write(martin, 'logga bollplank med Järfälla om SIP igår');
    await press(martin, form, 'Spara', filledIn(form, { hours: '90 min' }));
    expect(await only()).toMatchObject({
      kind: 'sounding_board',
      title: 'SIP',
      hours: 1.5,
      municipalities: ['jarfalla'],
      date: { precision: 'day', from: '2026-11-17' },
      source: 'card',
    });
  });
});

describe('the empty form', () => {
  it('proposes today and the writer, and leaves the rest', async () => {
    const { write } = await start();
    const reply = await write(martin, 'logga');
    expect(valuesIn(reply)).toMatchObject({ date: '2026-11-18', staffIds: martin.id, kind: '', title: '' });
  });

  it('marks what is required and hides what is seldom used', async () => {
    const { write } = await start();
    const inputs = inputsOf(cardsIn(await write(martin, 'logga'))[0]);
    expect(inputs.filter(({ required }) => required).map(({ id }) => id)).toEqual(['kind', 'title', 'date']);
    expect(inputs.filter(({ visible }) => visible).map(({ id }) => id)).toEqual([
      'kind',
      'title',
      'date',
      'hours',
      'municipalities',
      'area',
      'resultGoalAreaId',
    ]);
    expect(inputs.every(({ label }) => label !== '')).toBe(true);
  });

  it("offers the person's most usual kinds first, all kinds, staff and open requests", async () => {
    const { write, ports } = await start();
    const request = aRequest('F2026-001', { status: 'received' });
    const closed = aRequest('F2026-002', { status: 'closed' });
    for (const text of ['logga 1h nyhetsbrev', 'logga 2h nyhetsbrev idag', 'logga 1h workshop om SIP']) {
      await write(martin, text);
    }
    await write(maria, 'logga 1h studie');
    await ports.store.commit(
      [request, closed].map((record) => ({ op: 'put', collection: 'requests', record, expectedVersion: 0 })),
    );
    const inputs = inputsOf(cardsIn(await write(martin, 'logga'))[0]);
    const choices = (id: string) =>
      inputs.find((input) => input.id === id)?.choices.map(({ value }) => value) ?? [];
    expect(choices('kind').slice(0, 2)).toEqual(['newsletter', 'workshop']);
    expect(choices('kind').toSorted()).toEqual(ACTIVITY_KINDS.toSorted());
    expect(choices('staffIds')).toEqual([martin.id, anna.id, maria.id]);
    expect(choices('requestId')).toEqual(['none', request.id]);
  });
});

describe('the form', () => {
  const EVERYTHING = {
    kind: 'seminar',
    title: 'Hedersrelaterat våld',
    date: '2026-11-12',
    hours: '7,5',
    municipalities: 'solna,ekero',
    area: 'children_youth_family',
    resultGoalAreaId: 'knowledge_spreading',
    precision: 'day',
    time: '09:30',
    dateEnd: '2026-11-13',
    hoursPerPerson: '3,75',
    staffIds: `${martin.id},${maria.id}`,
    otherParties: 'FOU nu, Österåker',
    registered: '45',
    attended: '38',
    onSite: '30',
    online: '8',
    estimated: 'true',
    pillar: 'support',
    line: 'second',
    state: 'done',
    outcomeNote: 'Gav mersmak.',
    documentationKind: 'slides',
    documentationTitle: 'Bilderna',
    documentationUrl: 'https://example.se/bilder',
  };

  it('saves every field that a person fills in', async () => {
    const { write, press, only, ports } = await start();
    const request = aRequest('F2026-001', { status: 'received' });
    await ports.store.commit([{ op: 'put', collection: 'requests', record: request, expectedVersion: 0 }]);
    const form = await write(martin, 'logga');
    const reply = await press(martin, form, 'Spara', { ...EVERYTHING, requestId: request.id });
    expect(await only()).toMatchObject({
      kind: 'seminar',
      title: 'Hedersrelaterat våld',
      date: { precision: 'minute', from: '2026-11-12', to: '2026-11-12', time: '09:30' },
      dateEnd: '2026-11-13',
      hours: 7.5,
      hoursPerPerson: 3.75,
      staffIds: [martin.id, maria.id],
      municipalities: ['ekero', 'solna'],
      otherParties: ['FOU nu', 'Österåker'],
      area: 'children_youth_family',
      pillar: 'support',
      line: 'second',
      resultGoalAreaId: 'knowledge_spreading',
      requestId: request.id,
      participants: { registered: 45, attended: 38, onSite: 30, online: 8, estimated: true },
      outcomeNote: 'Gav mersmak.',
      documentation: [{ kind: 'slides', title: 'Bilderna', url: 'https://example.se/bilder' }],
      state: 'done',
      source: 'card',
    });
    const text = textIn(reply);
    expect(text).toContain('uppskattningsvis 45 anmälda, 38 deltog (30 på plats, 8 digitalt)');
    expect(text).toContain('Förfrågan: F2026-001');
    expect(text).not.toContain('förslag');
  });

  it('comes back just as it was sent when it is opened for an edit', async () => {
    const { write, press } = await start();
    const receipt = await press(martin, await write(martin, 'logga'), 'Spara', EVERYTHING);
    const edit = await press(martin, receipt, 'Ändra');
    expect(valuesIn(edit)).toMatchObject({ ...EVERYTHING, municipalities: 'ekero,solna', state: 'follows' });
  });

  it('sent twice makes one record and gives the same receipt', async () => {
    const { write, press, saved } = await start();
    const form = await write(martin, 'logga bollplank om SIP');
    const inputs = filledIn(form, { hours: '1' });
    const first = await press(martin, form, 'Spara', inputs);
    expect(textIn(await press(martin, form, 'Spara', inputs))).toBe(textIn(first));
    expect(await saved()).toHaveLength(1);
  });

  it('sent by two people in a shared conversation is saved once', async () => {
    const { write, press, saved } = await start();
    const form = await write(martin, 'logga bollplank om SIP');
    const inputs = filledIn(form, { hours: '1' });
    await press(martin, form, 'Spara', inputs);
    expect(textIn(await press(maria, form, 'Spara', inputs))).toContain('Martin Demo har redan skickat');
    expect(await saved()).toHaveLength(1);
  });

  it('keeps week and month as exact as they are', async () => {
    const { write, press, saved } = await start();
    for (const precision of ['week', 'month']) {
      const form = await write(martin, 'logga 1h bollplank om SIP med Upplands 12/11');
      await press(martin, form, 'Spara', filledIn(form, { precision }));
    }
    expect((await saved()).map(({ date }) => date)).toEqual([
      { precision: 'week', from: '2026-11-09', to: '2026-11-15' },
      { precision: 'month', from: '2026-11-01', to: '2026-11-30' },
    ]);
  });

  it('adds hours per person up when the sum is left empty', async () => {
    const { write, press, only } = await start();
    const form = await write(martin, 'logga bollplank om SIP');
    await press(
      martin,
      form,
      'Spara',
      filledIn(form, { hoursPerPerson: '1,5', staffIds: `${martin.id},${anna.id}` }),
    );
    expect(await only()).toMatchObject({ hours: 3, hoursPerPerson: 1.5 });
  });

  it.each([
    ['no kind', { kind: '' }, 'Välj vilken typ'],
    ['no title', { title: '  ' }, 'Skriv en rubrik'],
    ['no date', { date: '' }, 'Välj ett datum'],
    ['a day that does not exist', { date: '2026-02-30' }, 'förstår inte datumet'],
    ['hours in words it does not know', { hours: 'en stund' }, 'förstår inte tiden'],
    ['too many hours', { hours: '401' }, 'högst 400 timmar'],
    ['half a person', { attended: '2,5' }, 'förstår inte antalet'],
    ['a time of day that is none', { time: '25:00' }, 'förstår inte klockslaget'],
    ['a request that is not open', { requestId: '2026-none' }, 'Förfrågan finns inte längre'],
    ['someone who is no staff', { staffIds: jarfallaMember.id }, 'inte bland personalen'],
    ['a document without a title', { documentationKind: 'memo' }, 'både en typ och en rubrik'],
    ['I1: an owner among the others', { otherParties: 'Solna' }, 'ägarkommunerna'],
    ['I18: done in the future', { date: '2026-12-01', state: 'done' }, 'Välj Planerad'],
  ])('tells of %s, saves nothing and loses nothing', async (_, wrong, problem) => {
    const { write, press, saved } = await start();
    const form = await write(martin, 'logga bollplank om SIP med Järfälla');
    const typed = filledIn(form, { hours: '1,5', outcomeNote: 'Viktigt', ...wrong });
    const again = await press(martin, form, 'Spara', typed);
    expect(again.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(again)).toContain(problem);
    expect(valuesIn(again)).toEqual(typed);
    expect(await saved()).toEqual([]);
    const { submissionId } = actionsIn(form)[0]?.data ?? {};
    expect(actionsIn(again)[0]?.data).toMatchObject({ submissionId });
  });

  it.each([
    ['a foreign field', { surprise: 'x' }, {}, 'inte hör till formuläret'],
    ['a kind that does not exist', { kind: 'party' }, {}, 'Typ av aktivitet'],
    ['a foreign municipality', { municipalities: 'solna,täby' }, {}, 'Kommuner'],
    ['an older card', {}, { card: 'activity-form@0' }, 'äldre version'],
    ['no submission', {}, { submissionId: '' }, 'Något gick inte att läsa'],
  ])('with %s is drawn again with what was typed', async (_, inputs, data, sentence) => {
    const { write, pressData, saved } = await start();
    const form = await write(martin, 'logga bollplank om SIP');
    const pressed = {
      ...actionsIn(form)[0]?.data,
      ...filledIn(form, { hours: '1', outcomeNote: 'Viktigt' }),
    };
    const again = await pressData(martin, { ...pressed, ...inputs, ...data });
    expect(textIn(again)).toContain(sentence);
    expect(valuesIn(again)).toMatchObject({ title: 'SIP', hours: '1', outcomeNote: 'Viktigt' });
    expect(await saved()).toEqual([]);
  });

  it('with a personal identity number is refused and nothing is kept', async () => {
    const { write, press, saved } = await start();
    const form = await write(martin, 'logga bollplank om SIP');
    const reply = await press(
      martin,
      form,
      'Spara',
      filledIn(form, { hours: '1', outcomeNote: '19121212-1212' }),
    );
    expect(shownIn(reply)).toContain('personnummer');
    expect(shownIn(reply)).not.toContain('1212');
    expect(await saved()).toEqual([]);
  });
});

describe('the receipt', () => {
  it('undoes within 24 hours and says so', async () => {
    const { write, press, only } = await start();
    const receipt = await write(martin, SENTENCE);
    const undone = await press(martin, receipt, 'Ångra');
    expect(undone.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(undone)).toContain('Aktiviteten är borttagen');
    expect(actionsIn(undone)).toEqual([]);
    expect(await only()).toMatchObject({ undone: { by: martin.id } });
    expect(textIn(await press(martin, receipt, 'Ångra'))).toBe(textIn(undone));
    expect(textIn(await press(martin, receipt, 'Ändra'))).toContain('redan borttagen');
  });

  it('refuses to undo after 24 hours', async () => {
    const { write, press, clock, only } = await start();
    const receipt = await write(martin, SENTENCE);
    clock.set('2026-11-19T11:00:01.000Z');
    expect(textIn(await press(martin, receipt, 'Ångra'))).toContain('mer än 24 timmar');
    expect(await only()).not.toHaveProperty('undone');
  });

  it.each(['Ångra', 'Ändra'])('lets no other staff member press %s', async (button) => {
    const { write, press, only } = await start();
    const receipt = await write(martin, SENTENCE);
    expect(textIn(await press(maria, receipt, button))).toContain('loggad av Martin Demo');
    expect(await only()).toMatchObject({ version: 1 });
  });

  it('lets the FoU manager undo', async () => {
    const { write, press, only } = await start();
    await press(anna, await write(martin, SENTENCE), 'Ångra');
    expect(await only()).toMatchObject({ undone: { by: anna.id } });
  });
});

describe('an edit', () => {
  it('opens prefilled, saves, and gives a new receipt', async () => {
    const { write, press, only } = await start();
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    expect(textIn(edit)).toContain('Ändra aktiviteten');
    const receipt = await press(martin, edit, 'Spara', filledIn(edit, { hours: '3', title: 'SIP och BBIC' }));
    expect(textIn(receipt)).toContain('Rubrik: SIP och BBIC');
    expect(await only()).toMatchObject({ hours: 3, version: 2, sourceKey: 'conversation|1' });
  });

  it('keeps documents that the form does not show', async () => {
    const { write, press, pressData, ports } = await start();
    const documentation = [
      { kind: 'memo', title: 'Ett' },
      { kind: 'slides', title: 'Två' },
    ] as const;
    const record = anActivity('2026-x', { loggedBy: martin.id, staffIds: [martin.id], documentation });
    await ports.store.commit([{ op: 'put', collection: 'activities', record, expectedVersion: 0 }]);
    const receipt = await write(martin, SENTENCE);
    const card = actionsIn(receipt)[0]?.data['card'];
    const edit = await pressData(martin, { verb: 'activity.edit', card, activityId: record.id });
    await press(martin, edit, 'Spara', filledIn(edit, { documentationTitle: 'Ett till' }));
    expect(await ports.store.get('activities', record.id)).toMatchObject({
      documentation: [
        { kind: 'memo', title: 'Ett till' },
        { kind: 'slides', title: 'Två' },
      ],
    });
  });

  it('that lost a race tells who won, shows both, and saves on a second press', async () => {
    const { write, press, only } = await start();
    const receipt = await write(martin, SENTENCE);
    const mine = await press(martin, receipt, 'Ändra');
    const hers = await press(anna, receipt, 'Ändra');
    await press(anna, hers, 'Spara', filledIn(hers, { hours: '5' }));
    const lost = await press(martin, mine, 'Spara', filledIn(mine, { hours: '4', title: 'Min rubrik' }));
    expect(textIn(lost)).toContain('Anna Demo har ändrat aktiviteten');
    expect(textIn(lost)).toContain('Tid: 5 tim');
    expect(valuesIn(lost)).toMatchObject({ hours: '4', title: 'Min rubrik' });
    expect(await only()).toMatchObject({ hours: 5 });
    await press(martin, { messages: [{ cards: lost.messages[0]?.cards ?? [] }] }, 'Spara', filledIn(lost));
    expect(await only()).toMatchObject({ hours: 4, title: 'Min rubrik', version: 3 });
  });

  it('with a problem keeps what was typed and which activity it is', async () => {
    const { write, press, only } = await start();
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    const again = await press(martin, edit, 'Spara', filledIn(edit, { hours: '0', outcomeNote: 'Viktigt' }));
    expect(textIn(again)).toContain('högst 400 timmar');
    expect(valuesIn(again)).toMatchObject({ hours: '0', outcomeNote: 'Viktigt' });
    await press(martin, again, 'Spara', filledIn(again, { hours: '1' }));
    expect(await only()).toMatchObject({ hours: 1, outcomeNote: 'Viktigt', version: 2 });
  });

  it('of an activity that is not there is a sentence', async () => {
    const { write, pressData } = await start();
    const card = actionsIn(await write(martin, SENTENCE))[0]?.data['card'];
    for (const verb of ['activity.edit', 'activity.undo']) {
      const reply = await pressData(martin, { verb, card, activityId: '2026-none' });
      expect(textIn(reply)).toContain('hittar inte aktiviteten');
    }
  });
});
