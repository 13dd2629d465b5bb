import { describe, expect, it } from 'vitest';
import { logCommand } from '../../../src/conversation/commands/log.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import {
  cardsIn,
  filledIn,
  maria,
  SENTENCE,
  startLogging,
  textIn,
  valuesIn,
} from '../../support/log-talk.js';
import { actionsIn, shownIn } from '../../support/talk.js';

/** What a card template would replace, were it not inert. */
const EXPRESSION = ['$', '{title}'].join('');

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
    const { write, only } = await startLogging();
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
    const { write } = await startLogging();
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
    const { dispatch, saved } = await startLogging();
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
    const { write, only } = await startLogging();
    const reply = await write(martin, 'logga workshop om SIP i Solna 3 december');
    expect(await only()).toMatchObject({ state: 'planned', date: { from: '2026-12-03' } });
    expect(textIn(reply)).toContain('sparad som planerad');
  });

  it('points out a weekend', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(martin, 'logga 2 tim bollplank 14 nov'))).toContain(
      '14 november 2026 infaller på en helg',
    );
  });

  it('points out more hours than a day has, and saves them all the same', async () => {
    const { write, only } = await startLogging();
    const receipt = await write(martin, 'logga 30 tim bollplank med Solna om SIP igår');
    expect(textIn(receipt)).toContain('30 tim är mer än ett dygn');
    expect(await only()).toMatchObject({ hours: 30 });
  });

  it('I17: keeps registered and attended apart', async () => {
    const { write, only } = await startLogging();
    const reply = await write(martin, 'logga FoU-frukost om heder i fredags 2 tim, 92 anmälda, 60 kom');
    expect(await only()).toMatchObject({ participants: { registered: 92, attended: 60 } });
    expect(textIn(reply)).toContain('Deltagare: 92 anmälda, 60 deltog');
  });

  it('finds a colleague by first name', async () => {
    const { write, only } = await startLogging();
    const reply = await write(martin, 'logga Jag och Maria körde workshop för Ekerö i fredags, 3 h var');
    expect(await only()).toMatchObject({ staffIds: [martin.id, maria.id], hours: 6, hoursPerPerson: 3 });
    expect(textIn(reply)).toContain('Tid: 6 tim (3 tim per person)');
    expect(textIn(reply)).toContain('Från FoU: Martin Demo och Maria Demo');
  });

  it('is answered in English to an English client', async () => {
    const { write } = await startLogging();
    const reply = await write(martin, 'log 1.5 hours workshop with Solna about housing yesterday', 'en');
    expect(textIn(reply)).toContain('The activity is saved');
    expect(textIn(reply)).toContain('Title: Housing');
  });

  it('text that looks like markup or code stays as it was written', async () => {
    const { write, only } = await startLogging();
    const written = `[klicka](https://evil.example) **fet** ${EXPRESSION} <at>alla</at>`;
    const reply = await write(martin, `logga 2 tim bollplank om ${written} idag`);
    expect((await only()).title).toContain(EXPRESSION);
    const read = elementsIn(cardsIn(reply)).filter(({ type }) => type === 'TextBlock');
    expect(JSON.stringify(read)).not.toContain('evil');
    expect(textIn(reply)).toContain(EXPRESSION);
  });

  it('I8: has a result goal area, and says which', async () => {
    const { write, only } = await startLogging();
    const reply = await write(martin, SENTENCE);
    expect(await only()).toMatchObject({ state: 'done', resultGoalAreaId: 'knowledge_governance' });
    expect(textIn(reply)).toContain('Räknas till: Stöd i arbetet med kunskapsstyrning (förslag)');
  });

  it.each(['', 'logga '])(
    'I27: with a personal identity number is refused and nothing is kept, after "%s"',
    async (lead) => {
      const { write, saved, ports } = await startLogging();
      const reply = await write(
        martin,
        `${lead}bollplank om Tolvan Tolvansson 19121212-1212 i Sundbyberg 1h idag`,
      );
      expect(textIn(reply)).toMatch(/^Det kan jag inte svara på eller ta emot/);
      expect(await saved()).toEqual([]);
      expect(JSON.stringify(ports.log)).not.toContain('19121212');
    },
  );

  it.each([
    ['a council member', jarfallaMember],
    ['a stranger', undefined],
  ])('is not for %s', async (_, person) => {
    const { write, saved } = await startLogging();
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
    [
      'logga bollplank med Upplands igår 1h',
      'Vilken kommun menar du: Upplands-Bro eller Upplands Väsby?',
      { date: '2026-11-17' },
    ],
    ['logga uppföljning ASI-UBÅT samtliga 4 tim idag', 'alla åtta kommunerna', { municipalities: '' }],
    ['logga bollplank Järfälla om SIP 2-3 tim', 'Du skrev ”2-3 tim”', { hours: '' }],
    ['logga workshop om SIP onsdag 12/11 2h', 'Vilken dag var det?', { date: '' }],
    ['logga 1h bollplank om BBIC och missbruk', 'Vilket område', { area: '' }],
    ['logga 1h svarade på mejl om SIP', 'Jag gissar på ”Specialiststöd”', { kind: 'specialist_support' }],
    ['logga Jag och Martin körde workshop 3h idag', 'Jag hittar ingen Martin', { hours: '3' }],
    ['logga Jag och Sven körde workshop 3h idag', 'Jag hittar ingen Sven', { hours: '3' }],
  ])('%s asks: %s', async (text, question, values) => {
    const { write, saved } = await startLogging();
    const reply = await write(martin, text);
    expect(shownIn(reply)).toContain(question);
    expect(valuesIn(reply)).toMatchObject(values);
    expect(await saved()).toEqual([]);
  });

  it('that breaks a rule gets the form, which stands beside the message and in no card’s place', async () => {
    const { write, saved } = await startLogging();
    const reply = await write(martin, 'logga 500 tim bollplank om SIP idag');
    expect(textIn(reply)).toContain('högst 400 timmar');
    expect(valuesIn(reply)).toMatchObject({ hours: '500', title: 'SIP' });
    expect(reply.messages[0]).not.toHaveProperty('replacesPressedCard');
    expect(await saved()).toEqual([]);
  });

  it('is saved from the same card, once the rest is filled in', async () => {
    const { write, press, only } = await startLogging();
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
