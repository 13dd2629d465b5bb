import { CARD_STAMPS } from '../../../src/cards/index.js';
import { RIGHTS } from '../../../src/domain/rights.js';
import type { Chance } from '../digest-simulation/chance.js';
import { RIGHTS_SAMPLES } from '../rights-samples.js';
import { executeActivity, messageActivity, type TestActivity } from '../teams-activities.js';
import { hostileKey, hostileText, hostileValue, IDENTITY_NUMBER, nested } from './hostile.js';
import { type Sample, STAMP } from './valid.js';
import type { FuzzAsker } from './world.js';

/** Not written by anybody; and a submission's id is another's in every case, see cases.ts. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['verb', 'card', 'msteams', 'submissionId']);

/** What no reading accepts, so that nothing may come of it. */
export interface Refused {
  readonly kind: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Claims of its token that differ from a good one's. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The statuses that it may be answered with. */
  readonly statuses: readonly number[];
}

type Make = (chance: Chance, asker: FuzzAsker, sample: Sample) => Refused | undefined;

const REQUIRED = ['type', 'channelId', 'serviceUrl', 'from', 'conversation'];
const NOT_FOR_THEM = [null, 1, true, [], '', {}, [[]]];

/** A hundred opened brackets too many would be cut somewhere else; ten thousand are still under the limit. */
const DEEP = 10_000;

const json = (value: unknown): string => JSON.stringify(value);

