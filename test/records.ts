import { assemble } from '../src/dossier/assemble.js';
import type {
  ConstraintRecord,
  LineageEdgeRecord,
  RulingRecord,
  ScopePartRecord,
  SearchRecord,
  SourceRecord,
  TopicRecord,
} from '../src/record/authored.js';
import type {
  Constraint,
  Dossier,
  LineageEdge,
  Ruling,
  ScopePart,
  Search,
  Source,
  Topic,
} from '../src/record/types.js';

/** Records in the short form in which they are written, or whole; what is left out becomes null. */
export const filled = {
  source: (record: SourceRecord | Source): Source => assemble('source', record as SourceRecord),
  topic: (record: TopicRecord | Topic): Topic => assemble('topic', record as TopicRecord),
  constraint: (record: ConstraintRecord | Constraint): Constraint => assemble('constraint', record as ConstraintRecord),
  scope: (record: ScopePartRecord | ScopePart): ScopePart => assemble('scope', record as ScopePartRecord),
  lineage: (record: LineageEdgeRecord | LineageEdge): LineageEdge => assemble('lineage', record as LineageEdgeRecord),
  search: (record: SearchRecord | Search): Search => assemble('search', record as SearchRecord),
  ruling: (record: RulingRecord | Ruling): Ruling => assemble('ruling', record as RulingRecord),
};

/** Vocabularies of the small collections of the tests. */
export const VOCABULARIES: Dossier['vocabularies'] = {
  sides: [
    { id: 'soviet', label: 'Soviet', camp: 'soviet' },
    { id: 'japanese', label: 'Japanese', camp: 'intervention' },
    { id: 'white', label: 'White', camp: 'intervention' },
    { id: 'american', label: 'American', camp: 'intervention' },
    { id: 'civilian', label: 'civilian', camp: null },
  ],
  perspectives: [
    { id: 'soviet', label: 'Soviet', camp: 'soviet' },
    { id: 'japanese', label: 'Japanese', camp: 'intervention' },
    { id: 'white', label: 'White', camp: 'intervention' },
    { id: 'american', label: 'American', camp: 'intervention' },
    { id: 'modern_russian', label: 'modern Russian', camp: null },
    { id: 'international', label: 'international', camp: null },
  ],
  units: [
    { id: 'men', kind: 'men', label: null },
    { id: 'persons', kind: 'men', label: null },
    { id: 'guns', kind: 'arms', label: null },
    { id: 'rifles', kind: 'arms', label: null },
    { id: 'days', kind: 'other', label: null },
  ],
  partisan_words: [],
};
