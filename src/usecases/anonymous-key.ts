import { createHash } from 'node:crypto';

/**
 * A key that is the same for a message that is sent again, and that does not say in which chat it was sent: what is
 * kept without a name is not to be tied to one through the conversations.
 */
export const anonymousKey = (sourceKey: string): string =>
  createHash('sha256').update(sourceKey).digest('base64url');
