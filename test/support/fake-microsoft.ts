import { randomUUID } from 'node:crypto';
import { AppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector';
import type { RegisteredBot } from '../../src/adapters/teams/settings.js';
import { type FakeConnector, startFakeConnector } from './fake-connector.js';
import { startTokenIssuer, TOKEN_ISSUER, type TokenIssuer, type TokenOptions } from './token-issuer.js';

export const APP_ID = '0f0b07e0-1111-4222-8333-444455556666';
export const TENANT_ID = '7e4a17a0-1111-4222-8333-444455556666';

export interface PostOverrides extends TokenOptions {
  /** The whole Authorization header; null sends none. */
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it stands instead of the activity. */
  readonly body?: string | Buffer;
}

/** The answer that the Bot Connector would see. */
export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Everything around the bot that Microsoft runs: a token issuer and a Bot Connector, on loopback. */
export interface FakeMicrosoft {
  /** The settings of production, with documented endpoints pointing at the issuer. */
  readonly settings: RegisteredBot;
  /** Hands out the token `fake-outbound-token` for replies, where production asks Entra. */
  readonly credentials: PasswordServiceClientCredentialFactory;
  readonly connector: FakeConnector;
  readonly fetched: TokenIssuer['fetched'];
  /** An Authorization header with a token that is good for an hour, unless told otherwise. */
  bearer(options?: TokenOptions): string;
  /** Posts an activity to the bot at the port with a good token, unless told otherwise. */
  post(port: number, activity: unknown, overrides?: PostOverrides): Promise<Posted>;
  close(): Promise<void>;
}

/** Asks for a token as botbuilder's credentials do, but by plain http, which MSAL refuses. */
class LoginCredentials extends AppCredentials {
  readonly #url: string;

  constructor(url: string) {
    super(APP_ID);
    this.#url = url;
  }

  protected override async refreshToken() {
    // The issuer answers with this and nothing else.
    const { access_token } = (await (await fetch(this.#url)).json()) as { access_token: string };
    return { accessToken: access_token, expiresOn: new Date(Date.now() + 3_600_000) };
  }
}

class LoginCredentialsFactory extends PasswordServiceClientCredentialFactory {
  readonly #url: string;

  constructor(url: string) {
    super(APP_ID, 'unused');
    this.#url = url;
  }

  override async createCredentials(): Promise<AppCredentials> {
    return new LoginCredentials(this.#url);
  }
}

export const startFakeMicrosoft = async (): Promise<FakeMicrosoft> => {
  const issuer = await startTokenIssuer();
  const connector = await startFakeConnector();

  const goodClaims = (): Readonly<Record<string, unknown>> => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: TOKEN_ISSUER,
      aud: APP_ID,
      serviceurl: connector.serviceUrl,
      nbf: now - 60,
      exp: now + 3600,
    };
  };

  const bearer: FakeMicrosoft['bearer'] = (options) => `Bearer ${issuer.token(goodClaims(), options)}`;

  return {
    settings: {
      appId: APP_ID,
      tenantId: TENANT_ID,
      appPassword: randomUUID(),
      allowedTenants: [TENANT_ID],
      endpoints: {
        loginUrl: `https://login.microsoftonline.com/${TENANT_ID}`,
        oAuthScope: 'https://api.botframework.com',
        oAuthUrl: 'https://api.botframework.com',
        tokenIssuer: TOKEN_ISSUER,
        openIdMetadataUrl: issuer.openIdMetadataUrl,
        emulatorOpenIdMetadataUrl: issuer.openIdMetadataUrl,
      },
      plainHttpServiceUrls: true,
    },
    credentials: new LoginCredentialsFactory(issuer.loginUrl),
    connector,
    fetched: issuer.fetched,
    bearer,
    post: async (port, activity, { authorization, headers, body, ...token } = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== null && { authorization: authorization ?? bearer(token) }),
          ...headers,
        },
        body: body ?? JSON.stringify(activity),
      });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
    close: async () => {
      await Promise.all([issuer.close(), connector.close()]);
    },
  };
};
