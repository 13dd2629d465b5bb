import { daysOfWeek } from './calendar.js';
import type { Digest } from './digest.js';
import { activitiesOf, concerning, doneWork } from './digest-activities.js';
import { tellingOf } from './digest-claims.js';
import { comingBlocks } from './digest-coming.js';
import type { DigestInput } from './digest-input.js';
import { newsOf } from './digest-news.js';
import { requestsOf } from './digest-requests.js';
import { ownWords } from './own-words.js';
import { councilMemberOf, fouManagerOf } from './person.js';
import { isErased } from './pseudonym.js';

/**
 * One municipality's digest of one ISO week, Monday to Sunday on the unit's calendar (domain-model section 5).
 * The same input gives the same digest; what each block holds is said where it is made.
 *
 * @throws when the year has no such week; callers check that where the week comes in.
 */
export const compileDigest = (input: DigestInput): Digest => {
  const { week, municipality, sentDigests, timeZone } = input;
  const activities = concerning(input.activities, municipality);
  // Who has erased their data is nobody to turn to.
  const people = input.people.filter((person) => !isErased(person));
  const days = daysOfWeek(week);
  if (days === undefined) throw new RangeError(`there is no week ${week}`);
  const councilMember = councilMemberOf(people, municipality, days.to)?.displayName;
  const fouManager = fouManagerOf(people, days.to)?.displayName;
  const telling = tellingOf(week, municipality, sentDigests);
  const work = doneWork(activities, days, telling.goneBy, timeZone);
  const { toldOf, ...coming } = comingBlocks(input, days);
  return {
    week,
    ...days,
    municipalityId: municipality,
    ...ownWords(input, telling.told),
    requests: requestsOf(input, days),
    ...activitiesOf(activities, municipality, days, work, telling.told, toldOf),
    ...coming,
    news: newsOf(input, days, work, telling),
    yearSoFar: input.yearSoFar,
    ...(councilMember === undefined ? {} : { councilMember }),
    ...(fouManager === undefined ? {} : { fouManager }),
  };
};
