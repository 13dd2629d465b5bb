import type { MunicipalityId } from '../../src/domain/municipality.js';
import { sv } from '../../src/texts/sv/index.js';
import { digestChannelOf } from '../../src/usecases/digest-channel-of.js';
import { anna, aPerson, EVERYONE } from './builders.js';
import { aChannelLink } from './channel-links.js';
import { actionsIn, conversationWith } from './talk.js';

const { channels } = sv;
export const VECKOBREV = aChannelLink('one', 'Veckobrev');
export const NYTT = aChannelLink('two', 'Nytt');
export const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], {
  displayName: 'Berit Demo',
});

export type Chat = Awaited<ReturnType<typeof conversationWith>>;
export const chatWith = () => conversationWith({ people: [...EVERYONE, berit] });
export const channelIn = (chat: Chat, municipality: MunicipalityId = 'jarfalla') =>
  digestChannelOf(chat.ports.store, municipality);
/** Opens a municipality's form from the list. */
export const formOf = async (chat: Chat, name = 'Järfälla', from = anna) => {
  const list = await chat.write(from, 'kanaler');
  const title = [channels.list.set(name), channels.list.change(name)].find((wanted) =>
    actionsIn(list).some((action) => action.title === wanted),
  );
  return chat.press(from, list, title ?? '');
};
export const save = async (chat: Chat, link: string, name = 'Järfälla', from = anna) =>
  chat.press(from, await formOf(chat, name, from), channels.form.save, { link });
export const askToRemove = async (chat: Chat) => chat.press(anna, await formOf(chat), channels.form.remove);
