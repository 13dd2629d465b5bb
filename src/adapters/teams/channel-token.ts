import { AuthenticationError } from 'botframework-connector';
import jwt from 'jsonwebtoken';
import { endpointsOf, type RegisteredBot } from './settings.js';
import { ALGORITHMS, signingKeysAt } from './signing-keys.js';

/** How far the Bot Connector's clock may be from ours, in seconds; botbuilder's own value. */
const CLOCK_TOLERANCE_S = 300;

/** What the token must fit besides its own signature. */
interface TokenContext {
  readonly channelId: string;
  readonly serviceUrl: string;
}

export const unauthorized = (reason: string): AuthenticationError => new AuthenticationError(reason, 401);

const tokenIn = (authorization: string): string => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized(authorization === '' ? 'no token' : 'not a token');
  return token;
};

const keyIdIn = (token: string, issuer: string): string => {
  const decoded = jwt.decode(token, { complete: true });
  if (decoded === null || typeof decoded.payload === 'string') throw unauthorized('not a token');
  if (decoded.payload.iss !== issuer) throw unauthorized('another issuer');
  if (decoded.header.kid === undefined) throw unauthorized('no key id');
  return decoded.header.kid;
};

/**
 * Checks a token from the Bot Connector before botbuilder does. Needed because botbuilder lets a key
 * without endorsements pass, answers a bad signature with 500, prints keys on the console, and takes
 * tokens from other issuers than the Bot Connector (skills, emulator) that this bot has no use for.
 * The returned check rejects with an AuthenticationError; its message is for the log only.
 */
export const channelTokenCheck = (
  bot: RegisteredBot,
): ((authorization: string, context: TokenContext) => Promise<void>) => {
  const { tokenIssuer, openIdMetadataUrl } = endpointsOf(bot);
  const keys = signingKeysAt(openIdMetadataUrl);

  return async (authorization, { channelId, serviceUrl }) => {
    const token = tokenIn(authorization);
    const key = await keys.getKey(keyIdIn(token, tokenIssuer));
    if (key === null) throw unauthorized('unknown key');
    if (!key.endorsements?.includes(channelId)) throw unauthorized('key not endorsed for the channel');
    const claims = jwt.verify(token, key.key, {
      algorithms: ALGORITHMS,
      issuer: tokenIssuer,
      audience: bot.appId,
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    if (typeof claims === 'string' || claims.exp === undefined) throw unauthorized('never expires');
    if (claims['serviceurl'] !== serviceUrl) throw unauthorized('another service url');
  };
};
