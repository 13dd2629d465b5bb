import { deliveryReason } from '../cards/delivery-reason.js';
import { digestNoteCard } from '../cards/digest-note.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { DeliveryOutcome, Ports } from '../usecases/ports.js';
import { type Trial, tryDigestChannel } from '../usecases/try-digest-channel.js';
import { askerOf } from './asker.js';
import { type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** How a trial post went: what to say, and where it lies. */
interface TrialTold {
  readonly sentence: string;
  readonly link?: string;
}

/** Why it did not arrive, and what to do where that does not say so. */
const reasonIn = (texts: Texts, reason: string): string => {
  const { trial } = texts.channels;
  const isAdvised = (code: string): code is keyof typeof trial.advice => Object.hasOwn(trial.advice, code);
  const why = deliveryReason(texts, reason);
  return isAdvised(reason) ? `${why} ${trial.advice[reason]}` : why;
};

const sentenceOf = (
  texts: Texts,
  municipality: string,
  channel: string,
  outcome: DeliveryOutcome,
): string => {
  const { trial } = texts.channels;
  switch (outcome.state) {
    case 'sent':
      return trial.arrived(municipality, channel);
    case 'failed':
      return `${trial.notArrived(municipality)} ${reasonIn(texts, outcome.reason)}${outcome.isPassing ? ` ${trial.later}` : ''}`;
    case 'unknown':
      return trial.unclear(municipality, channel);
  }
};

const toldOf = (ports: Ports, { texts }: Turn, municipalityId: MunicipalityId, trial: Trial): TrialTold => {
  const { channels } = texts;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  if (trial.state === 'no_channel') return { sentence: channels.trial.noChannel(municipality) };
  if (trial.state === 'tried_already') return { sentence: channels.trial.already(municipality) };
  const { channel, outcome } = trial;
  if (outcome.state === 'sent' && ports.personas !== undefined) {
    return { sentence: channels.trial.arrivedLocally(municipality, outcome.receipt) };
  }
  const sentence = sentenceOf(texts, municipality, channel.name ?? channels.unnamed, outcome);
  return { sentence, ...(outcome.state === 'sent' && outcome.link !== undefined && { link: outcome.link }) };
};

/** Posts a trial in a municipality's channel, and says how it went. A button has its own `key`. */
export const tryChannel = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  key: string,
): Promise<TrialTold> => {
  const by = askerOf(turn).person.id;
  return toldOf(ports, turn, municipalityId, await tryDigestChannel(ports, { by, municipalityId, key }));
};

/** The answer to who wrote for it; with the post one press away. */
export const trialReply = ({ texts }: Turn, municipalityId: MunicipalityId, told: TrialTold): Reply => {
  const { sentence, link } = told;
  if (link === undefined) return say(sentence);
  const { title, open } = texts.channels.trial;
  return show(
    digestNoteCard.render({
      summary: sentence,
      title: title(MUNICIPALITY_NAMES[municipalityId]),
      text: sentence,
      hasLink: true,
      link,
      linkTitle: open,
    }),
  );
};
