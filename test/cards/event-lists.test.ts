import { describe, expect, it } from 'vitest';
import { eventListView } from '../../src/cards/event-list.js';
import { eventOverviewView } from '../../src/cards/event-overview.js';
import { registeredText } from '../../src/cards/event-rows.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { sv } from '../../src/texts/sv/index.js';
import { anEvent, aRegistration } from '../support/coming-builders.js';

const today = '2026-11-18';
const titled = (title: string) => anEvent('a', { title, kind: 'breakfast', date: onDay('2026-12-11') });

describe('an event in a list', () => {
  it.each([
    ['Samsjuklighet', '11 december · FoU-frukost'],
    ['FoU-frukost om samsjuklighet', '11 december'],
  ])('%s says what kind it is unless its title does', (title, when) => {
    const listed = { event: titled(title), state: '', withdrawable: undefined };
    const list = eventListView(sv, 'Anmälda', [listed], today);
    expect(list.rows[0]?.when).toBe(when);
  });

  it('tells the staff how many are registered, in words when nobody is', () => {
    const event = titled('Samsjuklighet');
    const lineWith = (registrations: Parameters<typeof registeredText>[1]) =>
      eventOverviewView(sv, { unattended: [], coming: [{ event, registrations }], today }).coming[0]?.line;
    expect(lineWith([])).toBe('11 december · FoU-frukost · ingen är anmäld');
    expect(lineWith([aRegistration(event, 'kim')])).toBe('11 december · FoU-frukost · 1 anmäld');
    expect(registeredText(sv, [])).toBe('Ingen än');
    expect(registeredText(sv, [aRegistration(event, 'kim')])).toBe('1 har plats');
  });
});
