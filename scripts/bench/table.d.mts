export type Goal = { atMost?: number; atLeast?: number; of?: "value" | "ratio" };
export type Row = {
  part: string;
  what: string;
  value: number;
  unit: string;
  ratio?: number;
  to?: string;
  goal?: Goal;
  met?: boolean;
};
export declare function row(
  part: string,
  what: string,
  value: number,
  unit: string,
  more?: Pick<Row, "ratio" | "to" | "goal">,
): Row;
export declare function markdownTable(rows: Row[]): string;
