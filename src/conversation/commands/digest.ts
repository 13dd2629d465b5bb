import { z } from 'zod';
import type { RenderedCard } from '../../cards/define-card.js';
import { drawDigest } from '../../cards/digest.js';
import { digestPreviewCard, digestPreviewView, type PreviewState } from '../../cards/digest-preview.js';
import { daysOfWeek, type IsoWeek, isoWeekOf } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { weekMeant } from '../../language/week-words.js';
import type { Ports } from '../../usecases/ports.js';
import { type DigestPreview, previewDigests } from '../../usecases/preview-digests.js';
import { type DigestSending, sendDigests } from '../../usecases/send-digests.js';
import { defineCommand, defineVerb } from '../command.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { type DigestWords, parseDigestWords } from './digest-words.js';

const stateOf = (preview: DigestPreview, sendings: readonly DigestSending[] | undefined): PreviewState => {
  const state = sendings?.find((sending) => sending.municipalityId === preview.municipalityId)?.state;
  return state === undefined ? preview.state : state === 'sent' ? 'sent_now' : state;
};

/** The week for all eight: as it stands, or how the sending just now ended. */
const overview = (
  turn: Turn,
  week: IsoWeek,
  previews: readonly DigestPreview[],
  sendings?: readonly DigestSending[],
): RenderedCard =>
  digestPreviewCard.render(
    digestPreviewView(turn.texts, {
      week,
      thisWeek: isoWeekOf(turn.today),
      rows: previews.map((preview) => ({ digest: preview.digest, state: stateOf(preview, sendings) })),
      isSender: turn.roles.includes('fou_manager'),
      isJustSent: sendings !== undefined,
    }),
  );

const send = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  reply: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const { digest, errors, formats } = turn.texts;
  if (turn.person === undefined) return say(errors.unknownPerson);
  const sent = await sendDigests(ports, { week, by: turn.person.id });
  if (sent.ok) return reply(overview(turn, week, await previewDigests(ports, week), sent.value));
  switch (sent.error) {
    case 'future_week':
      return say(digest.futureWeek(formats.week(week)));
    case 'no_such_week':
      return say(digest.noSuchWeek(week));
  }
};

const showToStaff = async (ports: Ports, turn: Turn, week: IsoWeek, words: DigestWords): Promise<Reply> => {
  const { municipality } = words;
  const previews = await previewDigests(ports, week, municipality && [municipality]);
  const cards = previews.map((preview) => drawDigest(turn.texts, preview.digest));
  return show(...(municipality === undefined ? [overview(turn, week, previews)] : []), ...cards);
};

const showOwn = async (ports: Ports, turn: Turn, week: IsoWeek, words: DigestWords): Promise<Reply> => {
  const { municipality: own, texts } = turn;
  if (own === undefined) return say(texts.digest.noMunicipality);
  if (words.municipality !== undefined && words.municipality !== own) {
    return say(texts.digest.ownMunicipalityOnly(MUNICIPALITY_NAMES[own]));
  }
  const previews = await previewDigests(ports, week, [own]);
  return show(...previews.map((preview) => drawDigest(texts, preview.digest)));
};

/** Shows a week's digest: one's own municipality's, or all eight to staff. The FoU manager sends them. */
export const digestCommand = defineCommand<DigestWords>({
  name: 'veckobrev',
  audience: ['council_member', 'chief', 'staff'],
  inManifest: true,
  help: ({ digest }) => digest.command,
  parse: parseDigestWords,
  run: async (ports, turn, words) => {
    const { digest, errors, labels } = turn.texts;
    const isStaff = turn.roles.includes('staff');
    if (words.send && !turn.roles.includes('fou_manager')) {
      return say(errors.notForRole(labels.roles.fou_manager));
    }
    const week = words.week === undefined ? isoWeekOf(turn.today) : weekMeant(words.week, turn.today);
    if (week === undefined) return say(digest.noSuchWeek(words.written));
    if (words.send) return send(ports, turn, week, show);
    return isStaff ? showToStaff(ports, turn, week, words) : showOwn(ports, turn, week, words);
  },
  verbs: [
    defineVerb({
      name: 'digest.send',
      audience: ['fou_manager'],
      schema: z.strictObject({ week: z.string().refine((week) => daysOfWeek(week) !== undefined) }),
      run: (ports, turn, { week }) => send(ports, turn, week, replaceWith),
    }),
  ],
});
