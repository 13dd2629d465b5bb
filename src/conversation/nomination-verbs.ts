import { z } from 'zod';
import { EMPTY_NOMINATION, type NominationValues } from '../cards/nomination.js';
import { MAX_NOMINEE_LENGTH } from '../domain/nominations.js';
import type { Owner, RightName } from '../domain/rights.js';
import {
  type ChangedNomination,
  type ChangeNominationRefusal,
  changeNomination,
  type NominationEnd,
} from '../usecases/change-nomination.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, stated, valuesIn, written } from './form-input.js';
import { nameOf } from './name-of.js';
import { showNomination } from './nominee-replies.js';
import { type Reply, replaceWith, say } from './reply.js';
import { trainingReader } from './training-reader.js';
import type { Turn } from './turn.js';

const MAX_REASON_LENGTH = 500;

const nominationId = z.string().min(1).max(100);
const pressed = {
  nominationId,
  expectedVersion: z.int(),
  reason: inputText,
  newName: inputText,
  newUnit: inputText,
};
type Pressed = { nominationId: string; expectedVersion: number } & NominationValues;

/** Whose a nomination is: the municipality's that it stands under in the store. */
const aboutNomination = async (
  { store }: Ports,
  _turn: Turn,
  { nominationId: id }: { readonly nominationId: string },
): Promise<Owner | undefined> => {
  const nomination = await store.get('nominations', id);
  return nomination && { municipalityId: nomination.municipalityId };
};

const isTooLong = ({ reason, newName, newUnit }: NominationValues): boolean =>
  reason.length > MAX_REASON_LENGTH || [newName, newUnit].some((text) => text.length > MAX_NOMINEE_LENGTH);

const doneSentence = ({ texts }: Turn, { nomination, successor }: ChangedNomination): string => {
  const { card } = texts.nominations;
  if (successor !== undefined) return card.replaced(nomination.name, successor.name);
  return nomination.state === 'declined' ? card.declined(nomination.name) : card.withdrawn(nomination.name);
};

/** Who got the seat, for those who may see them: another municipality's names are not told. */
const seatedSentence = (turn: Turn, { seated }: ChangedNomination): readonly string[] => {
  const { texts } = turn;
  const reader = trainingReader(turn);
  const names = seated
    .filter(({ municipalityId }) => reader.seesNominees(municipalityId))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [texts.nominations.card.gotTheSeat(texts.formats.list(names))];
};

const refusalReply = async (
  ports: Ports,
  turn: Turn,
  refusal: ChangeNominationRefusal,
  id: string,
  values: NominationValues,
): Promise<Reply> => {
  const { errors, nominations } = turn.texts;
  const { card } = nominations;
  switch (refusal.kind) {
    case 'not_found':
      return say(card.gone);
    case 'identity_number':
      return say(errors.identityNumber);
    case 'changed': {
      const who = await nameOf(ports, turn, refusal.by);
      return showNomination(ports, turn, replaceWith, id, { notices: [card.changed(who)], values });
    }
    case 'already': {
      const problems = [card.already(refusal.nomination.name)];
      return showNomination(ports, turn, replaceWith, id, { problems, values });
    }
  }
};

const change = async (ports: Ports, turn: Turn, pressed: Pressed, end: NominationEnd): Promise<Reply> => {
  const { nominationId: id, expectedVersion, ...values } = pressed;
  const changed = await changeNomination(ports, {
    nominationId: id,
    expectedVersion,
    by: askerOf(turn).person.id,
    ...stated({ reason: written(values.reason) }),
    ...end,
  });
  if (!changed.ok) return refusalReply(ports, turn, changed.error, id, values);
  const shown = changed.value.successor ?? changed.value.nomination;
  const notices = [doneSentence(turn, changed.value), ...seatedSentence(turn, changed.value)];
  return showNomination(ports, turn, replaceWith, shown.id, { notices });
};

const changeVerb = (
  name: RightName,
  run: (ports: Ports, turn: Turn, input: Pressed) => Promise<Reply>,
): CardVerb =>
  defineVerb<Pressed>({
    name,
    schema: z.strictObject(pressed),
    about: aboutNomination,
    run: async (ports, turn, input) => {
      const { nominationId: id, expectedVersion: _version, ...values } = input;
      if (!isTooLong(values)) return run(ports, turn, input);
      const problems = [turn.texts.nominations.card.text_too_long];
      return showNomination(ports, turn, replaceWith, id, { problems, values });
    },
    form: {
      labels: ({ nominations: { card } }) => ({
        reasonLabel: card.reasonLabel,
        newNameLabel: card.newNameLabel,
        newUnitLabel: card.newUnitLabel,
      }),
      redraw: async (ports, turn, raw, problem) => {
        const { nominationId: id } = valuesIn(raw, { nominationId: '' });
        const values = valuesIn(raw, EMPTY_NOMINATION);
        return redrawn(ports, turn, id, values, problem);
      },
    },
  });

/** Only what the client sent is known, so whose it is is looked up again. */
const redrawn = async (
  ports: Ports,
  turn: Turn,
  id: string,
  values: NominationValues,
  problem: string,
): Promise<Reply> => {
  const owner = await aboutNomination(ports, turn, { nominationId: id });
  return owner !== undefined &&
    'municipalityId' in owner &&
    trainingReader(turn).mayNominate(owner.municipalityId)
    ? showNomination(ports, turn, replaceWith, id, { problems: [problem], values })
    : say(turn.texts.nominations.card.gone);
};

/** What can be done with somebody who is nominated. */
export const nominationVerbs: readonly CardVerb[] = [
  defineVerb<{ nominationId: string }>({
    name: 'nomination.show',
    schema: z.strictObject({ nominationId }),
    about: aboutNomination,
    run: (ports, turn, { nominationId: id }) => showNomination(ports, turn, replaceWith, id),
  }),
  changeVerb('nomination.withdraw', (ports, turn, input) => change(ports, turn, input, { to: 'withdrawn' })),
  changeVerb('nomination.decline', (ports, turn, input) => change(ports, turn, input, { to: 'declined' })),
  changeVerb('nomination.replace', async (ports, turn, input) => {
    const [name, unit] = [written(input.newName), written(input.newUnit)];
    if (name !== undefined) {
      return change(ports, turn, input, { to: 'replaced', nominee: { name, ...stated({ unit }) } });
    }
    const problems = [turn.texts.nominations.card.newName_missing];
    const { nominationId: id, expectedVersion: _version, ...values } = input;
    return showNomination(ports, turn, replaceWith, id, { problems, values });
  }),
];
