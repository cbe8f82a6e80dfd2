import type { Check, Fault } from './check.js';

/** What a topic asks for and at least one of its claims must give. */
const COUNTED = ['unit', 'outcome'] as const;
type Counted = Readonly<Partial<Record<(typeof COUNTED)[number], string>>>;

/** Entries that nothing uses: most often one of two spellings of the same thing. */
export const unusedEntry: Check = {
  name: 'unused-entry',
  description: 'Every topic, answer, event and source is used by some record; camps have both sides and perspectives.',
  needs: ['dossier', 'topic', 'event', 'source', 'claim', 'search', 'lineage'],
  run: ({ authored }) => {
    const { claims, topics, events, sources, searches, lineage, dossier } = authored;
    const faults: Fault[] = [];
    const say = (file: string, record: string, found: string, remedy: string): number =>
      faults.push({ file, record, found, remedy });
    const topicsUsed = new Set(claims.map(({ value }) => value.topic));
    const counted = new Set(
      claims.flatMap(({ value }) =>
        COUNTED.map((field) => `${value.topic ?? ''} ${field} ${String((value as Counted)[field])}`),
      ),
    );
    const answered = new Set(
      claims.flatMap(({ value }) => {
        const { answer } = value as { answer?: string };
        return answer === undefined || value.topic === undefined ? [] : [`${value.topic} ${answer}`];
      }),
    );
    for (const { file, value } of topics) {
      if (!topicsUsed.has(value.id))
        say(file, value.id, 'no claim is filed under this topic', 'Remove it, or file a claim under it.');
      else
        for (const field of COUNTED)
          if (value[field] !== undefined && !counted.has(`${value.id} ${field} ${value[field]}`))
            say(
              file,
              value.id,
              `no claim on this topic has the ${field} "${value[field]}" that it asks for`,
              'Ask for what the accounts count, or file a claim that does.',
            );
      const broader = new Set(value.answers?.map(({ within }) => within));
      for (const { id } of value.answers ?? [])
        if (!answered.has(`${value.id} ${id}`) && !broader.has(id))
          say(
            file,
            value.id,
            `no claim gives the answer "${id}", and none lies within it`,
            'Remove it, or file a claim that gives it.',
          );
    }
    const eventsUsed = new Set([...claims, ...topics].map(({ value }) => value.event));
    for (const { file, value } of events)
      if (!eventsUsed.has(value.id))
        say(file, value.id, 'no claim and no topic belongs to this event', 'Remove it, or name it in a record.');
    const sourcesUsed = new Set([
      dossier.subject,
      ...claims.flatMap(({ value }) => [value.source, value.via]),
      ...lineage.flatMap(({ value }) => [value.from, value.to]),
      ...searches.map(({ value }) => value.source),
    ]);
    for (const { file, value } of sources)
      if (!sourcesUsed.has(value.id))
        say(
          file,
          value.id,
          'it has no claim, and no claim, search or lineage names it',
          'Record what it says, or remove its folder.',
        );
    const { sides, perspectives } = dossier.vocabularies;
    for (const [name, own, others] of [
      ['sides', sides, perspectives],
      ['perspectives', perspectives, sides],
    ] as const) {
      const shared = new Set(others.map(({ camp }) => camp));
      for (const { id, camp } of own)
        if (camp !== undefined && !shared.has(camp))
          say(
            `${authored.folder}/dossier.json`,
            'the dossier',
            `${name}: "${id}" stands in the camp "${camp}", which no ${name === 'sides' ? 'perspective' : 'side'} has`,
            'Use the same codes for the camps of sides and perspectives, or leave camp out.',
          );
    }
    return faults;
  },
};
