import { auditOf, insert } from './changes.js';
import { demoActivities } from './demo/activities.js';
import { demoEvaluations } from './demo/evaluations.js';
import { demoEvents } from './demo/events.js';
import { demoGoals } from './demo/goals.js';
import { demoNeeds, demoRound } from './demo/needs.js';
import { demoMeetings, demoNetworks } from './demo/networks.js';
import { DEMO_PEOPLE } from './demo/people.js';
import { demoPublications } from './demo/publications.js';
import { demoRequests } from './demo/requests.js';
import { demoTraining } from './demo/trainings.js';
import { demoYearFigures } from './demo/year-figures.js';
import type { Change, Ports } from './ports.js';

/**
 * Local mode only: fills a store that has no people with the invented organisation, its requests, events, evaluations,
 * training, networks and needs, the goals of its plans with last year's results, its publications and figures, and
 * the weeks around now. A store that has people is left as it is.
 */
export const seedDemo = async (ports: Ports): Promise<void> => {
  const { store, clock, timeZone } = ports;
  if ((await store.find('people')).length > 0) return;
  const now = clock.now();
  const goals = demoGoals(now, timeZone);
  const { training, nominations } = demoTraining(now, timeZone);
  const networks = demoNetworks(now, timeZone);
  const { events, registrations } = demoEvents(now, timeZone);
  const round = demoRound(now, timeZone);
  const changes: Change[] = [
    ...DEMO_PEOPLE.map((person) => insert('people', person)),
    ...goals.map((goal) => insert('goals', goal)),
    ...demoPublications(now, timeZone).map((publication) => insert('publications', publication)),
    ...demoYearFigures(now, timeZone).map((figures) => insert('yearfigures', figures)),
    ...demoActivities(now, timeZone, goals).map((activity) => insert('activities', activity)),
    ...networks.map((network) => insert('networks', network)),
    ...demoMeetings(now, timeZone, networks).map((activity) => insert('activities', activity)),
    ...demoRequests(now, timeZone).map((request) => insert('requests', request)),
    insert('trainings', training),
    ...nominations.map((nomination) => insert('nominations', nomination)),
    ...events.map((event) => insert('events', event)),
    ...registrations.map((registration) => insert('registrations', registration)),
    ...demoEvaluations(events, timeZone).map((evaluation) => insert('evaluations', evaluation)),
    insert('rounds', round),
    ...demoNeeds(round, now, timeZone).map((need) => insert('needs', need)),
  ];
  const audit = changes.map((change) => auditOf(ports, 'system', 'seed-demo', change));
  const committed = await store.commit([...changes, ...audit]);
  if (!committed.ok) throw new Error(`the demo organisation could not be stored: ${committed.error.kind}`);
};
