import { correctionUnclearCard, correctionUnclearView } from '../cards/correction-unclear.js';
import type { RenderedCard } from '../cards/define-card.js';
import { deliveryReason } from '../cards/delivery-reason.js';
import { digestCorrectionCard, digestCorrectionView } from '../cards/digest-correction.js';
import { digestNoteCard } from '../cards/digest-note.js';
import { localDate } from '../domain/calendar.js';
import { digestKey, type PostedDigest } from '../domain/digest.js';
import type { DigestCorrection } from '../domain/digest-correction.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

interface FormState {
  /** A press posts once for it. */
  readonly submissionId: string;
  readonly text: string;
  readonly problems: readonly string[];
}

/** The form that corrects a digest that has been sent. */
export const correctionForm = (
  { timeZone }: Ports,
  { texts }: Turn,
  as: As,
  digest: PostedDigest,
  state: FormState,
): Reply => {
  const sentAt = digest.attempts.findLast(({ end }) => end === 'sent')?.endedAt ?? digest.reservedAt;
  const view = digestCorrectionView(texts, { digest, sentOn: localDate(sentAt, timeZone), ...state });
  return as(digestCorrectionCard.render(view));
};

const digestOf = ({ store }: Ports, { week, municipalityId }: DigestCorrection) =>
  store.get('digests', digestKey(week, municipalityId));

/** Asks whether an unknown correction came out. */
export const unclearCard = async (
  ports: Ports,
  texts: Texts,
  correction: DigestCorrection,
): Promise<RenderedCard> => {
  const digest = await digestOf(ports, correction);
  const link = digest && 'link' in digest ? digest.link : undefined;
  return correctionUnclearCard.render(correctionUnclearView(texts, correction, link));
};

const postedNote = (
  { corrections, formats }: Texts,
  { week, municipalityId, text, link = '', receipt }: DigestCorrection,
): RenderedCard => {
  const { posted, arrivedTitle } = corrections;
  // Without a receipt a person has said that it arrived.
  const titleOf = receipt === undefined ? arrivedTitle : posted.title;
  const title = titleOf(MUNICIPALITY_NAMES[municipalityId], formats.week(week));
  return digestNoteCard.render({
    summary: title,
    title,
    text,
    hasLink: link !== '',
    link,
    linkTitle: posted.show,
  });
};

/** How a correction stands, in the place of the card that was pressed. */
export const correctionStands = async (
  ports: Ports,
  turn: Turn,
  correction: DigestCorrection | undefined,
): Promise<Reply> => {
  const { texts } = turn;
  switch (correction?.state) {
    case undefined:
      return say(texts.corrections.gone);
    case 'sending':
      return say(texts.corrections.underWay);
    case 'sent':
      return replaceWith(postedNote(texts, correction));
    case 'unknown':
      return replaceWith(await unclearCard(ports, texts, correction));
    case 'failed': {
      const digest = await digestOf(ports, correction);
      const problem = texts.corrections.notPosted(deliveryReason(texts, correction.reason ?? ''));
      if (digest?.state !== 'sent') return say(problem);
      // A press of this form is a new try, and nothing that stands already is tried again by an old one.
      const state = { submissionId: ports.ids.short(), text: correction.text, problems: [problem] };
      return correctionForm(ports, turn, replaceWith, digest, state);
    }
  }
};
