import { noticeCard, noticeView } from '../../cards/notice.js';
import type { Notice } from '../../domain/notice.js';
import type { Texts } from '../../texts/index.js';
import { personalChatOf } from '../../usecases/people-in-chat.js';
import type { DrawNotice } from './draw-notice.js';

const whereLost = (
  { notices: { routeLost, stranger } }: Texts,
  { conversationKind }: Extract<Notice, { kind: 'route_lost' }>,
  name: string = stranger,
): string => (conversationKind === 'personal' ? routeLost.personal(name) : routeLost[conversationKind]);

export const drawRouteLost: DrawNotice<'route_lost'> = async (ports, notice, texts) => {
  const { routeLost, showUndelivered } = texts.notices;
  const person = notice.personId && (await ports.store.get('people', notice.personId));
  const chat = person && (await personalChatOf(ports, person));
  const isOpen = chat && 'conversation' in chat;
  const name = person ? person.displayName : undefined;
  const paragraphs = isOpen
    ? [whereLost(texts, notice, name), routeLost.isOpen]
    : [whereLost(texts, notice, name), routeLost.why[notice.reason], routeLost.resumes];
  return { cards: [noticeCard.render(noticeView(routeLost.title, paragraphs, showUndelivered))] };
};
