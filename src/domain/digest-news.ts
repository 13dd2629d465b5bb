import type { Activity, Documentation } from './activity.js';
import { type IsoInstant, type IsoWeek, isoWeekOf, localDate, type TimeZone } from './calendar.js';
import type { Digest, DigestNews } from './digest.js';
import { byTime, type DoneWork } from './digest-activities.js';
import { newsClaim, type Telling } from './digest-claims.js';
import type { DigestInput } from './digest-input.js';
import type { DocumentationKind } from './enums.js';
import { movesOf, type Request } from './request.js';
import { compareRequestNumbers } from './request-number.js';

type Days = Pick<Digest, 'from' | 'to'>;

/** In the order that they are told. */
const KINDS: readonly DigestNews['kind'][] = ['publication', 'promising_practice', 'document'];

/** Published as such (002:78), whether it has an address or not. */
const PUBLICATIONS: readonly DocumentationKind[] = ['fou_report', 'report', 'article'];
/** Worth opening when it can be opened. Memos, slides and descriptions of projects stay with the work they belong to. */
const READABLE: readonly DocumentationKind[] = ['web_summary', 'mapping', 'film'];

const isToRead = ({ kind, url }: Documentation): boolean =>
  PUBLICATIONS.includes(kind) || (url !== undefined && READABLE.includes(kind));

const addressOf = ({ url }: Pick<Documentation, 'url'>) => (url === undefined ? {} : { url });

/** A report or a described practice is news by itself, other work by what it has led to. */
const newsOfActivity = ({ id, kind, title, documentation }: Activity): readonly DigestNews[] => {
  const documents = documentation.filter(isToRead);
  const isPractice = kind === 'promising_practice';
  const own = { kind: isPractice ? kind : ('publication' as const), activityId: id };
  if (documents.length > 0)
    return documents.map((document) => ({ ...own, title: document.title, ...addressOf(document) }));
  return isPractice || kind === 'report' ? [{ ...own, title }] : [];
};

const closedOf = (request: Request): IsoInstant | undefined =>
  movesOf(request).findLast(({ to }) => to === 'closed')?.at ?? request.closedAt;

/** Closed in the week, or before it in one whose digest went by without what it led to. */
const isClosedBy = (
  request: Request,
  { from, to }: Days,
  goneBy: ReadonlySet<IsoWeek>,
  zone: TimeZone,
): boolean => {
  const closed = request.status === 'closed' ? closedOf(request) : undefined;
  if (closed === undefined) return false;
  const day = localDate(closed, zone);
  return day <= to && (from <= day || goneBy.has(isoWeekOf(day)));
};

const newsOfRequest = ({ id, number, deliverables }: Request): readonly DigestNews[] =>
  deliverables.map((document) => ({
    kind: 'document',
    requestId: id,
    number,
    title: document.title,
    ...addressOf(document),
  }));

/**
 * What there is new to read (domain-model section 5, block 4): publications, promising practices that have been
 * described, and the documents of the municipality's own requests that were closed.
 *
 * - Done work of kind `report` and `promising_practice` is news; other done work is when it is documented by a report
 *   or an article, or by anything else to read that has an address.
 * - It is told to whom the work concerns, in the week that it was done in, beside the work itself: `done` says what FoU
 *   did with the municipality, `news` that there is something to read. What is for all is news to all eight.
 * - It is told once and never lost: work that comes late brings its news along, and a document that is added when the
 *   week has gone by is news in the next one.
 */
export const newsOf = (
  { requests, municipality, timeZone }: DigestInput,
  days: Days,
  { inWeek, late }: DoneWork,
  { told, goneBy }: Telling,
): readonly DigestNews[] => {
  const closed = requests
    .filter(
      (request) => request.municipalityId === municipality && isClosedBy(request, days, goneBy, timeZone),
    )
    .toSorted((a, b) => compareRequestNumbers(a.number, b.number));
  const untold = (news: readonly DigestNews[]) => news.filter((each) => !told.has(newsClaim(each)));
  const documented = [...late, ...inWeek].filter((activity) => untold(newsOfActivity(activity)).length > 0);
  return [
    ...documented.toSorted(byTime).flatMap(newsOfActivity),
    ...untold(closed.flatMap(newsOfRequest)),
  ].toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
};
