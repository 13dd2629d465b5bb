import type { Notice } from '../domain/notice.js';
import { looksPersonal } from '../domain/personal-account.js';
import { auditOf } from './changes.js';
import type { Ports } from './ports.js';
import { noticeTo } from './queue-notices.js';
import type { SignInBegun, SignInEnd, WhyNotSignedIn } from './sign-in-port.js';

type EndNotice = Extract<Notice, { kind: 'sign_in_done' | 'sign_in_failed' }>;

/** The code of why, as a notice keeps it. */
const codeOf = (failure: WhyNotSignedIn): string => (typeof failure === 'string' ? failure : failure.code);

/** What the one who began is told; undefined when they know, or when the bot stops. */
const noticeOf = async (ports: Ports, by: string, end: SignInEnd): Promise<EndNotice | undefined> => {
  const signInId = ports.ids.short();
  switch (end.state) {
    case 'called_off':
      return end.by === undefined || end.by === by
        ? undefined
        : { kind: 'sign_in_failed', signInId, reason: 'begun_anew' };
    case 'failed':
      return { kind: 'sign_in_failed', signInId, reason: codeOf(end.failure) };
    case 'signed_in': {
      const { account, tenantId, mayRead } = end;
      const isPersonal = looksPersonal(end, await ports.store.find('people'));
      return {
        kind: 'sign_in_done',
        signInId,
        tenantId,
        ...(!isPersonal && { account }),
        ...(mayRead !== undefined && { mayRead }),
      };
    }
  }
};

const tellEnd = async (ports: Ports, by: string, end: SignInEnd): Promise<void> => {
  const notice = await noticeOf(ports, by, end);
  if (notice === undefined) return;
  const put = noticeTo(ports, { personId: by }, notice);
  const audit = end.state === 'signed_in' ? [auditOf(ports, by, 'sign-in', put)] : [];
  await ports.store.commit([put, ...audit]);
};

/** Asks for a code for the service account. How it ends is told who began, whenever that is. */
export const signInByCode = async (
  ports: Ports,
  /** Id of Person. */
  by: string,
): Promise<SignInBegun> => {
  const begun = await ports.signIn.begin(by);
  if (begun.state === 'code') {
    begun.ended
      .then((end) => tellEnd(ports, by, end))
      .catch((error) => ports.log.error({ err: error }, 'how a sign-in ended could not be told'));
  }
  return begun;
};
