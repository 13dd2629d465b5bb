import { z } from 'zod';
import type { IsoWeek } from '../../domain/calendar.js';
import { digestKey, type PostedDigest } from '../../domain/digest.js';
import { MAX_CORRECTION_LENGTH } from '../../domain/digest-correction.js';
import {
  isMunicipalityId,
  MUNICIPALITY_IDS,
  MUNICIPALITY_NAMES,
  type MunicipalityId,
} from '../../domain/municipality.js';
import { latestSent } from '../../usecases/latest-sent.js';
import type { Ports } from '../../usecases/ports.js';
import { confirmCorrection, postCorrection, resendCorrection } from '../../usecases/post-correction.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { correctionForm, correctionStands } from '../correction-replies.js';
import { type DigestWords, parseDigestWords, weekOf } from '../digest-words.js';
import { inputText, isoWeek, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: VERB DIGEST, where DIGEST is that of digest-words.ts with its week and municipality, and without "skicka"
//   VERB: rätta | korrigera | correct
const VERB = /^(?:rätta|korrigera|correct)\s+(?=veckobrev|(?:the )?(?:weekly )?digest)/i;

const posted = z.strictObject({
  submissionId,
  week: isoWeek,
  municipalityId: z.enum(MUNICIPALITY_IDS),
  text: inputText.transform((text) => text.trim()),
});
const seen = z.strictObject({ correctionId: z.string(), expectedVersion: z.int() });

const sentDigest = async (
  { store }: Ports,
  week: IsoWeek,
  municipalityId: MunicipalityId,
): Promise<PostedDigest | undefined> => {
  const record = await store.get('digests', digestKey(week, municipalityId));
  return record?.state === 'sent' ? record : undefined;
};

const notSent = (
  { texts: { corrections, formats } }: Turn,
  week: IsoWeek,
  municipalityId: MunicipalityId,
): Reply => say(corrections.notSent(MUNICIPALITY_NAMES[municipalityId], formats.week(week)));

const openForm = async (ports: Ports, turn: Turn, words: DigestWords): Promise<Reply> => {
  const { corrections, digest: digestTexts } = turn.texts;
  const { municipality } = words;
  if (municipality === undefined) return say(corrections.whichOne);
  const fresh = { submissionId: ports.ids.short(), text: '', problems: [] };
  if (words.week === undefined) {
    const latest = await latestSent(ports, municipality, turn.today);
    return latest === undefined
      ? say(corrections.noneSent(MUNICIPALITY_NAMES[municipality]))
      : correctionForm(ports, turn, show, latest, fresh);
  }
  const meant = weekOf(words, turn.today);
  if (meant === undefined) return say(digestTexts.noSuchWeek(words.written));
  const digest = await sentDigest(ports, meant, municipality);
  return digest === undefined
    ? notSent(turn, meant, municipality)
    : correctionForm(ports, turn, show, digest, fresh);
};

const problemOf = ({ texts: { corrections } }: Turn, text: string): string | undefined => {
  if (text === '') return corrections.empty;
  return text.length > MAX_CORRECTION_LENGTH
    ? corrections.tooLong(MAX_CORRECTION_LENGTH, text.length)
    : undefined;
};

const postVerb = defineVerb<z.infer<typeof posted>>({
  name: 'correction.post',
  schema: posted,
  run: async (ports, turn, input) => {
    const digest = await sentDigest(ports, input.week, input.municipalityId);
    if (digest === undefined) return notSent(turn, input.week, input.municipalityId);
    const problem = problemOf(turn, input.text);
    if (problem !== undefined) {
      const { submissionId, text } = input;
      return correctionForm(ports, turn, replaceWith, digest, { submissionId, text, problems: [problem] });
    }
    const correction = await postCorrection(ports, { ...input, by: askerOf(turn).person.id });
    return correction.ok
      ? correctionStands(ports, turn, correction.value)
      : notSent(turn, input.week, input.municipalityId);
  },
  form: {
    labels: ({ corrections }) => ({ textLabel: corrections.form.textLabel }),
    redraw: async (ports, turn, raw, problem) => {
      const { week, municipalityId, text } = valuesIn(raw, { week: '', municipalityId: '', text: '' });
      const digest = isMunicipalityId(municipalityId)
        ? await sentDigest(ports, week, municipalityId)
        : undefined;
      if (digest === undefined) return say(problem);
      const state = { submissionId: submissionIn(raw, ports.ids), text, problems: [problem] };
      return correctionForm(ports, turn, replaceWith, digest, state);
    },
  },
});

/** A button of the card that asks whether a correction came out; who was late sees how it stands. */
const decideVerb = (
  name: 'correction.arrived' | 'correction.resend',
  decide: typeof confirmCorrection | typeof resendCorrection,
) =>
  defineVerb<z.infer<typeof seen>>({
    name,
    schema: seen,
    run: async (ports, turn, { correctionId, expectedVersion }) => {
      const by = askerOf(turn).person.id;
      const decided = await decide(ports, { correctionId, seenVersion: expectedVersion, by });
      return correctionStands(ports, turn, decided.ok ? decided.value : decided.error);
    },
  });

/** Posts a short correction of a digest that has been sent. */
export const correctDigestCommand = defineCommand<DigestWords>({
  name: 'rätta veckobrev',
  personalFor: ['fou_manager'],
  help: ({ corrections }) => corrections.command,
  parse: (text) => {
    const words = VERB.test(text) ? parseDigestWords(text.replace(VERB, '')) : undefined;
    return words?.send ? undefined : words;
  },
  run: openForm,
  verbs: [
    postVerb,
    decideVerb('correction.arrived', confirmCorrection),
    decideVerb('correction.resend', resendCorrection),
  ],
});
