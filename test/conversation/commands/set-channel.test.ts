import { describe, expect, it } from 'vitest';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna } from '../../support/builders.js';
import { aChannelLink, TEAM_ID } from '../../support/channel-links.js';
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
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { channels } = sv;

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
