/** Whose document or entry it is: the two organisations are never mixed (I22). */
export const ORGANISATIONS = ['fou_nordvast', 'stockholm'] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** The five documents that the catalogue rests on. `code` is how rules cite them, as in "002:74". */
export const SOURCE_DOCUMENTS = {
  'verksamhetsberattelse-2017': {
    code: '000',
    title: 'Verksamhetsberättelse 2017',
    year: 2017,
    organisation: 'fou_nordvast',
  },
  'verksamhetsplan-2016': {
    code: '001',
    title: 'Verksamhetsplan 2016',
    year: 2015,
    organisation: 'fou_nordvast',
  },
  'verksamhetsberattelse-2023-plan-2024': {
    code: '002',
    title: 'Verksamhetsberättelse 2023 och verksamhetsplan 2024',
    year: 2024,
    organisation: 'fou_nordvast',
  },
  'stockholm-fou-medel-2019': {
    code: '003',
    title: 'Inriktning av FoU-medel 2019 och redovisning av projekt 2017',
    year: 2018,
    organisation: 'stockholm',
  },
  'stockholm-arsrapport-2023': {
    code: '004',
    title: 'Socialnämndens arbete med forskning och utveckling, årsrapport 2023',
    year: 2024,
    organisation: 'stockholm',
  },
} as const satisfies Readonly<
  Record<string, { code: string; title: string; year: number; organisation: Organisation }>
>;

export type SourceDocumentId = keyof typeof SOURCE_DOCUMENTS;
export const SOURCE_DOCUMENT_IDS = Object.keys(SOURCE_DOCUMENTS) as readonly SourceDocumentId[];
