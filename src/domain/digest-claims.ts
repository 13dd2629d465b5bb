import { addDays, addWeeks, daysOfWeek, type IsoWeek } from './calendar.js';
import type {
  ApprovedDigest,
  Digest,
  DigestActivity,
  DigestCorrectionNote,
  DigestNews,
  DigestRecord,
  PostedDigest,
} from './digest.js';
import { frozenAt } from './digest.js';
import type { MunicipalityId } from './municipality.js';

/**
 * The digests that a municipality has been sent, is being sent, is to be sent as they are or may have got. What they
 * hold is never told again: an unknown one is frozen too and is either found or posted as it is. A failed one reached
 * nobody, and a planned one holds nothing yet: one whose approval is taken back gives up what it held.
 */
const postedTo = (
  municipality: MunicipalityId,
  records: readonly DigestRecord[],
): readonly (ApprovedDigest | PostedDigest)[] =>
  records.flatMap((record) =>
    record.municipalityId === municipality && record.state !== 'failed' && record.state !== 'planned'
      ? [record]
      : [],
  );

/** Everything a digest tells of as done. */
const doneIn = (digest: Digest): readonly DigestActivity[] => [
  ...digest.done,
  ...digest.loggedLate,
  ...digest.general,
];

/** What a municipality is told of once, by a name that nothing else has. */
export type Claim = string;

export const doneClaim = ({ activityId }: Pick<DigestActivity, 'activityId'>): Claim => `done ${activityId}`;

const readClaim = (id: string): Claim => `news ${id}`;

/** All there is to read from one activity or one request is told at the same time. */
export const newsClaim = (news: DigestNews): Claim =>
  readClaim(news.kind === 'document' ? news.requestId : news.activityId);

export const correctionClaim = ({ correctionId }: Pick<DigestCorrectionNote, 'correctionId'>): Claim =>
  `correction ${correctionId}`;

/** What was sent before digests had news has told of what was done and closed, and nothing of it is new any more. */
const newsClaimsIn = ({ news, requests, ...digest }: Digest): readonly Claim[] =>
  news?.map(newsClaim) ?? [
    ...doneIn({ requests, ...digest }).map(({ activityId }) => readClaim(activityId)),
    ...requests.filter(({ status }) => status === 'closed').map(({ requestId }) => readClaim(requestId)),
  ];

const MADE_UP_FOR_WEEKS = 52;

/** The first week that one is made up for in this one's digest, when it went by: what is older than a year is no news. */
export const earliestMadeUpFor = (week: IsoWeek): IsoWeek => addWeeks(week, -MADE_UP_FOR_WEEKS);

const workClaimsIn = (digest: Digest): readonly Claim[] => [
  ...doneIn(digest).map(doneClaim),
  ...newsClaimsIn(digest),
];

const correctionClaimsIn = ({ corrections = [] }: Digest): readonly Claim[] =>
  corrections.map(correctionClaim);

const claimsIn = (digest: Digest): readonly Claim[] => [
  ...workClaimsIn(digest),
  ...correctionClaimsIn(digest),
];

/**
 * What digests of other weeks tell this municipality of. Work and news are looked for where a digest of this week can
 * meet them: in the weeks that are made up for and later ones, and in what was frozen when the week had begun.
 */
export const toldInOtherWeeks = (
  week: IsoWeek,
  municipality: MunicipalityId,
  records: readonly DigestRecord[],
): ReadonlySet<Claim> => {
  const earliest = earliestMadeUpFor(week);
  // A day too early by any clock: what is told twice is worse than a digest looked through in vain.
  const begun = addDays(daysOfWeek(week)?.from ?? week, -1);
  const told = new Set<Claim>();
  for (const record of postedTo(municipality, records)) {
    if (record.week === week) continue;
    const mayMeet = record.week >= earliest || (frozenAt(record) ?? '') >= begun;
    for (const claim of mayMeet ? workClaimsIn(record.digest) : []) told.add(claim);
    for (const claim of correctionClaimsIn(record.digest)) told.add(claim);
  }
  return told;
};

/** Whether a digest tells of anything that has been told. */
export const tellsAgain = (digest: Digest, told: ReadonlySet<Claim>): boolean =>
  claimsIn(digest).some((claim) => told.has(claim));

/** The digest without what another week's digest tells of. */
export const withoutTold = (
  { corrections = [], news, ...digest }: Digest,
  told: ReadonlySet<Claim>,
): Digest => {
  const untold = (activities: readonly DigestActivity[]) =>
    activities.filter((activity) => !told.has(doneClaim(activity)));
  const untoldCorrections = corrections.filter((note) => !told.has(correctionClaim(note)));
  return {
    ...digest,
    ...(untoldCorrections.length > 0 && { corrections: untoldCorrections }),
    ...(news && { news: news.filter((each) => !told.has(newsClaim(each))) }),
    done: untold(digest.done),
    loggedLate: untold(digest.loggedLate),
    general: untold(digest.general),
  };
};

/** What decides whether something is for this week's digest to tell of. */
export interface Telling {
  /** What digests of other weeks tell the municipality of. */
  readonly told: ReadonlySet<Claim>;
  /**
   * The weeks of the year before this one whose digests the municipality has without what is not in them: posted,
   * frozen, or held by a person, so that they may never come. What is untold of them is for a later week to tell of; a
   * held one that is sent after all leaves out what that one told.
   */
  readonly goneBy: ReadonlySet<IsoWeek>;
}

/** What has been told to a municipality when a week's digest is compiled, by the digests there are. */
export const tellingOf = (
  week: IsoWeek,
  municipality: MunicipalityId,
  records: readonly DigestRecord[],
): Telling => {
  const held = records.filter(
    (record) =>
      record.municipalityId === municipality && record.state === 'planned' && record.held !== undefined,
  );
  const earliest = earliestMadeUpFor(week);
  const gone = [...postedTo(municipality, records), ...held].map((record) => record.week);
  return {
    told: toldInOtherWeeks(week, municipality, records),
    goneBy: new Set(gone.filter((each) => each >= earliest)),
  };
};
