import { graphDelivery } from '../../src/adapters/graph/graph-delivery.js';
import type { DigestChannel } from '../../src/domain/digest-channel.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import type { DigestDelivery, Ports } from '../../src/usecases/ports.js';
import type { GraphRequestSeen } from './fake-graph.js';
import { type GraphWorld, graphWorld } from './graph-world.js';
import { sendingPorts } from './sending.js';

export const TEAM_ID = '33333333-2222-4333-8444-555555555555';

/** The id of a municipality's channel in the fake Graph. */
export const channelIdOf = (municipality: MunicipalityId): string => `19:${municipality}@thread.tacv2`;

export const channelFor = (municipalityId: MunicipalityId): DigestChannel => ({
  id: `2026-${municipalityId}`,
  version: 1,
  municipalityId,
  route: 'graph',
  teamGroupId: TEAM_ID,
  channelId: channelIdOf(municipalityId),
  setBy: '2026-anna',
  setAt: '2026-11-01T08:00:00.000Z',
});

/** Whether a request is about Järfälla's channel, which tests let things go wrong in. */
export const isJarfallas = ({ channelId }: GraphRequestSeen): boolean =>
  channelId === channelIdOf('jarfalla');

export interface GraphSending {
  readonly world: GraphWorld;
  readonly delivery: DigestDelivery;
  /** Ports that send by Graph, on the Monday morning when week 46 is due. */
  readonly ports: Ports;
}

/** A signed-in service account, and a channel for each municipality but those named. */
export const graphSending = async ({
  without = [],
  mayRead = false,
  stopping,
}: {
  readonly without?: readonly MunicipalityId[];
  readonly mayRead?: boolean;
  readonly stopping?: AbortSignal;
} = {}): Promise<GraphSending> => {
  const world = await graphWorld();
  if (mayRead) world.login.consented.add('ChannelMessage.Read.All');
  await world.logIn();
  const fakes = sendingPorts();
  const delivery = graphDelivery({
    channelOf: async (municipality) =>
      without.includes(municipality) ? undefined : channelFor(municipality),
    token: world.open().token,
    clock: fakes.clock,
    log: world.log,
    fetch: world.wire.fetch,
    sleep: (ms, signal) => world.wire.sleep(ms, signal),
    deadline: () => world.wire.deadline(),
    stopping,
  });
  return { world, delivery, ports: { ...fakes, delivery, log: world.log } };
};
