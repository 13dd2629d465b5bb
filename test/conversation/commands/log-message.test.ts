import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Conversation, MessageActionInput } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aRequest } from '../../support/digest-builders.js';
import { cardsIn, filledIn, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { shownIn } from '../../support/talk.js';

const LINK = 'https://teams.microsoft.com/l/message/19:others@thread.v2/1794906180000';
const TUESDAY = '2026-11-17T08:03:00.000Z';

const MESSAGE: MessageActionInput = {
  kind: 'message_action',
  action: 'logActivity',
  text: 'Bollplank med Järfälla om SIP, 2 tim',
  subject: '',
};

const start = async () => {
  const chat = await startLogging();
  /** Picks "Logga som aktivitet" for a message, on Wednesday 18 November 2026. */
  const pick = (
    message: Partial<MessageActionInput> = {},
    from: Person | 'stranger' = anna,
    kind: Conversation['kind'] = 'personal',
  ) => {
    const input: MessageActionInput = { ...MESSAGE, link: LINK, writtenAt: TUESDAY, ...message };
    const incoming = chat.incoming(from === 'stranger' ? undefined : from, input);
    return chat.dispatch({ ...incoming, conversation: { id: 'conversation', kind } });
  };
  /** The same of a message that Teams says nothing more about. */
  const pickBare = () => chat.dispatch(chat.incoming(anna, MESSAGE));
  const save = (form: Reply, inputs: Record<string, string> = {}, from: Person = anna) =>
    chat.press(from, form, 'Spara', filledIn(form, inputs));
  return { ...chat, pick, pickBare, save };
};

const opensIn = (reply: Reply) =>
  elementsIn(cardsIn(reply)).flatMap(({ type, title, url }) =>
    type === 'Action.OpenUrl' ? [{ title, url }] : [],
  );

describe('“Logga som aktivitet” on a message', () => {
  it('opens the form with what the message says, and saves nothing', async () => {
    const { pick, saved } = await start();
    const form = await pick({ text: 'Bollplank med Järfälla om SIP igår, 2 tim' });
    expect(valuesIn(form)).toMatchObject({
      kind: 'sounding_board',
      title: 'SIP',
      hours: '2',
      municipalities: 'jarfalla',
      staffIds: anna.id,
      outcomeNote: 'Ur meddelandet: Bollplank med Järfälla om SIP igår, 2 tim',
    });
    expect(await saved()).toEqual([]);
  });

  it('counts “igår” from the day on which the message was written', async () => {
    const { pick } = await start();
    expect(valuesIn(await pick({ text: 'Bollplank om SIP igår, 2 tim' }))['date']).toBe('2026-11-16');
  });

  it.each([
    ['on which it was written', TUESDAY, '2026-11-17'],
    ['on which it was written where the unit is', '2026-11-16T23:30:00.000Z', '2026-11-17'],
    ['today when a clock is wrong', '2031-01-01T00:00:00.000Z', '2026-11-18'],
  ])('I18: proposes the day %s when none is said', async (_what, writtenAt, day) => {
    const { pick } = await start();
    expect(valuesIn(await pick({ writtenAt }))['date']).toBe(day);
  });

  it('I18: proposes today when Teams does not say when it was written', async () => {
    const { pickBare } = await start();
    expect(valuesIn(await pickBare())['date']).toBe('2026-11-18');
  });

  it('saves it with the link, which the receipt opens', async () => {
    const { pick, save, only } = await start();
    const receipt = await save(await pick());
    expect(textIn(receipt)).toContain(sv.log.receipt.done);
    expect(opensIn(receipt)).toEqual([{ title: 'Visa meddelandet', url: LINK }]);
    expect(await only()).toMatchObject({ sourceLink: LINK, source: 'card', loggedBy: anna.id });
  });

  it('keeps the link when the form has to be mended first', async () => {
    const { pick, save, only } = await start();
    const again = await save(await pick(), { hours: 'tolv' });
    expect(textIn(again)).toContain(sv.log.inputProblems.hours_unreadable);
    const unread = await save(again, { hours: '2', municipalities: 'malmö' });
    await save(unread, { municipalities: 'jarfalla' });
    expect((await only()).sourceLink).toBe(LINK);
  });

  it('saves once, however many times Save is pressed', async () => {
    const { pick, save, saved } = await start();
    const form = await pick();
    await Promise.all(Array.from({ length: 20 }, () => save(form)));
    expect(await saved()).toHaveLength(1);
  });

  it('lets what is saved be undone and changed on the receipt, with the link kept', async () => {
    const { pick, save, press, only } = await start();
    const receipt = await save(await pick());
    const edit = await press(anna, receipt, sv.log.receipt.edit);
    const changed = await save(edit, { hours: '3' });
    expect(opensIn(changed)).toHaveLength(1);
    expect(await only()).toMatchObject({ hours: 3, sourceLink: LINK });
    await press(anna, changed, sv.log.receipt.undo);
    expect((await only()).undone).toBeDefined();
  });

  it('saves without a link when Teams gives none, and the receipt opens nothing', async () => {
    const { pickBare, save, only } = await start();
    expect(opensIn(await save(await pickBare()))).toEqual([]);
    expect(await only()).not.toHaveProperty('sourceLink');
  });

  it('saves nobody’s words when they are taken away from the note', async () => {
    const { pick, save, only } = await start();
    await save(await pick(), { outcomeNote: '' });
    expect(await only()).not.toHaveProperty('outcomeNote');
  });

  it.each([
    ['what stands above it', { subject: 'Bollplank om SIP i Järfälla' }, 'Bollplank om SIP i Järfälla'],
    [
      'the first sentence of a long one',
      { text: `Hej! Vi hade bollplank med t.ex. Kim. ${'Det var bra. '.repeat(30)}` },
      'Vi hade bollplank med t.ex. Kim',
    ],
    [
      'its first line that says something',
      { text: `Hej Anna!\nTack för bollplanket!\n${'Det var bra. '.repeat(30)}` },
      'Tack för bollplanket!',
    ],
    ['all of one in which no line says much', { text: 'Hej!\nSIP\n2 tim' }, 'Hej! SIP 2 tim'],
    ['a hundred characters of one that never ends', { text: 'ord '.repeat(200) }, `${'ord '.repeat(24)}ord…`],
  ])('takes for title %s', async (_what, message, title) => {
    const { pick } = await start();
    expect(valuesIn(await pick(message))['title']).toBe(title);
  });

  it('reads and proposes as a note no more than a thousand characters', async () => {
    const { pick } = await start();
    const note = valuesIn(await pick({ text: `${'å '.repeat(20_000)}` }))['outcomeNote'] ?? '';
    expect(note).toHaveLength('Ur meddelandet: '.length + 1000);
    expect(note.endsWith('…')).toBe(true);
  });

  it('asks what was done when the message has no words, and keeps its link', async () => {
    const { pick, save, only } = await start();
    const form = await pick({ text: '' });
    expect(textIn(form)).toContain(sv.logMessage.noText);
    expect(valuesIn(form)).toMatchObject({ outcomeNote: '', date: '2026-11-17' });
    await save(form, { kind: 'council_meeting', title: 'Möte', hours: '1' });
    expect(await only()).toMatchObject({ title: 'Möte', sourceLink: LINK });
  });

  it.each([
    ['a council member', jarfallaMember, sv.errors.notForRole('FoU-personal')],
    ['somebody whom the bot does not know', 'stranger' as const, sv.errors.unknownPerson],
  ])('is refused to %s with the usual sentence', async (_who, from, sentence) => {
    const { pick, saved } = await start();
    expect(textIn(await pick({}, from))).toContain(sentence);
    expect(await saved()).toEqual([]);
  });

  it('shows the questions of requests in a personal chat only', async () => {
    const { pick, ports } = await start();
    const request = aRequest('F2026-001', { status: 'received', question: 'Hur minskar vi kön?' });
    await ports.store.commit([insert('requests', request)]);
    expect(shownIn(await pick())).toContain('Hur minskar vi kön?');
    const inGroup = shownIn(await pick({}, anna, 'group'));
    expect(inGroup).toContain('F2026-001');
    expect(inGroup).not.toContain('Hur minskar vi kön?');
  });

  it('says kindly that another action is unknown', async () => {
    const { pick, saved } = await start();
    expect(textIn(await pick({ action: 'deleteAll' }))).toMatch(/^Den knappen känner jag inte igen/);
    expect(await saved()).toEqual([]);
  });

  it.each([
    ['another host', 'https://teams.microsoft.com.evil.example/l/message/19:a@thread.v2/1'],
    ['a script', 'javascript:alert(1)'],
    ['another place in Teams', 'https://teams.microsoft.com/l/app/1'],
    ['a message with names in the link', `${LINK}?teamName=Kim`],
    ['an identity number', `${LINK}?x=19121212-1212`],
    ['no text', { evil: true }],
  ])('takes no forged link to %s, and gives the form back without it', async (_what, sourceLink) => {
    const { pick, pressData, saved, save, only } = await start();
    const form = await pick();
    const [action] = elementsIn(cardsIn(form)).filter(({ type }) => type === 'Action.Execute');
    const forged = { ...(action?.['data'] as object), ...filledIn(form), sourceLink };
    const again = await pressData(anna, forged);
    expect(JSON.stringify(again)).not.toMatch(/evil|alert|Kim|1212-1212|l\/app/);
    expect(await saved()).toEqual([]);
    await save(again);
    expect(await only()).not.toHaveProperty('sourceLink');
  });

  it('answers every text with a form that can be sent, or with a sentence', async () => {
    const { pick } = await start();
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (text, subject) => {
        expect(textIn(await pick({ text, subject }))).not.toMatch(/Felkod/);
      }),
      { numRuns: 200 },
    );
  });
});
