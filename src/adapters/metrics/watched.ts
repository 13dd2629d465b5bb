import { addWeeks, daysBetween, isoWeekOf, localDate } from '../../domain/calendar.js';
import { DIGEST_STATES } from '../../domain/digest.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';
import { DISK_PLACES } from '../../domain/operations-warning.js';
import { newestBackup } from '../../usecases/newest-backup.js';
import type { Ports } from '../../usecases/ports.js';
import { type GaugeOptions, type Reading, registerGauges } from './gauge-group.js';

type Watched = Pick<
  Ports,
  'store' | 'clock' | 'timeZone' | 'signIn' | 'expiringSecrets' | 'backups' | 'host'
>;

/** Those that have not ended well; the others are many and say nothing. */
const NOTICE_STATES = ['waiting', 'sending', 'failed', 'unknown'] as const;
/** Weeks before this one, whose digests are on their way or have just been. */
const WEEKS = { latest: 1, before: 2 } as const;

const digestReadings = async ({ store, clock, timeZone }: Watched): Promise<readonly Reading[]> => {
  const thisWeek = isoWeekOf(localDate(clock.now(), timeZone));
  const ofWeek = async ([label, ago]: [string, number]): Promise<readonly Reading[]> => {
    const records = await store.findBy('digests', 'week', addWeeks(thisWeek, -ago));
    const without = MUNICIPALITY_IDS.length - records.length;
    return DIGEST_STATES.map((state) => {
      const found = records.filter((record) => record.state === state).length;
      return { labels: { week: label, state }, value: found + (state === 'planned' ? without : 0) };
    });
  };
  return (await Promise.all(Object.entries(WEEKS).map(ofWeek))).flat();
};

const noticeReadings = ({ store }: Watched): Promise<readonly Reading[]> =>
  Promise.all(
    NOTICE_STATES.map(async (state) => ({
      labels: { state },
      value: (await store.findBy('notices', 'state', state)).length,
    })),
  );

const watchRecords = (options: GaugeOptions, ports: Watched): void =>
  registerGauges(
    options,
    {
      fou_boten_digests: {
        help: "Digests of the latest week that is over and of the one before, by state; each week has the municipalities' number.",
        labelNames: ['week', 'state'],
      },
      fou_boten_notices: {
        help: 'Notices that wait, are being sent, failed or may not have arrived.',
        labelNames: ['state'],
      },
    },
    async () => ({
      fou_boten_digests: await digestReadings(ports),
      fou_boten_notices: await noticeReadings(ports),
    }),
  );

const watchSignIn = (options: GaugeOptions, { signIn, expiringSecrets, clock, timeZone }: Watched): void =>
  registerGauges(
    options,
    {
      fou_boten_sign_in_needed: {
        help: '1 when the account that posts digests must sign in again; absent without Microsoft Graph.',
      },
      fou_boten_sign_in_remaining_days: {
        help: 'Days until the sign-in for digests lapses unless it is used.',
      },
      fou_boten_secret_remaining_days: {
        help: 'Days until a secret no longer works, as the environment tells; below nought when it is over.',
        labelNames: ['secret'],
      },
    },
    async () => {
      const status = await signIn.status();
      const isSignedIn = status.state === 'signed_in';
      const today = localDate(clock.now(), timeZone);
      return {
        fou_boten_sign_in_needed: status.state === 'not_configured' ? [] : [{ value: isSignedIn ? 0 : 1 }],
        fou_boten_sign_in_remaining_days: isSignedIn ? [{ value: status.daysLeft }] : [],
        fou_boten_secret_remaining_days: expiringSecrets.map(({ of, expiresOn }) => ({
          labels: { secret: of },
          value: daysBetween(today, expiresOn),
        })),
      };
    },
  );

const watchDisk = (options: GaugeOptions, { host }: Watched): void =>
  registerGauges(
    options,
    {
      fou_boten_disk_free_bytes: {
        help: 'Room left on the disk that the data or the backups lie on.',
        labelNames: ['place'],
      },
      fou_boten_disk_size_bytes: {
        help: 'Size of the disk that the data or the backups lie on.',
        labelNames: ['place'],
      },
    },
    async () => {
      const spaces = await Promise.all(
        DISK_PLACES.map(async (place) => {
          const space = await host.diskSpace(place);
          return space === undefined ? [] : [{ labels: { place }, ...space }];
        }),
      );
      return {
        fou_boten_disk_free_bytes: spaces.flat().map(({ labels, free }) => ({ labels, value: free })),
        fou_boten_disk_size_bytes: spaces.flat().map(({ labels, total }) => ({ labels, value: total })),
      };
    },
  );

const watchBackups = (options: GaugeOptions, { backups }: Watched): void =>
  registerGauges(
    options,
    {
      fou_boten_backups: { help: 'Backups that are kept.' },
      fou_boten_backup_newest_timestamp_seconds: {
        help: 'When the newest backup was taken, in seconds since 1970; absent without any.',
      },
      fou_boten_backup_newest_size_bytes: { help: 'Size of the newest backup; absent without any.' },
    },
    async () => {
      const kept = await backups.list();
      const newest = newestBackup(kept);
      return {
        fou_boten_backups: [{ value: kept.length }],
        fou_boten_backup_newest_timestamp_seconds:
          newest === undefined ? [] : [{ value: Date.parse(newest.takenAt) / 1000 }],
        fou_boten_backup_newest_size_bytes: newest === undefined ? [] : [{ value: newest.bytes }],
      };
    },
  );

/** Registers what is looked up when somebody asks. */
export const watch = (options: GaugeOptions, ports: Watched): void => {
  watchRecords(options, ports);
  watchSignIn(options, ports);
  watchDisk(options, ports);
  watchBackups(options, ports);
};
