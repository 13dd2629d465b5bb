import { choicesOf } from '../../cards/form-choices.js';
import type { FieldOf } from '../../cards/request-act-fields.js';
import { fulfilledOn } from '../../domain/apply-act.js';
import { DOCUMENTATION_KINDS } from '../../domain/enums.js';
import { type Request, statusAt } from '../../domain/request.js';
import type { Deliverable, RequestAct } from '../../domain/request-act.js';
import type { Texts } from '../../texts/index.js';
import { type ActForm, act, given, problem } from './act-form.js';

/** What the two forms ask of a document. */
interface DocumentValues {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
}

const DOCUMENT_FIELDS = [
  'kind',
  'title',
  'url',
  'publishedAt',
] as const satisfies readonly FieldOf<'close'>[];

/** Undefined while there is no type or no title. */
const documentIn = ({ kind: chosen, title, url, publishedAt }: DocumentValues): Deliverable | undefined => {
  const kind = DOCUMENTATION_KINDS.find((each) => each === chosen);
  if (kind === undefined || title === '') return undefined;
  return { kind, title, ...given('url', url), ...given('publishedAt', publishedAt) };
};

/** What second-line work ends in stands last in the list, and first for those who look for it. */
const kindChoices = ({ labels }: Texts, { line }: Request) => {
  const kinds = line === 'second' ? DOCUMENTATION_KINDS.toReversed() : DOCUMENTATION_KINDS;
  return choicesOf(kinds, (kind) => labels.documentation[kind]);
};

const added = ({ requestForms, formats }: Texts, { deliverables }: Request): readonly string[] =>
  deliverables.length === 0
    ? []
    : [requestForms.lines.documents(formats.list(deliverables.map(({ title }) => title)))];

export const attachForm: ActForm<'attach'> = {
  draw: async (_ports, { texts }, request) => ({
    lines: added(texts, request),
    choices: { kind: kindChoices(texts, request) },
  }),
  save: async (ports, turn, filled) => {
    const deliverable = documentIn(filled.values);
    return deliverable === undefined
      ? problem(turn.texts.requestForms.problems.documentUnfinished)
      : act(ports, turn, filled, { kind: 'attach', deliverable });
  },
};

/** Whether what the line's work is to result in is on the record (I6, I7). */
const hasResult = (request: Request): boolean =>
  fulfilledOn(request).includes(request.line === 'second' ? 'fou_report_or_article' : 'documentation');

/** What is done in one press: the document that is filled in, the step that it makes possible, and the end. */
const closing = (
  request: Request,
  expectedVersion: number,
  deliverable: Deliverable | undefined,
  note: string,
): readonly [RequestAct, ...RequestAct[]] => {
  const close = { kind: 'close', ...given('note', note) } as const;
  const attach = deliverable === undefined ? [] : [{ kind: 'attach', deliverable } as const];
  const step = { kind: request.line === 'second' ? 'report' : 'document' } as const;
  const steps = statusAt(request, expectedVersion) === 'in_progress' ? [step] : [];
  const [first = close, ...rest] = [...attach, ...steps];
  return first === close ? [close] : [first, ...rest, close];
};

/** Ends the work; where it goes on still it is documented or reported in the same press. */
export const closeForm: ActForm<'close'> = {
  draw: async (_ports, { texts }, request) => {
    const { firstLineDocument, secondLineDocument } = texts.requestForms.lines;
    if (hasResult(request)) return { lines: added(texts, request), fields: ['note'] };
    return {
      lines: [request.line === 'second' ? secondLineDocument : firstLineDocument, ...added(texts, request)],
      fields: [...DOCUMENT_FIELDS, 'note'],
      required: ['kind', 'title'],
      choices: { kind: kindChoices(texts, request) },
    };
  },
  save: async (ports, turn, filled) => {
    const { note, ...document } = filled.values;
    const isWritten = Object.values(document).some((value) => value !== '');
    const deliverable = documentIn(document);
    if (isWritten && deliverable === undefined)
      return problem(turn.texts.requestForms.problems.documentUnfinished);
    return act(ports, turn, filled, ...closing(filled.request, filled.expectedVersion, deliverable, note));
  },
};
