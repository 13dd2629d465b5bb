import type { IsoWeek } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../../domain/municipality.js';
import type { Role } from '../../domain/person.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import { readWeek, type WeekWords, weekMeant } from '../../language/week-words.js';
import type { Ports } from '../../usecases/ports.js';
import { sentDigests } from '../../usecases/sent-digests.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { digestDocument, digestTable } from '../digest-document.js';
import { handOverFile } from '../hand-over.js';
import { type Reply, say } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: exportera|export [the] veckobrev|veckobrevet|veckobreven|[weekly] digest|digests [WEEK [[för] MUNICIPALITY] | YEAR]
//   WEEK:         2026-W46 | v 46 | vecka 46 2026 | förra veckan …
//   MUNICIPALITY: the name of one owner municipality as people write it; week and municipality in either order
const GRAMMAR =
  /^export(?:era)?(?: the)? (?:veckobrev(?:et|en)?|(?:weekly )?digests?)(?: (?:(?:för|for|från|from) )?(?<rest>.+?))?[.!]?$/i;
const YEAR = /^\d{4}$/;

const STAFF: readonly Role[] = ['staff'];

type Wish =
  | { readonly kind: 'year'; readonly year: string | undefined }
  | {
      readonly kind: 'week';
      readonly week: WeekWords;
      readonly written: string;
      readonly municipality?: MunicipalityId;
    };

const wishIn = (text: string): Wish | undefined => {
  const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
  if (match === null) return undefined;
  const rest = match.groups?.['rest'];
  if (rest === undefined || YEAR.test(rest)) return { kind: 'year', year: rest };
  const read = readWeek(rest);
  if (read === undefined) return undefined;
  const { week, written, left } = read;
  if (left === '') return { kind: 'week', week, written };
  const municipality = municipalityNamed(left.replace(/^(?:för|for|till|to) /i, ''));
  return municipality && { kind: 'week', week, written, municipality };
};

const listOf = async (ports: Ports, turn: Turn, year: string): Promise<Reply> => {
  const { texts } = turn;
  const { digestExport: words, formats } = texts;
  const sent = await sentDigests(ports, `${year}-W`);
  if (sent.digests.length === 0) return say(words.noneInYear(year));
  const rows = digestTable({ ...sent, texts, timeZone: ports.timeZone });
  return handOverFile(
    ports,
    turn,
    {
      name: words.listName(year),
      content: ports.spreadsheets.write([{ name: words.sheet, rows }]),
      forRoles: STAFF,
    },
    {
      ready: words.listReady(year, formats.number(sent.digests.length)),
      description: words.listDescription(year),
    },
  );
};

const documentOf = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  municipality?: MunicipalityId,
): Promise<Reply> => {
  const { texts } = turn;
  const { digestExport: words, formats } = texts;
  const sent = await sentDigests(ports, week, municipality && [municipality]);
  const name = formats.week(week);
  if (sent.digests.length === 0) return say(words.noneInWeek(name));
  const document = digestDocument({ ...sent, texts, timeZone: ports.timeZone }, week, {
    at: turn.now,
    by: askerOf(turn).person.displayName,
    language: turn.locale === 'sv' ? 'sv-SE' : 'en-GB',
  });
  const place = municipality === undefined ? '' : MUNICIPALITY_NAMES[municipality].toLowerCase();
  return handOverFile(
    ports,
    turn,
    {
      name: words.fileName(words.weekInFileName(week.slice(0, 4), week.slice(6)), place.replace(/ /g, '-')),
      content: await ports.documents.write(document),
      forRoles: STAFF,
    },
    { ready: words.ready(name), description: words.description(name) },
  );
};

/** Sent digests as they were sent: a week as a document to register, or a year as a list. */
export const exportDigestsCommand = defineCommand<Wish>({
  name: 'exportera veckobrev',
  personalFor: STAFF,
  help: ({ digestExport }) => digestExport.command,
  parse: wishIn,
  run: async (ports, turn, wish) => {
    if (wish.kind === 'year') return listOf(ports, turn, wish.year ?? turn.today.slice(0, 4));
    const week = weekMeant(wish.week, turn.today);
    return week === undefined
      ? say(turn.texts.digestExport.noSuchWeek(wish.written))
      : documentOf(ports, turn, week, wish.municipality);
  },
});
