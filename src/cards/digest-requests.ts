import type { Digest, DigestRequest } from '../domain/digest.js';
import type { Texts } from '../texts/index.js';
import { type DigestBlock, digestRow, type Row } from './digest-rows.js';

/** Where a request is, in the words that say most: who is waited for goes before the name of the status. */
const stateOf = (
  { digest: { requests: words }, labels, requestHistory }: Texts,
  {
    status,
    waitsFor,
    wait = status === 'awaiting_agreement' ? 'agreement' : 'question',
    body,
    isOverdue,
  }: DigestRequest,
): string => {
  if (waitsFor === 'municipality') return words[wait];
  if (waitsFor === 'decision')
    return words.decision(body === undefined ? words.steeringGroup : requestHistory.bodies[body]);
  if (status === 'received' || status === 'triaged') return isOverdue ? words.overdue : words.unanswered;
  return status === 'accepted' ? words.accepted : labels.statuses[status].toLowerCase();
};

const requestRow = (texts: Texts, request: DigestRequest): Row => {
  const { requests: words } = texts.digest;
  const { number, question, isNew, isAnswered, isOverdue, waitsFor } = request;
  const state = stateOf(texts, request);
  const row = digestRow(question, [
    number,
    isNew ? words.isNew : '',
    isAnswered ? words.answered : '',
    state,
    isOverdue && state !== words.overdue ? words.overdue : '',
  ]);
  return waitsFor === 'municipality' ? { ...row, mark: words.waitsForYou, isUrgent: true } : row;
};

/** Those that wait for the municipality stand first and apart; the others in the order of the digest. */
export const requestsBlock = (texts: Texts, { requests }: Digest): DigestBlock => {
  const rows = requests.map((request) => requestRow(texts, request));
  return {
    heading: texts.digest.headings.requests,
    note: '',
    rows: [...rows.filter(({ isUrgent }) => isUrgent), ...rows.filter(({ isUrgent }) => !isUrgent)],
    ...(rows.some(({ isUrgent }) => isUrgent) && { isAnsweredInChat: true }),
  };
};
