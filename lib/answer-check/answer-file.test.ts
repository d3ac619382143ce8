import { expect, it } from "vitest";
import { answerLimit } from "./answer-limit";
import { mostFileBytes, readAnswerFile } from "./answer-file";

it.each([
  ["UTF-8", [0x23, 0x20, 0xc3, 0xa9], { text: "# é" }],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x41], { text: "A" }],
  ["UTF-16, low byte first", [0xff, 0xfe, 0xe9, 0x00], { text: "é" }],
  ["UTF-16, high byte first", [0xfe, 0xff, 0x00, 0xe9], { text: "é" }],
  ["nothing", [], { text: "" }],
  ["a zip, as .docx is", [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00], { fault: "fileNotText" }],
  ["a picture", [0x89, 0x50, 0x4e, 0x47], { fault: "fileNotText" }],
  ["another encoding", [0x52, 0xe9, 0x70, 0x6f], { fault: "fileNotText" }],
])("reads %s", async (_, bytes, read) => {
  expect(await readAnswerFile(new Blob([new Uint8Array(bytes)]))).toEqual(read);
});

it("takes the longest answer there can be, and leaves what is longer unread", async () => {
  expect(await readAnswerFile(new Blob(["€".repeat(answerLimit)]))).toEqual({ text: "€".repeat(answerLimit) });
  const larger = new Blob(["a".repeat(mostFileBytes + 1)]);
  larger.arrayBuffer = () => Promise.reject(new Error("was read"));
  expect(await readAnswerFile(larger)).toEqual({ fault: "fileTooLarge" });
});

it("says so where the file is gone", async () => {
  const gone = new Blob(["a"]);
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readAnswerFile(gone)).toEqual({ fault: "fileUnread" });
});
