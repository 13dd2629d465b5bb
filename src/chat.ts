import { type ChatOptions, runChat } from './adapters/terminal/chat.js';
import { openApp } from './app.js';
import type { Config } from './config.js';
import { isMessage } from './conversation/is-message.js';
import type { Front } from './open-ports.js';
import { DEMO_TENANT_ID, FIRST_DEMO_PERSON_ID } from './usecases/demo/people.js';

/** Talks with the bot in the terminal, as the first person of the demo organisation. */
export const chatIn = async (
  config: Config,
  front: Front,
  terminal: Pick<ChatOptions, 'input' | 'output'>,
): Promise<void> => {
  const app = await openApp(config, front);
  try {
    const me = await app.ports.store.get('people', FIRST_DEMO_PERSON_ID);
    await runChat({
      ...terminal,
      dispatch: app.dispatch,
      sender: { tenantId: DEMO_TENANT_ID, aadObjectId: 'terminal', name: me?.displayName ?? 'Du' },
      locale: 'sv',
      isMessage,
    });
    await app.ports.background.ended();
  } finally {
    await app.close();
  }
};
