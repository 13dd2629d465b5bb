import { describe, expect, it } from 'vitest';
import { activityTable } from '../../src/conversation/activity-table.js';
import type { Activity } from '../../src/domain/activity.js';
import type { Cell } from '../../src/domain/csv.js';
import { onDay, type Period } from '../../src/domain/fuzzy-date.js';
import { textsIn } from '../../src/texts/index.js';
import { anActivity } from '../support/digest-builders.js';

const rowOf = (overrides: Partial<Activity> = {}, locale: 'sv' | 'en' = 'sv'): Record<string, Cell> => {
  const [headings = [], cells = []] = activityTable(textsIn(locale), [
    {
      activity: anActivity('1', overrides),
      staff: ['Martin Demo', 'Anna Demo'],
      loggedBy: 'Martin Demo',
      loggedOn: '2026-11-11',
      requestNumber: 'F2026-001',
      planGoal: 'Fler lovande praktiker',
    },
  ]);
  expect(cells).toHaveLength(headings.length);
  return Object.fromEntries(headings.map((heading, at) => [heading, cells[at]]));
};

describe('the table of activities', () => {
  it('has a column for everything that a person has stated, under plain headings', () => {
    const row = rowOf({
      title: 'SIP',
      date: { ...onDay('2026-11-11'), precision: 'minute', time: '13:30' },
      dateEnd: '2026-11-12',
      hours: 2.5,
      hoursPerPerson: 1.25,
      municipalities: ['jarfalla', 'upplands_vasby'],
      otherParties: ['FOU nu', 'Österåker'],
      area: 'children_youth_family',
      participants: { registered: 30, attended: 25, onSite: 20, online: 5, estimated: true },
      outcomeNote: 'Gick bra.',
      documentation: [
        { kind: 'memo', title: 'PM om SIP', url: 'https://example.org/pm' },
        { kind: 'film', title: 'Filmen' },
      ],
    });
    expect(row).toEqual({
      Datum: '2026-11-11',
      Klockslag: '13:30',
      'Sista dag': '2026-11-12',
      Typ: 'Bollplank',
      Rubrik: 'SIP',
      Läge: 'Genomförd',
      Timmar: 2.5,
      'Timmar per person': 1.25,
      Kommuner: 'Järfälla, Upplands Väsby',
      'Andra parter': 'FOU nu, Österåker',
      'Från FoU': 'Martin Demo, Anna Demo',
      Område: 'Barn, unga och familj',
      Pelare: 'Stödja utveckling',
      Resultatmål: 'Stöd i arbetet med kunskapsstyrning',
      'Mål i planen': 'Fler lovande praktiker',
      Linje: 'Första linjens FoU',
      Förfrågan: 'F2026-001',
      Anmälda: 30,
      Deltog: 25,
      'På plats': 20,
      Digitalt: 5,
      'Antalen är uppskattade': 'Ja',
      Anteckning: 'Gick bra.',
      Dokument: 'PM: PM om SIP https://example.org/pm, Film: Filmen',
      'Loggad av': 'Martin Demo',
      Loggad: '2026-11-11',
    });
  });

  it('leaves empty what is not known', () => {
    const { resultGoalAreaId: _goal, hours: _hours, ...rest } = anActivity('1');
    const [, cells = []] = activityTable(textsIn('sv'), [
      {
        activity: { ...rest, pillar: null },
        staff: [],
        loggedBy: undefined,
        loggedOn: '2026-11-11',
        requestNumber: undefined,
        planGoal: undefined,
      },
    ]);
    expect(cells.filter((cell) => cell !== undefined && cell !== '')).toEqual([
      '2026-11-11',
      'Bollplank',
      'Titel 1',
      'Genomförd',
      'Järfälla',
      'Allmän verksamhet',
      'Första linjens FoU',
      '2026-11-11',
    ]);
  });

  it.each<[Period, string]>([
    [onDay('2026-11-11'), '2026-11-11'],
    [{ precision: 'week', from: '2026-11-16', to: '2026-11-22' }, '2026-W47'],
    [{ precision: 'week', from: '2026-12-28', to: '2027-01-03' }, '2026-W53'],
    [{ precision: 'month', from: '2026-11-01', to: '2026-11-30' }, 'under november 2026'],
    [{ precision: 'season', from: '2026-08-01', to: '2026-12-31' }, 'under hösten 2026'],
    [{ precision: 'year', from: '2026-01-01', to: '2026-12-31' }, 'under 2026'],
  ])('writes %j as it is known and no more exactly (I32)', (date, written) => {
    expect(rowOf({ date })['Datum']).toBe(written);
  });

  it('adds no decimals that nobody wrote', () => {
    expect(rowOf({ hours: 0.1 + 0.2 })['Timmar']).toBe(0.3);
  });

  it('is in English for those who have it so', () => {
    expect(rowOf({ date: { precision: 'month', from: '2026-11-01', to: '2026-11-30' } }, 'en')).toMatchObject(
      {
        Date: 'during November 2026',
        Kind: 'Sounding board',
      },
    );
  });
});
