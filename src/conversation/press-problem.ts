import type { z } from 'zod';
import type { Turn } from './turn.js';

/** The longest message or field that is read; Teams itself allows about 28,000 characters. */
export const MAX_TEXT_LENGTH = 4000;

/** Why a press could not be taken as it was; `fields` are keys of its data, such as the ids of inputs. */
export type PressProblem =
  | { readonly kind: 'old_card' | 'unknown_fields' }
  | { readonly kind: 'invalid' | 'too_long' | 'identity_number'; readonly fields: readonly string[] };

/** What the schema of a verb had to say about the data. */
export const problemOf = ({ issues }: z.ZodError): PressProblem =>
  issues.some(({ code }) => code === 'unrecognized_keys')
    ? { kind: 'unknown_fields' }
    : { kind: 'invalid', fields: [...new Set(issues.map(({ path }) => String(path[0] ?? '')))] };

/** Says why a card was not taken. */
export const cardSentence = ({ id, texts: { errors, formats } }: Turn, problem: PressProblem): string => {
  switch (problem.kind) {
    case 'old_card':
      return errors.oldCard(id);
    case 'unknown_fields':
      return errors.unknownFields(id);
    case 'invalid':
      return errors.invalidCard(id);
    case 'too_long':
      return errors.tooLong(formats.number(MAX_TEXT_LENGTH));
    case 'identity_number':
      return errors.identityNumber;
  }
};

/** Says, on the form drawn again, why it was not taken and what to mend; `labels` = `<field>Label` of inputs. */
export const formSentence = (
  { id, texts: { errors, formats } }: Turn,
  problem: PressProblem,
  labels: Readonly<Record<string, string>>,
): string => {
  const { form } = errors;
  switch (problem.kind) {
    case 'old_card':
      return form.old(id);
    case 'unknown_fields':
      return form.unknownFields(id);
    case 'invalid':
    case 'too_long':
    case 'identity_number': {
      const named = problem.fields.flatMap((field) => labels[`${field}Label`] ?? []).join(', ');
      if (problem.kind === 'identity_number') return form.identityNumber(named);
      if (named === '') return form.incomplete(id);
      if (problem.kind === 'invalid') return form.unreadable(named);
      return form.tooLong(named, formats.number(MAX_TEXT_LENGTH));
    }
  }
};
