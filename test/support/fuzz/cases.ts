import type { Chance } from '../digest-simulation/chance.js';
import { SERVICE_URL } from '../production.js';
import type { TestActivity } from '../teams-activities.js';
import { filledIn, mutated } from './mutations.js';
import { type Refused, refusedFrom } from './refused.js';
import { type Sample, samplesFor } from './valid.js';
import { type FuzzAsker, inCopy } from './world.js';

/** One request of a run. */
export interface Case {
  readonly kind: string;
  /** What the bot knows the activity by; undefined when it has none. */
  readonly activityId: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What it may be answered with, when it must be refused. */
  readonly statuses?: readonly number[];
}

/** How many of those that need not be refused are sent as they are, and with only something else filled in. */
const AS_THEY_ARE = 0.15;
const FILLED_IN = 0.35;

/** An activity of the asker's, under an id that no other has. */
const sentBy = (asker: FuzzAsker, id: string, activity: TestActivity): TestActivity => {
  const conversation = activity['conversation'] as {
    readonly id: string;
    readonly conversationType?: string;
  };
  const isPersonal = conversation.conversationType === 'personal';
  const channelData = activity['channelData'] as object;
  return {
    ...activity,
    id,
    from: {
      id: `29:${asker.aadObjectId}`,
      name: asker.person?.displayName ?? 'Någon',
      ...(asker.aadObjectId !== '' && { aadObjectId: asker.aadObjectId }),
    },
    conversation: {
      ...conversation,
      id: isPersonal ? asker.chat : conversation.id,
      tenantId: asker.tenantId,
    },
    channelData: { ...channelData, tenant: { id: asker.tenantId } },
  };
};

/** Whose token it is nobody but Teams decides: what is changed of a sender may be nonsense, but not somebody else. */
const fromNobodyElse = (asker: FuzzAsker, activity: object): object => {
  const from: unknown = 'from' in activity ? activity.from : undefined;
  if (typeof from !== 'object' || from === null || !('aadObjectId' in from)) return activity;
  return { ...activity, from: { ...from, aadObjectId: asker.aadObjectId } };
};

/** Each form is one that nobody has sent before, now and then not. */
const withSubmission = (id: string, json: string): string =>
  json.replace(/"submissionId":"[^"]*"/, `"submissionId":"${id.slice(0, -1)}"`);

/** Makes the cases of a run; the same chance makes the same cases. */
export const casesOf = (chance: Chance) => {
  const samplesOf = samplesFor(SERVICE_URL);
  let count = 0;
  const known = new Map<string, readonly Sample[]>();
  const samples = (asker: FuzzAsker): readonly Sample[] => {
    const found = known.get(asker.who) ?? samplesOf(asker);
    known.set(asker.who, found);
    return found;
  };
  const pick = (asker: FuzzAsker, id: string): Sample => {
    const sample = chance.pick(samples(asker));
    return { ...sample, activity: sentBy(asker, id, sample.activity) };
  };
  const nextId = (): string => {
    count += 1;
    return `fuzz-${count}`;
  };
  const ready = (asker: FuzzAsker, id: string, body: string): string =>
    withSubmission(id, inCopy(asker.copy, body));

  return {
    /** Sent by somebody, as it is or with something changed. */
    any: (asker: FuzzAsker): Case => {
      const id = nextId();
      const { kind, activity } = pick(asker, id);
      if (chance.happens(AS_THEY_ARE)) {
        return { kind, activityId: id, body: ready(asker, id, JSON.stringify(activity)) };
      }
      if (chance.happens(FILLED_IN)) {
        const filled = JSON.stringify(filledIn(chance, activity));
        return { kind: `${kind}, filled in`, activityId: id, body: ready(asker, id, filled) };
      }
      const changed = fromNobodyElse(asker, mutated(chance, activity, pick(asker, id).activity));
      return { kind: `${kind}, changed`, activityId: id, body: ready(asker, id, JSON.stringify(changed)) };
    },
    /** Sent by somebody, and to be refused whatever happens. */
    refused: (asker: FuzzAsker): Case => {
      const id = nextId();
      const { kind, body, ...others }: Refused = refusedFrom(chance, asker, () => pick(asker, id));
      const sent = typeof body === 'string' ? ready(asker, id, body) : body;
      return { ...others, kind: `refused: ${kind}`, activityId: id, body: sent };
    },
  };
};
