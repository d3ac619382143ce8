import { expect, test } from "vitest";
import { nginxConfiguration } from "./nginx.mjs";

const text = nginxConfiguration({ port: 4000, upstreams: [4001, 4002], folder: "/tmp/x" });

test("names both instances, and listens on loopback alone", () => {
  expect(text).toContain("server 127.0.0.1:4001 ");
  expect(text).toContain("server 127.0.0.1:4002 ");
  expect(text.match(/listen .*/g)).toEqual(["listen 127.0.0.1:4000;"]);
});

test("writes no addresses down, and nothing outside its folder", () => {
  expect(text).toContain("access_log off;");
  expect(text).toContain("error_log stderr crit;");
  for (const [path] of text.matchAll(/(?<= )\/[^ ;]*(?=;)/g)) expect(path).toMatch(/^\/tmp\/x\/|^\/$/);
});

test("closes what it opens", () => {
  expect(text.split("{").length).toBe(text.split("}").length);
});
