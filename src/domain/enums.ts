/** Closed lists of the domain (labels are in texts/, in every language). */

/** Areas of the 2017 report (000:92-95). */
export const AREAS = [
  'general',
  'children_youth_family',
  'addiction_social_psychiatry',
  'income_support_labour',
] as const;
export type Area = (typeof AREAS)[number];

/** The four pillars (002:105-108). */
export const PILLARS = ['produce', 'spread', 'support', 'cooperate'] as const;
export type Pillar = (typeof PILLARS)[number];

/** First and second line of R&D (002:59-78). */
export const LINES = ['first', 'second'] as const;
export type Line = (typeof LINES)[number];

/** How a commission is documented: first line 002:66, second line 002:78. */
export const DOCUMENTATION_KINDS = [
  'mapping',
  'report',
  'memo',
  'film',
  'slides',
  'project_description',
  'web_summary',
  'fou_report',
  'article',
] as const;
export type DocumentationKind = (typeof DOCUMENTATION_KINDS)[number];

/** Points of the assignment in the agreement 2018–2023 (002:29-32). */
export const MANDATE_POINTS = [1, 2, 3, 4] as const;
export type MandatePoint = (typeof MANDATE_POINTS)[number];
