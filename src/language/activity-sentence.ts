import { isFuture } from '../domain/activity-rules.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import { roundedHours } from '../domain/hours.js';
import { type PlacesOf, partsOf } from './activity-parts.js';
import type { ActivityReading, ReadingContext, Unclear } from './activity-reading.js';
import { readState } from './activity-state.js';
import { titleFrom } from './activity-title.js';
import { areaPlaces, readAreas } from './area-words.js';
import { readCalendarLines } from './calendar-lines.js';
import { type ClockTime, readClockTimes } from './clock-times.js';
import { type Colleagues, readColleagues } from './colleagues.js';
import { type HeadCounts, readHeadCounts } from './head-counts.js';
import { type ReadKind, readKind } from './kind-words.js';
import { type MentionedRequest, readMentionedRequest } from './mentioned-request.js';
import { type ReadMunicipalities, readMunicipalities } from './municipality-names.js';
import { networkNamed } from './network-names.js';
import { type OtherParty, readOtherParties } from './other-parties.js';
import { readSessions, type Sessions } from './sessions.js';
import { foldInPlace, type Span, without } from './spans.js';
import { steeringBodyIn } from './steering-body.js';
import { type DateReading, readDate } from './swedish-dates.js';
import { tenseOf } from './tense.js';
import { readWorkHours, type WorkHours } from './work-hours.js';

export type { ActivityReading } from './activity-reading.js';

/** So many unclear words are quoted in a question. */
const MAX_QUOTED = 3;

/** Everything that the words of a line were read as, each with its place. */
interface Found {
  readonly text: string;
  readonly folded: string;
  /** What a pasted calendar entry holds besides the activity. */
  readonly labels: readonly Span[];
  readonly asides: readonly Span[];
  readonly request: MentionedRequest;
  readonly owners: ReadMunicipalities;
  readonly others: readonly OtherParty[];
  readonly people: Colleagues;
  readonly heads: HeadCounts;
  readonly sessions: Sessions;
  readonly work: WorkHours;
  readonly clocks: readonly ClockTime[];
  readonly dates: DateReading;
  readonly kind: ReadKind | undefined;
}

/** One blank between words; a line break is a semicolon, as between the lines of a calendar entry on one line. */
const tidied = (line: string): string =>
  line
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');

/** Each reader is given what those before it have left. */
const findIn = (line: string, { today, colleagues = [], requests = [] }: ReadingContext): Found => {
  const lines = tidied(line);
  const { labels, asides } = readCalendarLines(foldInPlace(lines.replace(/\n/g, ';')));
  const text = lines.replace(/\n/g, ' ');
  const request = readMentionedRequest(without(foldInPlace(text), [...labels, ...asides]), requests);
  const taken = [...labels, ...asides, ...request.spans];
  const folded = without(foldInPlace(text), taken);
  const written = without(text, taken);

  const owners = readMunicipalities(folded);
  const others = readOtherParties(without(written, owners.spans), without(folded, owners.spans));
  const named = [...owners.spans, ...others];
  const people = readColleagues(without(written, named), colleagues);

  const sessions = readSessions(folded);
  const heads = readHeadCounts(without(folded, [...owners.spans, ...sessions.spans]));
  const counted = without(folded, [...named, ...sessions.spans, ...heads.spans]);
  const doers = people.names.length + (people.writerTookPart ? 1 : 0);
  const work = readWorkHours(counted, doers, owners.named);
  const unclocked = without(counted, work.spans);
  const clocks = readClockTimes(unclocked);
  const clocked = without(unclocked, clocks);
  const dates = readDate(clocked, today, tenseOf(folded));
  const owned = [
    ...owners.spans,
    ...sessions.spans,
    ...heads.spans,
    ...work.spans,
    ...clocks,
    ...dates.spans,
  ];
  const kind = readKind(without(folded, owned));
  return {
    text,
    folded,
    labels,
    asides,
    request,
    owners,
    others,
    people,
    heads,
    sessions,
    work,
    clocks,
    dates,
    kind,
  };
};

const unclearIn = (
  { text, owners, work, dates }: Found,
  areas: ReturnType<typeof readAreas>,
  isContradicted: boolean,
): readonly Unclear[] => {
  const words = (...spans: readonly Span[]): string =>
    spans
      .slice(0, MAX_QUOTED)
      .map(({ start, end }) => text.slice(start, end).trim())
      .join(', ');
  const date = dates.unclear ?? (isContradicted ? dates.spans : undefined);
  return [
    ...(owners.unclear
      ? [
          {
            field: 'municipalities' as const,
            words: words(owners.unclear),
            choices: owners.unclear.choices,
          },
        ]
      : []),
    ...(work.unclear ? [{ field: 'hours' as const, words: words(...work.unclear) }] : []),
    ...(date ? [{ field: 'date' as const, words: words(...date) }] : []),
    ...(areas.length > 1 ? [{ field: 'area' as const, choices: areas }] : []),
  ];
};

