import type { FileOffer } from '../domain/file-offer.js';
import { isSharePointUrl } from '../domain/sharepoint-url.js';
import { type AnsweredOffer, declineOffer, takeOffer } from '../usecases/answer-offer.js';
import type { Ports } from '../usecases/ports.js';
import { both, type Reply, say } from './reply.js';
import type { FileAnswerInput, FilePlace, Turn } from './turn.js';

/** The offer, when it was made to this person: what the card says of whose it is counts for nothing. */
export const offerTo = async (
  ports: Ports,
  { person, identity }: Turn,
  offerId: string,
): Promise<FileOffer | undefined> => {
  const offer = await ports.store.get('offers', offerId);
  return offer?.personId === person?.id || offer?.personId === identity ? offer : undefined;
};

const sentence = ({ texts: { files } }: Turn, { name }: FileOffer, answered: AnsweredOffer): string => {
  switch (answered.kind) {
    case 'answered_before':
      return files.before[answered.state](name);
    case 'gone':
      return files.unknown;
    case 'strange_place':
      return files.strangePlace(name);
    default:
      return files.ended[answered.kind](name);
  }
};

/** The file as a card that opens it, unless the address leads somewhere else. */
const cardOf = ({ name }: FileOffer, { uploadUrl: _permit, ...place }: FilePlace): Reply => ({
  messages: isSharePointUrl(place.contentUrl)
    ? [{ file: { kind: 'placed', place: { ...place, name: place.name || name } } }]
    : [],
});

/** Does with an offered file what its person has said. The one place that answers to files lead to. */
export const answerFile = async (
  ports: Ports,
  turn: Turn,
  offer: FileOffer,
  { place }: FileAnswerInput,
): Promise<Reply> => {
  const answered = await (place === undefined
    ? declineOffer(ports, offer)
    : takeOffer(ports, offer, place.uploadUrl));
  ports.log.info({ turn: turn.id, offer: offer.id, ended: answered.kind }, 'an offered file was answered');
  const told = say(sentence(turn, offer, answered));
  return place !== undefined && answered.kind === 'handed_over' ? both(told, cardOf(offer, place)) : told;
};
