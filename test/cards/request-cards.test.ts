import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REQUEST_FORM,
  REQUEST_FIELDS,
  requestFormCard,
  requestFormView,
} from '../../src/cards/request-form.js';
import { requestListCard, requestListView } from '../../src/cards/request-list.js';
import { requestReceiptCard, requestReceiptView } from '../../src/cards/request-receipt.js';
import { requestWithdrawCard, requestWithdrawView } from '../../src/cards/request-withdraw.js';
import { REQUEST_STATUSES } from '../../src/domain/request.js';
import { MAX_LENGTH } from '../../src/domain/request-rules.js';
import { textsIn } from '../../src/texts/index.js';
import { aRequest } from '../support/digest-builders.js';

const LIMIT_BYTES = 80_000;
const longest = { question: 'å'.repeat(MAX_LENGTH.question), background: 'å'.repeat(MAX_LENGTH.background) };
const request = aRequest('F2026-001', longest);
const rows = Array.from({ length: 40 }, () => ({ request, sentOn: '2026-11-17', mayWithdraw: true }));

const rendered = (locale: 'sv' | 'en') => {
  const texts = textsIn(locale);
  const values = { ...EMPTY_REQUEST_FORM, ...longest };
  const form = { submissionId: 'S1', values, problems: ['Ett fel.'] };
  return [
    requestFormCard.render(requestFormView(texts, { ...form, municipality: 'solna' })),
    requestFormCard.render(requestFormView(texts, { ...form, municipality: undefined })),
    requestReceiptCard.render(
      requestReceiptView(texts, request, { line: 'second', reason: 'large' }, 'Anna Demo'),
    ),
    requestListCard.render(requestListView(texts, rows, undefined, 'Klart.')),
    requestWithdrawCard.render(requestWithdrawView(texts, request)),
  ];
};

const partsIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(partsIn)];
};
const inputsIn = (value: unknown) =>
  partsIn(value).filter((part) => String(part['type']).startsWith('Input.'));

describe.each(['sv', 'en'] as const)('the cards of requests in %s', (locale) => {
  it('are taken by Microsoft’s own parser once they are filled in', () => {
    const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
      'adaptivecards/dist/adaptivecards.js',
    );
    for (const { content } of rendered(locale)) {
      const card = new AdaptiveCard();
      const context = new SerializationContext();
      card.parse(content, context);
      const problems = [
        ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
        ...card.validateProperties().validationEvents.map((event: { message: string }) => event.message),
      ];
      expect(problems).toEqual([]);
    }
  });

  it('leave no binding unfilled and stay under what Teams takes', () => {
    for (const { content } of rendered(locale)) {
      const json = JSON.stringify(content);
      expect(json).not.toContain('${');
      expect(Buffer.byteLength(json, 'utf16le')).toBeLessThan(LIMIT_BYTES);
    }
  });

  it('keep what a person wrote out of elements that read Markdown', () => {
    const markdown = rendered(locale)
      .flatMap(({ content }) => partsIn(content))
      .filter((part) => part['type'] === 'TextBlock' || part['type'] === 'FactSet');
    expect(JSON.stringify(markdown)).not.toContain('ååå');
  });

  it('say for every status what can happen next', () => {
    const texts = textsIn(locale);
    for (const status of REQUEST_STATUSES) {
      const listed = { request: aRequest('F2026-001', { status }), sentOn: '2026-11-17', mayWithdraw: false };
      const [row] = requestListView(texts, [listed], 'solna').rows;
      expect(row?.nextStep, status).toMatch(/\S\.$/);
      expect(row?.nextStep, status).not.toContain('undefined');
    }
  });
});

describe('the request form', () => {
  const [, forStaff] = rendered('sv');
  const inputs = inputsIn(forStaff?.content);

  it('has one labelled input per field', () => {
    expect(inputs.map((input) => input['id'])).toEqual(REQUEST_FIELDS);
    for (const input of inputs) expect(input['label'], String(input['id'])).toMatch(/\S/);
  });

  it.each(Object.entries(MAX_LENGTH))('stops %s at the %i characters that are taken', (field, max) => {
    expect(inputs.find((input) => input['id'] === field)?.['maxLength']).toBe(max);
  });
});
