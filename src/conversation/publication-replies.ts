import {
  EMPTY_PUBLICATION_FORM,
  type PublicationForm,
  type PublicationWay,
  publicationFormCard,
  publicationFormView,
} from '../cards/publication-form.js';
import { publicationListCard, publicationListView } from '../cards/publication-list.js';
import { localDate, yearOf } from '../domain/calendar.js';
import type { Publication } from '../domain/publication.js';
import type { Ports } from '../usecases/ports.js';
import { publicationsOfYear } from '../usecases/publications-of-year.js';
import type { PublicationRefusal } from '../usecases/save-publication.js';
import { nameOf } from './name-of.js';
import { publicationValuesOf } from './publication-input.js';
import { type As, both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** A year's publications, under what just happened. */
export const publicationList = async (
  ports: Ports,
  { texts }: Turn,
  year: number,
  as: As,
  ...notices: readonly string[]
): Promise<Reply> => {
  const found = await publicationsOfYear(ports, year);
  return as(publicationListCard.render(publicationListView(texts, { ...found, year, notices })));
};

export const publicationForm = ({ texts }: Turn, form: PublicationForm): Reply =>
  replaceWith(publicationFormCard.render(publicationFormView(texts, form)));

/** The form for a new publication of a year. */
export const newPublicationForm = (ports: Ports, turn: Turn, year: number): Reply =>
  publicationForm(turn, {
    values: { ...EMPTY_PUBLICATION_FORM, year: String(year) },
    problems: [],
    way: 'change',
    listYear: year,
    target: { submissionId: ports.ids.short() },
  });

/** The form for one that is in the register; a new time is left to be written when it has one. */
export const changePublicationForm = (
  ports: Ports,
  turn: Turn,
  publication: Publication,
  way: PublicationWay,
  listYear: number,
): Reply => {
  const values = publicationValuesOf(publication);
  const thisYear = yearOf(localDate(ports.clock.now(), ports.timeZone));
  const filled = {
    change: values,
    published: { ...values, status: 'published', year: String(Math.min(publication.year, thisYear)) },
    postponed: { ...values, status: 'postponed', year: '', date: '' },
  };
  return publicationForm(turn, {
    values: filled[way],
    problems: [],
    way,
    listYear,
    target: {
      submissionId: ports.ids.short(),
      publicationId: publication.id,
      expectedVersion: publication.version,
    },
  });
};

/** What the form says again after a refusal, with the list as it is now when somebody else was first. */
export const publicationRefused = async (
  ports: Ports,
  turn: Turn,
  form: PublicationForm,
  refusal: PublicationRefusal,
): Promise<Reply> => {
  const { publications: words, errors } = turn.texts;
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'not_found':
      return say(words.notFound);
    case 'problems':
      return publicationForm(turn, {
        ...form,
        problems: refusal.problems.map((problem) => words.problems[problem]),
      });
    case 'changed': {
      const { publication, by } = refusal;
      const target = { ...form.target, expectedVersion: publication.version };
      const problems = [words.changed(await nameOf(ports, turn, by))];
      return both(
        publicationForm(turn, { ...form, target, problems }),
        await publicationList(ports, turn, publication.year, show),
      );
    }
  }
};
