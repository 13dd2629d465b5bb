import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { personaOf } from '../../../src/usecases/demo/people.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import type { DeliveryOutcome } from '../../../src/usecases/ports.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { aChannelLink } from '../../support/channel-links.js';
import {
  askToRemove,
  berit,
  channelIn,
  chatWith,
  formOf,
  NYTT,
  save,
  VECKOBREV,
} from '../../support/channel-talk.js';
import { fakeDelivery } from '../../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { channels } = sv;

describe('kanaler', () => {
  it('lists the eight municipalities in owner order, each with its channel and a button', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const list = await chat.write(anna, 'kanaler');
    const titles = actionsIn(list).map(({ title }) => title);
    expect(titles).toEqual([
      'Ange kanal för Ekerö',
      'Ändra kanal för Järfälla',
      'Testa Järfälla',
      'Ange kanal för Sigtuna',
      'Ange kanal för Sollentuna',
      'Ange kanal för Solna',
      'Ange kanal för Sundbyberg',
      'Ange kanal för Upplands-Bro',
      'Ange kanal för Upplands Väsby',
    ]);
    const shown = shownIn(list);
    expect(shown).toContain('Järfälla\n · Veckobrev');
    expect(shown).toContain('Solna\n · ingen kanal än');
    expect(shown).toContain(channels.list.some(1));
    expect(shown).not.toContain(channels.list.local);
  });

  it('says how many have one: none, some, all', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(channels.list.none);
    const rows = actionsIn(await chat.write(anna, 'kanaler')).map(({ title }) =>
      title.replace('Ange kanal för ', ''),
    );
    for (const [index, name] of rows.entries()) await save(chat, aChannelLink(`c${index}`, 'V'), name);
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(channels.list.all);
  });

  it('says in local mode that nothing goes to Teams', async () => {
    const chat = await conversationWith({ ports: { personas: createPersonas(personaOf(anna)) } });
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(channels.list.local);
  });

  it('is for the FoU manager, in writing and by button', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    for (const person of [martin, jarfallaMember, undefined]) {
      const pressed = await chat.press(person, form, channels.form.save, { link: VECKOBREV });
      const written = await chat.write(person, `kanal Järfälla ${VECKOBREV}`);
      for (const reply of [pressed, written, await chat.write(person, 'kanaler')]) {
        expect(actionsIn(reply)).toEqual([]);
      }
    }
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('is not shown where others read', async () => {
    const chat = await chatWith();
    const incoming = chat.incoming(anna, { kind: 'text', text: 'kanaler' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toBe(sv.errors.personalOnly);
  });

  it('speaks English too', async () => {
    const chat = await chatWith();
    const list = await chat.write(anna, 'channels', 'en');
    expect(shownIn(list)).toContain(en.channels.list.intro);
    const form = await chat.write(anna, 'channel for Solna', 'en');
    expect(shownIn(form)).toContain(en.channels.form.howTo);
  });
});

describe('kanaler: from the overview of a week', () => {
  const overviewAfter = async (outcome: DeliveryOutcome) => {
    const delivery = { ...fakeDelivery(), outcome: () => outcome };
    const chat = await conversationWith({ ports: { delivery } });
    return { chat, overview: await chat.write(anna, 'veckobrev skicka') };
  };
  const titlesIn = (reply: Reply) => actionsIn(reply).map(({ title }) => title);

  it.each(['no_channel', 'channel_gone'])('is one press away when a digest failed for %s', async (reason) => {
    const { chat, overview } = await overviewAfter({ state: 'failed', reason });
    const list = await chat.press(anna, overview, channels.open);
    expect(shownIn(list)).toContain(channels.list.title);
  });

  it.each<DeliveryOutcome>([
    { state: 'failed', reason: 'forbidden' },
    { state: 'unknown', reason: 'no_channel' },
    { state: 'sent', receipt: '17' },
  ])('is not offered when it would not help: %j', async (outcome) => {
    expect(titlesIn((await overviewAfter(outcome)).overview)).not.toContain(channels.open);
  });

  it('is not offered to staff, who may not choose', async () => {
    const { chat } = await overviewAfter({ state: 'failed', reason: 'no_channel' });
    expect(titlesIn(await chat.write(martin, 'veckobrev'))).not.toContain(channels.open);
  });
});

describe('kanaler: removing one', () => {
  it('asks first, then shows the list without it', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const question = await askToRemove(chat);
    expect(shownIn(question)).toContain(channels.removal.explanation('Järfälla'));
    expect(shownIn(question)).toContain('Veckobrev');
    expect(await channelIn(chat)).toBeDefined();
    const done = await chat.press(anna, question, channels.removal.confirm);
    expect(shownIn(done)).toContain(channels.removed('Järfälla'));
    expect(shownIn(done)).toContain('Järfälla\n · ingen kanal än');
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('keeps it when the question is answered so', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const list = await chat.press(anna, await askToRemove(chat), channels.removal.keep);
    expect(shownIn(list)).toContain('Järfälla\n · Veckobrev');
    expect(await channelIn(chat)).toMatchObject({ name: 'Veckobrev' });
  });

  it('says that it is gone already, when asked and when pressed twice', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const form = await formOf(chat);
    const question = await askToRemove(chat);
    await chat.press(anna, question, channels.removal.confirm);
    const twice = await chat.press(anna, question, channels.removal.confirm);
    const late = await chat.press(anna, form, channels.form.remove, { link: '' });
    for (const reply of [twice, late]) expect(shownIn(reply)).toContain(channels.goneAlready('Järfälla'));
  });

  it('leaves a channel that someone changed meanwhile, and says who', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const question = await askToRemove(chat);
    await save(chat, NYTT, 'Järfälla', berit);
    const told = shownIn(await chat.press(anna, question, channels.removal.confirm));
    expect(told).toContain(channels.notRemoved('Järfälla', 'Berit Demo'));
    expect(await channelIn(chat)).toMatchObject({ name: 'Nytt' });
  });
});

