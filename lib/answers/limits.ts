import { fieldEntries, fields, stateFieldEntries } from "./fields";

/** The rows that hold words of a limited length. */
type Limited<Rows> = {
  [Name in keyof Rows]: Rows[Name] extends { answer: { limit: number } } ? Name : never;
}[keyof Rows];
type LimitedField = Limited<typeof fields> | Limited<typeof import("./fields").stateFields>;

/** Longest accepted texts, in UTF-16 code units after cleaning. */
export const textLimits = Object.fromEntries(
  [...fieldEntries, ...stateFieldEntries].flatMap(([name, { answer }]) =>
    "limit" in answer ? [[name, answer.limit]] : [],
  ),
) as Record<LimitedField, number>;

/** Most places of users in one case. Version 1 allowed all 59 metros, which stay accepted where nothing else is among them. */
export const maxPlaces = fields.places.answer.most;

export const maxStateItems = fields.state.answer.most;

/** Fewest characters of a situation from which prompts can be built without a list being chosen from. */
export const leastSituation = 40;

/** Largest accepted request body, in bytes. */
export const maxBodyBytes = 64_000;
