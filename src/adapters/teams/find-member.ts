import { z } from 'zod';
import type { Member } from '../../conversation/turn.js';
import { identityOf } from '../../domain/person.js';
import type { Log } from '../../usecases/ports.js';
import { type AskConnector, isAnswered, reasonOf } from './ask-connector.js';
import { memberUrls } from './connector-request.js';
import type { TeamsActivity } from './teams-activity.js';

/** `unknown`: nobody there, or somebody without an account of an organisation. `unreachable`: Teams does not say. */
export type FoundMember = Member | 'unknown' | 'unreachable';

/**
 * A member as Teams tells it: the id is called `objectId`, in the Playground and in Microsoft's libraries
 * `aadObjectId`. People without an account have neither.
 */
const MEMBER = z
  .object({
    objectId: z.guid().optional().catch(undefined),
    aadObjectId: z.guid().optional().catch(undefined),
    tenantId: z.guid(),
    name: z.string().catch(''),
    givenName: z.string().catch(''),
    surname: z.string().catch(''),
  })
  .transform(({ objectId, aadObjectId, tenantId, name, givenName, surname }) => ({
    id: objectId ?? aadObjectId,
    tenantId,
    name: name.trim() || `${givenName} ${surname}`.trim(),
  }));

const read = (body: unknown): FoundMember => {
  const { data } = MEMBER.safeParse(body);
  return data?.id === undefined
    ? 'unknown'
    : { identity: identityOf(data.tenantId, data.id), name: data.name };
};

/**
 * Asks the Bot Connector who a member of a conversation is. Never rejects. Nothing of the answer is logged.
 */
export const createFindMember =
  (begin: () => AskConnector, log: Log) =>
  async (incoming: TeamsActivity, memberId: string): Promise<FoundMember> => {
    const ask = begin();
    for (const url of memberUrls(incoming, memberId)) {
      const answer = await ask(url);
      if (isAnswered(answer, 200)) return read('body' in answer ? answer.body : undefined);
      // 400 is the answer to an id that is no person's, such as a channel's.
      if (isAnswered(answer, 400, 404)) continue;
      log.warn({ reason: reasonOf(answer) }, 'Teams did not say who a member is');
      return 'unreachable';
    }
    return 'unknown';
  };
