import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { ACTIVITY_KINDS } from '../../../src/domain/activity-kind.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { cardsIn, filledIn, maria, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { actionsIn, shownIn } from '../../support/talk.js';

describe('the empty form', () => {
  it('proposes today and the writer, and leaves the rest', async () => {
    const { write } = await startLogging();
    const reply = await write(martin, 'logga');
    expect(valuesIn(reply)).toMatchObject({ date: '2026-11-18', staffIds: martin.id, kind: '', title: '' });
  });

  it('marks what is required and hides what is seldom used', async () => {
    const { write } = await startLogging();
    const inputs = inputsOf(cardsIn(await write(martin, 'logga'))[0]);
    expect(inputs.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'kind',
      'title',
      'date',
      'area',
    ]);
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
    const { write, ports } = await startLogging();
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

  it('offers the hundred newest open requests, which is what a card holds', async () => {
    const { write, ports } = await startLogging();
    const requests = Array.from({ length: 105 }, (_, index) =>
      aRequest(`F2026-${index}`, { createdAt: `2026-01-01T00:00:00.${String(index).padStart(3, '0')}Z` }),
    );
    await ports.store.commit(requests.map((request) => insert('requests', request)));
    const input = inputsOf(cardsIn(await write(martin, 'logga'))[0]).find(({ id }) => id === 'requestId');
    const [, newest, ...older] = input?.choices ?? [];
    expect(newest?.title).toMatch(/^F2026-104:/);
    expect(older.at(-1)?.title).toMatch(/^F2026-5:/);
  });

  it('names requests by their number only where others read', async () => {
    const { incoming, dispatch, write, ports } = await startLogging();
    const request = aRequest('F2026-001', { status: 'received', question: 'Hur minskar vi kön?' });
    await ports.store.commit([{ op: 'put', collection: 'requests', record: request, expectedVersion: 0 }]);
    const titles = (reply: Reply) =>
      inputsOf(cardsIn(reply)[0])
        .find(({ id }) => id === 'requestId')
        ?.choices.map(({ title }) => title);
    expect(titles(await write(martin, 'logga'))?.[1]).toBe('F2026-001: Hur minskar vi kön?');
    const group = { id: 'group', kind: 'group' } as const;
    const inGroup = await dispatch({
      ...incoming(martin, { kind: 'text', text: 'logga' }),
      conversation: group,
    });
    expect(titles(inGroup)?.[1]).toBe('F2026-001');
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
    const { write, press, only, ports } = await startLogging();
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
    const { write, press } = await startLogging();
    const receipt = await press(martin, await write(martin, 'logga'), 'Spara', EVERYTHING);
    const edit = await press(martin, receipt, 'Ändra');
    expect(valuesIn(edit)).toMatchObject({ ...EVERYTHING, municipalities: 'ekero,solna', state: 'follows' });
  });

  it('sent twice makes one record and gives the same receipt', async () => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    const inputs = filledIn(form, { hours: '1' });
    const first = await press(martin, form, 'Spara', inputs);
    expect(textIn(await press(martin, form, 'Spara', inputs))).toBe(textIn(first));
    expect(await saved()).toHaveLength(1);
  });

  it('sent again with other values says that it is saved already, above the first receipt', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    const first = await press(martin, form, 'Spara', filledIn(form, { hours: '1' }));
    expect(textIn(first)).not.toContain('redan sparat');
    const again = await press(martin, form, 'Spara', filledIn(form, { hours: '2' }));
    expect(textIn(again)).toContain('Det här kortet är redan sparat. Tryck på Ändra om något ska ändras.');
    expect(actionsIn(again).map(({ title }) => title)).toContain('Ändra');
    expect(await only()).toMatchObject({ hours: 1 });
  });

  it('sent by two people in a shared conversation is saved once', async () => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    const inputs = filledIn(form, { hours: '1' });
    await press(martin, form, 'Spara', inputs);
    expect(textIn(await press(maria, form, 'Spara', inputs))).toContain('Martin Demo har redan skickat');
    expect(await saved()).toHaveLength(1);
  });

  it('keeps week and month as exact as they are', async () => {
    const { write, press, saved } = await startLogging();
    for (const precision of ['week', 'month']) {
      const form = await write(martin, 'logga 1h bollplank om SIP med Upplands 12/11');
      await press(martin, form, 'Spara', filledIn(form, { precision, municipalities: 'upplands_vasby' }));
    }
    expect((await saved()).map(({ date }) => date)).toEqual([
      { precision: 'week', from: '2026-11-09', to: '2026-11-15' },
      { precision: 'month', from: '2026-11-01', to: '2026-11-30' },
    ]);
  });

  it('adds hours per person up when the sum is left empty', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    await press(
      martin,
      form,
      'Spara',
      filledIn(form, { hoursPerPerson: '1,5', staffIds: `${martin.id},${anna.id}` }),
    );
    expect(await only()).toMatchObject({ hours: 3, hoursPerPerson: 1.5 });
  });

  it('refuses hours in all that contradict hours per person, and loses nothing', async () => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga');
    const typed = filledIn(form, { ...EVERYTHING, hours: '5' });
    const again = await press(martin, form, 'Spara', typed);
    expect(textIn(again)).toContain('inte timmar per person gånger antalet personer');
    expect(valuesIn(again)).toMatchObject({ hours: '5', hoursPerPerson: '3,75' });
    expect(await saved()).toEqual([]);
  });

  it('takes a share that was rounded off', async () => {
    const { write, press, only } = await startLogging();
    const staffIds = [martin, maria, anna].map(({ id }) => id).join(',');
    await press(martin, await write(martin, 'logga'), 'Spara', {
      ...EVERYTHING,
      hours: '10',
      hoursPerPerson: '3,33',
      staffIds,
    });
    expect(await only()).toMatchObject({ hours: 10, hoursPerPerson: 3.33 });
  });

  it.each([
    ['the hours per person change', { hoursPerPerson: '2' }, 4],
    ['the people change', { staffIds: martin.id }, 3.75],
    ['both change', { staffIds: martin.id, hoursPerPerson: '2' }, 2],
    ['none of it does', { title: 'Heder' }, 7.5],
  ])('counts the hours in all again when %s in an edit', async (_, change, hours) => {
    const { write, press, only } = await startLogging();
    const receipt = await press(martin, await write(martin, 'logga'), 'Spara', EVERYTHING);
    const edit = await press(martin, receipt, 'Ändra');
    await press(martin, edit, 'Spara', filledIn(edit, change));
    expect(await only()).toMatchObject({ hours });
  });

  it('refuses other hours in all when the hours per person stand as they were in an edit', async () => {
    const { write, press, only } = await startLogging();
    const receipt = await press(martin, await write(martin, 'logga'), 'Spara', EVERYTHING);
    const edit = await press(martin, receipt, 'Ändra');
    const again = await press(martin, edit, 'Spara', filledIn(edit, { hours: '9' }));
    expect(textIn(again)).toContain('inte timmar per person gånger antalet personer');
    expect(await only()).toMatchObject({ hours: 7.5 });
    await press(martin, again, 'Spara', filledIn(again, { hoursPerPerson: '' }));
    expect(await only()).toMatchObject({ hours: 9 });
  });

  it('takes hours in all of more people than those who have a name', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga 3 h var bollplank om SIP med Solna idag');
    expect(valuesIn(form)).toMatchObject({ hoursPerPerson: '3' });
    await press(martin, form, 'Spara', filledIn(form, { hours: 'tolv timmar' }));
    expect(await only()).toMatchObject({ hours: 12 });
  });

  it('adds those on site and online up to those who attended', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    await press(martin, form, 'Spara', filledIn(form, { hours: '1', onSite: '30', online: '12' }));
    expect(await only()).toMatchObject({ participants: { attended: 42, onSite: 30, online: 12 } });
  });

  it.each([
    ['no kind', { kind: '' }, 'Välj vilken typ'],
    ['no title', { title: '  ' }, 'Skriv en rubrik'],
    ['no date', { date: '' }, 'Välj ett datum'],
    ['a day that does not exist', { date: '2026-02-30' }, 'förstår inte datumet'],
    ['hours in words it does not know', { hours: 'en stund' }, 'förstår inte tiden'],
    ['too many hours', { hours: '401' }, 'högst 400 timmar'],
    ['half a person', { attended: '2.5' }, 'förstår inte antalet'],
    ['a time of day that is none', { time: '25:00' }, 'förstår inte klockslaget'],
    ['a time of day with more after it', { time: '09:30 ungefär' }, 'förstår inte klockslaget'],
    ['no area', { area: '' }, 'Välj vilket område'],
    ['a request that is not open', { requestId: '2026-none' }, 'Förfrågan finns inte längre'],
    ['someone who is no staff', { staffIds: jarfallaMember.id }, 'inte bland personalen'],
    ['a document without a title', { documentationKind: 'memo' }, 'både en typ och en rubrik'],
    ['I1: an owner among the others', { otherParties: 'Solna' }, 'ägarkommunerna'],
    ['I18: done in the future', { date: '2026-12-01', state: 'done' }, 'Välj Planerad'],
  ])('tells of %s, saves nothing and loses nothing', async (_, wrong, problem) => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP med Järfälla');
    const typed = filledIn(form, { hours: '1,5', outcomeNote: 'Viktigt', ...wrong });
    const again = await press(martin, form, 'Spara', typed);
    expect(again.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(again)).toContain(problem);
    expect(valuesIn(again)).toMatchObject(typed);
    expect(await saved()).toEqual([]);
    const { submissionId } = actionsIn(form)[0]?.data ?? {};
    expect(actionsIn(again)[0]?.data).toMatchObject({ submissionId });
  });

  it.each([
    ['a foreign field', { surprise: 'x' }, {}, 'inte hör till det'],
    ['a kind that does not exist', { kind: 'party' }, {}, 'Typ av aktivitet'],
    ['a foreign municipality', { municipalities: 'solna,täby' }, {}, 'Kommuner'],
    ['an older card', {}, { card: 'activity-form@0' }, 'äldre version'],
    ['no submission', {}, { submissionId: '' }, 'kom inte fram helt'],
  ])('with %s is drawn again with what was typed', async (_, inputs, data, sentence) => {
    const { write, pressData, saved } = await startLogging();
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
    const { write, press, saved } = await startLogging();
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
