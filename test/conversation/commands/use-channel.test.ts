import { describe, expect, it } from 'vitest';
import type { ChosenChannel } from '../../../src/domain/digest-channel.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { forgetTeam } from '../../../src/usecases/forget-conversation.js';
import type { DeliveryOutcome, Ports } from '../../../src/usecases/ports.js';
import { anna, martin } from '../../support/builders.js';
import { aChannelLink } from '../../support/channel-links.js';
import { channelIn, formOf } from '../../support/channel-talk.js';
import { fakeDelivery } from '../../support/fakes.js';
import { aChat } from '../../support/queue.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { channels } = sv;
const GROUP = '02ce3874-dd86-41ba-bddc-013f34019978';
const OURS = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const THEIRS = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const CHANNEL = '19:one@thread.tacv2';
const here: ChosenChannel = { channelId: CHANNEL, teamGroupId: GROUP, name: 'Veckobrev', tenantId: OURS };
const { identity: _nobodys, ...shared } = aChat(anna, { id: '2026-channel', conversationId: CHANNEL });

const chatWith = async (outcome?: DeliveryOutcome, overrides: Partial<Ports> = {}) => {
  const delivery = fakeDelivery();
  if (outcome !== undefined) delivery.outcome = () => outcome;
  const chat = await conversationWith({ ports: { digestTenantId: OURS, delivery, ...overrides } });
  const inChannel = (
    text: string,
    told: ChosenChannel | 'unreachable' = here,
    from: Person | 'a stranger' = anna,
  ) => {
    const incoming = chat.incoming(from === 'a stranger' ? undefined : from, { kind: 'text', text });
    const id = `${told === 'unreachable' ? CHANNEL : told.channelId};messageid=1`;
    return chat.dispatch({
      ...incoming,
      conversation: { id, kind: 'channel', describe: async () => told },
    });
  };
  /** The bot has been written to in the channel. */
  const botIsThere = (tenantId: string) =>
    chat.ports.store.commit([
      insert('conversations', { ...shared, kind: 'channel', tenantId, teamId: '19:team' }),
    ]);
  return { ...chat, delivery, inChannel, botIsThere };
};
const USE = 'använd den här kanalen för Järfälla';
const TRY = 'testa veckobrev Järfälla';

describe('använd den här kanalen för Järfälla', () => {
  it('sets the channel from what Teams says, to be posted in by the account in its own tenant', async () => {
    const chat = await chatWith();
    const reply = shownIn(await chat.inChannel(USE));
    expect(reply).toBe(`${channels.here.done.graph('Järfälla')} ${channels.here.howToTry('Järfälla')}`);
    expect(await channelIn(chat)).toMatchObject({
      route: 'graph',
      channelId: CHANNEL,
      teamGroupId: GROUP,
      name: 'Veckobrev',
      setBy: anna.id,
    });
  });

  it.each<[string, ChosenChannel]>([
    ['in another tenant', { ...here, tenantId: THEIRS }],
    ['where the team is not told', { channelId: CHANNEL, tenantId: OURS }],
  ])('has the bot post by itself %s', async (_where, place) => {
    const chat = await chatWith();
    expect(shownIn(await chat.inChannel(USE, place))).toContain(channels.here.done.bot('Järfälla'));
    expect(await channelIn(chat)).toMatchObject({ route: 'bot', channelId: CHANNEL });
  });

  it('is for the FoU manager', async () => {
    const chat = await chatWith();
    for (const person of [martin, 'a stranger'] as const) await chat.inChannel(USE, here, person);
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('says where to write it when it is written elsewhere', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, USE))).toBe(channels.here.writeThere);
    expect(await channelIn(chat)).toBeUndefined();
  });

  it('changes nothing when Teams does not answer, when no municipality is named, and when another has the channel', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.inChannel(USE, 'unreachable'))).toBe(channels.here.unreachable);
    expect(shownIn(await chat.inChannel('använd den här kanalen'))).toBe(channels.here.whichMunicipality);
    expect(await channelIn(chat)).toBeUndefined();
    await chat.inChannel(USE);
    const taken = shownIn(await chat.inChannel('använd den här kanalen för Solna'));
    expect(taken).toBe(channels.here.taken('Järfälla'));
    expect(await channelIn(chat, 'solna')).toBeUndefined();
  });

  it('looks twice at a channel that is called after another municipality', async () => {
    const chat = await chatWith();
    const reply = shownIn(await chat.inChannel(USE, { ...here, name: 'Veckobrev Solna' }));
    expect(reply).toContain(channels.otherName('Veckobrev Solna', 'Järfälla'));
  });
});

describe('a link to a channel in another tenant', () => {
  const link = aChannelLink('one', 'Veckobrev', THEIRS);

  it('is taken when the bot is in the channel, which then posts by itself', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, `kanal Järfälla ${link}`))).toContain(channels.otherTenant);
    await chat.botIsThere(THEIRS);
    await chat.write(anna, `kanal Järfälla ${link}`);
    expect(await channelIn(chat)).toMatchObject({ route: 'bot', channelId: CHANNEL });
  });
});

