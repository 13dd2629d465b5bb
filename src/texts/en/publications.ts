import type { publications as swedish } from '../sv/publications.js';

const statuses: typeof swedish.statuses = {
  planned: 'Planned',
  ongoing: 'Under way',
  postponed: 'Postponed',
  published: 'Published',
};

const groups: typeof swedish.groups = {
  planned: 'Planned',
  ongoing: 'Under way',
  postponed: 'Postponed to this year',
  published: 'Published',
};

const problems: typeof swedish.problems = {
  title_missing: 'Write what the publication is called.',
  title_too_long: 'The title is too long. There is room for 300 characters.',
  year_out_of_range: 'Write a year from 1990 to five years ahead.',
  date_outside_year: 'The time is not in the year that you have written. Change the year or the time.',
  published_ahead: 'What is published cannot have a time that has not been yet. Check the year and the time.',
  postponed_to_earlier: 'It cannot be postponed to an earlier year. Write the new time.',
  postponed_to_same: 'Write the new time, another one than was planned.',
  too_many_names: 'There are too many names. There is room for 20 authors and 20 partners.',
  text_too_long: 'A name or a time is too long. There is room for 120 characters.',
  link_not_https: 'The link has to be a whole address that begins with https://.',
};

/** Reports, articles and other texts that FoU has published or is to publish. */
export const publications: typeof swedish = {
  command: {
    title: 'See the publications of the year',
    example: 'publications 2026',
    description:
      'See what is published, under way, planned and postponed. Add and change right in the card. They go into the annual report.',
  },
  title: (year) => `Publications ${year}`,
  statuses,
  groups,
  postponedAway: (year) => `Postponed from ${year} to later`,
  nothing: (year) => `Nothing has been entered for ${year}.`,
  plannedBefore: (when) => `was planned for ${when}`,
  in: (municipalities) => `in ${municipalities}`,
  with: (partners) => `with ${partners}`,
  more: (count) => `… and ${count} more. All of them can be chosen below.`,
  choose: 'Publication',
  chooseFirst: 'Choose a publication in the list first.',
  ways: { change: 'Change', published: 'It is published', postponed: 'Postpone' },
  add: 'Add a publication',
  showYear: (year) => `Show ${year}`,
  saved: 'Saved.',
  savedUnder: (year) => `Saved under ${year}.`,
  removed: 'The publication is removed.',
  form: {
    newHeading: 'Add a publication',
    changeHeading: 'Change the publication',
    publishHeading: 'The publication is published',
    postponeHeading: 'Postpone the publication',
    intro: 'Fill in what you know. The rest may be empty.',
    publishIntro: 'Write when it was published, and the link if there is one.',
    postponeIntro: 'Write the new time. What was planned from the start stays beside it.',
    titleLabel: 'Title',
    titleError: 'Write what the publication is called.',
    kindLabel: 'Kind',
    statusLabel: 'Status',
    yearLabel: 'Year',
    yearHint: 'For instance 2026',
    yearError: 'Write a year.',
    dateLabel: 'When in the year',
    dateHint: 'For instance February, autumn or 15 March',
    urlLabel: 'Link',
    urlHint: 'https://',
    authorsLabel: 'Authors',
    authorsHint: 'Several names are separated by semicolons',
    partnersLabel: 'Partners',
    partnersHint: 'Several are separated by semicolons',
    municipalitiesLabel: 'Municipalities that it is about',
    areaLabel: 'Area',
    pillarLabel: 'Pillar',
    allTitle: 'Show everything',
    isRemovedLabel: 'Remove',
    isRemovedTitle: 'It was entered by mistake and is to go',
    save: 'Save',
    back: 'Back without saving',
  },
  problems,
  changed: (name) =>
    `${name} changed the publication before you did. Yours is still in the form: compare with the list below and save again if it is to stand.`,
  notFound:
    'The publication is no longer there. Nothing has changed. Write “publications” to see those that are.',
};