/**
 * Reads what a log line says after the word for logging, without asking anyone; what it cannot know it leaves
 * out or lists as unclear.
 */
export const readActivity = (line: string, context: ReadingContext): ActivityReading => {
  const found = findIn(line, context);
  const { text, folded, owners, others, people, heads, sessions, work, clocks, dates, kind } = found;
  const { today, networks = [] } = context;

  const day = dates.date?.period;
  const clock = clocks.find(({ hours }) => hours !== undefined) ?? clocks[0];
  const isDay = day?.precision === 'day' && dates.date?.dateEnd === undefined;
  const date: Period | undefined =
    isDay && clock !== undefined ? { ...day, precision: 'minute', time: clock.from } : day;
  const isAhead = isFuture(date ?? onDay(today), today);
  const state = readState(
    folded,
    tenseOf(folded),
    dates.date?.isStated === true && day !== undefined && day.to < today,
  );
  const isContradicted = state?.state === 'done' && isAhead && dates.date?.isStated === true;

  const areas = readAreas(folded);
  const [area, ...moreAreas] = areas;
  const clocked = clocks.flatMap((one) => one.hours ?? []);
  const between = clocked.length === 0 ? undefined : roundedHours(clocked.reduce((sum, one) => sum + one, 0));
  const hours = work.hours ?? (work.unclear === undefined ? between : undefined);

  const said = [
    ...found.labels,
    ...found.asides,
    ...owners.spans.filter(
      (span) => !owners.named.some((name) => name.start === span.start && name.isGenitive),
    ),
    ...others.filter(({ isGenitive }) => !isGenitive),
    ...people.spans,
    ...heads.spans,
    ...work.spans,
    ...(work.remarks ?? []),
    ...clocks,
    ...dates.spans,
    ...(state?.spans ?? []),
    ...found.request.spans,
  ];
  const about = [...said, ...owners.spans, ...others, ...sessions.spans, ...(kind ? [kind] : [])];
  const left = titleFrom(text, kind?.isPlain ? [...said, kind] : said, about);
  const kindAsWritten = kind === undefined ? '' : titleFrom(text.slice(kind.start, kind.end), []).title;
  const where = others.map(({ name }) => name);
  const title = left.title === '' ? [kindAsWritten, ...where].join(' ').trim() : left.title;

  const isNetworks = kind === undefined || kind.kind === 'network_meeting';
  const networkId = isNetworks ? networkNamed(text, networks) : undefined;
  const body = kind?.kind === 'steering_meeting' ? steeringBodyIn(text) : undefined;

  const places: PlacesOf = {
    kind: kind ? [kind] : [],
    title: left.spans,
    date: dates.spans,
    hours: work.hours === undefined && between !== undefined ? clocks : work.spans,
    municipalities: owners.spans,
    otherParties: others,
    area: area === undefined ? [] : areaPlaces(folded, area),
    participants: heads.spans,
    colleagues: people.spans,
    state: state?.spans ?? [],
    session: sessions.number === undefined ? [] : sessions.spans,
    request: found.request.spans,
  };

  return {
    ...(kind && { kind: { value: kind.kind, isStated: kind.isStated } }),
    ...(title !== '' && { title: { value: title, isStated: left.title !== '' } }),
    ...(date && dates.date && { date: { value: date, isStated: dates.date.isStated } }),
    ...(dates.date?.dateEnd && { dateEnd: dates.date.dateEnd }),
    ...(hours !== undefined && { hours }),
    ...(work.hoursPerPerson !== undefined && { hoursPerPerson: work.hoursPerPerson }),
    ...(work.hoursPerMunicipality !== undefined && { hoursPerMunicipality: work.hoursPerMunicipality }),
    ...(clock && { startTime: clock.from }),
    municipalities: owners.ids,
    otherParties: [...new Set(others.map(({ name }) => name))],
    ...(area !== undefined && moreAreas.length === 0 && { area }),
    ...(heads.participants && { participants: heads.participants }),
    colleagues: people.names,
    writerTookPart: people.writerTookPart,
    state: state
      ? { value: state.state, isStated: true }
      : { value: isAhead ? 'planned' : 'done', isStated: false },
    ...(sessions.number !== undefined && { session: sessions.number }),
    ...(networkId !== undefined && { networkId }),
    ...(body !== undefined && { body }),
    ...(found.request.id !== undefined && { requestId: found.request.id }),
    unclear: unclearIn(found, areas, isContradicted),
    parts: partsOf(text, places),
    leftOver: [...left.leftOver, ...found.asides, ...(work.remarks ?? [])]
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end).trim()),
    carried: [],
  };
};
