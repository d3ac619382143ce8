/** Longest accepted texts, in UTF-16 code units after cleaning: what `maxLength` of an input counts. */
export const textLimits = {
  appType: 80,
  useCase: 160,
  expertRole: 80,
  currentStack: 200,
  what: 100,
  staleness: 40,
  currentStore: 60,
  hardConstraints: 500,
  ciCd: 60,
  infrastructureAsCode: 60,
} as const;

export const maxStateItems = 8;

/** Largest accepted request body, in bytes. */
export const maxBodyBytes = 16_000;
