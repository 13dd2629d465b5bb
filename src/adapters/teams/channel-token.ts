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

/** What a good token says that is compared with the activity. */
interface ChannelToken {
  readonly endorsements: readonly string[];
  readonly serviceUrl: unknown;
}

interface ChannelTokenCheck {
  /** Signature, time, issuer and audience: what can be checked before anything of the request's body is read. */
  verify(authorization: string): Promise<ChannelToken>;
  /** All of it. */
  check(authorization: string, context: TokenContext): Promise<void>;
}

/**
 * Checks a token from the Bot Connector before botbuilder does. Needed because botbuilder lets a key
 * without endorsements pass, answers a bad signature with 500, prints keys on the console, and takes
 * tokens from other issuers than the Bot Connector (skills, emulator) that this bot has no use for.
 * The returned checks reject with an AuthenticationError; its message is for the log only.
 */
export const channelTokenCheck = (bot: RegisteredBot): ChannelTokenCheck => {
  const { tokenIssuer, openIdMetadataUrl } = endpointsOf(bot);
  const keys = signingKeysAt(openIdMetadataUrl);

  const verify = async (authorization: string): Promise<ChannelToken> => {
    const token = tokenIn(authorization);
    const key = await keys.getKey(keyIdIn(token, tokenIssuer));
    if (key === null) throw unauthorized('unknown key');
    const claims = jwt.verify(token, key.key, {
      algorithms: ALGORITHMS,
      issuer: tokenIssuer,
      audience: bot.appId,
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    if (typeof claims === 'string' || claims.exp === undefined) throw unauthorized('never expires');
    return { endorsements: key.endorsements ?? [], serviceUrl: claims['serviceurl'] };
  };

  return {
    verify,
    check: async (authorization, { channelId, serviceUrl }) => {
      const token = await verify(authorization);
      if (!token.endorsements.includes(channelId)) throw unauthorized('key not endorsed for the channel');
      if (token.serviceUrl !== serviceUrl) throw unauthorized('another service url');
    },
  };
};
