import type { Need } from '../domain/need.js';
import { checkRequest, type FileRequestInput, fileRequest } from '../usecases/file-request.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { needListAgain, requestNumberOf } from './need-replies.js';
import { both, type Reply, say, show } from './reply.js';
import { drawRequestForm } from './request-form-replies.js';
import { formValuesOf } from './request-input.js';
import { requestReceipt } from './request-receipt.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

/** What is asked for when the need becomes a request: its own words, for those who need it too. */
const requestFrom = (turn: Turn, need: Need): FileRequestInput => ({
  asker: askerOf(turn),
  submissionId: need.submissionId,
  chosenMunicipality: need.municipalityId,
  details: {
    question: need.text,
    kind: need.proposedKind ?? 'other',
    area: need.area,
    councilRepInformed: false,
    otherMunicipalitiesInterested: need.supporters,
  },
});

/** The receipt below the list, which stays. */
const asNew = ({ messages }: Reply): Reply => ({
  messages: messages.map(({ replacesPressedCard: _replaces, ...message }) => message),
});

/**
 * Makes a need the municipality's request with one press. Where something is to be known or put right before it is
 * sent, as when the words point to the second line, the form opens with all of it filled in. Presses at once make one.
 */
export const requestNeed = async (ports: Ports, turn: Turn, needId: string, page: number): Promise<Reply> => {
  const { needs, request: words } = turn.texts;
  const need = await ports.store.get('needs', needId);
  if (need === undefined || need.withdrawnAt !== undefined)
    return needListAgain(ports, turn, need?.roundId, [needs.gone]);
  const again = (notice: string): Promise<Reply> => needListAgain(ports, turn, need.roundId, [notice], page);
  const number = await requestNumberOf(ports, need);
  if (number !== undefined) return again(needs.requestedAlready(number));
  const input = requestFrom(turn, need);
  const checked = await checkRequest(ports, input);
  if (!checked.ok) throw new Error(`a need that was saved cannot be asked for: ${checked.error.kind}`);
  const suggested = suggestedLine(checked.value);
  if (suggested.line === 'second') {
    const values = formValuesOf(checked.value);
    const state = { submissionId: need.submissionId, values, problems: [], suggested };
    return drawRequestForm(ports, turn, state, show);
  }
  const filed = await fileRequest(ports, input);
  if (filed.ok) {
    const receipt = await requestReceipt(ports, turn, filed.value);
    return both(await again(needs.becameRequest(filed.value.number)), asNew(receipt));
  }
  const now = await ports.store.get('needs', needId);
  const taken = now && (await requestNumberOf(ports, now));
  return taken === undefined ? say(words.sentByAnother) : again(needs.requestedAlready(taken));
};
