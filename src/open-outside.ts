import { join } from 'node:path';
import { consentFiles } from './adapters/files/consent-files.js';
import { folderFiles } from './adapters/files/folder-files.js';
import { importFolder } from './adapters/files/import-folder.js';
import { offeredFiles } from './adapters/files/offered-files.js';
import { graphDelivery } from './adapters/graph/graph-delivery.js';
import { type GraphSignIn, noSignIn, openSignIn } from './adapters/graph/open-sign-in.js';
import { type Measures, noMeasures } from './adapters/metrics/measures.js';
import { outboxDelivery } from './adapters/outbox/outbox-delivery.js';
import { writeDurablyInFolder } from './adapters/store/durable-file.js';
import { systemClock } from './adapters/system/clock.js';
import { botDelivery } from './adapters/teams/bot-delivery.js';
import type { Connector } from './adapters/teams/connector.js';
import type { Variables } from './config.js';
import { botChatLink } from './domain/bot-chat-link.js';
import type { MunicipalityId } from './domain/municipality.js';
import { channelConversation } from './usecases/channel-conversation.js';
import { digestChannelOf } from './usecases/digest-channel-of.js';
import type { Log, Ports } from './usecases/ports.js';
import { routedDelivery } from './usecases/routed-delivery.js';

/** What goes out goes by these. */
export interface Outwards {
  /** What goes out to Teams, made when it is first asked for. */
  connector(): Promise<Connector>;
  /** Aborted when the program is to stop; what waits to try something again then waits no more. */
  readonly stopping?: AbortSignal;
  /** What counts; nothing when missing. */
  readonly measures?: Measures;
}

const signInOf = (variables: Variables, log: Log, stopping: Outwards['stopping']): GraphSignIn => {
  const { GRAPH_TENANT_ID: tenantId, GRAPH_CLIENT_ID: clientId, TOKEN_CACHE_KEY: key } = variables;
  if (tenantId === undefined || clientId === undefined || key === undefined) return noSignIn;
  return openSignIn({
    app: { tenantId, clientId, clientSecret: variables.GRAPH_CLIENT_SECRET },
    folder: variables.DATA_DIR,
    key,
    write: writeDurablyInFolder,
    clock: systemClock,
    log,
    stopping,
  });
};

type PortsOutside = Pick<
  Ports,
  'delivery' | 'digestTenantId' | 'signIn' | 'files' | 'offeredFiles' | 'importFolder'
>;

/** A registered bot reaches Teams; without one all that would go there is put in folders. */
export const outsideOf = (
  variables: Variables,
  ports: Pick<Ports, 'store' | 'clock' | 'ids' | 'log'>,
  { connector, stopping, measures = noMeasures }: Outwards,
): PortsOutside => {
  const { DATA_DIR, MicrosoftAppId, GRAPH_TENANT_ID } = variables;
  const files = join(DATA_DIR, 'filer');
  if (MicrosoftAppId === undefined) {
    return {
      delivery: outboxDelivery(join(DATA_DIR, 'outbox'), writeDurablyInFolder),
      signIn: noSignIn,
      files: folderFiles(files, writeDurablyInFolder),
      importFolder: importFolder(join(DATA_DIR, 'import')),
    };
  }
  const { store, clock, log } = ports;
  const signIn = signInOf(variables, log, stopping);
  const contents = offeredFiles(join(files, 'erbjudna'), writeDurablyInFolder);
  const channelOf = (municipality: MunicipalityId) => digestChannelOf(store, municipality);
  const botChatUrl = botChatLink(MicrosoftAppId);
  const conversationOf = (channelId: string) => channelConversation(store, channelId);
  return {
    delivery: routedDelivery(channelOf, {
      graph: measures.delivery(
        'graph',
        graphDelivery({ channelOf, token: signIn.token, clock, log, stopping, botChatUrl }),
      ),
      bot: measures.delivery('bot', botDelivery({ channelOf, conversationOf, connector, log, botChatUrl })),
    }),
    ...(GRAPH_TENANT_ID && { digestTenantId: GRAPH_TENANT_ID.toLowerCase() }),
    signIn,
    files: consentFiles({ ...ports, offeredFiles: contents }),
    offeredFiles: contents,
  };
};
