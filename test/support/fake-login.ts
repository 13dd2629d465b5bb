import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Account, type FakeTokens, fakeTokens, type TokenAnswer } from './fake-tokens.js';

/** What the login server does instead of its work; an object is an answer of Entra's own kind. */
export type LoginFault =
  | 'cut'
  | 'hang'
  | 'html'
  | {
      readonly status?: number;
      readonly error: string;
      readonly codes?: readonly number[];
      readonly suberror?: string;
    };

export type Form = Readonly<Record<string, string>>;

/** How the person with a device code answers; asked at every poll. */
export type DeviceAnswer = 'approved' | 'pending' | 'slow_down' | 'declined' | 'expired';

export interface FakeLoginOptions {
  readonly account?: Partial<Account>;
  /** Asked for when a code is exchanged, as for an app with a Web redirect. */
  readonly clientSecret?: string;
  /** Seconds between polls that the program is told to keep. */
  readonly interval?: number;
  /** Seconds that an access token is good for. */
  readonly tokenLife?: number;
}

/**
 * Stands in for login.microsoftonline.com: device code, authorization code with PKCE, refresh and the bot's own
 * token. Goes by paths alone, so any host name may stand before it.
 */
export interface FakeLogin extends Pick<FakeTokens, 'account' | 'consented' | 'revoke' | 'tokenLife'> {
  readonly url: string;
  /** What was posted to the token endpoint, in order. */
  readonly tokenRequests: readonly Form[];
  /** How many device codes were handed out. */
  readonly deviceCodes: number;
  /** Called with how many polls came before; approved at once unless a test says otherwise. */
  device: (polls: number) => DeviceAnswer;
  /** Set to refuse at the sign-in page, as `access_denied`. */
  refuseAtPage: string | undefined;
  /** Called before each request to `devicecode` and `token`. */
  fault: (endpoint: 'devicecode' | 'token', form: Form) => LoginFault | undefined;
  close(): Promise<void>;
}

const LOGIN = 'https://login.microsoftonline.com';
const PATH = /^\/([^/]+)(\/v2\.0\/\.well-known\/openid-configuration|\/oauth2\/v2\.0\/[a-z]+)$/;

const answer = (res: ServerResponse, status: number, body: unknown): void => {
  res.statusCode = status;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.end(JSON.stringify(body));
};

const openIdConfiguration = (tenant: string) => ({
  issuer: `${LOGIN}/${tenant}/v2.0`,
  authorization_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/authorize`,
  token_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/token`,
  device_authorization_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/devicecode`,
  jwks_uri: `${LOGIN}/${tenant}/discovery/v2.0/keys`,
  end_session_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/logout`,
});

const instanceDiscovery = (tenant: string) => ({
  tenant_discovery_endpoint: `${LOGIN}/${tenant}/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'sts.windows.net'],
    },
  ],
});

const refuse = (res: ServerResponse, fault: Exclude<LoginFault, string>): void => {
  const { status = 400, error, codes = [], suberror } = fault;
  const description = `${codes.map((code) => `AADSTS${code}: `).join('')}Trouble. Trace ID: 1-2-3`;
  answer(res, status, {
    error,
    error_description: description,
    error_codes: codes,
    ...(suberror && { suberror }),
  });
};

const misbehave = (res: ServerResponse, fault: LoginFault): void => {
  if (typeof fault === 'object') refuse(res, fault);
  else if (fault === 'cut') res.destroy();
  else if (fault === 'html') res.setHeader('content-type', 'text/html').end('<h1>Service unavailable</h1>');
};

export const startFakeLogin = async (options: FakeLoginOptions = {}): Promise<FakeLogin> => {
  const tokens = fakeTokens(options);
  const tokenRequests: Form[] = [];
  let deviceCodes = 0;
  let polls = 0;

  const device = (): TokenAnswer => {
    const state = login.device(polls++);
    if (state === 'pending') return { error: 'authorization_pending', codes: [70016] };
    if (state === 'slow_down') return { error: 'slow_down' };
    if (state === 'declined') return { error: 'authorization_declined', codes: [70000] };
    if (state === 'expired') return { error: 'expired_token', codes: [70020] };
    return 'approved';
  };

  const token = (res: ServerResponse, form: Form): void => {
    tokenRequests.push(form);
    const result = tokens.exchange(form, device);
    if ('granted' in result) answer(res, 200, result.granted);
    else refuse(res, result);
  };

  const deviceCode = (res: ServerResponse, form: Form): void => {
    deviceCodes += 1;
    polls = 0;
    answer(res, 200, {
      user_code: `FOU-${deviceCodes}`,
      device_code: tokens.deviceCode(form['scope'] ?? ''),
      verification_uri: 'https://microsoft.com/devicelogin',
      expires_in: 900,
      interval: options.interval ?? 0,
      message: 'To sign in, use a web browser.',
    });
  };

  const authorize = (res: ServerResponse, query: URLSearchParams): void => {
    const back = new URL(query.get('redirect_uri') ?? '');
    const state = query.get('state') ?? '';
    if (back.hostname !== 'localhost' || back.pathname !== '/') {
      res.statusCode = 400;
      res.end('AADSTS50011: the redirect URI is not registered');
      return;
    }
    back.searchParams.set('state', state);
    if (login.refuseAtPage === undefined) back.searchParams.set('code', tokens.authorizationCode(query));
    else {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', login.refuseAtPage);
    }
    res.statusCode = 302;
    res.setHeader('location', back.href);
    res.end();
  };

  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(req.url ?? '/', LOGIN);
    const [, tenant = '', what = ''] = PATH.exec(pathname) ?? [];
    if (pathname === '/common/discovery/instance') return answer(res, 200, instanceDiscovery('common'));
    if (what.endsWith('openid-configuration')) return answer(res, 200, openIdConfiguration(tenant));
    if (what.endsWith('/authorize')) return authorize(res, searchParams);
    const form = Object.fromEntries(new URLSearchParams(await text(req)));
    const endpoint = what.endsWith('/devicecode') ? 'devicecode' : 'token';
    if (req.method !== 'POST' || (endpoint === 'token' && !what.endsWith('/token'))) {
      return answer(res, 404, {});
    }
    const fault = login.fault(endpoint, form);
    if (fault !== undefined) return misbehave(res, fault);
    return endpoint === 'devicecode' ? deviceCode(res, form) : token(res, form);
  };

  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const login: FakeLogin = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    account: tokens.account,
    consented: tokens.consented,
    revoke: tokens.revoke,
    get tokenLife() {
      return tokens.tokenLife;
    },
    set tokenLife(seconds) {
      tokens.tokenLife = seconds;
    },
    tokenRequests,
    get deviceCodes() {
      return deviceCodes;
    },
    device: () => 'approved',
    refuseAtPage: undefined,
    fault: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return login;
};
