import type { RenderedCard } from '../cards/define-card.js';
import { type OperationsShown, operationsCard, operationsView } from '../cards/operations.js';
import { type IsoDate, localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { lapseStage } from '../domain/sign-in.js';
import type { Texts } from '../texts/index.js';
import { sizeText } from '../texts/size-text.js';
import { listBackups } from '../usecases/list-backups.js';
import { listDigestChannels } from '../usecases/list-digest-channels.js';
import { listUndelivered } from '../usecases/list-undelivered.js';
import { newestBackup } from '../usecases/newest-backup.js';
import { operationsNow } from '../usecases/operations-now.js';
import type { KeptBackup } from '../usecases/operations-ports.js';
import type { Ports } from '../usecases/ports.js';
import { momentSaid } from './moment-said.js';
import { operationsFacts } from './operations-facts.js';
import { type WarningWords, warningWords } from './operations-words.js';

const signInTrouble = async ({ signIn }: Ports, texts: Texts): Promise<readonly WarningWords[]> => {
  const status = await signIn.status();
  if (status.state === 'not_configured') return [];
  const isNeeded = status.state === 'sign_in_needed' || status.daysLeft === 0;
  if (isNeeded) {
    const { title, why, do: todo } = texts.notices.signInNeeded;
    return [{ title, paragraphs: [why, todo], offers: [texts.signIn.begin] }];
  }
  const stage = lapseStage(status.daysLeft);
  if (stage === 'first') return [];
  const { lapsing, days, begin } = texts.signIn;
  return [{ title: lapsing[stage](days(status.daysLeft)), paragraphs: [lapsing.do], offers: [begin] }];
};

const channelTroubles = async (ports: Ports, texts: Texts): Promise<readonly WarningWords[]> => {
  const { digestRouteLost } = texts.notices;
  const offers = [{ title: texts.channels.open, text: texts.channels.command.example }];
  return (await listDigestChannels(ports)).flatMap(({ municipalityId, channel, trouble }) => {
    if (channel === undefined || trouble === undefined) return [];
    const { route, name } = channel;
    const named = name === undefined ? digestRouteLost.unnamed : digestRouteLost.channel(name);
    const title = digestRouteLost.title(MUNICIPALITY_NAMES[municipalityId]);
    return [
      { title, paragraphs: [digestRouteLost.why[route][trouble](named), digestRouteLost.do[route]], offers },
    ];
  });
};

/** What of the bot needs a person: as the notices say, whether they have been sent or not. */
const troublesNow = async (ports: Ports, texts: Texts): Promise<readonly WarningWords[]> => [
  ...(await operationsNow(ports)).flatMap((standing) =>
    standing.state === 'trouble' ? [warningWords(ports, texts, standing.warning)] : [],
  ),
  ...(await signInTrouble(ports, texts)),
  ...(await channelTroubles(ports, texts)),
];

const lapsesSaid = (
  { operations: { backups }, formats }: Texts,
  { lapsesOn }: KeptBackup,
  today: IsoDate,
): string => {
  if (lapsesOn === undefined) return backups.stays;
  // Old ones are taken away when a new one is taken, and that may have failed for weeks.
  return lapsesOn < today ? backups.lapsesNext : backups.lapses(formats.day(lapsesOn));
};

const backupRows = async (ports: Ports, texts: Texts): Promise<OperationsShown['backups']> => {
  const { backups } = texts.operations;
  const today = localDate(ports.clock.now(), ports.timeZone);
  return (await listBackups(ports)).map(({ backup, erasedSince }) => ({
    head: backups.head(
      momentSaid(ports, texts, backup.takenAt),
      backups.why[backup.why],
      sizeText(texts, backup.bytes),
    ),
    erased: erasedSince === 0 ? '' : backups.erased(erasedSince),
    lapses: lapsesSaid(texts, backup, today),
  }));
};

/** Each message once, though several troubles may offer the same. */
const offersOf = (
  troubles: readonly WarningWords[],
  others: WarningWords['offers'],
): WarningWords['offers'] => {
  const all = [...troubles.flatMap(({ offers }) => offers), ...others];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
};

/** How the bot is now. `notice` = what just happened. */
export const operationsNowCard = async (
  ports: Ports,
  texts: Texts,
  notice?: string,
): Promise<RenderedCard> => {
  const [troubles, kept, { ended, lost }] = await Promise.all([
    troublesNow(ports, texts),
    ports.backups.list(),
    listUndelivered(ports),
  ]);
  const isStuck = ended.length + lost.length > 0;
  // Whoever reads the card need not be offered it.
  const offers = offersOf(troubles, isStuck ? [texts.notices.showUndelivered] : []).filter(
    ({ text }) => text !== texts.operations.show.text,
  );
  const shown = {
    troubles,
    offers,
    facts: await operationsFacts(ports, texts, newestBackup(kept)),
    backups: await backupRows(ports, texts),
  };
  return operationsCard.render(operationsView(texts, shown, notice));
};
