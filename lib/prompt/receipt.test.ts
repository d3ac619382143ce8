import { expect, it } from "vitest";
import { receiptCodes, receiptLines } from "./receipt";
import { wordingOf } from "./wording";

it("is six hexadecimal digits at either end, the same for the same text", () => {
  const codes = receiptCodes("v=2&d=news#fr");
  expect(codes).toEqual(receiptCodes("v=2&d=news#fr"));
  expect(codes.first).toMatch(/^[0-9a-f]{6}$/);
  expect(codes.last).toMatch(/^[0-9a-f]{6}$/);
  expect(codes.first).not.toBe(codes.last);
  expect(receiptCodes("v=2&d=news#en").first).not.toBe(codes.first);
  expect(receiptCodes("v=2&d=news#en").last).not.toBe(codes.last);
});

it("tells the two ends apart where both would be the same", () => {
  // Found by trying short texts one after the other: both of their codes begin equal.
  expect(receiptCodes("ib3c")).toEqual({ first: "d8383e", last: "d8383f" });
  expect(receiptCodes("u4ru")).toEqual({ first: "55062a", last: "55062b" });
});

it("keeps its noughts at the front", () => {
  const short = receiptCodes("c5"); // 0x1fa3
  expect([short.first.length, short.last.length]).toEqual([6, 6]);
});

it("is a line in the prompt's language", () => {
  expect(receiptLines(wordingOf("en"), { first: "aaaaaa", last: "bbbbbb" })).toEqual({
    first: "Receipt, start: aaaaaa",
    last: "Receipt, end: bbbbbb",
  });
});
