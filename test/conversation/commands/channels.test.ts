import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { MunicipalityId } from '../../../src/domain/municipality.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { digestChannelOf } from '../../../src/usecases/digest-channel-of.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import type { DeliveryOutcome } from '../../../src/usecases/ports.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import { aChannelLink, TEAM_ID } from '../../support/channel-links.js';
import { fakeDelivery } from '../../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { channels } = sv;
const VECKOBREV = aChannelLink('one', 'Veckobrev');
const NYTT = aChannelLink('two', 'Nytt');
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Demo' });

type Chat = Awaited<ReturnType<typeof conversationWith>>;
const chatWith = () => conversationWith({ people: [...EVERYONE, berit] });
const channelIn = (chat: Chat, municipality: MunicipalityId = 'jarfalla') =>
  digestChannelOf(chat.ports.store, municipality);
/** Opens a municipality's form from the list. */
const formOf = async (chat: Chat, name = 'Järfälla', from = anna) => {
  const list = await chat.write(from, 'kanaler');
  const title = [channels.list.set(name), channels.list.change(name)].find((wanted) =>
    actionsIn(list).some((action) => action.title === wanted),
  );
  return chat.press(from, list, title ?? '');
};
const save = async (chat: Chat, link: string, name = 'Järfälla', from = anna) =>
  chat.press(from, await formOf(chat, name, from), channels.form.save, { link });
const askToRemove = async (chat: Chat) => chat.press(anna, await formOf(chat), channels.form.remove);

