import { answers } from './answers.js';
import { claims } from './claims.js';
import { comparisons } from './comparisons.js';
import { constraints } from './constraints.js';
import { copySigns } from './copy-signs.js';
import { events } from './events.js';
import { findings } from './findings.js';
import { lineage } from './lineage.js';
import { operands } from './operands.js';
import { people } from './people.js';
import { places } from './places.js';
import { profiles } from './profiles.js';
import { retiredIds } from './retired-ids.js';
import { reviews } from './reviews.js';
import { rulings } from './rulings.js';
import { scopes } from './scopes.js';
import { searches } from './searches.js';
import { sources } from './sources.js';
import { standings } from './standings.js';
import { topics } from './topics.js';
import type { Table } from './table.js';

/** All tables of the published dataset, in the order in which they are listed to readers. */
export const TABLES: readonly Table[] = [
  sources,
  topics,
  answers,
  events,
  places,
  people,
  claims,
  findings,
  standings,
  comparisons,
  constraints,
  operands,
  scopes,
  lineage,
  searches,
  reviews,
  rulings,
  retiredIds,
  profiles,
  copySigns,
];
