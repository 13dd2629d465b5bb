/** What `npm run backup` and `npm run restore` say. */
export const backups = {
  why: {
    nightly: 'every night',
    on_demand: 'on demand',
    before_migration: 'before an upgrade',
    before_restore: 'before a restore',
  },
  backupUsage: 'Write: npm run backup [-- --list | --check FILE]',
  taken: (path: string, size: string) => `The backup is taken: ${path} (${size}).`,
  holds: (records: number, seq: number, takenAt: string) =>
    `It has been checked: ${records} records, up to change ${seq}, taken ${takenAt}.`,
  lapses: (day: string) => `It is removed automatically on ${day}.`,
  removed: (file: string) => `Removed, because its time is out: ${file}`,
  failed: {
    disk_full: (place: string) =>
      `No backup could be taken: the disk with ${place} is full. Earlier ones are as they were.`,
    not_writable: (place: string) =>
      `No backup could be taken: nothing can be written in ${place}. Earlier ones are as they were.`,
    damaged: (place: string) =>
      `No backup could be taken: a file in the data folder is damaged. Start the bot and it tells you which. Earlier backups in ${place} are as they were.`,
    other: (place: string) =>
      `No backup could be taken in ${place}. See that the folder exists, and that DATA_DIR is the bot’s data folder. Earlier ones are as they were.`,
  },
  noBackups: (place: string) => `There are no backups in ${place}.`,
  listed: (file: string, why: string, size: string, lapses: string) =>
    `${file}  ${why}  ${size}  removed on ${lapses}`,
  erased: (count: number) => `erased since: ${count}`,
  nobodyErased: 'nobody erased since',
  unknownErased:
    'The data folder cannot be read, so the list does not say how many people have been erased since.',
  whole: (path: string) => `${path} is whole.`,
  notThere: (path: string) => `The file ${path} does not exist or cannot be read.`,
  notWhole: (path: string, why: string) => `${path} cannot be used: ${why}.`,
  restoreUsage:
    'Write: npm run restore -- FILE [--check] [--yes] [--after FILE.csv] [--compare FOLDER]. FILE is a backup, with its path or only its name in the folder of backups.',
  after: {
    nothing: 'Nothing has happened after the backup.',
    heading: 'This came after the backup and is not in it:',
    count: (collection: string, added: number, changed: number, removed: number) =>
      `${collection}: ${added} new, ${changed} changed, ${removed} removed`,
    more: (left: number, total: number) =>
      `… and ${left} lines more, of ${total} in the audit log. You get the whole list in a file with --after FILE.csv.`,
    wrote: (path: string) => `The whole list is in ${path}.`,
    alreadyThere: (path: string) =>
      `There is a file ${path} already, and it is not overwritten. Give a new name after --after. Nothing has been changed.`,
    notWritten: (path: string, reason: string) =>
      `The list could not be written to ${path}: ${reason} Nothing has been changed.`,
    columns: ['time', 'collection', 'id', 'action', 'who', 'fields'],
    empty: 'The data folder is empty, so there is nothing to compare with.',
    unreadable: (why: string) =>
      `There is no telling what came after the backup, because what is stored cannot be read: ${why}`,
    otherStore:
      'What is stored now has not grown from the backup, so the comparison shows other differences too.',
  },
  eraseAgain: (count: number) =>
    `People who were erased after the backup, and are erased again in what is restored: ${count}`,
  eraseUntold: (count: number, takenAt: string) =>
    `So many more have erased their data after ${takenAt}, but it cannot be seen who they are: ${count}. They were not in the registry. The backup still has their Teams ids; if you know who they are, ask them to write “erase my data” again.`,
  eraseYourself: (takenAt: string) =>
    `Erasures made after ${takenAt} must be made again: the backup still has the names, and nothing here tells whose.`,
  eraseLeft: (count: number) =>
    `So many could not be erased again, such as the only FoU manager: ${count}. Ask them to write “erase my data” when the bot is running.`,
  checked: 'Nothing has been changed.',
  ask: (folder: string) =>
    `All that is stored in ${folder} is replaced by the backup. Write YES if you want that:`,
  yes: 'YES',
  notAsked: 'There is nobody here to answer. Add --yes to replace what is stored. Nothing has been changed.',
  otherSettings:
    'The backup has real data, but MicrosoftAppId is missing: these are not the bot’s settings, and the backup would land in the wrong folder. Run the command with the bot’s settings: fou-boten restore FILE on a server with systemd, docker run … restore FILE with Docker. Nothing has been changed.',
  otherUser: (folder: string) =>
    `The folder ${folder} belongs to another user than the one who runs the command, and the bot may not be able to read what is restored. Run the command as the bot’s user: fou-boten restore FILE on a server with systemd. Nothing has been changed.`,
  stopped: 'Nothing has been changed.',
  waiting: (folder: string) => `The folder ${folder} is in use. Waiting for 15 seconds at the most.`,
  running:
    'The bot is running. Stop it first, with systemctl stop fou-boten, docker stop or Ctrl+C, and run the command again. Nothing has been changed.',
  finished: 'An earlier replacement that had been broken off is now finished.',
  kept: (path: string) => `What was there is kept as a backup: ${path}`,
  keptAsFolder: (path: string) =>
    `What was there could not be read, and is copied as it is to the folder ${path}. The bot removes it after 35 days.`,
  notKept: (reason: string) => `What is there now could not be kept: ${reason} So nothing has been changed.`,
  notReplaced: (reason: string) => `The backup could not be unpacked: ${reason} Nothing has been changed.`,
  halfReplaced: (reason: string) =>
    `Putting the backup in place has begun but could not be finished: ${reason} Put that right and start the bot, or run the command again, and it will be finished.`,
  done: (folder: string) => `The backup is back in ${folder}.`,
  carried: (count: number) =>
    `What the bot has sent already is carried over, so that nothing goes out again. Changed records: ${count}.`,
  doubted: (digests: number, notices: number) =>
    `Nothing tells what was sent after the backup. The bot looks for ${digests} digests in the channels and asks the FoU manager about those it does not find. ${notices} messages are marked as uncertain and are not sent by themselves.`,
  next: 'Start the bot and write “help” to it. Tell the FoU staff what did not come along, and see with “digest” that the sendings are as they should be.',
};
