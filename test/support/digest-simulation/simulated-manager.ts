import type { RenderedCard } from '../../../src/cards/define-card.js';
import { drawDigestsEnded } from '../../../src/conversation/notices/digests-ended.js';
import type { IsoWeek } from '../../../src/domain/calendar.js';
import { digestKey } from '../../../src/domain/digest.js';
import type { MunicipalityId } from '../../../src/domain/municipality.js';
import { textsIn } from '../../../src/texts/index.js';
import { confirmDigest, resendDigest, type SeenDigest } from '../../../src/usecases/decide-digest.js';
import { sendDigests } from '../../../src/usecases/send-digests.js';
import { anna } from '../builders.js';
import type { Chance } from './chance.js';
import type { Program } from './simulated-program.js';
import { MINUTE, type SimulatedTime } from './simulated-time.js';

/** A button on the overview that decides about one digest. */
export interface Button {
  readonly verb: 'digest.arrived' | 'digest.resend';
  readonly municipalityId: MunicipalityId;
  readonly expectedVersion: number;
}

const isButton = (data: object): data is Button =>
  'verb' in data && (data.verb === 'digest.arrived' || data.verb === 'digest.resend');

const buttonsIn = (part: unknown): readonly Button[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'Action.Execute' && 'data' in part) {
    return typeof part.data === 'object' && part.data !== null && isButton(part.data) ? [part.data] : [];
  }
  return Object.values(part).flatMap(buttonsIn);
};

/** The buttons of the card that the notice of how a week ended is drawn as, now. */
export const buttonsOfWeek = async (ports: Program['ports'], week: IsoWeek): Promise<readonly Button[]> => {
  const records = await ports.store.find('digests', { week });
  // Drawing takes real time, and a week that went well asks nothing.
  if (!records.some(({ state }) => state === 'unknown' || state === 'failed')) return [];
  const message = await drawDigestsEnded(ports, { kind: 'digests_ended', week }, textsIn('sv'), anna);
  const cards: readonly RenderedCard[] = message?.cards ?? [];
  return cards.flatMap(({ content }) => buttonsIn(content));
};

interface Choice {
  readonly button: Button;
  /** Nobody knew whether it had come out. */
  readonly isUnknown: boolean;
}

interface ManagerOptions {
  readonly time: SimulatedTime;
  /** The program that runs now, when one does. */
  readonly program: () => Program | undefined;
  /** Whether the post stands in the channel, as anybody sees who opens it. */
  readonly isThere: (key: string) => boolean;
}

/** The FoU manager: reads what the bot tells, looks in the channel, and answers truly after a while. */
export interface SimulatedManager {
  /** Has the manager look after a week's digests until then. */
  followWeek(week: IsoWeek, chance: Chance, until: number): void;
  /** How often the manager had an unknown digest sent again; two presses on the same button are one. */
  resends(key: string): number;
  readonly presses: number;
}

export const simulatedManager = ({ time, program, isThere }: ManagerOptions): SimulatedManager => {
  /** By the digest's key, the versions that the manager saw when sending it again. */
  const resent = new Map<string, Set<number>>();
  let presses = 0;

  /** @returns whether there is a reason to look again */
  const decide = async (week: IsoWeek, { button, isUnknown }: Choice, chance: Chance): Promise<boolean> => {
    const { municipalityId, expectedVersion } = button;
    const key = digestKey(week, municipalityId);
    const seen: SeenDigest = { week, municipalityId, seenVersion: expectedVersion, by: anna.id };
    const arrived = button.verb === 'digest.arrived';
    presses += 1;
    if (arrived) {
      const answer = await program()?.press((ports) => confirmDigest(ports, seen));
      return answer === undefined || answer === 'no_answer' || !answer.ok;
    }
    const versions = resent.get(key) ?? new Set();
    if (isUnknown) resent.set(key, versions.add(expectedVersion));
    const press = () => program()?.press((ports) => resendDigest(ports, seen));
    const answers = await Promise.all(chance.happens(0.2) ? [press(), press()] : [press()]);
    // Refused presses sent nothing.
    if (answers.every((answer) => typeof answer === 'object' && !answer.ok)) versions.delete(expectedVersion);
    return answers.some(
      (answer) => typeof answer !== 'object' || !answer.ok || answer.value.state !== 'sent',
    );
  };

  /** @returns whether there is a reason to look again */
  const look = async (week: IsoWeek, chance: Chance): Promise<boolean> => {
    const running = program();
    if (running === undefined) return true;
    const buttons = await buttonsOfWeek(running.ports, week);
    let isOpen = false;
    for (const municipalityId of new Set(buttons.map((button) => button.municipalityId))) {
      const own = buttons.filter((button) => button.municipalityId === municipalityId);
      const isUnknown = own.some(({ verb }) => verb === 'digest.arrived');
      // What has certainly not come out is not always worth another try.
      if (!isUnknown && chance.happens(0.4)) continue;
      await time.after(chance.between(1, 20) * MINUTE);
      const hasArrived = isUnknown && isThere(digestKey(week, municipalityId));
      const button = own.find(({ verb }) => verb === (hasArrived ? 'digest.arrived' : 'digest.resend'));
      if (button !== undefined && (await decide(week, { button, isUnknown }, chance))) isOpen = true;
    }
    return isOpen;
  };

  const isTold = async (week: IsoWeek): Promise<boolean> => {
    const notices = (await program()?.ports.store.find('notices')) ?? [];
    return notices.some(({ notice }) => notice.kind === 'digests_ended' && notice.week === week);
  };

  const follow = async (week: IsoWeek, chance: Chance, until: number): Promise<void> => {
    let isOpen = true;
    while (time.ms() < until) {
      await time.after(
        chance.happens(0.3) ? chance.between(2, 20) * MINUTE : chance.between(20, 300) * MINUTE,
      );
      if (isOpen && (await isTold(week))) isOpen = await look(week, chance);
      else if (!isOpen && chance.happens(0.05)) isOpen = true;
    }
  };

  return {
    followWeek: (week, chance, until) => {
      if (chance.happens(0.1)) return;
      void follow(week, chance.branch('decides'), until);
      if (chance.happens(0.06)) {
        time.at(time.ms() + chance.between(0, 180) * MINUTE, () => {
          presses += 1;
          void program()?.press((ports) => sendDigests(ports, { week, by: anna.id }));
        });
      }
    },
    resends: (key) => resent.get(key)?.size ?? 0,
    get presses() {
      return presses;
    },
  };
};
