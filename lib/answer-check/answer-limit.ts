/** Longest answer that is checked, in UTF-16 code units; what follows is not read. */
export const answerLimit = 200_000;
