import { accuracy, peerAccuracy } from './accuracy.ts';
import { setUp } from './make.ts';
import { ONE_BY_ONE, PEERS } from './peers.ts';
import { times } from './times.ts';

/** What runs in the bench's page. */
const api = {
  setUp,
  accuracy,
  peerAccuracy,
  times,
  peers: PEERS.map(({ name }) => name),
  oneByOne: ONE_BY_ONE.name,
};
export type Api = typeof api;
Object.assign(globalThis, { anchoring: api });