describe('kanaler', () => {
  it('lists the eight municipalities in owner order, each with its channel and a button', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const list = await chat.write(anna, 'kanaler');
    const titles = actionsIn(list).map(({ title }) => title);
    expect(titles).toEqual([
      'Ange kanal för Ekerö',
      'Ändra kanal för Järfälla',
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
    const chat = await conversationWith({ ports: { personas: createPersonas(anna.id) } });
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

describe('kanaler: setting one', () => {
  it('tells in the form where to find the link, saves it and shows the list anew', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    expect(shownIn(form)).toContain(channels.form.howTo);
    expect(shownIn(form)).toContain(channels.form.linkLabel('Järfälla'));
    expect(shownIn(form)).toContain(channels.form.notYet);
    expect(actionsIn(form).map(({ title }) => title)).not.toContain(channels.form.remove);
    const done = await chat.press(anna, form, channels.form.save, { link: ` <${VECKOBREV}> ` });
    expect(done.messages[0]?.replacesPressedCard).toBe(true);
    expect(done.messages[0]?.cards?.[0]?.summary).toBe(channels.saved('Järfälla', 'Veckobrev'));
    expect(shownIn(done)).toContain('Järfälla\n · Veckobrev');
    expect(await channelIn(chat)).toMatchObject({
      teamGroupId: TEAM_ID,
      channelId: '19:one@thread.tacv2',
      name: 'Veckobrev',
      setBy: anna.id,
    });
  });

  it('says where the digest went before, when it is moved', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    expect(shownIn(await formOf(chat))).toContain('Veckobrevet går nu till: \nVeckobrev');
    const moved = shownIn(await save(chat, NYTT));
    expect(moved).toContain(channels.saved('Järfälla', 'Nytt'));
    expect(moved).toContain(channels.movedFrom('Veckobrev'));
    expect(shownIn(await save(chat, aChannelLink('two', 'Nyare')))).not.toContain(channels.movedFrom('Nytt'));
  });

  it('shows a written link that is no good again without the words beside it', async () => {
    const chat = await chatWith();
    const damaged = VECKOBREV.replace('one%40', '');
    const form = await chat.write(anna, `kanal Järfälla ${damaged}`);
    expect(shownIn(form)).toContain(channels.problems.damaged);
    expect(JSON.stringify(form.messages)).toContain(`"value":"${damaged}"`);
  });

  it('says so when it is moved to a channel of the same name', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const moved = shownIn(await save(chat, aChannelLink('three', 'Veckobrev')));
    expect(moved).toContain(channels.movedFromNamesake);
    expect(moved).not.toContain(channels.movedFrom('Veckobrev'));
  });

  it('says that nothing had to be changed when it is the same', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    expect(shownIn(await save(chat, VECKOBREV))).toContain(channels.unchanged('Järfälla'));
    expect(await channelIn(chat)).toMatchObject({ version: 1 });
  });

  it('takes the press that comes twice as one', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    const press = () => chat.press(anna, form, channels.form.save, { link: VECKOBREV });
    const [first, second] = [await press(), await press()];
    expect(shownIn(first)).toContain(channels.saved('Järfälla', 'Veckobrev'));
    expect(shownIn(second)).toContain(channels.unchanged('Järfälla'));
  });

  it('saves a channel whose name the link does not tell', async () => {
    const chat = await chatWith();
    const done = shownIn(await save(chat, VECKOBREV.replace('/Veckobrev', '')));
    expect(done).toContain(channels.savedUnnamed('Järfälla'));
    expect(done).toContain(`Järfälla\n · ${channels.unnamed}`);
    expect(shownIn(await formOf(chat))).toContain(channels.unnamed);
    expect(shownIn(await askToRemove(chat))).toContain(channels.unnamed);
  });

  it.each([
    ['Solna', true],
    ['Veckobrev Solna stad', true],
    ['Järfälla', false],
    ['Ekerö och Järfälla', false],
    ['Veckobrev', false],
  ])('asks for another look at a channel called "%s" for Järfälla: %s', async (name, asks) => {
    const chat = await chatWith();
    const shown = shownIn(await save(chat, aChannelLink('one', name)));
    expect(shown).toContain(channels.saved('Järfälla', name));
    expect(shown.includes(channels.otherName(name, 'Järfälla'))).toBe(asks);
  });

  it.each([
    ['', 'no_link'],
    ['kanalen Veckobrev', 'no_link'],
    [`${VECKOBREV} ${NYTT}`, 'several_channels'],
    ['https://www.jarfalla.se', 'not_teams'],
    [VECKOBREV.replace('/l/channel/', '/l/team/'), 'team'],
    ['https://teams.microsoft.com/l/chat/19:abc@thread.v2/0', 'chat_or_meeting'],
    ['https://teams.microsoft.com/v2/', 'other_place'],
    [VECKOBREV.replace('groupId', 'x'), 'team_missing'],
    [VECKOBREV.replace('one%40', ''), 'damaged'],
  ] as const)('keeps "%s" in the form and says what to do: %s', async (link, problem) => {
    const chat = await chatWith();
    const again = await save(chat, link);
    expect(shownIn(again)).toContain(channels.problems[problem]);
    expect(again.messages[0]?.cards?.[0]?.content).toMatchObject({
      body: expect.arrayContaining([expect.objectContaining({ id: 'link', value: link })]),
    });
    expect(await channelIn(chat)).toBeUndefined();
    const mended = await chat.press(anna, again, channels.form.save, { link: VECKOBREV });
    expect(shownIn(mended)).toContain(channels.saved('Järfälla', 'Veckobrev'));
  });

  it('names the municipality that has the channel already, and changes nothing', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV, 'Solna');
    const refused = shownIn(await save(chat, VECKOBREV));
    expect(refused).toContain(channels.taken('Solna'));
    expect(refused).toContain(VECKOBREV);
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('says why a channel in a municipality’s own organisation will not do, on a line and in the form', async () => {
    const digestTenantId = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    const chat = await conversationWith({ ports: { digestTenantId } });
    const refused = await chat.write(anna, `kanal Järfälla ${VECKOBREV}`);
    expect(shownIn(refused)).toContain(channels.otherTenant);
    expect(JSON.stringify(refused.messages)).toContain(`"value":"${VECKOBREV}"`);
    const again = await chat.press(anna, refused, channels.form.save, { link: VECKOBREV });
    expect(shownIn(again)).toContain(channels.otherTenant);
    expect(shownIn(await chat.write(anna, `kanal Järfälla ${VECKOBREV}`, 'en'))).toContain(
      en.channels.otherTenant,
    );
    expect(await channelIn(chat)).toBeUndefined();
    const own = aChannelLink('one', 'Veckobrev', digestTenantId);
    const done = await chat.press(anna, again, channels.form.save, { link: own });
    expect(shownIn(done)).toContain(channels.saved('Järfälla', 'Veckobrev'));
  });

  it('tells who was first when the channel has changed, and lets the press be made again', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    await save(chat, NYTT, 'Järfälla', berit);
    const told = await chat.press(anna, form, channels.form.save, { link: VECKOBREV });
    expect(shownIn(told)).toContain(channels.changed('Järfälla', 'Berit Demo'));
    expect(shownIn(told)).toContain('Veckobrevet går nu till: \nNytt');
    expect(await channelIn(chat)).toMatchObject({ name: 'Nytt' });
    await chat.press(anna, told, channels.form.save, { link: VECKOBREV });
    expect(await channelIn(chat)).toMatchObject({ name: 'Veckobrev' });
  });

  it('tells that the channel was removed meanwhile', async () => {
    const chat = await chatWith();
    await save(chat, VECKOBREV);
    const form = await formOf(chat);
    await chat.press(anna, await askToRemove(chat), channels.removal.confirm);
    const told = shownIn(await chat.press(anna, form, channels.form.save, { link: NYTT }));
    expect(told).toContain(channels.goneMeanwhile('Järfälla'));
    expect(told).toContain(NYTT);
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('draws the form again, with the link, after a press that could not be taken', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    const old = await chat.press(anna, form, channels.form.save, { link: VECKOBREV, card: 'channel-form@0' });
    expect(shownIn(old)).toContain('från en äldre version');
    expect(shownIn(old)).toContain(VECKOBREV);
    const long = await chat.press(anna, form, channels.form.save, {
      link: `${VECKOBREV}${'x'.repeat(4000)}`,
    });
    expect(shownIn(long)).toContain(channels.form.link);
    const lost = await chat.press(anna, form, channels.form.save, { municipalityId: 'kista' });
    expect(shownIn(lost)).toContain(channels.list.intro);
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('leaves the form for the list, also when the client sends the input along', async () => {
    const chat = await chatWith();
    const list = await chat.press(anna, await formOf(chat), channels.form.back, { link: VECKOBREV });
    expect(shownIn(list)).toContain(channels.list.none);
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