const broken: readonly ((chance: Chance, whole: string) => Pick<Refused, 'body' | 'headers'>)[] = [
  (chance, whole) => ({ body: whole.slice(0, chance.between(1, whole.length - 1)) }),
  (_, whole) => ({ body: `${whole}}` }),
  (_, whole) => ({ body: whole.replaceAll('"', "'") }),
  () => ({ body: '' }),
  () => ({ body: 'null' }),
  () => ({ body: '[]' }),
  () => ({ body: '"hej"' }),
  () => ({ body: '12e999' }),
  () => ({ body: '['.repeat(DEEP) }),
  () => ({ body: `${'['.repeat(DEEP)}${']'.repeat(DEEP)}` }),
  () => ({ body: `${'{"type":'.repeat(DEEP)}1${'}'.repeat(DEEP)}` }),
  () => ({ body: 'x'.repeat(200_000) }),
  (_, whole) => ({ body: whole.replace('{', '{"type":null,').replace('"type":"', '"typ":"') }),
  (_, whole) => ({ body: Buffer.from(whole, 'utf16le') }),
  (_, whole) => ({ body: `${whole.slice(0, -1)},"text":${json('x'.repeat(270_000))}}` }),
  (_, whole) => ({ body: whole, headers: { 'content-type': 'text/plain' } }),
  (_, whole) => ({ body: whole, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  (_, whole) => ({ body: whole, headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  (_, whole) => ({ body: whole, headers: { 'content-encoding': 'gzip' } }),
];

const brokenBody: Make = (chance, _, { activity }) => ({
  kind: 'broken body',
  ...chance.pick(broken)(chance, json(activity)),
  statuses: [400, 413, 415],
});

const withoutSomething: Make = (chance, _, { activity }) => {
  const field = chance.pick(REQUIRED);
  const { [field]: _gone, ...rest } = activity;
  const body = json(chance.happens(0.5) ? rest : { ...rest, [field]: chance.pick(NOT_FOR_THEM) });
  return { kind: 'without a part', body, statuses: [400] };
};

const WRONG_CLAIMS: readonly Readonly<Record<string, unknown>>[] = [
  { aud: 'ffffffff-1111-4222-8333-444455556666' },
  { iss: 'https://fou.example' },
  { exp: 1 },
  { serviceurl: 'https://fou.example/' },
  { serviceurl: undefined },
];

const withoutToken: Make = (chance, _, { activity }) => {
  const body = json(activity);
  if (chance.happens(0.5))
    return { kind: 'wrong token', body, claims: chance.pick(WRONG_CLAIMS), statuses: [401, 403] };
  const authorization = chance.pick([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b.c',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ]);
  return { kind: 'wrong token', body, headers: { authorization }, statuses: [401, 403] };
};

const fromElsewhere: Make = (_, __, { activity }) => {
  const tenantId = '99999999-2222-4333-8444-555555555555';
  const conversation = { ...(activity['conversation'] as object), tenantId };
  const body = json({ ...activity, conversation, channelData: { tenant: { id: tenantId } } });
  return { kind: 'tenant that is not let in', body, statuses: [401, 403] };
};

const pressed = (activity: TestActivity, verb: unknown, data: unknown): string =>
  json({
    ...executeActivity('', '', {}),
    ...activity,
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });

const unknownVerb: Make = (chance, _, { activity }) => ({
  kind: 'unknown verb',
  body: pressed(activity, `${hostileText(chance).slice(0, 100)}.hittepå`, {
    card: STAMP,
    [hostileKey(chance)]: hostileValue(chance),
  }),
  statuses: [200],
});

const unknownInvoke: Make = (chance, _, { activity }) => ({
  kind: 'unknown invoke',
  body: json({
    ...activity,
    type: 'invoke',
    name: `hittepå/${hostileText(chance).slice(0, 50)}`,
    value: hostileValue(chance),
  }),
  statuses: [400],
});

const dataOf = (
  asker: FuzzAsker,
  { name, activity }: Sample,
): { name: keyof typeof RIGHTS; data: object } | undefined => {
  const sample = name === undefined ? undefined : RIGHTS_SAMPLES[name];
  const data = (activity['value'] as { action?: { data?: object } } | undefined)?.action?.data;
  return sample === undefined ||
    name === undefined ||
    !('press' in sample) ||
    data === undefined ||
    asker.copy < 0
    ? undefined
    : { name, data };
};

const isForThem = ({ role }: FuzzAsker, name: keyof typeof RIGHTS): boolean => {
  const right: unknown = RIGHTS[name];
  if (right === 'everyone') return true;
  const roles = Object.keys(Object(right));
  return role !== undefined && (roles.includes(role) || (role === 'fou_manager' && roles.includes('staff')));
};

const withoutRight: Make = (_, asker, sample) => {
  const press = dataOf(asker, sample);
  if (press === undefined || isForThem(asker, press.name)) return undefined;
  return { kind: 'no right', body: pressed(sample.activity, press.name, press.data), statuses: [200] };
};

const OLD_STAMPS = [
  '',
  'answer@0',
  'activity-form@1',
  `${STAMP} `,
  1,
  null,
  [STAMP],
  [...CARD_STAMPS].join(),
];

const oldCard: Make = (chance, asker, sample) => {
  const press = dataOf(asker, sample);
  if (press === undefined) return undefined;
  const card = chance.pick(
    OLD_STAMPS.filter((stamp) => typeof stamp !== 'string' || !CARD_STAMPS.has(stamp)),
  );
  return {
    kind: 'old card',
    body: pressed(sample.activity, press.name, { ...press.data, card }),
    statuses: [200],
  };
};

const moreThanItHas: Make = (chance, asker, sample) => {
  const press = dataOf(asker, sample);
  if (press === undefined) return undefined;
  const data = { ...press.data, hittepå: hostileValue(chance) };
  return { kind: 'field too many', body: pressed(sample.activity, press.name, data), statuses: [200] };
};

const identityNumber: Make = (chance, asker, sample) => {
  const press = dataOf(asker, sample);
  const text = `${hostileText(chance).slice(0, 200)} x ${IDENTITY_NUMBER} x`;
  if (press === undefined) {
    const body = json(
      messageActivity('', {
        ...sample.activity,
        type: 'message',
        value: undefined,
        attachments: undefined,
        entities: undefined,
        text,
      }),
    );
    return { kind: 'identity number', body, statuses: [200] };
  }
  const field = chance.pick(
    Object.keys(press.data)
      .filter((key) => !NOT_WRITTEN.has(key))
      .concat('text'),
  );
  return {
    kind: 'identity number',
    body: pressed(sample.activity, press.name, { ...press.data, [field]: text }),
    statuses: [200],
  };
};

const tooLong: Make = (chance, _, { activity }) => ({
  kind: 'too long',
  body: json({
    ...activity,
    type: 'message',
    value: undefined,
    attachments: undefined,
    text: 'a b '.repeat(chance.between(1001, 30_000)),
  }),
  statuses: [200],
});

const tooDeep: Make = (chance, asker, sample) => {
  const press = dataOf(asker, sample);
  if (press === undefined) return undefined;
  const data = { ...press.data, djupt: nested(chance.between(50, 3000)) };
  return { kind: 'too deep', body: pressed(sample.activity, press.name, data), statuses: [200] };
};

const MAKERS: readonly Make[] = [
  brokenBody,
  withoutSomething,
  withoutToken,
  fromElsewhere,
  unknownVerb,
  unknownInvoke,
  withoutRight,
  oldCard,
  moreThanItHas,
  identityNumber,
  tooLong,
  tooDeep,
];

/** Something that must be refused, made from a sample that the asker's name stands on; others are tried until one can be. */
export const refusedFrom = (chance: Chance, asker: FuzzAsker, pick: () => Sample): Refused => {
  for (;;) {
    const made = chance.pick(MAKERS)(chance, asker, pick());
    if (made !== undefined) return made;
  }
};