describe('kanal on one line', () => {
  it.each([`kanal Järfälla ${VECKOBREV}`, `kanal ${VECKOBREV} Järfäla`, `${VECKOBREV} Järfälla`])(
    'saves by "%s" and shows the list below',
    async (text) => {
      const chat = await chatWith();
      const done = await chat.write(anna, text);
      expect(shownIn(done)).toContain(channels.saved('Järfälla', 'Veckobrev'));
      expect(done.messages[0]?.replacesPressedCard).toBeUndefined();
      expect(await channelIn(chat)).toMatchObject({ name: 'Veckobrev' });
    },
  );

  it('writes over a channel, and says what was there', async () => {
    const chat = await chatWith();
    await chat.write(anna, `kanal Järfälla ${VECKOBREV}`);
    const moved = shownIn(await chat.write(anna, `kanal Järfälla ${NYTT}`));
    expect(moved).toContain(channels.movedFrom('Veckobrev'));
  });

  it('opens the form with the link when it is not a channel’s', async () => {
    const chat = await chatWith();
    const form = await chat.write(anna, 'kanal Järfälla https://www.jarfalla.se');
    expect(shownIn(form)).toContain(channels.problems.not_teams);
    const done = await chat.press(anna, form, channels.form.save, { link: VECKOBREV });
    expect(shownIn(done)).toContain(channels.saved('Järfälla', 'Veckobrev'));
  });

  it('opens the form for a municipality alone', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, 'kanal Järfälla'))).toContain(channels.form.title('Järfälla'));
  });

  it('asks for which municipality when the line does not say', async () => {
    const chat = await chatWith();
    for (const text of [`kanal ${VECKOBREV}`, `kanal Upplands ${VECKOBREV}`]) {
      expect(shownIn(await chat.write(anna, text))).toBe(channels.whichMunicipality);
    }
    expect(await chat.ports.store.find('channels')).toEqual([]);
  });
});
