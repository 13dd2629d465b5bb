import { noticeCard, noticeView } from '../../cards/notice.js';
import type { DrawNotice } from './draw-notice.js';

export const drawSendFailed: DrawNotice<'send_failed'> = async (ports, notice, texts) => {
  const { sendFailed, showUndelivered, stranger } = texts.notices;
  const person = notice.personId && (await ports.store.get('people', notice.personId));
  const what =
    notice.conversationKind === 'personal'
      ? sendFailed.personal(person ? person.displayName : stranger)
      : sendFailed[notice.conversationKind];
  const title = notice.isCertain ? sendFailed.certain : sendFailed.uncertain;
  return { cards: [noticeCard.render(noticeView(title, [what, sendFailed.look], showUndelivered))] };
};
