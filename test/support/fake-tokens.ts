import { createHash, randomUUID } from 'node:crypto';

/** Who signs in. */
export interface Account {
  readonly username: string;
  readonly name: string;
  readonly objectId: string;
  readonly tenantId: string;
}

type Refusal = {
  readonly status?: number;
  readonly error: string;
  readonly codes?: readonly number[];
  readonly suberror?: string;
};
export type TokenAnswer = Refusal | 'approved';

/** What the token endpoint answers with when all is well. */
type Tokens = { readonly granted: Readonly<Record<string, string | number>> };
type Form = Readonly<Record<string, string>>;

interface Grant {
  readonly scopes: string;
  /** Got with the app's secret, which its refresh then takes too. */
  readonly isConfidential: boolean;
}
interface Code extends Grant {
  readonly challenge: string;
  readonly redirectUri: string;
}

/** What the login server knows: codes, refresh tokens and what an administrator has agreed to. */
export interface FakeTokens {
  readonly account: Account;
  /** Graph permissions that the app has been given; asking for others is refused. */
  readonly consented: Set<string>;
  /** Seconds that the coming access tokens are good for. */
  tokenLife: number;
  /** Ends every sign-in. */
  revoke(): void;
  deviceCode(scopes: string): string;
  authorizationCode(query: URLSearchParams): string;
  exchange(form: Form, device: () => TokenAnswer): Tokens | Refusal;
}

const GRAPH = 'https://graph.microsoft.com/';
const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (claims: object): string => `${base64({ typ: 'JWT', alg: 'RS256' })}.${base64(claims)}.fake`;

const graphScopes = (scopes: string): string[] =>
  scopes
    .split(' ')
    .filter((scope) => scope !== '' && !OPENID.has(scope))
    .map((scope) => scope.replace(GRAPH, ''));

/** The permissions that a token of the fake login server carries. */
export const scopesOf = (token: string): readonly string[] => {
  const [, claims = ''] = token.split('.');
  try {
    const parsed: { readonly scp?: string } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return parsed.scp?.split(' ') ?? [];
  } catch {
    return [];
  }
};

const INVALID: Refusal = { error: 'invalid_grant', codes: [70008] };
const SECRET_MISSING: Refusal = { status: 401, error: 'invalid_client', codes: [7000218] };
const SECRET_WRONG: Refusal = { status: 401, error: 'invalid_client', codes: [7000215] };
const SECRET_UNASKED: Refusal = { status: 401, error: 'invalid_client', codes: [700025] };
const NO_CONSENT: Refusal = { error: 'invalid_grant', codes: [65001], suberror: 'consent_required' };

export const fakeTokens = ({
  account: changed = {},
  clientSecret,
  tokenLife = 3600,
}: {
  readonly account?: Partial<Account>;
  readonly clientSecret?: string;
  readonly tokenLife?: number;
}): FakeTokens => {
  const account: Account = {
    username: 'veckobrev@fou.example',
    name: 'FoU Nordväst veckobrev',
    objectId: '9a1e0000-1111-4222-8333-444455556666',
    tenantId: '7e4a17a0-1111-4222-8333-444455556666',
    ...changed,
  };
  const consented = new Set(['ChannelMessage.Send']);
  const codes = new Map<string, Code>();
  const deviceCodes = new Map<string, string>();
  const refreshTokens = new Map<string, Grant>();

  /** A new refresh token every time, as Entra hands out; the old one stays good. */
  const issue = (clientId: string, asked: string, grant: Grant): Tokens | Refusal => {
    const scopes = graphScopes(asked);
    if (scopes.some((scope) => !consented.has(scope))) return NO_CONSENT;
    const refresh = `refresh-${randomUUID()}`;
    refreshTokens.set(refresh, grant);
    const { objectId: oid, tenantId: tid, username: preferred_username, name } = account;
    const granted = {
      token_type: 'Bearer',
      scope: scopes.map((scope) => `${GRAPH}${scope}`).join(' '),
      expires_in: tokens.tokenLife,
      ext_expires_in: tokens.tokenLife,
      access_token: unsigned({ aud: GRAPH, scp: scopes.join(' '), oid, tid, jti: randomUUID() }),
      refresh_token: refresh,
      id_token: unsigned({ aud: clientId, oid, tid, sub: oid, preferred_username, name, ver: '2.0' }),
      client_info: base64({ uid: oid, utid: tid }),
    };
    return { granted };
  };

  const secretTrouble = (isConfidential: boolean, given: string | undefined): Refusal | undefined => {
    if (!isConfidential) return given === undefined ? undefined : SECRET_UNASKED;
    if (given === undefined) return SECRET_MISSING;
    return given === clientSecret ? undefined : SECRET_WRONG;
  };

  const byCode = (form: Form): Tokens | Refusal => {
    const code = codes.get(form['code'] ?? '');
    codes.delete(form['code'] ?? '');
    const proof = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url');
    if (code === undefined || proof !== code.challenge || form['redirect_uri'] !== code.redirectUri) {
      return { error: 'invalid_grant', codes: [501481] };
    }
    const trouble = secretTrouble(code.isConfidential, form['client_secret']);
    return trouble ?? issue(form['client_id'] ?? '', code.scopes, code);
  };

  const byDevice = (form: Form, device: () => TokenAnswer): Tokens | Refusal => {
    const scopes = deviceCodes.get(form['device_code'] ?? '');
    if (scopes === undefined) return INVALID;
    const state = device();
    if (state !== 'approved') return state;
    return issue(form['client_id'] ?? '', scopes, { scopes, isConfidential: false });
  };

  const byRefresh = (form: Form): Tokens | Refusal => {
    const grant = refreshTokens.get(form['refresh_token'] ?? '');
    if (grant === undefined) return { error: 'invalid_grant', codes: [700082], suberror: 'bad_token' };
    const trouble = secretTrouble(grant.isConfidential, form['client_secret']);
    return trouble ?? issue(form['client_id'] ?? '', form['scope'] ?? grant.scopes, grant);
  };

  const tokens: FakeTokens = {
    account,
    consented,
    tokenLife,
    revoke: () => refreshTokens.clear(),
    deviceCode: (scopes) => {
      const code = `device-${randomUUID()}`;
      deviceCodes.set(code, scopes);
      return code;
    },
    authorizationCode: (query) => {
      const code = `code-${randomUUID()}`;
      codes.set(code, {
        scopes: query.get('scope') ?? '',
        isConfidential: clientSecret !== undefined,
        challenge:
          query.get('code_challenge_method') === 'S256' ? (query.get('code_challenge') ?? '') : 'none',
        redirectUri: query.get('redirect_uri') ?? '',
      });
      return code;
    },
    exchange: (form, device) => {
      switch (form['grant_type']) {
        case 'urn:ietf:params:oauth:grant-type:device_code':
        case 'device_code':
          return byDevice(form, device);
        case 'authorization_code':
          return byCode(form);
        case 'refresh_token':
          return byRefresh(form);
        case 'client_credentials':
          return {
            granted: {
              token_type: 'Bearer',
              expires_in: tokens.tokenLife,
              ext_expires_in: tokens.tokenLife,
              access_token: unsigned({ aud: form['scope'], appid: form['client_id'], jti: randomUUID() }),
            },
          };
        default:
          return { error: 'unsupported_grant_type' };
      }
    },
  };
  return tokens;
};
