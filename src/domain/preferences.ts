/** What somebody can ask the bot to do, or to leave. */
export type Wishes = Pick<Preferences, 'asksAboutPlanned' | 'remindsOnFridays' | 'warnsOfNetworks'>;

/** Of those who have said nothing. */
export const UNSAID: Wishes = { asksAboutPlanned: true, remindsOnFridays: false, warnsOfNetworks: true };

/** What a staff member wants to be reminded of. Nobody has to have any. */
export interface Preferences {
  readonly id: string;
  readonly version: number;
  /** Id of Person. Unique. */
  readonly personId: string;
  /** The day after what was planned: did it take place? On unless turned off. */
  readonly asksAboutPlanned: boolean;
  /** On Fridays, in a week without anything logged. Off unless turned on. */
  readonly remindsOnFridays: boolean;
  /** Once a week: networks that should have met by their rhythm (I20). On unless turned off; missing until said. */
  readonly warnsOfNetworks?: boolean;
}
