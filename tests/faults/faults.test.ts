// Every step of what writes, and every wait for the network, is made to fail in turn: afterwards each list is wholly old or wholly new, My list has lost nothing, and the next start heals the rest.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MY_LIST_ID } from '../../lib/model/note';
import { type Fault, type Faulty, faultAt } from './faulty';
import { IDS, type Published } from './publications';
import {
  type Content,
  contentOf,
  type Failing,
  importAddress,
  importText,
  leftOver,
  note,
  openWorld,
  settle,
  type World,
} from './world';

/** Local storage, which may fail too. */
const local = vi.hoisted(() => ({ values: {} as Record<string, unknown>, faulty: undefined as Faulty | undefined }));

vi.mock('../../lib/browser', () => {
  const step = <T>(kind: 'read' | 'write', take: () => T): T => (local.faulty ? local.faulty.step(kind, take) : take());
  const storage = {
    get: (key: string) => step('read', async () => structuredClone({ [key]: local.values[key] })),
    set: (items: Record<string, unknown>) =>
      step('write', async () => void Object.assign(local.values, structuredClone(items))),
  };
  return { browser: { i18n: { getMessage: () => 'My list' }, storage: { local: storage, session: storage } } };
});

type Scenario = {
  name: string;
  /** What is followed from the first day on, if not one list in one file. */
  follows?: readonly Published[];
  run(world: World): Promise<unknown>;
  /** What the reader has when it went well. */
  after(before: Content): Content;
};

const persons = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => `Person p${from + at}`);

const updateOf = (list: Published, incidents: readonly string[]): Pick<Scenario, 'follows' | 'run' | 'after'> => ({
  follows: [list],
  run: ({ sync }) => sync.check(IDS[list]),
  after: (before) => ({ ...before, [IDS[list]]: [...incidents, ...persons(5)] }),
});

const IMPORTED = { [IDS.other]: persons(2, 10) };

const ON_STORAGE: Scenario[] = [
  { name: 'an update', ...updateOf('whole', ['Incident i1', 'Incident i2']) },
  { name: 'an import', run: importText, after: (before) => ({ ...before, ...IMPORTED }) },
  {
    name: 'a note',
    run: async ({ environment }) => (await notes()).saveNote(note('Lena Orsk'), environment),
    after: (before) => ({ ...before, [MY_LIST_ID]: ['Astrid Dahl', 'Lena Orsk'] }),
  },
  {
    name: 'an analysis',
    run: ({ analysis }) => analysis.read({ text: 'Person p1 met Astrid Dahl.' }, '1'),
    after: (before) => before,
  },
];

const OVER_NETWORK: Scenario[] = [
  { name: 'an update', ...updateOf('whole', ['Incident i1', 'Incident i2']) },
  { name: 'an update by differences', ...updateOf('stepwise', ['Incident i1', 'Incident i2']) },
  { name: 'an update of sheets', ...updateOf('sheets', ['Incident i1']) },
  { name: 'a signed update', ...updateOf('signed', ['Incident i1', 'Incident i2']) },
  { name: 'an import', run: importAddress, after: (before) => ({ ...before, ...IMPORTED }) },
];

/** A stopped program takes its queue of notes with it; here the module would keep it. */
const notes = () => import('../../entrypoints/background-later/notes');

let count = 0;
let open: World[] = [];

function open_(name: string, failing?: Failing): World {
  const world = openWorld(name, failing);
  open.push(world);
  return world;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  local.values = {};
  local.faulty = undefined;
});
afterEach(() => {
  for (const { database } of open) database.close();
  open = [];
});

/** Runs until it is done or the program stops. Failures are what the test is about: they may be thrown. */
async function runUnder(scenario: Scenario, what: keyof Failing, name: string, faulty: Faulty): Promise<void> {
  const world = open_(name, { [what]: faulty });
  if (what === 'storage') local.faulty = faulty;
  await Promise.race([scenario.run(world).catch(() => undefined), faulty.stopped]);
  local.faulty = undefined;
  world.database.close();
}

/** What a start does after a while, then the same once more. */
async function startAnew(name: string): Promise<World> {
  const world = open_(name);
  await (await notes()).healMyList(world.environment);
  await world.sync.start();
  return world;
}

async function stepsOf(scenario: Scenario, what: keyof Failing): Promise<number> {
  const name = `count-${count++}`;
  await settle(open_(name), scenario.follows);
  const faulty = faultAt(Number.POSITIVE_INFINITY, 'fails');
  await runUnder(scenario, what, name, faulty);
  return faulty.steps();
}

/** The reader has all of what was before or all of what comes after, nothing is left over, and another try brings the rest. */
async function endures(scenario: Scenario, what: keyof Failing, at: number, fault: Fault): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  local.values = {};
  const name = `fault-${count++}`;
  const first = open_(name);
  await settle(first, scenario.follows);
  const before = await contentOf(first);
  first.database.close();

  await runUnder(scenario, what, name, faultAt(at, fault));
  if (fault === 'stops') vi.resetModules();

  const healed = await startAnew(name);
  const after = scenario.after(before);
  const content = await contentOf(healed);
  expect([before, after], `step ${at}`).toContainEqual(content);
  expect(await leftOver(healed), `step ${at}`).toEqual({
    generations: 0,
    missing: 0,
    chunks: 0,
    segments: 0,
    unfinished: 0,
  });
  const reading = await healed.analysis.read({ text: 'Person p1 met Astrid Dahl.' }, '1');
  expect(reading.mentions, `step ${at}`).toHaveLength(2);

  if (JSON.stringify(content) === JSON.stringify(before)) await scenario.run(healed);
  expect(await contentOf(healed), `step ${at}`).toEqual(after);
  healed.database.close();
}

describe.each(ON_STORAGE)('$name, when the storage', (scenario) => {
  it.each(['fails', 'full', 'stops'] satisfies Fault[])('%s at each step', async (fault) => {
    const steps = await stepsOf(scenario, 'storage');
    expect(steps).toBeGreaterThan(1);
    for (let at = 0; at < steps; at++) await endures(scenario, 'storage', at, fault);
  });
});

/** The permission, the head, two pieces and the end of one file. */
const STEPS_OF_A_FILE = 5;

describe.each(OVER_NETWORK)('$name, when the network', (scenario) => {
  it.each(['fails', 'stops'] satisfies Fault[])('%s at each step', async (fault) => {
    const steps = await stepsOf(scenario, 'network');
    expect(steps).toBeGreaterThanOrEqual(STEPS_OF_A_FILE);
    for (let at = 0; at < steps; at++) await endures(scenario, 'network', at, fault);
  });
});
