import { describe, expect, it } from 'vitest';
import { EMPTY_REQUEST_FORM, requestFormCard, requestFormView } from '../../src/cards/request-form.js';
import { requestListView } from '../../src/cards/request-list.js';
import { nextStepText } from '../../src/cards/request-next-step.js';
import { REQUEST_STATUSES } from '../../src/domain/request.js';
import { REQUEST_FIELDS } from '../../src/domain/request-draft.js';
import { MAX_LENGTH } from '../../src/domain/request-problems.js';
import { textsIn } from '../../src/texts/index.js';
import { elementsIn } from '../support/card-elements.js';
import { aRequest } from '../support/digest-builders.js';

describe('the list of requests', () => {
  it.each(['sv', 'en'] as const)('says for every status what can happen next, in %s', (locale) => {
    const texts = textsIn(locale);
    for (const status of REQUEST_STATUSES) {
      const request = aRequest('F2026-001', { status });
      const listed = { request, sentOn: '2026-11-17', contact: 'Jonas Demo', mayWithdraw: false };
      const [row] = requestListView(texts, [listed], 'solna').rows;
      expect(row?.nextStep, status).toMatch(/\S\.$/);
      expect(row?.nextStep, status).not.toContain('undefined');
    }
  });
});

describe('the next step', () => {
  it.each([
    ['received', 'Nästa steg: FoU läser och bedömer förfrågan.'],
    [
      'triaged',
      'Nästa steg: FoU tar sig an uppdraget, lägger fram förfrågan för styrgruppen eller hänvisar er vidare.',
    ],
    ['awaiting_decision', 'Nästa steg: styrgruppen säger ja eller nej.'],
    ['closed', 'Inga fler steg återstår.'],
  ] as const)('of %s names who does it once', (status, sentence) => {
    expect(nextStepText(textsIn('sv'), { status })).toBe(sentence);
  });
});

describe('the request form', () => {
  const forStaff = requestFormCard.render(
    requestFormView(textsIn('sv'), {
      submissionId: 'S1',
      municipality: undefined,
      values: EMPTY_REQUEST_FORM,
      problems: [],
    }),
  );
  const inputs = elementsIn(forStaff.content).filter(({ type }) => String(type).startsWith('Input.'));

  it('has an input for every field', () => {
    expect(inputs.map(({ id }) => id)).toEqual(REQUEST_FIELDS);
  });

  it.each(Object.entries(MAX_LENGTH))('stops %s at the %i characters that are taken', (field, max) => {
    expect(inputs.find(({ id }) => id === field)).toMatchObject({ maxLength: max });
  });
});
