/** Words with gaps, which a name and something more fill. */
type Words = (name: string, other: string) => string;

/** What is wrong, and what to write instead; in Italian. */
export type Wording = readonly [message: Words, hint: string | Words];

/** Wordings by their name. */
export type Wordings = Readonly<Record<string, Wording>>;
