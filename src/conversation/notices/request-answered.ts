import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

/** What was asked and the answer; nothing when the history has no answer of that version. */
export const drawRequestAnswered: DrawNotice<'request_answered'> = async (
  ports,
  { requestId, version },
  texts,
) => {
  const request = await ports.store.get('requests', requestId);
  const answered = request?.history.find((step) => step.version === version && step.act.kind === 'answer');
  if (request === undefined || answered?.act.kind !== 'answer') return undefined;
  const asked = request.history.findLast((step) => step.version < version && step.act.kind === 'ask');
  const { answered: words, showRequest } = texts.requestForms.notices;
  const name = await nameOf(ports, { texts }, answered.by);
  const paragraphs = [
    ...(asked?.act.kind === 'ask' ? [words.asked(asked.act.question)] : []),
    words.by(name, answered.act.text),
  ];
  const title = words.title(request.number, MUNICIPALITY_NAMES[request.municipalityId]);
  const offer = { title: showRequest(request.number), text: request.number };
  return { cards: [noticeCard.render(noticeView(title, paragraphs, offer))] };
};
