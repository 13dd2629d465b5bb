import { z } from 'zod';
import { EMPTY_NOMINATION_FORM, type NominationFormValues } from '../../cards/nomination-form.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../domain/municipality.js';
import { readMunicipalities } from '../../language/municipality-names.js';
import { foldInPlace } from '../../language/spans.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, oneOf, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { nominateFrom, nominationForm } from '../nominate-replies.js';
import { type NominateWords, parseNominateWords, trainingsNamed } from '../nominee-words.js';
import { replaceWith, show } from '../reply.js';
import { TRAINING_READERS } from '../training-reader.js';
import { openTrainings } from '../training-replies.js';
import type { Turn } from '../turn.js';

/** The one municipality that is named; staff who name none or several choose on the form. */
const namedIn = ({ from = '' }: NominateWords): MunicipalityId | undefined => {
  const { ids, unclear } = readMunicipalities(foldInPlace(from));
  return ids.length === 1 && unclear === undefined ? ids[0] : undefined;
};

/** Whose people are nominated: the municipality that is said, else the nominator's own. */
const meant = (said: MunicipalityId | '' | undefined, { municipality, roles }: Turn) =>
  said || (roles.includes('council_member') ? municipality : undefined);

/** What a button has chosen already; the rest is as on an empty form. */
const chosen = ({
  trainingId,
  municipalityId,
}: Pick<NominationFormValues, 'trainingId' | 'municipalityId'>) => ({
  ...(trainingId !== '' && { trainingId }),
  ...(municipalityId !== '' && { municipalityId }),
});

const sendVerb = defineVerb<
  NominationFormValues & { municipalityId: MunicipalityId | ''; submissionId: string }
>({
  name: 'training.nominate',
  schema: z.strictObject({
    trainingId: inputText,
    municipalityId: oneOf(MUNICIPALITY_IDS),
    names: inputText,
    submissionId,
  }),
  about: async (_ports, turn, { municipalityId: said }) => {
    const municipalityId = meant(said, turn);
    return municipalityId && { municipalityId };
  },
  run: (ports, turn, { submissionId: sent, ...values }) =>
    nominateFrom(ports, turn, replaceWith, {
      values,
      municipalityId: meant(values.municipalityId, turn),
      submissionId: sent,
    }),
  form: {
    labels: ({ nominations: { form } }) => ({
      trainingIdLabel: form.trainingIdLabel,
      municipalityIdLabel: form.municipalityIdLabel,
      namesLabel: form.namesLabel,
    }),
    redraw: (ports, turn, raw, problem) =>
      nominationForm(ports, turn, replaceWith, {
        values: valuesIn(raw, EMPTY_NOMINATION_FORM),
        problems: [problem],
        submissionId: submissionIn(raw, ports.ids),
      }),
  },
});

/** Gives people a seat in a training, or a place in the line. The grammar stands in nominee-words.ts. */
export const nominateCommand = defineCommand<NominateWords>({
  name: 'nominera',
  personalFor: TRAINING_READERS,
  help: ({ nominations }) => nominations.command,
  parse: parseNominateWords,
  about: async (_ports, turn, words) => {
    const municipalityId = meant(namedIn(words), turn);
    return municipalityId && { municipalityId };
  },
  run: async (ports, turn, words) => {
    const { form } = turn.texts.nominations;
    const trainings = await openTrainings(ports);
    const fitting = words.training === undefined ? trainings : trainingsNamed(trainings, words.training);
    const municipalityId = meant(namedIn(words), turn);
    const [training, ...others] = fitting;
    const values = {
      trainingId: others.length === 0 ? (training?.id ?? '') : '',
      municipalityId: municipalityId ?? '',
      names: words.names,
    };
    const isFromElsewhere = words.from !== undefined && namedIn(words) === undefined;
    if (words.names !== '' && values.trainingId !== '' && municipalityId !== undefined && !isFromElsewhere) {
      return nominateFrom(ports, turn, show, { values, municipalityId });
    }
    const problems = [
      ...(words.training === undefined || values.trainingId !== ''
        ? []
        : [training === undefined ? form.unknownTraining(words.training) : form.severalTrainings]),
      ...(isFromElsewhere ? [form.unknownMunicipality(words.from)] : []),
    ];
    return nominationForm(ports, turn, show, { values, problems });
  },
  verbs: [
    defineVerb({
      name: 'training.open-nomination',
      schema: z.strictObject({
        trainingId: inputText,
        municipalityId: oneOf(MUNICIPALITY_IDS),
        // Of the list of nominees, which some clients send along.
        nominationId: inputText,
      }),
      run: (ports, turn, values) => nominationForm(ports, turn, replaceWith, { values: chosen(values) }),
    }),
    sendVerb,
  ],
});
