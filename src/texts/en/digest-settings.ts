import type { Texts } from '../index.js';

export const digestSettings: Texts['digestSettings'] = {
  title: 'When the weekly digests go out',
  intro:
    'The digest is about a whole week, Monday to Sunday, and goes out the week after. I show it to you first. What you change applies as soon as you have saved it.',
  untouched: 'Nobody has changed anything yet, so the defaults apply.',
  setBy: (name, day) => `Changed by ${name} on ${day}.`,
  form: {
    weekdayLabel: 'Day of sending',
    hourLabel: 'Time of sending',
    previewWeekdayLabel: 'Day of the preview',
    previewHourLabel: 'Time of the preview',
    unapprovedLabel: 'When a digest is due and nobody has approved it',
    emptyWeekLabel: 'When there is nothing to tell a municipality',
  },
  hour: (hour) => `${hour.padStart(2, '0')}:00`,
  unapproved: { send: 'Send it anyway', hold: 'Hold it back until I have approved it' },
  emptyWeek: { line: 'A line that nothing in particular has happened', nothing: 'No digest' },
  save: 'Save',
  nextSending: (week, when) => `Next digests: ${week}, ${when}.`,
  sendingNow: (week) => `Next digests: ${week}, within a minute.`,
  nextPreview: (week, when) => `Next preview: ${week}, ${when}.`,
  previewNow: (week) => `Next preview: ${week}, within a minute.`,
  saved: 'Saved. It applies from now on.',
  previewAfter:
    'The preview has to come before the digests go out. Choose an earlier hour for it, or another day.',
  goesOutNow: (week) =>
    `I have not saved yet. At this time ${week} would have gone out already, so those digests will go out within a minute. Press Save again if that is what you want.`,
  changed: (name) =>
    `${name} changed this while you had the card open, so I have not saved anything. What you chose is still there. Press Save if that is what should apply.`,
  missed: {
    title: (count) =>
      count === '1'
        ? 'The digests of one week have not gone out'
        : `The digests of ${count} weeks have not gone out`,
    why: 'I was not running when they should have been sent. I do not send older digests by myself, so you choose which should go out.',
    row: (week, days) => `${week}, ${days}`,
    toAll: 'No municipality has got it.',
    left: (municipalities) => `It has not been sent to ${municipalities}.`,
    show: (week) => `Show ${week}`,
    more: (count) => `${count} older ones as well. Write “digest 2026-W40”, for example, to see one of them.`,
  },
};
