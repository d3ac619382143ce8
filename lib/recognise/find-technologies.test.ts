import { describe, expect, it } from "vitest";
import { findTechnologies } from "./find-technologies";
import { hostileTexts, millisecondsOf } from "@/tests/recognition/hostile-texts";

const read = (text: string) => findTechnologies(text).map(({ id, stance }) => `${id} ${stance}`);

describe("technologies in a text", () => {
  it.each([
    ["API Go sur ECS (eu-west-3), RDS PostgreSQL", ["go", "aws-ecs", "amazon-rds", "postgresql"]],
    ["nos Lambda derrière CloudFront", ["aws-lambda", "cloudfront"]],
    ["Lambda@Edge, puis lambda edge", ["aws-lambda-edge", "aws-lambda-edge"]],
    ["Workers, D1 et KV chez Cloudflare", ["cloudflare-workers", "cloudflare-d1", "cloudflare-kv", "cloudflare"]],
    ["Spring Boot and Angular", ["spring-boot", "angular"]],
    ["edge functions de Vercel", ["vercel-edge-runtime"]],
    ["Fauna", ["fauna"]],
    ["l’API Node.js, d’Akamai", ["nodejs", "akamai"]],
    ["Aurora Serverless\nRedis", ["amazon-aurora", "redis"]],
  ])("names what %j names", (text, ids) => {
    expect(read(text)).toEqual(ids.map((id) => `${id} used`));
  });

  it.each([
    "les bords et les records",
    "un utilisateur lambda, 80 Go de photos",
    "Render the page, then go live",
    "our API platform needs a fast api and better auth",
    "sidekicks, workers and queues",
    "https://vercel.com/docs and bob@heroku.com, www.fastly.com",
    "from Hong Kong, by American Express",
    "the Edge browser, Microsoft Edge",
    "Largest Contentful Paint is 3.1 s",
    "go-to-market, Go-to-market",
    "il entra, svelte, un influx, la vue",
  ])("names nothing in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("gives the words of the text and where they stand", () => {
    const text = "Sans  Redis, sur PostgreSQL";
    for (const { evidence, start, end } of findTechnologies(text)) expect(text.slice(start, end)).toBe(evidence);
    expect(findTechnologies(text)[1]).toEqual({
      id: "postgresql",
      evidence: "PostgreSQL",
      start: 17,
      end: 27,
      stance: "used",
    });
  });
});

describe("stances", () => {
  it.each([
    ["sans Redis", "redis negated"],
    ["pas de cluster Redis", "redis negated"],
    ["nous n’utilisons pas Redis", "redis negated"],
    ["we don't use a managed Redis", "redis negated"],
    ["without any Redis", "redis negated"],
    ["Redis n’est pas autorisé", "redis refused"],
    ["Redis is ruled out", "redis refused"],
    ["nous avons quitté Redis", "redis past"],
    ["we migrated away from Redis", "redis past"],
    ["Redis a été remplacé", "redis past"],
    ["Redis was decommissioned", "redis past"],
    ["comme Redis", "redis compared"],
    ["instead of Redis", "redis compared"],
    ["a Redis-compatible store", "redis compared"],
    ["par exemple Redis", "redis example"],
    ["caches such as Redis", "redis example"],
    ["we use caches such as Redis", "redis used"],
    ["pas de problème avec Redis", "redis used"],
    ["without leaving Redis", "redis used"],
    ["not only Redis", "redis used"],
    ["Redis isn't fast enough", "redis used"],
    ["we would like Redis", "redis used"],
    ["Sans filet.\nRedis tient", "redis used"],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["sans Redis, Kafka ni RabbitMQ", ["redis negated", "kafka negated", "rabbitmq negated"]],
    ["sans Redis, PostgreSQL à Paris", ["redis negated", "postgresql used"]],
    ["we left Heroku for Scalingo", ["heroku past", "scalingo used"]],
    ["we replaced Redis with Valkey", ["redis past", "valkey used"]],
    ["nous avons quitté Heroku et Redis pour Scalingo", ["heroku past", "redis past", "scalingo used"]],
    ["PostgreSQL plutôt que MongoDB", ["postgresql used", "mongodb compared"]],
    ["Redis et Kafka ont été abandonnés", ["redis past", "kafka past"]],
  ])("in a list: %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("time", () => {
  it.each(Object.entries(hostileTexts))("stays that of prose on %s", (_, text) => {
    // Far above what is measured (1 ms at most): this finds a search that explodes, not a slow machine.
    expect(millisecondsOf(() => findTechnologies(text))).toBeLessThan(50);
  });
});
