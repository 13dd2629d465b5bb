import { z } from 'zod';
import type { RenderedCard } from '../../cards/define-card.js';
import {
  EMPTY_REQUEST_FORM,
  type RequestFormValues,
  requestFormCard,
  requestFormView,
} from '../../cards/request-form.js';
import { requestReceiptCard, requestReceiptView } from '../../cards/request-receipt.js';
import { showsRequest } from '../../domain/live-card.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { councilMemberOf, fouManagerOf } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { type FileRefusal, fileRequest } from '../../usecases/file-request.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { submissionIn, valuesIn } from '../form-input.js';
import { following, type Reply, replaceWith, say, show } from '../reply.js';
import { type RequestInput, requestDetailsOf, requestInput } from '../request-input.js';
import { suggestedLine } from '../suggested-line.js';
import type { Turn } from '../turn.js';

// Grammar: [jag|vi vill] [skicka|lämna|göra [in]] [en] [ny] förfrågan|förfrågning
//          [i|we want to] [send|make] [a] [new] request
const GRAMMAR =
  /^(?:(?:jag|vi) vill |(?:i|we) want to )?(?:(?:skicka|lämna|göra)(?: in)? |(?:send|make) )?(?:(?:en|a) )?(?:(?:ny|new) )?(?:förfrågan|förfrågning|request)[.!]?$/i;

interface FormState {
  readonly submissionId: string;
  readonly values: RequestFormValues;
  readonly problems: readonly string[];
}

/** The form, or a sentence when it is not known for which municipality someone could ask. */
const draw = (turn: Turn, state: FormState, as: (card: RenderedCard) => Reply): Reply => {
  const choosesMunicipality = worksForAllMunicipalities(turn.roles);
  if (!choosesMunicipality && turn.municipality === undefined) return say(turn.texts.request.noMunicipality);
  const municipality = choosesMunicipality ? undefined : turn.municipality;
  return as(requestFormCard.render(requestFormView(turn.texts, { ...state, municipality })));
};

const open = (ports: Ports, turn: Turn, question: string): Reply =>
  draw(
    turn,
    {
      submissionId: ports.ids.short(),
      values: { ...EMPTY_REQUEST_FORM, municipalityId: turn.municipality ?? '', question },
      problems: [],
    },
    show,
  );

const whomToTalkTo = async (ports: Ports, turn: Turn, { municipalityId }: Request): Promise<string> => {
  const people = await ports.store.find('people');
  const { answer, formats, request } = turn.texts;
  const member = councilMemberOf(people, municipalityId, turn.today);
  const manager = fouManagerOf(people, turn.today);
  return formats.list([
    ...(member === undefined || member.id === turn.person?.id
      ? []
      : [answer.representative(member.displayName, MUNICIPALITY_NAMES[municipalityId])]),
    manager === undefined ? request.receipt.manager : answer.manager(manager.displayName),
  ]);
};

const receipt = async (ports: Ports, turn: Turn, request: Request): Promise<Reply> => {
  const contact = await whomToTalkTo(ports, turn, request);
  const card = requestReceiptCard.render(
    requestReceiptView(turn.texts, request, suggestedLine(request), contact),
  );
  // It becomes the card that shows how the request stands.
  return following(showsRequest(request), replaceWith(card));
};

const refusal = (turn: Turn, input: RequestInput, error: FileRefusal): Reply => {
  const { errors, request } = turn.texts;
  switch (error.kind) {
    case 'problems': {
      const problems = error.problems.map((problem) => request.problems[problem]);
      const { submissionId } = input;
      return draw(turn, { submissionId, values: valuesIn(input, EMPTY_REQUEST_FORM), problems }, replaceWith);
    }
    case 'identity_number':
      return say(errors.identityNumber);
    case 'sent_by_another':
      return say(request.sentByAnother);
  }
};

const sendVerb = defineVerb<RequestInput>({
  name: 'request.send',
  schema: requestInput,
  about: async (_ports, _turn, { municipalityId }) =>
    municipalityId === '' ? undefined : { municipalityId },
  run: async (ports, turn, input) => {
    const { submissionId, municipalityId } = input;
    const filed = await fileRequest(ports, {
      asker: askerOf(turn),
      submissionId,
      details: requestDetailsOf(input, turn.today),
      ...(municipalityId === '' ? {} : { chosenMunicipality: municipalityId }),
    });
    return filed.ok ? receipt(ports, turn, filed.value) : refusal(turn, input, filed.error);
  },
  form: {
    labels: ({ request }) => request.form,
    redraw: async (ports, turn, raw, problem) => {
      const submissionId = submissionIn(raw, ports.ids);
      const values = valuesIn(raw, EMPTY_REQUEST_FORM);
      return draw(turn, { submissionId, values, problems: [problem] }, replaceWith);
    },
  },
});

export const requestCommand = defineCommand<true>({
  name: 'förfrågan',
  inManifest: true,
  help: ({ request }) => request.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: async (ports, turn) => open(ports, turn, ''),
  verbs: [
    defineVerb({
      name: 'request.open',
      schema: z.strictObject({ question: z.string().default('') }),
      run: async (ports, turn, { question }) => open(ports, turn, question),
    }),
    sendVerb,
  ],
});
