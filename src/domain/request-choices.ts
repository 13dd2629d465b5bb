import type { PressedAct } from './act-rights.js';
import { fulfilledOn } from './apply-act.js';
import type { MunicipalityId } from './municipality.js';
import { isOpen, type Request, type RequestStatus } from './request.js';
import { canMove, isLineChosenAnew, nextSteps, type Step } from './request-life-cycle.js';

/** Who looks, as far as it decides what there is left for them to do. */
export interface Chooser {
  /** Id of Person. */
  readonly personId: string | undefined;
  readonly municipality: MunicipalityId | undefined;
}

/** Steps that bring what they require themselves. */
const BRINGS_IT: readonly Step['act'][] = ['choose_line', 'record_decision', 'record_agreement'];

const isReady = (request: Request, { act, to }: Step): boolean =>
  BRINGS_IT.includes(act) || canMove(request, { to, fulfilled: fulfilledOn(request) }).ok;

const isPressed = (act: Step['act']): act is PressedAct =>
  act !== 'file' && act !== 'move' && act !== 'move_contact';

/** Steps onwards that what is on the record allows. */
const stepsOnwards = (request: Request): readonly PressedAct[] =>
  nextSteps(request)
    .filter((step) => step.act !== 'withdraw' && isReady(request, step))
    .map(({ act }) => act)
    .filter(isPressed);

/** Where there is work to document. */
const WORK_IN: readonly RequestStatus[] = ['accepted', 'in_progress', 'documented', 'reported'];

type IsThere = (request: Request, chooser: Chooser) => boolean;

/** What can be done beside the steps onwards, in the order that it is offered. */
const BESIDE: readonly (readonly [PressedAct, IsThere])[] = [
  ['answer', ({ waitingFor }) => waitingFor !== undefined],
  [
    'answer_jointly',
    ({ jointInterest }, { municipality }) =>
      jointInterest?.asked.some((id) => id === municipality) === true &&
      jointInterest.answers.every(({ municipalityId }) => municipalityId !== municipality),
  ],
  ['attach', ({ status }) => WORK_IN.includes(status)],
  // Work can be documented and closed in one.
  ['close', ({ status }) => status === 'in_progress'],
  ['take', ({ assignedTo }, { personId }) => personId !== undefined && !assignedTo.includes(personId)],
  ['ask', ({ waitingFor }) => waitingFor === undefined],
  ['hand_over', () => true],
  ['choose_line', (request) => isLineChosenAnew(request, 'choose_line')],
  ['resume', ({ paused }) => paused !== undefined],
  ['set_resources', ({ line }) => line === 'second'],
  ['link_activity', () => true],
  ['unlink_activity', () => true],
  ['ask_jointly', () => true],
  ['pause', ({ paused }) => paused === undefined],
  ['withdraw', () => true],
];

/**
 * All that can be done with a request where it stands, by whoever may: the steps onwards that what is on the record
 * allows, before the rest. The life cycle says which; rights are not asked.
 */
export const actsHere = (request: Request, chooser: Chooser): readonly PressedAct[] => {
  if (!isOpen(request)) return [];
  const beside = BESIDE.filter(([, isThere]) => isThere(request, chooser)).map(([act]) => act);
  return [...new Set([...stepsOnwards(request), ...beside])];
};

/** What leads nowhere by itself, and is never what is waited for. */
const ASIDE: readonly PressedAct[] = [
  'take',
  'hand_over',
  'ask',
  'refer',
  'set_resources',
  'link_activity',
  'unlink_activity',
  'ask_jointly',
  'pause',
  'withdraw',
];

/** Of what somebody may do, what the request most likely waits for; undefined when that is not theirs to do. */
export const likelyAct = (acts: readonly PressedAct[]): PressedAct | undefined =>
  acts.find((act) => !ASIDE.includes(act));
