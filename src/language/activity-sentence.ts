import { isFuture } from '../domain/activity-rules.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { titleFrom } from './activity-title.js';
import { readAreas } from './area-words.js';
import { readClockTime } from './clock-times.js';
import { readColleagues } from './colleagues.js';
import { readHeadCounts } from './head-counts.js';
import { readKind } from './kind-words.js';
import { readMunicipalities } from './municipality-names.js';
import { readOtherParties } from './other-parties.js';
import { foldInPlace, type Span, without } from './spans.js';
import { readDate } from './swedish-dates.js';
import { tenseOf } from './tense.js';
import { readWorkHours } from './work-hours.js';

export type { ActivityReading, Unclear } from './activity-reading.js';

/** So many unclear words are quoted in a question. */
const MAX_QUOTED = 3;

/**
 * Reads what a log line says after the word for logging, without asking anyone; what it cannot know it leaves
 * out or lists as unclear.
 */
export const readActivity = (line: string, { today, colleagues = [] }: ReadingContext): ActivityReading => {
  const text = line.trim().replace(/\s+/g, ' ');
  const folded = foldInPlace(text);

  const owners = readMunicipalities(folded);
  const others = readOtherParties(without(text, owners.spans), without(folded, owners.spans));
  const named = [...owners.spans, ...others];
  const people = readColleagues(without(text, named), colleagues);

  const heads = readHeadCounts(without(folded, owners.spans));
  const counted = without(folded, [...named, ...heads.spans]);
  const work = readWorkHours(counted, people.names.length + 1, owners.named);
  const unclocked = without(counted, work.spans);
  const clock = readClockTime(unclocked);
  const clocked = clock === undefined ? unclocked : without(unclocked, [clock]);
  const dates = readDate(clocked, today, tenseOf(folded));
  const undated = without(clocked, dates.spans);
  const kind = readKind(undated);
  const areas = readAreas(folded);

  const words = (...spans: readonly Span[]): string =>
    spans
      .slice(0, MAX_QUOTED)
      .map(({ start, end }) => text.slice(start, end))
      .join(', ');
  const said = [
    ...owners.spans.filter(
      (span) => !owners.named.some((name) => name.start === span.start && name.isGenitive),
    ),
    ...others.filter(({ isGenitive }) => !isGenitive),
    ...people.spans,
    ...heads.spans,
    ...work.spans,
    ...(clock === undefined ? [] : [clock]),
    ...dates.spans,
  ];
  const left = titleFrom(text, kind?.isPlain ? [...said, kind] : said);
  const kindAsWritten = kind === undefined ? '' : titleFrom(text.slice(kind.start, kind.end), []);
  const title = left === '' ? kindAsWritten : left;

  const period = dates.date?.period;
  const isDay = period?.precision === 'day' && dates.date?.dateEnd === undefined;
  const date: Period | undefined =
    isDay && clock !== undefined ? { ...period, precision: 'minute', time: clock.from } : period;
  const hours = work.hours ?? (work.unclear === undefined ? clock?.hours : undefined);
  const [area, ...moreAreas] = areas;

  return {
    ...(kind && { kind: { value: kind.kind, isStated: kind.isStated } }),
    ...(title !== '' && { title: { value: title, isStated: left !== '' } }),
    ...(date && dates.date && { date: { value: date, isStated: dates.date.isStated } }),
    ...(dates.date?.dateEnd && { dateEnd: dates.date.dateEnd }),
    ...(hours !== undefined && { hours }),
    ...(work.hoursPerPerson !== undefined && { hoursPerPerson: work.hoursPerPerson }),
    municipalities: owners.ids,
    otherParties: [...new Set(others.map(({ name }) => name))],
    ...(area !== undefined && moreAreas.length === 0 && { area }),
    ...(heads.participants && { participants: heads.participants }),
    colleagues: people.names,
    writerTookPart: true,
    state: { value: isFuture(date ?? onDay(today), today) ? 'planned' : 'done', isStated: false },
    parts: [],
    leftOver: [],
    carried: [],
    unclear: [
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
      ...(dates.unclear ? [{ field: 'date' as const, words: words(...dates.unclear) }] : []),
      ...(moreAreas.length > 0 ? [{ field: 'area' as const, choices: areas }] : []),
    ],
  };
};
