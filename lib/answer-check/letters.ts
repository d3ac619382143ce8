/** The letters of the contract's sections, the register last. */
export const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;
export type Letter = (typeof letters)[number];
