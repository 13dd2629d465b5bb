import { noticeCard, noticeView } from '../../cards/notice.js';
import { signInCodeCard, signInCodeView } from '../../cards/sign-in-code.js';
import type { Ports } from '../../usecases/ports.js';
import { signInByCode } from '../../usecases/sign-in-by-code.js';
import type { SignInStatus } from '../../usecases/sign-in-port.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { type Reply, show } from '../reply.js';
import { failureCard } from '../sign-in-replies.js';
import type { Turn } from '../turn.js';

// Grammar: VERB graph [igen|spärrad|again|blocked]
//   VERB: koppla | anslut | logga in | connect | sign in
// "igen" asks for a new code also when somebody is signed in; "spärrad" is what the code's page said.
const GRAMMAR =
  /^(?:koppla|anslut|logga in|connect|sign in)\s+(?:till\s+|to\s+)?graph(?:\s+(?:(?<again>igen|again)|(?<blocked>spärrad|blocked)))?[.!]?$/i;

interface Wish {
  readonly how: 'look' | 'anew' | 'blocked';
}

const notConfigured = (ports: Ports, { texts: { signIn } }: Turn): Reply => {
  const { title, why } = ports.personas === undefined ? signIn.notConfigured : signIn.local;
  return show(noticeCard.render(noticeView(title, [why])));
};

const begin = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const begun = await signInByCode(ports, askerOf(turn).person.id);
  switch (begun.state) {
    case 'code':
      return show(signInCodeCard.render(signInCodeView(turn.texts, begun)));
    case 'failed': {
      const { failure } = begun;
      return show(failureCard(turn.texts, typeof failure === 'string' ? failure : failure.code));
    }
    case 'not_configured':
      return notConfigured(ports, turn);
  }
};

/** Who is signed in, once Entra has been asked whether that still holds. */
const standing = async (
  ports: Ports,
  { texts }: Turn,
  asked: Extract<SignInStatus, { state: 'signed_in' | 'unreachable' }>,
): Promise<Reply> => {
  const { signIn } = texts;
  const kept = await ports.signIn.status();
  if (kept.state !== 'signed_in') return show(failureCard(texts, 'unreachable'));
  const { account, tenantId, daysLeft } = kept;
  const words = asked.state === 'signed_in' ? signIn.standing.days : signIn.standing.unreachable;
  const paragraphs = [signIn.standing.account(account, tenantId), words(signIn.days(daysLeft))];
  return show(noticeCard.render(noticeView(signIn.standing.title, paragraphs, signIn.anew)));
};

const look = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const asked = await ports.signIn.refresh();
  switch (asked.state) {
    case 'signed_in':
    case 'unreachable':
      return standing(ports, turn, asked);
    case 'sign_in_needed':
      return begin(ports, turn);
    case 'not_configured':
      return notConfigured(ports, turn);
  }
};

const blocked = ({ texts: { signIn } }: Turn): Reply => {
  const [, ...whatToDo] = signIn.failures.blocked;
  const { title, why } = signIn.blocked;
  return show(noticeCard.render(noticeView(title, [why, ...whatToDo], signIn.again)));
};

/** Signs in the account that the digests are posted from, by a code. */
export const connectGraphCommand = defineCommand<Wish>({
  name: 'koppla graph',
  personalFor: ['fou_manager'],
  help: ({ signIn }) => signIn.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim());
    if (match === null) return undefined;
    const { again, blocked: isBlocked } = match.groups ?? {};
    if (isBlocked !== undefined) return { how: 'blocked' };
    return { how: again === undefined ? 'look' : 'anew' };
  },
  run: async (ports, turn, { how }) => {
    if (how === 'look') return look(ports, turn);
    return how === 'anew' ? begin(ports, turn) : blocked(turn);
  },
});
