import { drawDigest } from '../../cards/digest.js';
import { type IsoWeek, isoWeekOf } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { digestSchedule } from '../../usecases/digest-schedule.js';
import { digestSettingsNow } from '../../usecases/digest-settings-now.js';
import type { Ports } from '../../usecases/ports.js';
import { type DigestPreview, previewDigests } from '../../usecases/preview-digests.js';
import { defineCommand } from '../command.js';
import { digestCourse } from '../digest-course.js';
import { digestOverview } from '../digest-overview.js';
import { parseDigestQuestion } from '../digest-questions.js';
import { type DigestWords, parseDigestWords, weekOf } from '../digest-words.js';
import { momentSaid } from '../moment-said.js';
import { both, following, type Reply, say, show } from '../reply.js';
import { shownDigests } from '../shown-digests.js';
import type { Turn } from '../turn.js';

const showToStaff = async (ports: Ports, turn: Turn, week: IsoWeek, words: DigestWords): Promise<Reply> => {
  const { municipality } = words;
  const shown = await shownDigests(ports, week);
  const previews = await previewDigests(ports, week, municipality && [municipality]);
  const cards = previews.map((preview) => drawDigest(turn.texts, preview.digest));
  // How it stands is last, because a chat stands at its end, and it is what the sender acts on.
  if (municipality !== undefined) {
    const courses = await Promise.all(previews.map((preview) => digestCourse(ports, turn, preview)));
    return show(...cards, ...courses);
  }
  // A message of its own, because it is kept up to date.
  const overview = await digestOverview(ports, turn, week, previews);
  return both(show(...cards), following(shown, show(overview)));
};

/** Where it should be, on its way there, or perhaps there. */
const isPosted = ({ record }: DigestPreview): boolean =>
  record?.state === 'sent' || record?.state === 'sending' || record?.state === 'unknown';

const isHeld = ({ record }: DigestPreview): boolean =>
  record?.state === 'planned' && record.held !== undefined;

/** A week that has passed as it was sent; the one that is running as it is so far, unless the FoU manager holds it. */
const showOwn = async (ports: Ports, turn: Turn, week: IsoWeek): Promise<Reply> => {
  const { municipality: own, texts } = turn;
  if (own === undefined) return say(texts.digest.noMunicipality);
  const [preview] = await previewDigests(ports, week, [own]);
  if (preview === undefined) throw new Error(`there is no preview for ${own}`);
  const card = drawDigest(texts, preview.digest);
  if (isPosted(preview)) return show(card, await digestCourse(ports, turn, preview));
  const isPast = week < isoWeekOf(turn.today);
  return isPast || isHeld(preview)
    ? say(texts.digestCourse.notSent(MUNICIPALITY_NAMES[own], texts.formats.week(week)))
    : show(card);
};

/** A digest that is asked for, or a question of those on their way. */
type DigestArgs = DigestWords & { readonly isQuestion?: true };

/** How the digests that go out next stand, and to others than staff when that is. */
const answer = async (ports: Ports, turn: Turn, words: DigestWords): Promise<Reply> => {
  const { texts, roles, today } = turn;
  const { sending } = await digestSchedule(ports, await digestSettingsNow(ports));
  if (!roles.includes('staff')) {
    const { nextGoesOut, nextGoesOutNow } = texts.digestCourse;
    const name = texts.formats.week(sending.week);
    return say(
      sending.isNow ? nextGoesOutNow(name) : nextGoesOut(name, momentSaid(ports, texts, sending.at)),
    );
  }
  const week = words.week === undefined ? sending.week : weekOf(words, today);
  if (week === undefined) return say(texts.digest.noSuchWeek(words.written));
  if (words.municipality !== undefined) return showToStaff(ports, turn, week, words);
  const shown = await shownDigests(ports, week);
  return following(shown, show(await digestOverview(ports, turn, week, await previewDigests(ports, week))));
};

/** Shows a week's digest: one's own municipality's, or all eight to staff. */
export const digestCommand = defineCommand<DigestArgs>({
  name: 'veckobrev',
  personalFor: ['staff'],
  inManifest: true,
  help: ({ digest }) => digest.command,
  parse: (text) => {
    const words = parseDigestWords(text);
    if (words !== undefined) return words.send ? undefined : words;
    const question = parseDigestQuestion(text);
    return question && { ...question, isQuestion: true };
  },
  about: async (_ports, _turn, { municipality }) => municipality && { municipalityId: municipality },
  whose: async (_ports, { municipality, texts: { digest } }) =>
    municipality && digest.ownMunicipalityOnly(MUNICIPALITY_NAMES[municipality]),
  run: async (ports, turn, words) => {
    if (words.isQuestion) return answer(ports, turn, words);
    const week = weekOf(words, turn.today);
    if (week === undefined) return say(turn.texts.digest.noSuchWeek(words.written));
    const isStaff = turn.roles.includes('staff');
    return isStaff ? showToStaff(ports, turn, week, words) : showOwn(ports, turn, week);
  },
});