describe('testa veckobrev', () => {
  it('posts one trial, says that it arrived with a link to it, and is no digest', async () => {
    const link = 'https://teams.microsoft.com/l/message/19:one@thread.tacv2/17';
    const chat = await chatWith({ state: 'sent', receipt: '17', link });
    await chat.inChannel(USE);
    const reply = await chat.write(anna, TRY);
    expect(shownIn(reply)).toContain(channels.trial.arrived('Järfälla', 'Veckobrev'));
    expect(JSON.stringify(reply)).toContain(link);
    expect(chat.delivery.others).toMatchObject([{ kind: 'trial', municipalityId: 'jarfalla' }]);
    expect(await chat.ports.store.find('digests')).toEqual([]);
    expect((await chat.ports.store.find('audit')).at(-1)).toMatchObject({
      by: anna.id,
      action: 'try-digest-channel',
    });
  });

  it('knows whose channel it is written in', async () => {
    const chat = await chatWith();
    await chat.inChannel(USE);
    await chat.inChannel('testa veckobrev');
    expect(chat.delivery.others).toMatchObject([{ municipalityId: 'jarfalla' }]);
    expect(shownIn(await chat.write(anna, 'testa veckobrev'))).toBe(channels.trial.whichMunicipality);
  });

  it('says why it did not arrive and what to do, marks the channel, and setting it anew takes the mark away', async () => {
    const chat = await chatWith({ state: 'failed', reason: 'forbidden', status: 403 });
    await chat.inChannel(USE);
    const told = shownIn(await chat.write(anna, TRY));
    expect(told).toContain(sv.digest.overview.reasons.forbidden);
    expect(told).toContain(channels.trial.advice.forbidden);
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(
      channels.troubles.graph.forbidden('Järfälla'),
    );
    await chat.inChannel(USE);
    expect((await channelIn(chat))?.lost).toBeUndefined();
  });

  it('says that it is unclear, and to look in the channel', async () => {
    const chat = await chatWith({ state: 'unknown', reason: 'timeout' });
    await chat.inChannel(USE);
    expect(shownIn(await chat.write(anna, TRY))).toBe(channels.trial.unclear('Järfälla', 'Veckobrev'));
  });

  it('is for the FoU manager, and needs a channel', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, TRY))).toBe(channels.trial.noChannel('Järfälla'));
    await chat.inChannel(USE);
    await chat.write(martin, TRY);
    expect(chat.delivery.others).toEqual([]);
  });

  it('from the list is sent once for each button, also when it is pressed twice', async () => {
    const chat = await chatWith();
    await chat.inChannel(USE);
    const list = await chat.write(anna, 'kanaler');
    const button = channels.trial.button('Järfälla');
    await Promise.all([chat.press(anna, list, button), chat.press(anna, list, button)]);
    expect(chat.delivery.others).toHaveLength(1);
    const again = await chat.press(anna, list, button);
    expect(shownIn(again)).toContain(channels.trial.already('Järfälla'));
    await chat.press(anna, again, button);
    expect(chat.delivery.others).toHaveLength(2);
  });
});

describe('the way to a channel', () => {
  it('stands in the list, and the form changes it where the other way leads there', async () => {
    const chat = await chatWith();
    await chat.inChannel(USE);
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(channels.ways.graph);
    const titles = actionsIn(await formOf(chat)).map(({ title }) => title);
    expect(titles).not.toContain(channels.form.changeRoute.bot);

    await chat.botIsThere(OURS);
    const done = await chat.press(anna, await formOf(chat), channels.form.changeRoute.bot);
    expect(shownIn(done)).toContain(channels.routeChanged.bot('Järfälla'));
    expect(shownIn(done)).toContain(channels.ways.bot);
    expect(await channelIn(chat)).toMatchObject({ route: 'bot', teamGroupId: GROUP });
    await chat.press(anna, await formOf(chat), channels.form.changeRoute.graph);
    expect(await channelIn(chat)).toMatchObject({ route: 'graph' });
  });

  it('is not changed by an old card', async () => {
    const chat = await chatWith();
    await chat.inChannel(USE);
    await chat.botIsThere(OURS);
    const form = await formOf(chat);
    await chat.inChannel(USE, { ...here, name: 'Nytt namn' });
    const told = await chat.press(anna, form, channels.form.changeRoute.bot);
    expect(shownIn(told)).toContain(channels.routeNotChanged('Järfälla', 'Anna Demo'));
    expect(await channelIn(chat)).toMatchObject({ route: 'graph' });
  });

  it('is told to be gone as soon as the bot has left the team', async () => {
    const chat = await chatWith();
    await chat.botIsThere(THEIRS);
    await chat.inChannel(USE, { ...here, tenantId: THEIRS });
    const gone = channels.troubles.bot.channel_gone('Järfälla');
    expect(shownIn(await chat.write(anna, 'kanaler'))).not.toContain(gone);
    await forgetTeam(chat.ports, '19:team');
    expect(shownIn(await chat.write(anna, 'kanaler'))).toContain(gone);
  });
});
