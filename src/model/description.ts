/** What the vocabularies say of a subject, in an entry of its own or in that of what has its name. */
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import type { Archive } from './archive.ts';
import { programmeOf, type Subject } from './subject.ts';
import type { ProgrammeEntry, Term } from './term.ts';

/** Other spellings, what the acronym among them stands for, a definition and an address. */
type Description = Pick<ProgrammeEntry, 'aliases' | 'expansion' | 'definition' | 'url'>;

/** A country is described as the place of its name; a programme by its own entry, else as the network of its name. */
export function descriptionOf(subject: Subject, archive: Archive): Description | undefined {
  switch (subject.kind) {
    case 'country':
      return archive.partsOf(subject).find(({ label }) => label === subject.label);
    case 'programme':
      return (
        archive.programmeEntries.find(({ label }) => programmeOf(label) === subject) ??
        networkNamedAs(subject, archive)
      );
    default:
      return subject;
  }
}

/** The network that has the name of a programme, and the programme that has that of a network. */
export function namesakeOf(subject: Subject, archive: Archive): Subject | undefined {
  return namesakes(archive).get(subject);
}

function networkNamedAs(subject: Subject, archive: Archive): Term | undefined {
  const namesake = namesakeOf(subject, archive);
  return namesake?.kind === 'network' ? namesake : undefined;
}

const namesakes = memo((archive: Archive): ReadonlyMap<Subject, Subject> => {
  const networks = new Map(
    archive.subjects('network').map((network) => [fold(network.label), network]),
  );
  return new Map(
    archive.programmes.flatMap((programme): [Subject, Subject][] => {
      const network = networks.get(fold(programme.label));
      return network
        ? [
            [programme, network],
            [network, programme],
          ]
        : [];
    }),
  );
}, new WeakMap());
