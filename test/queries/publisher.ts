// A process of its own that publishes a graph, so that a test can kill it: node publisher.js SEED ENTITIES FACTS; the environment names the store.
import { load } from '../../ingest/load.ts';
import { openStore } from '../../queries/open.ts';
import { randomGraph, versionOf } from '../graphs.ts';

const [seed = 1, entities = 40, facts = 80] = process.argv.slice(2).map(Number);
const store = await openStore(process.env);
process.stdout.write('begin\n');
await load(store, randomGraph(seed, { entities, facts }), versionOf(`seed-${seed}`));
process.stdout.write('done\n');
await store.close();
