import type { RenderedCard } from '../cards/define-card.js';
import {
  EMPTY_REQUEST_FORM,
  type RequestForm,
  requestFormCard,
  requestFormView,
} from '../cards/request-form.js';
import { workplaceCard, workplaceView } from '../cards/workplace.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf } from '../domain/person.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import { needWith } from '../usecases/file-request.js';
import { isNamed } from '../usecases/newcomer.js';
import type { Ports } from '../usecases/ports.js';
import { managerNamed } from './claim-replies.js';
import { mayUse } from './permission.js';
import { type Reply, say, show } from './reply.js';
import { isFromFou } from './representative.js';
import type { Turn } from './turn.js';

/** What stands in the form, and what is said of it. */
export type FormState = Pick<RequestForm, 'submissionId' | 'values' | 'problems' | 'suggested'>;

/** Whether what somebody writes goes to FoU, and not to who speaks for their municipality. */
export const filesRequests = ({ roles }: Turn): boolean => mayUse('request.send', roles);

/**
 * Whether there is any use in offering the form: to who may send a request or propose one, and who may still be asked
 * where they work.
 */
export const mayAskFou = async (ports: Ports, turn: Turn): Promise<boolean> => {
  if (filesRequests(turn) || turn.affiliation !== undefined) return true;
  return isNamed(turn.identity) && !(await isOutside(ports, turn));
};

/** Whether somebody works for none of the eight, as far as is known, so that there is nothing to ask them. */
const isOutside = async (ports: Ports, turn: Turn): Promise<boolean> =>
  turn.roles.length > 0 ||
  turn.person?.worksIn === 'elsewhere' ||
  isFromFou(await ports.store.find('people'), turn);

/** Only the one who writes sees what comes: a window of a message is theirs, in whatever chat it was opened. */
const isUnwatched = ({ conversation, input }: Turn): boolean =>
  conversation.kind === 'personal' || input.kind === 'message_action';

/** The question where they work, with what they are about to ask; or whom else to talk to. */
const whereFirst = async (ports: Ports, turn: Turn, question: string): Promise<Reply> => {
  const { proposals, formats } = turn.texts;
  if (!isNamed(turn.identity)) return say(proposals.nobodyNamed);
  if (await isOutside(ports, turn)) return say(proposals.elsewhere(await managerNamed(ports, turn)));
  if (isUnwatched(turn)) return show(workplaceCard.render(workplaceView(turn.texts, question)));
  const names = MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id]);
  return say(proposals.whereFirst.inChannel(formats.either(names)));
};

/** The municipality of the waiting proposal that the form is to pass on, or of the need that it is to meet. */
const askedFor = async ({ store }: Ports, submissionId: string): Promise<MunicipalityId | undefined> => {
  const [proposal] = await store.find('proposals', { submissionId });
  if (proposal?.state === 'waiting') return proposal.municipalityId;
  return (await needWith({ store }, submissionId))?.municipalityId;
};

/** To whom a proposal goes, in whole sentences. */
const whoGetsIt = async (ports: Ports, turn: Turn, municipality: MunicipalityId): Promise<string> => {
  const { form } = turn.texts.proposals;
  const member = councilMemberOf(await ports.store.find('people'), municipality, turn.today);
  const name = MUNICIPALITY_NAMES[municipality];
  return member === undefined ? form.toManager(name) : form.toMember(member.displayName, name);
};

/**
 * The form for who is asking: staff choose the municipality, a council member asks for their own, and others of a
 * municipality propose to its council member. In its place a sentence or a question, when it is not known for which
 * municipality somebody could ask.
 */
export const drawRequestForm = async (
  ports: Ports,
  turn: Turn,
  state: FormState,
  as: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const draw = (form: Pick<RequestForm, 'municipality' | 'proposing'>): Reply =>
    as(requestFormCard.render(requestFormView(turn.texts, { ...state, ...form })));

  if (filesRequests(turn)) {
    const asked = await askedFor(ports, state.submissionId);
    const chooses = worksForAllMunicipalities(turn.roles);
    const municipality = asked ?? (chooses ? undefined : turn.municipality);
    if (municipality === undefined && !chooses) return say(turn.texts.request.noMunicipality);
    return draw({ municipality });
  }
  const { affiliation: municipality } = turn;
  if (municipality === undefined) return whereFirst(ports, turn, state.values.question);
  return draw({ municipality, proposing: await whoGetsIt(ports, turn, municipality) });
};

/** A new form with the question in it. */
export const openRequestForm = (
  ports: Ports,
  turn: Turn,
  question: string,
  problems: readonly string[] = [],
): Promise<Reply> =>
  drawRequestForm(
    ports,
    turn,
    {
      submissionId: ports.ids.short(),
      values: { ...EMPTY_REQUEST_FORM, municipalityId: turn.municipality ?? '', question },
      problems,
    },
    show,
  );
