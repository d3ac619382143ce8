export function buildPolicy(extra?: Record<string, readonly string[]>): string;
export const developmentExtra: Record<string, string[]>;
