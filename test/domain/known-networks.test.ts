import { describe, expect, it } from 'vitest';
import { KNOWN_NETWORKS } from '../../src/domain/known-networks.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { networksOf, theirsFirst } from '../../src/domain/network.js';
import { networkProblems } from '../../src/domain/network-problems.js';
import { aNetwork } from '../support/network-builders.js';

describe('the networks that the documents name', () => {
  it('can be saved as they are, each by a name of its own', () => {
    for (const known of KNOWN_NETWORKS) expect(networkProblems({ ...known, isEnded: false })).toEqual([]);
    const names = KNOWN_NETWORKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('I20: have a rhythm only where a sentence says it, and members only where all are said to be in', () => {
    const rhythms = KNOWN_NETWORKS.flatMap(({ name, rhythm }) => (rhythm ? [[name, rhythm]] : []));
    expect(rhythms).toEqual([
      ['Nätverket för socialpsykiatrihandläggare', { times: 2, every: 1, unit: 'term' }],
      ['FoU-cheferna i Stockholm', { times: 1, every: 3, unit: 'week' }],
      ['Länsövergripande interna FoU-seminarier', { times: 1, every: 1, unit: 'month' }],
    ]);
    const withMembers = KNOWN_NETWORKS.filter(({ members }) => members.length > 0);
    expect(withMembers.map(({ name, members }) => [name, members])).toEqual([
      ['Missbrukschefsnätverket', MUNICIPALITY_IDS],
    ]);
  });
});

describe('a municipality’s networks', () => {
  const solnas = aNetwork('b', { name: 'Bosättning', members: ['solna'] });
  const all = [
    aNetwork('n', { name: 'Avlösning', level: 'national', members: ['solna', 'ekero'] }),
    aNetwork('e', { name: 'Slut', members: ['solna'], isEnded: true }),
    aNetwork('o', { name: 'Okänt' }),
    solnas,
  ];

  it('are those that go on and name it, by level', () => {
    expect(networksOf(all, 'solna').map(({ name }) => name)).toEqual(['Bosättning', 'Avlösning']);
    expect(networksOf(all, 'sigtuna')).toEqual([]);
  });

  it('stand first in its list', () => {
    expect(theirsFirst([aNetwork('a'), solnas], 'solna')[0]).toBe(solnas);
    expect(theirsFirst([aNetwork('a'), solnas], undefined)[1]).toBe(solnas);
  });
});
