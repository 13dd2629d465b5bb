import { describe, expect, it } from 'vitest';
import type { AuditRow } from '../../src/domain/audit.js';
import { auditOf, insert, update } from '../../src/usecases/changes.js';
import type { Change } from '../../src/usecases/ports.js';
import { aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';

const before = aRequest('F2026-001', { version: 4, background: 'Bakgrund' });

/** What the audit says of a change. */
const fieldsIn = (change: Change): AuditRow['fields'] => {
  if (change.op !== 'put' || change.collection !== 'audit') throw new Error('not a row of the audit');
  return change.record.fields;
};

describe('a change', () => {
  it('that inserts asks for a record that is not there, and makes it version 1', () => {
    expect(insert('requests', before)).toMatchObject({ expectedVersion: 0, record: { version: 1 } });
  });

  it('that updates asks for the version that was read, and makes the next', () => {
    expect(update('requests', before, before)).toMatchObject({
      expectedVersion: 4,
      record: { version: 5 },
    });
  });
});

describe('the audit row of a change', () => {
  const fields = (change: Change, was?: typeof before) =>
    fieldsIn(auditOf(fakePorts(), 'martin', 'test', change, was));

  it('names every field of a new record', () => {
    const { version: _, ...rest } = before;
    expect(fields(insert('requests', before))).toEqual(Object.keys(rest));
  });

  it('names what is new, gone and different, also inside lists, and nothing else', () => {
    const { background: _, ...rest } = before;
    const after = {
      ...rest,
      status: 'triaged',
      desiredLine: 'first',
      otherMunicipalitiesInterested: ['solna'],
    } as const;
    expect(fields(update('requests', before, after), before).toSorted()).toEqual([
      'background',
      'desiredLine',
      'otherMunicipalitiesInterested',
      'status',
    ]);
  });

  it('holds who, when and what, and no text', () => {
    const row = auditOf(fakePorts(), 'martin', 'test', insert('requests', before));
    expect(row).toMatchObject({
      op: 'put',
      collection: 'audit',
      record: {
        by: 'martin',
        at: '2026-11-18T11:00:00.000Z',
        action: 'test',
        collection: 'requests',
        recordId: before.id,
      },
    });
    expect(JSON.stringify(row)).not.toContain('Bakgrund');
  });
});
