import type { IsoInstant } from './calendar.js';

/** What can be filled in on the form of a request, in the order that it stands there. */
export const REQUEST_FIELDS = [
  'municipalityId',
  'question',
  'kind',
  'desiredLine',
  'desiredStart',
  'area',
  'background',
  'onBehalfOfUnit',
  'councilRepInformed',
  'desiredResult',
  'otherMunicipalitiesInterested',
  'mandatePoint',
  'attachmentUrl',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** What stands in the form, as text the way the client sends it. */
export type RequestFormValues = Readonly<Record<RequestField, string>>;

/** A request that somebody has not sent yet: what they have filled in, however little. Nobody else sees it. */
export interface RequestDraft extends Partial<RequestFormValues> {
  readonly id: string;
  readonly version: number;
  /** Whose it is: id of Person. */
  readonly personId: string;
  readonly savedAt: IsoInstant;
  /** Minted when the form was drawn, and the same when it is sent. Unique. */
  readonly submissionId: string;
}

/** Everything written in a draft, to be searched for what must not be stored (I27). */
export const writtenInDraft = (draft: Partial<RequestFormValues>): readonly string[] =>
  REQUEST_FIELDS.flatMap((field) => draft[field] ?? []);
