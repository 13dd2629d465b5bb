import { drawDigest } from '../../cards/digest.js';
import type { IsoWeek } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { Ports } from '../../usecases/ports.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { defineCommand } from '../command.js';
import { digestOverview } from '../digest-overview.js';
import { type DigestWords, parseDigestWords, weekOf } from '../digest-words.js';
import { type Reply, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

const showToStaff = async (ports: Ports, turn: Turn, week: IsoWeek, words: DigestWords): Promise<Reply> => {
  const { municipality } = words;
  const previews = await previewDigests(ports, week, municipality && [municipality]);
  const cards = previews.map((preview) => drawDigest(turn.texts, preview.digest));
  // Last, because a chat stands at its end, and the overview is what the sender acts on.
  return show(...cards, ...(municipality === undefined ? [digestOverview(turn, week, previews)] : []));
};

const showOwn = async (ports: Ports, turn: Turn, week: IsoWeek): Promise<Reply> => {
  const { municipality: own, texts } = turn;
  if (own === undefined) return say(texts.digest.noMunicipality);
  const previews = await previewDigests(ports, week, [own]);
  return show(...previews.map((preview) => drawDigest(texts, preview.digest)));
};

/** Shows a week's digest: one's own municipality's, or all eight to staff. */
export const digestCommand = defineCommand<DigestWords>({
  name: 'veckobrev',
  personalFor: ['staff'],
  inManifest: true,
  help: ({ digest }) => digest.command,
  parse: (text) => {
    const words = parseDigestWords(text);
    return words?.send ? undefined : words;
  },
  about: async (_ports, _turn, { municipality }) => municipality && { municipalityId: municipality },
  whose: async (_ports, { municipality, texts: { digest } }) =>
    municipality && digest.ownMunicipalityOnly(MUNICIPALITY_NAMES[municipality]),
  run: async (ports, turn, words) => {
    const week = weekOf(words, turn.today);
    if (week === undefined) return say(turn.texts.digest.noSuchWeek(words.written));
    const isStaff = turn.roles.includes('staff');
    return isStaff ? showToStaff(ports, turn, week, words) : showOwn(ports, turn, week);
  },
});
