import { type DigestState, digestKey, type PostedDigest } from '../../src/domain/digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import type { Ports } from '../../src/usecases/ports.js';
import { type DigestSending, sendDigests } from '../../src/usecases/send-digests.js';
import { at } from './digest-builders.js';
import { fakeClock, fakeDelivery, fakePorts } from './fakes.js';

export const WEEK = '2026-W46';
export const SENDER = '2026-anna';
export const ALL_KEYS = MUNICIPALITY_IDS.map((id) => digestKey(WEEK, id));

/** Fake ports on the Monday morning when week 46 is due, with the delivery to look into. */
export const sendingPorts = () => {
  const delivery = fakeDelivery();
  return { ...fakePorts({ clock: fakeClock(at('2026-11-16', '08:00')), runId: 'this-run' }), delivery };
};
export type SendingPorts = ReturnType<typeof sendingPorts>;

export const sendWeek = async (ports: Ports, week = WEEK): Promise<readonly DigestSending[]> => {
  const result = await sendDigests(ports, { week, by: SENDER });
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

export const keysPosted = ({ delivery }: SendingPorts): string[] => delivery.posted.map((post) => post.key);

/** How each municipality's sending ended. */
export const statesOf = (results: readonly DigestSending[]) =>
  Object.fromEntries(results.map(({ municipalityId, state }) => [municipalityId, state]));

/** The same end for all eight. */
export const allEight = (state: DigestSending['state'] | DigestState) =>
  Object.fromEntries(MUNICIPALITY_IDS.map((id) => [id, state]));

export const recordOf = async (
  ports: Ports,
  municipality: MunicipalityId,
): Promise<PostedDigest | undefined> => {
  const record = await ports.store.get('digests', digestKey(WEEK, municipality));
  if (record?.state === 'planned' || record?.state === 'approved')
    throw new Error(`${record.id} is not posted`);
  return record;
};
