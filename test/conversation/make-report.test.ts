import { expect, it } from 'vitest';
import { makeReport } from '../../src/conversation/make-report.js';
import { textsIn } from '../../src/texts/index.js';
import { anna, martin } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { readDocx } from '../support/docx-reader.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

it('makes a document of headings, figures and places to write in', async () => {
  const store = memoryStore({ people: [anna, martin], activities: [anActivity('a')] });
  const made = await makeReport(
    fakePorts({ store }),
    { texts: textsIn('sv'), locale: 'sv', now: '2026-12-01T00:00:00.000Z', by: 'Anna' },
    { kind: 'report', year: 2026, structure: 'pillar' },
  );
  expect(made.isEmpty).toBe(false);
  expect(made.document.name).toBe('verksamhetsberattelse-2026-pelare.docx');
  expect(made.workbook.name).toBe('verksamhetsberattelse-2026-pelare.xlsx');
  const { text } = readDocx(made.document.content);
  expect(text).toContain('Under 2026 genomfördes 1 aktivitet, 2 tim i allt.');
  expect(text).toContain('Skriv här: vilket stöd till utveckling');
});
