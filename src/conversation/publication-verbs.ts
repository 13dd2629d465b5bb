import { z } from 'zod';
import { EMPTY_PUBLICATION_FORM, PUBLICATION_WAYS, type PublicationForm } from '../cards/publication-form.js';
import { yearOf } from '../domain/calendar.js';
import { restated } from '../domain/publication.js';
import type { Ports } from '../usecases/ports.js';
import { addPublication, changePublication, removePublication } from '../usecases/save-publication.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, submissionIn, valuesIn } from './form-input.js';
import { type PublicationInput, publicationDetailsIn, publicationInput } from './publication-input.js';
import {
  changePublicationForm,
  newPublicationForm,
  publicationForm,
  publicationList,
  publicationRefused,
} from './publication-replies.js';
import { type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

const year = z.coerce.number().int().min(0).max(9999);
/** The list's input is sent along by every button beside it. */
const unread = { publicationId: inputText };

type Sent = Pick<PublicationInput, 'submissionId' | 'publicationId' | 'expectedVersion'>;

const targetOf = ({ submissionId, publicationId, expectedVersion }: Sent): PublicationForm['target'] =>
  publicationId === '' ? { submissionId } : { submissionId, publicationId, expectedVersion };

/** The year that a form is about, or this year while it holds none. */
const listYearOf = ({ today }: Turn, written: string): number =>
  /^\d{4}$/.test(written.trim()) ? Number(written) : yearOf(today);

const remove = async (ports: Ports, turn: Turn, form: PublicationForm, by: string): Promise<Reply> => {
  const { publicationId = '', expectedVersion = 0 } = form.target;
  const removed = await removePublication(ports, { publicationId, expectedVersion, by });
  return removed.ok
    ? publicationList(ports, turn, form.listYear, replaceWith, turn.texts.publications.removed)
    : publicationRefused(ports, turn, form, removed.error);
};

const saveVerb = defineVerb<PublicationInput>({
  name: 'publication.save',
  schema: publicationInput,
  run: async (ports, turn, input) => {
    const { publications: words } = turn.texts;
    const form: PublicationForm = {
      values: valuesIn(input, EMPTY_PUBLICATION_FORM),
      problems: [],
      way: 'change',
      listYear: listYearOf(turn, input.year),
      target: targetOf(input),
    };
    const by = askerOf(turn).person.id;
    const { submissionId, publicationId, expectedVersion } = input;
    if (publicationId !== '' && input.isRemoved === 'true') return remove(ports, turn, form, by);
    const details = publicationDetailsIn(input, turn.today);
    const saved =
      publicationId === ''
        ? await addPublication(ports, { details, by, submissionId })
        : await changePublication(ports, { publicationId, expectedVersion, by }, (before) =>
            restated(before, details),
          );
    if (!saved.ok) return publicationRefused(ports, turn, form, saved.error);
    const { value } = saved;
    return publicationList(ports, turn, value.year, replaceWith, words.savedUnder(String(value.year)));
  },
  form: {
    labels: ({ publications }) => publications.form,
    redraw: async (ports, turn, raw, problem) => {
      const sent = publicationInput.pick({ publicationId: true, expectedVersion: true }).safeParse({
        publicationId: raw['publicationId'],
        expectedVersion: raw['expectedVersion'],
      });
      const { publicationId = '', expectedVersion = 0 } = sent.data ?? {};
      const values = valuesIn(raw, EMPTY_PUBLICATION_FORM);
      return publicationForm(turn, {
        values,
        problems: [problem],
        way: 'change',
        listYear: listYearOf(turn, values.year),
        target: targetOf({ submissionId: submissionIn(raw, ports.ids), publicationId, expectedVersion }),
      });
    },
  },
});

/** The buttons of the list and the form. */
export const publicationVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'publication.list',
    schema: z.strictObject({ ...unread, year }),
    run: (ports, turn, pressed) => publicationList(ports, turn, pressed.year, replaceWith),
  }),
  defineVerb({
    name: 'publication.add',
    schema: z.strictObject({ ...unread, year }),
    run: async (ports, turn, pressed) => newPublicationForm(ports, turn, pressed.year),
  }),
  defineVerb({
    name: 'publication.change',
    schema: z.strictObject({ ...unread, year, as: z.enum(PUBLICATION_WAYS) }),
    run: async (ports, turn, pressed) => {
      const { publications: words } = turn.texts;
      const { publicationId } = pressed;
      if (publicationId === '') {
        return publicationList(ports, turn, pressed.year, replaceWith, words.chooseFirst);
      }
      const publication = await ports.store.get('publications', publicationId);
      return publication === undefined
        ? say(words.notFound)
        : changePublicationForm(ports, turn, publication, pressed.as, pressed.year);
    },
  }),
  saveVerb,
];
