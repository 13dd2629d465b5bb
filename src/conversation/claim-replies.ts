import { claimFormCard, claimFormView } from '../cards/claim-form.js';
import type { RenderedCard } from '../cards/define-card.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { localDate } from '../domain/calendar.js';
import type { Claim } from '../domain/claim.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { fouManagerOf } from '../domain/person.js';
import { type Claimed, type ClaimRefusal, claimRepresentation } from '../usecases/claim-representation.js';
import type { Ports } from '../usecases/ports.js';
import { type Reply, replaceWith, say } from './reply.js';
import { rolesSentences } from './role-words.js';
import type { Turn } from './turn.js';

/** The form, with the municipality that the asker is thought to work in, or that they chose. */
export const claimForm = (
  { texts, affiliation }: Turn,
  as: (card: RenderedCard) => Reply,
  { municipalityId = affiliation ?? '', problems = [] as readonly string[] } = {},
): Reply => as(claimFormCard.render(claimFormView(texts, { municipalityId, problems })));

/** Whom to talk to, by name when there is one. */
export const managerNamed = async (
  ports: Ports,
  { texts: { answer, request }, today }: Pick<Turn, 'texts' | 'today'>,
): Promise<string> => {
  const manager = fouManagerOf(await ports.store.find('people'), today);
  return manager === undefined ? request.receipt.manager : answer.manager(manager.displayName);
};

/** That the asker's claim waits for its answer. */
export const waitingSentence = ({ timeZone }: Ports, { texts }: Turn, claim: Claim): string =>
  texts.claims.waiting(
    MUNICIPALITY_NAMES[claim.municipalityId],
    texts.formats.day(localDate(claim.claimedAt, timeZone)),
  );

const claimedSentence = (ports: Ports, turn: Turn, { claim, isNew, insteadOf }: Claimed): string => {
  const { claims } = turn.texts;
  const municipality = MUNICIPALITY_NAMES[claim.municipalityId];
  if (!isNew) return waitingSentence(ports, turn, claim);
  return insteadOf === undefined
    ? claims.sent(municipality)
    : claims.sentInstead(municipality, MUNICIPALITY_NAMES[insteadOf]);
};

const refusalSentences = async (ports: Ports, turn: Turn, refusal: ClaimRefusal): Promise<string[]> => {
  const { texts, roles, today } = turn;
  const { claims } = texts;
  switch (refusal.kind) {
    case 'nobody':
      return [claims.nobody];
    case 'no_name':
      return [claims.noName];
    case 'has_roles': {
      const advice = roles.includes('fou_manager')
        ? claims.isManager
        : claims.hasRoles(await managerNamed(ports, turn));
      return [...rolesSentences(texts, refusal.person, today, 'themself'), advice];
    }
    case 'declined_today': {
      const municipality = MUNICIPALITY_NAMES[refusal.claim.municipalityId];
      return [claims.declinedToday(municipality, await managerNamed(ports, turn))];
    }
    case 'too_many_today': {
      const { waiting } = refusal;
      return [claims.tooManyToday, ...(waiting === undefined ? [] : [waitingSentence(ports, turn, waiting)])];
    }
  }
};

/** Keeps the claim and says what comes next, in the place of the form when there was one. */
export const claimFor = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  { isPress }: { readonly isPress: boolean },
): Promise<Reply> => {
  const { identity, sender, conversation, texts } = turn;
  const { claims, notices } = texts;
  const claimed = await claimRepresentation(ports, { identity, name: sender.name, municipalityId });
  if (!claimed.ok) return say((await refusalSentences(ports, turn, claimed.error)).join(' '));
  const said = claimedSentence(ports, turn, claimed.value);
  const next = conversation.kind === 'personal' ? claims.willHear : claims.willHearInPrivate;
  if (!isPress) return say(`${said} ${next}`);
  return replaceWith(noticeCard.render(noticeView(claims.asked, [said, next], notices.showHelp)));
};
