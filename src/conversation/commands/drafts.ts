import { z } from 'zod';
import { EMPTY_REQUEST_FORM } from '../../cards/request-form.js';
import { REQUEST_FIELDS } from '../../domain/request-draft.js';
import { discardDraft, ownDraft } from '../../usecases/drafts.js';
import { defineCommand, defineVerb } from '../command.js';
import { draftsLeft } from '../draft-replies.js';
import { replaceWith, say, show } from '../reply.js';
import { drawRequestForm } from '../request-form-replies.js';

// Grammar: [visa|show] [mina|mitt|my] utkast|utkasten|utkastet|draft|drafts
const GRAMMAR = /^(?:(?:visa|show) )?(?:(?:mina|mitt|my) )?(?:utkast(?:en|et)?|drafts?)[.!]?$/i;

const oneDraft = z.strictObject({ draftId: z.string() });

/** Requests that the asker has begun to fill in. Nobody else sees them. */
export const draftsCommand = defineCommand<true>({
  name: 'utkast',
  personalFor: 'everyone',
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => draftsLeft(ports, turn, '', show),
  verbs: [
    defineVerb<z.infer<typeof oneDraft>>({
      name: 'draft.open',
      schema: oneDraft,
      run: async (ports, turn, { draftId }) => {
        const draft = await ownDraft(ports, turn.person, draftId);
        if (draft === undefined) return say(turn.texts.request.drafts.gone);
        const { submissionId } = draft;
        const filled = REQUEST_FIELDS.flatMap((field) => {
          const value = draft[field];
          return value === undefined ? [] : [[field, value] as const];
        });
        const values = { ...EMPTY_REQUEST_FORM, ...Object.fromEntries(filled) };
        return drawRequestForm(ports, turn, { submissionId, values, problems: [] }, show);
      },
    }),
    defineVerb<z.infer<typeof oneDraft>>({
      name: 'draft.discard',
      schema: oneDraft,
      run: async (ports, turn, { draftId }) => {
        await discardDraft(ports, turn.person, draftId);
        return draftsLeft(ports, turn, turn.texts.request.drafts.discarded, replaceWith);
      },
    }),
  ],
});
