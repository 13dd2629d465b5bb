import {
  type AnnualReport,
  type ApprovedReport,
  type ReportIdentity,
  reportKey,
  type SectionKey,
  type SectionText,
  sectionOf,
} from '../domain/annual-report.js';
import { yearOf } from '../domain/calendar.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports, Put } from './ports.js';
import { reportOf } from './report-of.js';

export type WriteSectionRefusal =
  /** It can be read only. */
  | { readonly kind: 'approved'; readonly report: ApprovedReport }
  /** Somebody was first; the section is as it is now, undefined when they have emptied it. */
  | { readonly kind: 'changed'; readonly section: SectionText | undefined };

export interface WriteSectionInput {
  readonly which: ReportIdentity;
  readonly section: SectionKey;
  /** In the place of what stands there; empties the section when it is empty. */
  readonly text: string;
  /** Id of Person. */
  readonly by: string;
  /** The {@link SectionText.version} that was shown; 0 when the section was empty. */
  readonly seenVersion: number;
}

const changeOf = (
  ports: Ports,
  before: AnnualReport | undefined,
  { which, section, text, by }: WriteSectionInput,
): Put<'reports'> => {
  const now = ports.clock.now();
  const version = (before?.version ?? 0) + 1;
  const written: SectionText = { key: section, text, editedBy: by, editedAt: now, version };
  const others = before?.sections.filter(({ key }) => key !== section) ?? [];
  const sections = text === '' ? others : [...others, written];
  return before === undefined
    ? insert('reports', {
        ...which,
        id: ports.ids.record(yearOf(now)),
        key: reportKey(which),
        state: 'draft',
        sections,
      })
    : update('reports', before, { ...before, sections });
};

/**
 * Writes one section of a report, and leaves the others alone. Of two who write in the same one, the later learns what
 * the earlier wrote, and nothing is overwritten. The same text again changes nothing.
 */
export const writeSection = async (
  ports: Ports,
  input: WriteSectionInput,
): Promise<Result<void, WriteSectionRefusal>> => {
  const text = input.text.replaceAll('\r\n', '\n').trim();
  const before = await reportOf(ports, input.which);
  const standing = sectionOf(before, input.section);
  if ((standing?.text ?? '') === text) return ok(undefined);
  if (before?.state === 'approved') return refused({ kind: 'approved', report: before });
  if ((standing?.version ?? 0) !== input.seenVersion) return refused({ kind: 'changed', section: standing });
  const change = changeOf(ports, before, { ...input, text });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, input.by, 'write-report-section', change, before),
  ]);
  // Somebody has written in the report meanwhile, perhaps in another section.
  return committed.ok ? ok(undefined) : writeSection(ports, input);
};
