import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';

export const TOKEN_ISSUER = 'https://api.botframework.com';

interface Key {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly jwk: object;
}

/** By way of DER: exporting a fresh key object as JWK can hang on Node 20. */
const createKey = (): Key => {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = createPublicKey({ key: pair.publicKey, format: 'der', type: 'spki' });
  return {
    privatePem: pair.privateKey,
    publicPem: key.export({ format: 'pem', type: 'spki' }).toString(),
    jwk: key.export({ format: 'jwk' }),
  };
};

/** Key ids that the issuer publishes, and the channels each is endorsed for. */
const ENDORSEMENTS: Readonly<Record<string, readonly string[] | undefined>> = {
  teams: ['msteams'],
  webchat: ['webchat'],
  'teams-and-webchat': ['msteams', 'webchat'],
  'without-endorsements': undefined,
  'empty-endorsements': [],
};

export interface TokenOptions {
  /** Replaces claims; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly keyId?: string;
  readonly algorithm?: jwt.Algorithm;
  /** `stranger`: a key that nobody published; `public`: the published key, for use as an HMAC secret. */
  readonly signedWith?: 'issuer' | 'stranger' | 'public' | 'nothing';
}

/** Where the Bot Connector's keys are published, which a TLS front may answer for. */
const PUBLIC_HOST = 'login.botframework.com';
const PUBLIC_METADATA = '/v1/.well-known/openidconfiguration';
const PUBLIC_KEYS = '/v1/.well-known/keys';

/** Signs tokens as the Bot Connector does and publishes the keys on loopback. */
export interface TokenIssuer {
  /** New for every issuer, because botbuilder remembers the keys of an address for a day. */
  readonly openIdMetadataUrl: string;
  /** Gives out tokens for replies. */
  readonly loginUrl: string;
  /** How many times a document was asked for. */
  fetched(path: '/openid' | '/keys' | '/token'): number;
  token(claims: Readonly<Record<string, unknown>>, options?: TokenOptions): string;
  close(): Promise<void>;
}

/** Minted once per test file: the keys may be the same, only the address must be new. */
let minted: { readonly own: Key; readonly stranger: Key } | undefined;

export const startTokenIssuer = async (): Promise<TokenIssuer> => {
  minted ??= { own: createKey(), stranger: createKey() };
  const { own, stranger } = minted;
  const keys = Object.entries(ENDORSEMENTS).map(([kid, endorsements]) => ({ ...own.jwk, kid, endorsements }));

  // A port comes round again among many tests, and the keys of its address would still be remembered.
  const unique = randomUUID();
  const asked: string[] = [];
  const server = createServer((req, res) => {
    const [path = ''] = (req.url ?? '').split('?');
    asked.push(path);
    const { port } = server.address() as AddressInfo;
    const documents: Readonly<Record<string, object>> = {
      '/openid': { issuer: TOKEN_ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys?${unique}` },
      '/keys': { keys },
      [PUBLIC_METADATA]: { issuer: TOKEN_ISSUER, jwks_uri: `https://${PUBLIC_HOST}${PUBLIC_KEYS}` },
      [PUBLIC_KEYS]: { keys },
      '/token': { access_token: 'fake-outbound-token' },
    };
    const document = documents[path];
    res.statusCode = document ? 200 : 404;
    res.setHeader('content-type', 'application/json');
    res.end(document && JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const secrets = {
    issuer: own.privatePem,
    stranger: stranger.privatePem,
    public: own.publicPem,
    nothing: '',
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openIdMetadataUrl: `${url}/openid?${unique}`,
    loginUrl: `${url}/token`,
    fetched: (path) => asked.filter((address) => address === path).length,
    token: (
      claims,
      { keyId = 'teams', algorithm = 'RS256', signedWith = 'issuer', claims: changed } = {},
    ) => {
      const payload = JSON.parse(JSON.stringify({ ...claims, ...changed }));
      const header = { alg: algorithm, kid: keyId };
      return jwt.sign(payload, secrets[signedWith], { algorithm, header, noTimestamp: true });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
